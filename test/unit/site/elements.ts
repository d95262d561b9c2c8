/** The elements as the build gives them to the tool. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePo } from '../../../build/gettext.js';
import { pluginElements, type Manifest } from '../../../build/plugin-elements.js';
import { siteElements } from '../../../site/tool/site-elements.js';

const root = path.join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const catalogue = (name: string): ReadonlyMap<string, string> =>
  parsePo(read(`integrations/wordpress/charter-widgets/languages/charter-widgets-${name}.po`));

export const elements = siteElements(
  pluginElements(JSON.parse(read('custom-elements.json')) as Manifest),
  {
    nb: catalogue('nb_NO'),
    nn: catalogue('nn_NO'),
    sv: catalogue('sv_SE'),
    de: catalogue('de_DE'),
    fr: catalogue('fr_FR'),
  },
);
