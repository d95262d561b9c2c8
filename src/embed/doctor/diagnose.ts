/** From what was seen of a page to what is wrong with it and the line that cures it. */
import {
  findHidden,
  findInAttributes,
  findJumps,
  findLanguage,
  findReferrer,
  findUnknownNames,
} from './element-findings.js';
import {
  FOLDER,
  findMissing,
  findUnloaded,
  findWrongTags,
  scriptTag,
  SCRIPT_TYPE,
} from './script-findings.js';
import {
  findBlockedData,
  findBlockedScripts,
  findMixedContent,
  findTrustedTypes,
} from './policy-findings.js';
import type { Finding, Known, Observations, SeenElement, SeenFile, SeenScript } from './types.js';

const LOCALE_FILE = /\/chunks\/(en|nb|nn|sv|de|fr)-[\w-]+\.js/;

const isFailed = ({ status, type }: SeenFile): boolean =>
  status >= 400 || (type !== null && !SCRIPT_TYPE.test(type) && status > 0);

function judgeFailure(element: SeenElement, seen: Observations): Finding {
  const { attributes, live, markup } = element;
  const failed = seen.files.filter((file) => file.url.includes('/chunks/') && isFailed(file));
  const language = failed.find(({ url }) => LOCALE_FILE.test(url));
  const file = language ?? failed[0];
  const [, imported] = /(https?:\S+\.js)/.exec(live?.error ?? '') ?? [];
  const address = attributes.src ?? file?.url ?? imported ?? '';
  const words = LOCALE_FILE.test(address);
  return {
    cause: words ? 'language-unreachable' : 'data-unreachable',
    stops: true,
    evidence: [
      markup,
      attributes.src
        ? ''
        : file
          ? `${file.url}: ${file.status} ${file.type ?? ''}`.trim()
          : address,
      live?.error,
    ]
      .filter(Boolean)
      .join('\n'),
    cure: attributes.src
      ? `curl -I "${seen.url ? new URL(attributes.src, seen.url).href : attributes.src}"`
      : 'cp -R dist/embed/. charter-widgets/',
    values: { address },
  };
}

/** Elements that ought to show something and do not, though nothing else says why. */
function findFailed(seen: Observations, explained: boolean): Finding[] {
  const near = seen.elements.filter(({ live, hidden }) => live?.near && !hidden);
  const failed = near.find(({ live }) => live?.status === 'error');
  if (failed) return [judgeFailure(failed, seen)];
  // The elements speak English then.
  const words = seen.files.find((file) => LOCALE_FILE.test(file.url) && isFailed(file));
  if (words && near[0]?.live?.defined)
    return [{ ...judgeFailure(near[0], seen), cause: 'language-unreachable', stops: false }];
  const still = near.find(({ live }) => !live?.defined);
  if (!still || explained) return [];
  return seen.files.some((file) => file.url.includes('/chunks/') && isFailed(file))
    ? [judgeFailure(still, seen)]
    : [
        {
          cause: 'not-started',
          stops: true,
          evidence: still.markup,
          cure: scriptTag(
            new URL(
              `${still.tag}.js`,
              seen.scripts[0]?.url ?? `https://page.invalid${FOLDER}`,
            ).href.replace('https://page.invalid', ''),
          ),
          values: {},
        },
      ];
}

/** The folder of a script, without the versions' own. */
const folderOf = ({ url }: SeenScript): string => url.replace(/[^/]*$/, '');

function findVersions({ versions, scripts }: Observations): Finding[] {
  const folders = [...new Set(scripts.map(folderOf))].filter(
    (folder, _, all) => !all.some((other) => other !== folder && folder.startsWith(other)),
  );
  const several = versions.length > 1;
  if (!several && (folders.length < 2 || versions.length === 1)) return [];
  const [first, ...others] = scripts;
  return [
    {
      cause: 'two-versions',
      stops: false,
      evidence: [...(several ? versions : []), ...scripts.map(({ tag }) => tag)].join('\n'),
      cure: first?.tag ?? '',
      values: {
        versions: (several
          ? versions.map((each) => each.replace(/-[\da-f]{10}$/, ''))
          : folders
        ).join(', '),
        others: others.map(({ tag }) => tag).join(' '),
      },
    },
  ];
}

/**
 * What is wrong, the weightiest first. `folder` is where the files lie, for lines that name them;
 * null where that is not known.
 */
export function diagnose(
  seen: Observations,
  known: Known,
  folder: string | null = null,
): readonly Finding[] {
  const running = seen.elements.some(({ live }) => live?.defined);
  // Whatever might have kept the script out did not.
  const kept = running
    ? []
    : [
        ...findBlockedScripts(seen),
        ...findMixedContent(seen),
        ...findWrongTags(seen),
        ...findTrustedTypes(seen),
      ];
  const missing = findMissing(seen, folder);
  const unloaded = running || kept.length > 0 ? [] : findUnloaded(seen);
  const explained = missing.length + kept.length + unloaded.length > 0;
  const all = [
    ...missing,
    ...kept,
    ...unloaded,
    ...findUnknownNames(seen),
    ...findInAttributes(seen, known),
    ...findBlockedData(seen),
    ...findFailed(seen, explained),
    ...findHidden(seen),
    ...findVersions(seen),
    ...findLanguage(seen),
    ...findJumps(seen),
    ...findReferrer(seen),
  ];
  return [...all.filter(({ stops }) => stops), ...all.filter(({ stops }) => !stops)].filter(
    (finding, index, list) =>
      list.findIndex(
        ({ cause, evidence }) => cause === finding.cause && evidence === finding.evidence,
      ) === index,
  );
}
