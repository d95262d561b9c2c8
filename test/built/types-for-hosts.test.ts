/** What editors and frameworks are told about the elements. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import ts from 'typescript';
import { TAGS } from '../support/embed.js';

const root = path.join(import.meta.dirname, '../..');
const outDir = path.join(root, 'dist/types-for-hosts');

/** Programs of hosts; each line with `wrong` must fail, and no other. */
const SOURCES: Readonly<Record<string, string>> = {
  'react.tsx': `
    import type {} from 'charter-widgets/react';
    export const all = [
      <signatory-count country="SE" format="figure" heading-level={4} without-source lang="sv" className="a" />,
      <charter-map colour-by="country-total" oncharter-select={(event) => event.signatory?.id}><a href="/">Map</a></charter-map>,
      <signatory-count format="figur" />, // wrong
      <charter-map colour-by="color" />, // wrong
      <charter-map without-list="no" />, // wrong
      <charter-map county="SE" />, // wrong
    ];`,
  'vue.ts': `
    import type {} from 'charter-widgets/vue';
    import type { GlobalComponents } from 'vue';
    type Count = InstanceType<GlobalComponents['signatory-count']>['$props'];
    export const good: Count = { country: 'SE', format: 'figure', class: 'a', onCharterReady: (event) => event.type };
    export const bad: Count = { format: 'figur' }; // wrong`,
  'svelte.ts': `
    import type {} from 'charter-widgets/svelte';
    import type { SvelteHTMLElements } from 'svelte/elements';
    export const good: SvelteHTMLElements['signatory-count'] = { country: 'SE', format: 'figure', lang: 'sv', 'oncharter-error': (event) => event.error.message };
    export const bad: SvelteHTMLElements['charter-map'] = { interaction: 'never' }; // wrong`,
};

function compile(): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    types: [],
  };
  const real = ts.createCompilerHost(options);
  const source = (file: string): string | undefined =>
    path.dirname(file) === path.join(root, 'test') ? SOURCES[path.basename(file)] : undefined;
  const readFile = (file: string): string | undefined => source(file) ?? real.readFile(file);
  const host: ts.CompilerHost = {
    ...real,
    readFile,
    fileExists: (file) => source(file) !== undefined || real.fileExists(file),
    getSourceFile: (file, language) => {
      const text = readFile(file);
      return text === undefined ? undefined : ts.createSourceFile(file, text, language);
    },
  };
  return ts.createProgram(
    Object.keys(SOURCES).map((name) => path.join(root, 'test', name)),
    options,
    host,
  );
}

interface HtmlData {
  readonly tags: readonly {
    readonly name: string;
    readonly attributes: readonly {
      readonly name: string;
      readonly values?: readonly { readonly name: string }[];
    }[];
  }[];
}

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(outDir, name), 'utf8'));

before(() => {
  for (const args of [
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    ['--import', 'tsx', 'build/types-for-hosts.ts'],
  ])
    execFileSync(process.execPath, args, { cwd: root });
});

describe('types', () => {
  let program: ts.Program;

  before(() => {
    program = compile();
  });

  for (const [name, text] of Object.entries(SOURCES))
    test(`${name}: what is right compiles, what is wrong does not`, () => {
      const file = program.getSourceFile(path.join(root, 'test', name));
      const lines = text.split('\n');
      const wrong = lines.flatMap((line, i) => (line.includes('// wrong') ? [i] : []));
      const said = program.getSemanticDiagnostics(file).map(({ start = 0, messageText }) => ({
        line: text.slice(0, start).split('\n').length - 1,
        message: ts.flattenDiagnosticMessageText(messageText, ' '),
      }));
      assert.deepEqual([...new Set(said.map(({ line }) => line))], wrong, JSON.stringify(said));
    });

  test('our own declarations have no errors', () => {
    const ours = program
      .getSourceFiles()
      .filter(({ fileName }) => path.dirname(fileName) === outDir);
    assert.equal(ours.length, 4);
    for (const file of ours)
      assert.deepEqual(
        program.getSemanticDiagnostics(file).map(({ messageText }) => messageText),
        [],
        file.fileName,
      );
  });
});

describe('data for editors', () => {
  test('VS Code: every element, with the values of its attributes', () => {
    const { tags } = readJson('vscode.html-data.json') as HtmlData;
    assert.deepEqual(tags.map(({ name }) => name).sort(), [...TAGS].sort());
    const values = tags
      .find(({ name }) => name === 'signatory-count')
      ?.attributes.find(({ name }) => name === 'format')
      ?.values?.map(({ name }) => name);
    assert.deepEqual(values, ['sentence', 'figure']);
  });

  test('JetBrains: every element', () => {
    const { contributions } = readJson('web-types.json') as {
      readonly contributions: {
        readonly html: { readonly elements: readonly { readonly name: string }[] };
      };
    };
    assert.deepEqual(contributions.html.elements.map(({ name }) => name).sort(), [...TAGS].sort());
  });

  test('package.json names files that exist', () => {
    const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
    const text = read('package.json');
    const named = text.match(/\.\/dist\/types-for-hosts\/[^"]+/g) ?? [];
    assert.ok(named.length >= 6);
    for (const file of named) assert.ok(read(file).length > 0, file);
  });
});
