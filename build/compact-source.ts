/**
 * Makes the sources smaller in ways a minifier does not: white space in `html`, `svg` and `css`
 * templates, and the English text of messages, which the embed loads as a catalogue like any other
 * language, so that a Norwegian page does not load English too. Catalogues are packed.
 */
import { walk } from 'estree-walker';
import type { Plugin } from 'vite';
import type { Catalogue } from '../src/localization/message.js';
import { packCatalogue, shortId } from './message-ids.js';

/** Said even when no catalogue can be loaded; so they stay in the code. */
const KEPT = new Set(['common.loading', 'common.error', 'common.retry']);

const SOURCE = /[\\/]src[\\/].*\.ts$/;
const CATALOGUE = /[\\/]localization[\\/]generated[\\/]\w+[\\/][\w-]+\.ts$/;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Node = Parameters<typeof walk>[0] & { start: number; end: number };

const compactHtml = (text: string): string =>
  text
    .replace(/>\s*\n\s*</g, '><')
    // Beside text or an expression, a line break is a space between words.
    .replace(/\s*\n\s*/g, ' ');

const compactCss = (text: string): string =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

function templateEdits(node: Node): Edit[] {
  if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return [];
  const compact =
    node.tag.name === 'css' ? compactCss : /^(html|svg)$/.test(node.tag.name) ? compactHtml : null;
  if (!compact) return [];
  return node.quasi.quasis.map((quasi) => {
    const { start, end } = quasi as unknown as Node;
    return { start, end, text: compact(quasi.value.raw) };
  });
}

/** The message's id, where `node` is a call of `msg` with one. */
function messageId(node: Node): Node | null {
  if (node.type !== 'CallExpression' || node.arguments.length !== 2) return null;
  const callee = node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
  if (callee.type !== 'Identifier' || callee.name !== 'msg') return null;
  const [, options] = node.arguments;
  if (options?.type !== 'ObjectExpression') return null;
  const id = options.properties
    .map((each) =>
      each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === 'id'
        ? each.value
        : null,
    )
    .find((value) => value?.type === 'Literal');
  return (id as Node | undefined) ?? null;
}

/** Leaves of a message its values and a short id. */
function messageEdits(node: Node): Edit[] {
  const id = messageId(node);
  if (node.type !== 'CallExpression' || id?.type !== 'Literal') return [];
  const [template, options] = node.arguments as Node[];
  if (!template || !options) return [];
  const name = String(id.value);
  const last = { end: options.end, text: `,${JSON.stringify(shortId(name))}` };
  if (KEPT.has(name)) return [{ start: template.end, ...last }];
  // Around the values, which may hold messages themselves.
  const values =
    template.type === 'TaggedTemplateExpression' ? (template.quasi.expressions as Node[]) : [];
  const ends = [template.start, ...values.map(({ end }) => end)];
  const starts = values.map(({ start }) => start);
  return ends.map((start, i) => ({
    start,
    end: starts[i] ?? last.end,
    text:
      (i === 0 ? '[' : i < values.length ? ',' : '') + (i === values.length ? `]${last.text}` : ''),
  }));
}

export function compactSource(): Plugin {
  return {
    name: 'compact-source',
    enforce: 'post',
    async transform(code, file) {
      if (CATALOGUE.test(file)) {
        const { catalogue } = (await import(file)) as { readonly catalogue: Catalogue };
        const packed = JSON.stringify(packCatalogue(catalogue));
        return { code: `export const catalogue = ${packed};`, map: null };
      }
      if (!(SOURCE.test(file) && /\b(html|svg|css|msg)\b/.test(code))) return null;
      const edits: Edit[] = [];
      walk(this.parse(code) as unknown as Parameters<typeof walk>[0], {
        enter(each) {
          const node = each as Node;
          edits.push(...messageEdits(node), ...templateEdits(node));
        },
      });
      if (edits.length === 0) return null;
      let compact = code;
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
        compact = compact.slice(0, start) + text + compact.slice(end);
      return { code: compact, map: null };
    },
  };
}
