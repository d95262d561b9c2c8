/** What the WordPress plugin knows of the elements, taken from `custom-elements.json`. */

export interface PluginAttribute {
  readonly type: 'boolean' | 'number' | 'enum' | 'string';
  /** What may stand there, the default first; only where `type` is `enum`. */
  readonly values?: readonly string[];
  readonly label: string;
  readonly help: string;
}

export interface PluginElement {
  readonly title: string;
  readonly summary: string;
  readonly attributes: Readonly<Record<string, PluginAttribute>>;
}

/** As much of a custom elements manifest as is used here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly summary?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly description?: string;
        readonly type?: { readonly text: string };
      }[];
    }[];
  }[];
}

/** Where the name of an attribute says too little to an author. */
const LABELS: Readonly<Record<string, string>> = {
  at: 'As of',
  src: 'Another dataset',
  tiles: 'Map tiles',
  limit: 'Facts per topic',
};

/** `charter-map` → `Charter map`, `cemr-facts` → `CEMR facts`. */
function words(name: string): string {
  const text = name.replaceAll('-', ' ').replace(/\bcemr\b/, 'CEMR');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function describe(name: string, description: string, type: string): PluginAttribute {
  const help = description.replaceAll('`', '').replace(/\s+/g, ' ');
  const common = { label: LABELS[name] ?? words(name), help };
  if (/\bboolean\b/.test(type)) return { type: 'boolean', ...common };
  if (/\bnumber\b/.test(type)) return { type: 'number', ...common };
  // Our doc comments begin an enumeration with its default.
  return /^`[\w-]+` \(default\)/.test(description)
    ? {
        type: 'enum',
        values: [
          ...new Set([...description.matchAll(/`([\w-]+)`/g)].map(([, value = '']) => value)),
          // A description may name other attributes, too.
        ].filter((value) => type.includes(`'${value}'`)),
        ...common,
      }
    : { type: 'string', ...common };
}

/** The elements by tag, in alphabetical order; an attribute's own ones before the common ones. */
export function pluginElements(manifest: Manifest): Readonly<Record<string, PluginElement>> {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, summary = '', attributes = [] }) =>
      tagName
        ? [
            [
              tagName,
              {
                title: words(tagName),
                summary,
                attributes: Object.fromEntries(
                  attributes.map(({ name, description = '', type }) => [
                    name,
                    describe(name, description, type?.text ?? ''),
                  ]),
                ),
              },
            ] as const,
          ]
        : [],
    );
  return Object.fromEntries(elements.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The names of elements and attributes, which every catalogue of the plugin has to translate. */
export function pluginNames(elements: Readonly<Record<string, PluginElement>>): readonly string[] {
  const names = Object.values(elements).flatMap(({ title, attributes }) => [
    title,
    ...Object.values(attributes).map(({ label }) => label),
  ]);
  return [...new Set(names)];
}

/** The value as PHP source. */
export function toPhp(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}\t`;
  const rows = Array.isArray(value)
    ? value.map((each) => toPhp(each, inner))
    : Object.entries(value).map(([key, each]) => `${toPhp(key)} => ${toPhp(each, inner)}`);
  return `array(\n${rows.map((row) => `${inner}${row},\n`).join('')}${indent})`;
}
