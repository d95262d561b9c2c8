/** The commands that README.md tells people to run exist. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '../..');
const readme = path.join(root, 'README.md');

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** The lines of the shell blocks of a Markdown text, without comments. */
const commands = (markdown: string): string[] =>
  [...markdown.matchAll(/^```sh\n(.*?)^```/gms)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

test('every npm script that README.md names exists', { skip: !existsSync(readme) }, () => {
  const lines = commands(readFileSync(readme, 'utf8'));
  const named = lines.flatMap((line) =>
    [...line.matchAll(/\bnpm (?:run(?: --?[\w-]+)* ([\w:-]+)|(start|test)\b)/g)].map(
      ([, script, short]) => script ?? short ?? '',
    ),
  );
  assert.ok(named.length > 0, 'README.md names no script');
  assert.deepEqual(
    named.filter((script) => !(script in scripts)),
    [],
  );
});

test('every file that a script of package.json runs exists', () => {
  const files = Object.values(scripts).flatMap(
    (command) => command.match(/[\w/-]+\.tsx?\b/g) ?? [],
  );
  assert.deepEqual(
    files.filter((file) => !existsSync(path.join(root, file))),
    [],
  );
});
