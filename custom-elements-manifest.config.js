import { dirname } from 'node:path/posix';

/** What `npm run manifest` writes to `custom-elements.json`, for editors, frameworks and Storybook. */

/** Private and protected members, and Lit's own statics, are nobody's business outside. */
const isPublic = ({ name, privacy, static: isStatic }) =>
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !name.startsWith('#') &&
  !(isStatic && ['styles', 'properties', 'sections'].includes(name));

/** Where a module is found in the package: `src/index.ts` → `dist/index.js`. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

function publish(node) {
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string')
      node[key] = published(value);
    else if (value && typeof value === 'object') publish(value);
  }
}

function tidy(declaration) {
  const members = declaration.members?.filter(isPublic);
  if (members) declaration.members = members;
  const fields = new Map(members?.map((member) => [member.name, member]));
  if (declaration.attributes)
    declaration.attributes = declaration.attributes
      .filter(({ fieldName }) => fields.has(fieldName))
      .map((attribute) => ({
        description: fields.get(attribute.fieldName).description,
        ...attribute,
      }));
  // The doc comments name the events; what the analyzer finds in the code has no names.
  if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
  for (const each of [...(members ?? []), ...(declaration.attributes ?? [])])
    if (each.default === 'null') delete each.default;
}

/**
 * The values of enumerated attributes, where the code reads them: `enumeration(host, 'format', …,
 * ['sentence', 'figure'])`. By folder, as two elements may use one name for different things.
 */
const allowed = new Map();

function findValues(ts, node, path) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'enumeration') return;
  const [, attribute, , values] = node.arguments;
  if (ts.isStringLiteral(attribute) && values && ts.isArrayLiteralExpression(values))
    allowed.set(
      `${dirname(published(path))} ${attribute.text}`,
      values.elements.map(({ text }) => `'${text}'`).join(' | '),
    );
}

function addValues(attribute, path) {
  const values = allowed.get(
    `${dirname(attribute.inheritedFrom?.module ?? path)} ${attribute.name}`,
  );
  if (values) attribute.type = { text: values };
}

const forReaders = {
  name: 'for-readers',
  analyzePhase({ ts, node, moduleDoc }) {
    findValues(ts, node, moduleDoc.path);
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(
        ({ kind, name }) => kind === 'custom-element-definition' || names.has(name),
      );
      module.declarations.forEach(tidy);
    }
    manifest.modules = manifest.modules
      .filter(({ exports }) => exports.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    publish(manifest.modules);
    for (const { path, declarations } of manifest.modules)
      for (const { attributes = [] } of declarations)
        for (const attribute of attributes) addValues(attribute, path);
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/generated/**', '**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [forReaders],
};
