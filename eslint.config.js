import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Where the arrows of the design may point: each folder, and what it must not know. */
const LAYERS = {
  core: ['styles', 'dataset', 'localization', 'geo', 'controllers', 'elements', 'embed'],
  styles: ['core', 'dataset', 'localization', 'geo', 'controllers', 'elements', 'embed'],
  dataset: ['localization', 'geo', 'controllers', 'elements', 'embed'],
  localization: ['dataset', 'geo', 'controllers', 'elements', 'embed'],
  geo: ['localization', 'controllers', 'elements', 'embed'],
  controllers: ['elements', 'embed'],
  elements: ['embed'],
  embed: [],
};

const TAGS = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => `src/elements/${name}/${name}.ts`);

const ENTRIES = ['index', 'define', 'loader', 'classic'];

const FETCH = { name: 'fetch', message: 'Only src/dataset/ and the doctor fetch.' };
const LEAFLET = { regex: '^leaflet(/|$)', message: 'Only src/geo/ knows Leaflet.' };
const UNSAFE_HTML = {
  regex: '^lit(-html)?/directives/unsafe-',
  message: 'No HTML from strings: data are text nodes.',
};
const GLOBAL_LOCALIZE = {
  regex: '^@lit/localize($|/(?!internal/(str-tag|types)))',
  message: '@lit/localize keeps one language for the whole page; see src/localization/message.ts.',
};

const DEFINE = {
  selector: "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
  message: 'Only the module with the name of the tag defines it.',
};
const SYNTAX = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'No HTML from strings: data are text nodes.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'No style attributes: strict policies forbid them. Use a class or a property.',
  },
];

const layer = (folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(folder === 'geo' ? [] : [LEAFLET]),
          UNSAFE_HTML,
          GLOBAL_LOCALIZE,
          {
            regex: `^(\\.\\./)+(${[...LAYERS[folder], ...ENTRIES].join('|')})(/|\\.js$)`,
            message: `src/${folder}/ must not know that: the layers are in eslint.config.js.`,
          },
          ...(folder === 'geo'
            ? [
                {
                  regex: '^(\\.\\./)+dataset/',
                  allowTypeImports: true,
                  message: 'src/geo/ may know the types of src/dataset/, nothing else of it.',
                },
              ]
            : []),
        ],
      },
    ],
  },
});

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '**/generated/', 'custom-elements.json']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Numbers are what templates are full of.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // The types know neither old engines nor what another turn of the event loop has changed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Wants `||` gone where an empty string is no value.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // Where two spellings mean the same, the author chooses the one that reads better.
      '@typescript-eslint/consistent-generic-constructors': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/dot-notation': 'off',
      // A stand-in has the signature of what it stands for.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['constructors'] }],
      '@typescript-eslint/no-useless-constructor': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-globals': ['error', FETCH],
      'no-restricted-syntax': ['error', ...SYNTAX, DEFINE],
      'max-lines': ['error', { max: 250, skipComments: true }],
      // The class and its tag live in two modules, on purpose.
      'wc/file-name-matches-element': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'wc/tag-name-matches-class': 'off',
    },
  },
  {
    files: ['src/dataset/**/*.ts', 'src/embed/doctor/fetch-files.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  // It says on the console what it shows in the page.
  { files: ['src/embed/doctor/doctor.ts'], rules: { 'no-console': 'off' } },
  { files: TAGS, rules: { 'no-restricted-syntax': ['error', ...SYNTAX] } },
  {
    files: ['src/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [LEAFLET, UNSAFE_HTML, GLOBAL_LOCALIZE] },
      ],
    },
  },
  ...Object.keys(LAYERS).map(layer),
  {
    files: ['stories/**/*.ts', 'test/**/*.ts'],
    rules: {
      // Elements are made by the parser, not by their constructor.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What node:test answers is for nobody.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
          ],
        },
      ],
    },
  },
);
