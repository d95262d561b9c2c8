/**
 * Tells editors and frameworks about the elements, `dist/types-for-hosts/`: attributes and events for
 * JSX (React 19), Vue and Svelte, and what VS Code and JetBrains' editors complete. All of it is made
 * from `custom-elements.json`.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const outDir = path.join(root, 'dist/types-for-hosts');

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(root, file), 'utf8'));

const { name: packageName, version } = (await readJson('package.json')) as Readonly<
  Record<'name' | 'version', string>
>;
const { modules } = (await readJson('custom-elements.json')) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
/** Events that the package exports by name. */
const exported = await readFile(path.join(root, 'src/index.ts'), 'utf8');

const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter((each): each is Declaration & { tagName: string } => each.tagName !== undefined);
const TAGS = elements.map(({ tagName }) => tagName);

const about = ({ summary, description = '' }: Declaration): string => summary ?? description;
const valuesOf = ({ type }: Named): string[] =>
  [...(type?.text.matchAll(/'([^']+)'/g) ?? [])].map(([, value = '']) => value);

/** What may be written: attributes are text, so a number may be one, too, and null is leaving it out. */
function valueType({ type }: Named): string {
  const text = (type?.text ?? 'string').replace(/ \| null$/, '');
  return text === 'number' ? 'number | `${number}`' : text;
}

const eventType = ({ type }: Named): string =>
  new RegExp(`\\b${type?.text}\\b`).test(exported) ? (type?.text ?? 'Event') : 'Event';

const comment = (text = ''): string => `  /** ${text.replace(/\s+/g, ' ')} */\n`;

const members = (each: readonly Named[], line: (one: Named) => string): string =>
  each.map((one) => comment(one.description) + `  ${line(one)}\n`).join('');

const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, a: string) => a.toUpperCase());

const attributesFile = elements
  .map(
    (element) =>
      `/** Attributes of \`<${element.tagName}>\`: ${about(element).replace(/\s+/g, ' ')} */
export interface ${pascal(element.tagName)}Attributes {
${members(element.attributes ?? [], (each) => `'${each.name}'?: ${valueType(each)};`)}}

/** What a listener of \`<${element.tagName}>\` hears. */
export interface ${pascal(element.tagName)}Events {
${members(element.events ?? [], (each) => `'${each.name}': ${eventType(each)};`)}}
`,
  )
  .join('\n');

const imports = (names: readonly string[], from: string): string =>
  `import type { ${names.join(', ')} } from '${from}';\n`;

const ownTypes = imports(
  TAGS.flatMap((tag) => [`${pascal(tag)}Attributes`, `${pascal(tag)}Events`]),
  './attributes.js',
);
const classes = imports(
  elements.map(({ name }) => name),
  '../types/index.js',
);

/** One line for each element of an interface that maps tags to what they take. */
const lines = (line: (element: Declaration, prefix: string) => string): string =>
  elements
    .map((each) => `      '${each.tagName}': ${line(each, pascal(each.tagName))};\n`)
    .join('');

const usedEvents = [...new Set(elements.flatMap(({ events = [] }) => events.map(eventType)))]
  .filter((name) => name !== 'Event')
  .sort();

const files: Readonly<Record<string, string>> = {
  'attributes.d.ts': `${imports(usedEvents, '../types/index.js')}
${attributesFile}
/** Listeners as JSX and Svelte write them: \`oncharter-ready\`. */
export type Listeners<Events> = {
  [Name in keyof Events as \`on\${Name & string}\`]?: (event: Events[Name]) => void;
};
`,
  'react.d.ts': `${imports(['DetailedHTMLProps', 'HTMLAttributes'], 'react')}${classes}${ownTypes}${imports(['Listeners'], './attributes.js')}
type Host<Element, Attributes, Events> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Attributes &
  Listeners<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines(({ name }, prefix) => `Host<${name}, ${prefix}Attributes, ${prefix}Events>`)}    }
  }
}
`,
  'svelte.d.ts': `${imports(['HTMLAttributes'], 'svelte/elements')}${classes}${ownTypes}${imports(['Listeners'], './attributes.js')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines(({ name }, prefix) => `HTMLAttributes<${name}> & ${prefix}Attributes & Listeners<${prefix}Events>`)}  }
}
`,
  'vue.d.ts': `${imports(['DefineComponent', 'HTMLAttributes'], 'vue')}${ownTypes}
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

type Host<Attributes, Events> = DefineComponent<
  Attributes &
    Omit<HTMLAttributes, keyof Attributes> & {
      [Name in keyof Events as \`on\${Capitalize<Camel<Name & string>>}\`]?: (event: Events[Name]) => void;
    }
>;

declare module 'vue' {
  interface GlobalComponents {
${lines((_, prefix) => `Host<${prefix}Attributes, ${prefix}Events>`)}  }
}
`,
  'vscode.html-data.json': json({
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: markdown(about(element)),
      attributes: (element.attributes ?? []).map((each) => ({
        name: each.name,
        description: markdown(each.description),
        ...(each.type?.text === 'boolean' && { valueSet: 'v' }),
        ...(valuesOf(each).length > 0 && { values: valuesOf(each).map((name) => ({ name })) }),
      })),
    })),
    globalAttributes: [
      {
        name: 'data-charter-widget',
        description: markdown('Placeholder for an element, with its attributes as `data-…`.'),
        values: TAGS.map((name) => ({ name })),
      },
    ],
  }),
  'vscode.css-data.json': json({
    version: 1.1,
    properties: cssProperties().map(({ name, description }) => ({
      name,
      description: markdown(description),
    })),
  }),
  'web-types.json': json({
    $schema: 'https://json.schemastore.org/web-types',
    name: packageName,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: about(element),
          attributes: (element.attributes ?? []).map((each) => ({
            name: each.name,
            description: each.description,
            ...(each.default !== undefined && { default: each.default }),
            value: { type: valueType(each) },
          })),
          slots: (element.slots ?? []).map(({ name, description }) => ({ name, description })),
          js: {
            events: (element.events ?? []).map(({ name, description }) => ({ name, description })),
          },
          css: {
            properties: (element.cssProperties ?? []).map(({ name, description }) => ({
              name,
              description,
            })),
            parts: (element.cssParts ?? []).map(({ name, description }) => ({
              name,
              description,
            })),
          },
        })),
      },
    },
  }),
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function markdown(value = ''): { readonly kind: 'markdown'; readonly value: string } {
  return { kind: 'markdown', value };
}

/** Each custom property once, as the first element that has it describes it. */
function cssProperties(): Named[] {
  const all = elements.flatMap((element) => element.cssProperties ?? []);
  return [...new Map(all.toReversed().map((each) => [each.name, each])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

await rm(outDir, { recursive: true, force: true });
await mkdir(outDir, { recursive: true });
for (const [file, text] of Object.entries(files)) await writeFile(path.join(outDir, file), text);
console.log(
  `dist/types-for-hosts: ${Object.keys(files).length} files about ${TAGS.length} elements`,
);
