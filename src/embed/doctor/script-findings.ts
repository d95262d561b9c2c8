/** What keeps the script, or the element itself, from being on the page at all. */
import type { Finding, Observations, SeenFile, SeenScript } from './types.js';

/** Where a site is told to put the files. */
export const FOLDER = '/charter-widgets/';
const LINK =
  '<a href="https://charter-equality.eu/atlas-of-signatories-of-the-charter/presentation.html">The signatories of the Charter</a>';

export const scriptTag = (address: string): string =>
  `<script type="module" src="${address}"></script>`;

/** The line of a script that is to be loaded, in the folder that the doctor itself lies in. */
const loaderTag = (folder: string | null): string =>
  scriptTag(`${folder ?? FOLDER}charter-widgets.js`);

export function findMissing(seen: Observations, folder: string | null): Finding[] {
  const { elements, scripts, asText, selfClosing } = seen;
  const findings: Finding[] = selfClosing.map((tag) => ({
    cause: 'self-closing',
    stops: true,
    evidence: tag,
    cure: `${tag.replace(/\s*\/>$/, '>')}${LINK}</${/^<([\w-]+)/.exec(tag)?.[1] ?? ''}>`,
    values: {},
  }));
  if (asText)
    findings.push({
      cause: 'shown-as-text',
      stops: true,
      evidence: asText,
      cure: `<div data-charter-widget="${/<([\w-]+)/.exec(asText)?.[1] ?? 'signatory-count'}">${LINK}</div>`,
      values: {},
    });
  if (elements.length === 0 && seen.unknown.length === 0 && !asText)
    findings.push({
      cause: 'no-element',
      stops: true,
      evidence: scripts[0]?.tag ?? '–',
      cure: `<div data-charter-widget="signatory-count">${LINK}</div>`,
      values: {},
    });
  // A site may have the elements in a script of its own.
  const running = elements.some(({ live }) => live?.defined);
  if (elements.length > 0 && scripts.length === 0 && !running)
    findings.push({
      cause: 'script-missing',
      stops: true,
      evidence: elements[0]?.markup ?? '',
      cure: loaderTag(folder),
      values: {},
    });
  return findings;
}

const isClassic = ({ url }: SeenScript): boolean => url.includes('.classic.js');

export function findWrongTags(seen: Observations): Finding[] {
  const xhtml = /^application\/xhtml\+xml/i.test(seen.contentType);
  return seen.scripts.flatMap((script): Finding[] => {
    const { tag, type, url } = script;
    const module = type.toLowerCase() === 'module';
    if (xhtml && !isClassic(script))
      return [
        {
          cause: 'xhtml',
          stops: true,
          evidence: `Content-Type: ${seen.contentType}`,
          cure: `<script src="${url.replace(/[\w-]+\.js(\?.*)?$/, 'charter-widgets.classic.js')}" defer="defer"></script>`,
          values: {},
        },
      ];
    return !module && !isClassic(script)
      ? [
          {
            cause: 'script-not-module',
            stops: true,
            evidence: tag,
            cure: scriptTag(url),
            values: {},
          },
        ]
      : [];
  });
}

export const SCRIPT_TYPE = /^(text|application)\/(x-)?(java|ecma)script$/i;

/** The strongest algorithm decides; other checksums do not count. */
function fails({ integrity }: SeenScript, { integrity: actual }: SeenFile): boolean {
  if (!integrity || !actual) return false;
  const [algorithm] = actual.split('-');
  return !integrity
    .split(/\s+/)
    .filter((each) => each.startsWith(`${algorithm}-`))
    .includes(actual);
}

function judgeFile(script: SeenScript, file: SeenFile): Finding | null {
  const { tag, url, integrity } = script;
  const values = { address: url, status: String(file.status), type: file.type ?? '' };
  const evidence = `${url}: ${file.status || '–'} ${file.type ?? ''}`.trim();
  const finding = (cause: Finding['cause'], cure: string): Finding => ({
    cause,
    stops: true,
    evidence,
    cure,
    values,
  });
  if (file.status >= 400)
    return finding('script-not-found', scriptTag(new URL(url, 'https://page.invalid').pathname));
  if (file.type !== null && !SCRIPT_TYPE.test(file.type))
    return finding('script-wrong-type', 'AddType text/javascript .js');
  if (fails(script, file))
    return {
      ...finding('integrity', tag.replace(integrity, file.integrity ?? '')),
      evidence: `integrity="${integrity}"\n${url}: ${file.integrity}`,
    };
  return file.status === 0 ? finding('script-unreachable', 'Access-Control-Allow-Origin: *') : null;
}

export function findUnloaded(seen: Observations): Finding[] {
  return seen.scripts.flatMap((script) => {
    const file = seen.files.find(({ url }) => url === script.url);
    return (file && judgeFile(script, file)) ?? [];
  });
}
