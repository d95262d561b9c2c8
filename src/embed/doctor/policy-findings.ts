/** What a page's policies keep out, and the directives that would let it in. */
import {
  blocksAddress,
  blocksScript,
  blocksTemplates,
  hasNonces,
  isStrictDynamic,
  parsePolicy,
  withSource,
  type Directive,
} from './policy.js';
import type { Finding, Observations, SeenScript } from './types.js';

/** Stands for the page where its address is not known; nobody can have it. */
const ANYWHERE = 'https://page.invalid/';

const HEADER = 'Content-Security-Policy: ';

/** The source that lets in the folder that a file lies in: `'self'`, or its address. */
function folderSource(url: URL, self: URL): string {
  return url.origin === self.origin ? "'self'" : new URL('.', url).href;
}

const directiveText = ({ name, sources }: Directive): string => [name, ...sources].join(' ');

function scriptCure(directive: Directive, { tag, url }: SeenScript, self: string): string {
  if (directive.name === 'sandbox') return withSource(directive, 'sandbox', 'allow-scripts');
  const nonced = isStrictDynamic(directive) || hasNonces(directive);
  if (nonced) return tag.replace(/^<script(?: nonce(?:="[^"]*")?)?/, '<script nonce="…"');
  const name = directive.name === 'default-src' ? 'script-src' : directive.name;
  return withSource(directive, name, folderSource(new URL(url, self), new URL(self)));
}

/** The loader's own chunks lie in a folder below it; a policy may name the one file alone. */
function blockedPart(text: string, script: SeenScript, self: string): [Directive, string] | null {
  const policy = parsePolicy(text);
  const blocked = blocksScript(policy, script, self);
  if (blocked) return [blocked, new URL(script.url, self).href];
  if (script.url.includes('classic')) return null;
  const chunk = new URL('0-0/chunks/core.js', new URL(script.url, self)).href;
  // What a trusted script imports keeps its nonce, and not its checksum.
  const request = { ...script, url: chunk, integrity: '', parserInserted: false };
  const inside = blocksScript(policy, request, self);
  return inside ? [inside, new URL('.', new URL(script.url, self)).href] : null;
}

export function findBlockedScripts(seen: Observations): Finding[] {
  const self = seen.url ?? ANYWHERE;
  return seen.policies.flatMap((text) =>
    seen.scripts.flatMap((script): Finding[] => {
      const [directive, address] = blockedPart(text, script, self) ?? [];
      if (!directive) return [];
      return [
        {
          cause: 'script-blocked',
          stops: true,
          evidence: `${HEADER}${directiveText(directive)}\n${script.tag}`,
          cure: scriptCure(directive, script, self),
          values: {
            directive: directive.name,
            address: address?.startsWith(ANYWHERE) ? script.url : (address ?? ''),
          },
        },
      ];
    }),
  );
}

export function findTrustedTypes({ policies }: Observations): Finding[] {
  return policies.flatMap((text): Finding[] => {
    const directive = blocksTemplates(parsePolicy(text));
    if (!directive) return [];
    return [
      {
        cause: 'trusted-types',
        stops: true,
        evidence: `${HEADER}require-trusted-types-for 'script'; ${directiveText(directive)}`,
        cure: withSource(directive, 'trusted-types', 'charter-widgets'),
        values: {},
      },
    ];
  });
}

/** Data of the page's own, and tiles: what elements ask for with `fetch` or as pictures. */
export function findBlockedData(seen: Observations): Finding[] {
  const self = seen.url ?? ANYWHERE;
  return seen.elements.flatMap(({ attributes, markup }) =>
    (
      [
        ['src', 'connect-src'],
        ['tiles', 'img-src'],
      ] as const
    ).flatMap(([attribute, wanted]): Finding[] => {
      const value = attributes[attribute];
      if (!value || !URL.canParse(value.replace(/[{}]/g, ''), self)) return [];
      const address = new URL(value.replace(/[{}]/g, ''), self);
      return seen.policies.flatMap((text): Finding[] => {
        const directive = blocksAddress(parsePolicy(text), wanted, address.href, self);
        if (!directive) return [];
        const source = address.origin === new URL(self).origin ? "'self'" : address.origin;
        return [
          {
            cause: 'data-blocked',
            stops: attribute === 'src',
            evidence: `${HEADER}${directiveText(directive)}\n${markup}`,
            cure: withSource(directive, wanted, source),
            values: { directive: directive.name, address: value },
          },
        ];
      });
    }),
  );
}

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$|\.localhost$/;

/** Scripts by `http:` on a page by `https:`; browsers refuse them. */
export function findMixedContent(seen: Observations): Finding[] {
  if (!seen.url?.startsWith('https:')) return [];
  if (seen.policies.some((text) => parsePolicy(text).has('upgrade-insecure-requests'))) return [];
  return seen.scripts
    .filter(({ url }) => url.startsWith('http:') && !LOCAL.test(new URL(url).hostname))
    .map(({ tag, url }) => ({
      cause: 'mixed-content',
      stops: true,
      evidence: tag,
      cure: tag.replace(/(\ssrc=["']?)http:/i, '$1https:'),
      values: { address: url },
    }));
}
