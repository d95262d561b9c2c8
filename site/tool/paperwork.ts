/** What a site may have to say about an element: its policy, to its readers, to the authorities. */
import { formatBytes } from './bytes.js';
import type { Configuration } from './configuration.js';
import type { EmbedFacts } from './embed-facts.js';
import type { Fallback } from './snippets.js';
import { escapeHtml } from './snippets.js';
import { put, TOOL_TEXTS } from './texts.js';

/** The origin of an absolute address; null for a path, which is on the site itself. */
export function foreignOrigin(address: string | true | undefined): string | null {
  if (typeof address !== 'string') return null;
  // Templates of tiles: `https://{s}.tiles.example.org/{z}/…`.
  const [, scheme = 'https:', host] = /^(https?:)?\/\/([^/?#]+)/i.exec(address) ?? [];
  return host ? `${scheme.toLowerCase()}//${host.replace(/\{\w+\}/g, '*')}` : null;
}

const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');

const sources = (...origins: readonly (string | null)[]): string =>
  ["'self'", ...new Set(origins.filter((each) => each !== null))].join(' ');

/** The header that suffices for this configuration. */
export function policyLine(
  { base, form, attributes }: Configuration,
  { picture }: Pick<Fallback, 'picture'>,
): string {
  const files = foreignOrigin(base);
  const tiles = foreignOrigin(attributes.tiles);
  if (form === 'frame') return `Content-Security-Policy: frame-src ${sources(files)}`;
  return `Content-Security-Policy: ${[
    // Other forms take the files from the site itself.
    `script-src ${sources(form === 'npm' || form === 'wordpress' ? null : files)}`,
    "style-src 'self'",
    ...(picture || attributes.tiles ? [`img-src ${sources(picture ? files : null, tiles)}`] : []),
    ...(attributes.src ? [`connect-src ${sources(foreignOrigin(attributes.src))}`] : []),
  ].join('; ')}`;
}

/** The script tag that names a version and its checksum. */
export const integrityTag = (
  { base }: Pick<Configuration, 'base'>,
  { folder, integrity }: Pick<EmbedFacts, 'folder' | 'integrity'>,
): string =>
  `<script type="module" src="${escapeHtml(`${base}${folder}/charter-widgets.js`)}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/** For the privacy page, in the language of the element. */
export function privacyText(
  { widget, language, base, form, attributes }: Configuration,
  { version, budgets }: Pick<EmbedFacts, 'version' | 'budgets'>,
  title: string,
): string {
  const { paper } = TOOL_TEXTS[language];
  const files = form === 'npm' || form === 'wordpress' ? null : foreignOrigin(base);
  const [tiles, data] = [foreignOrigin(attributes.tiles), foreignOrigin(attributes.src)];
  const budget = budgets[widget];
  return [
    put(paper.shown, { widget: title, version }),
    files ? put(paper.other, { host: hostOf(files) }) : paper.own,
    ...(data ? [put(paper.data, { host: hostOf(data) })] : []),
    ...(tiles ? [put(paper.tiles, { host: hostOf(tiles) })] : []),
    ...(budget ? [put(paper.bytes, { size: formatBytes(budget, language) })] : []),
    paper.links,
  ].join(' ');
}

/** For the accessibility statement, in the language of the element. */
export function accessibilityText(
  { widget, language, attributes }: Configuration,
  { version }: Pick<EmbedFacts, 'version'>,
  title: string,
): string {
  const { paper } = TOOL_TEXTS[language];
  return [
    put(paper.built, { widget: title, version }),
    paper.tested,
    ...(widget === 'charter-map'
      ? [attributes['without-list'] ? paper.mapWithoutList : paper.map]
      : []),
    paper.limits,
  ].join(' ');
}
