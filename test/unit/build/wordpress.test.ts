/** The plugin's list of elements and its translations. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { parsePo, writeMo } from '../../../build/gettext.js';
import {
  pluginElements,
  pluginNames,
  toPhp,
  type Manifest,
} from '../../../build/plugin-elements.js';

const root = path.join(import.meta.dirname, '../../..');
const plugin = path.join(root, 'integrations/wordpress/charter-widgets');
const elements = pluginElements(
  JSON.parse(await readFile(path.join(root, 'custom-elements.json'), 'utf8')) as Manifest,
);

describe('the elements of the plugin', () => {
  test('are those of the manifest', async () => {
    const folders = await readdir(path.join(root, 'src/elements'), { withFileTypes: true });
    assert.deepEqual(
      Object.keys(elements),
      folders
        .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
        .map(({ name }) => name)
        .sort(),
    );
  });

  test('have attributes with the types that the editor has fields for', () => {
    const { attributes } = elements['charter-map'] ?? assert.fail();
    assert.equal(attributes['without-list']?.type, 'boolean');
    assert.equal(attributes['heading-level']?.type, 'number');
    assert.equal(attributes['country']?.type, 'string');
    assert.deepEqual(attributes['colour-by']?.values, ['status', 'year', 'country-total']);
    assert.deepEqual(attributes['loading']?.values, ['lazy', 'eager']);
  });

  test('become PHP, quotes and backslashes escaped', () => {
    assert.equal(
      toPhp({ a: ["it's", String.raw`\n`], b: {}, c: 2 }),
      `array(\n\t'a' => array(\n\t\t'it\\'s',\n\t\t'\\\\n',\n\t),\n\t'b' => array(\n\t),\n\t'c' => 2,\n)`,
    );
  });
});

describe('the translations of the plugin', async () => {
  const folder = path.join(plugin, 'languages');
  const catalogues = (await readdir(folder)).filter((file) => file.endsWith('.po'));
  const sources = await Promise.all(
    (await readdir(path.join(plugin, 'includes'))).map((file) =>
      readFile(path.join(plugin, 'includes', file), 'utf8'),
    ),
  );
  const inCode = [...sources.join('').matchAll(/__\( '([^']+)', 'charter-widgets' \)/g)].map(
    ([, text = '']) => text,
  );
  const names = pluginNames(elements);

  test('are there in five languages', () => {
    assert.deepEqual(
      catalogues.map((file) => /-(\w+)\.po$/.exec(file)?.[1]),
      ['de_DE', 'fr_FR', 'nb_NO', 'nn_NO', 'sv_SE'],
    );
    assert.ok(inCode.length >= 5);
  });

  for (const file of catalogues)
    test(`${file}: every name and every sentence of the code, with its placeholders`, async () => {
      const entries = parsePo(await readFile(path.join(folder, file), 'utf8'));
      assert.match(entries.get('') ?? '', /charset=UTF-8/);
      assert.deepEqual(
        [...names, ...inCode].filter((text) => !entries.has(text)),
        [],
      );
      for (const [english, text] of entries)
        assert.equal(text.includes('%s'), english.includes('%s'), english);
    });

  test('a .mo file has sorted strings where its tables say', () => {
    const mo = Buffer.from(
      writeMo(
        new Map([
          ['b', 'ä'],
          ['', 'head'],
          ['a', 'x'],
        ]),
      ),
    );
    const string = (table: number, index: number): string => {
      const length = mo.readUInt32LE(table + index * 8);
      const place = mo.readUInt32LE(table + index * 8 + 4);
      assert.equal(mo[place + length], 0);
      return mo.toString('utf8', place, place + length);
    };
    const [ids, texts] = [mo.readUInt32LE(12), mo.readUInt32LE(16)];
    assert.equal(mo.readUInt32LE(0), 0x950412de);
    assert.equal(mo.readUInt32LE(8), 3);
    assert.deepEqual(
      [0, 1, 2].map((index) => [string(ids, index), string(texts, index)]),
      [
        ['', 'head'],
        ['a', 'x'],
        ['b', 'ä'],
      ],
    );
  });

  test('an entry without a translation is left out', () => {
    assert.deepEqual(
      [...parsePo('msgid "a"\nmsgstr ""\n\nmsgid "b"\nmsgstr ""\n"c"\n"d"')],
      [['b', 'cd']],
    );
  });
});
