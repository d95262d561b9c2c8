/**
 * Makes the sources smaller in ways a minifier does not: white space in `html`, `svg` and `css`
 * templates, and the English text of messages, which the embed loads as a catalogue like any other
 * language, so that a Norwegian page does not load English too.
 */
import { walk } from 'estree-walker';
import type { Plugin } from 'vite';

/** Said even when no catalogue can be loaded; so they stay in the code. */
const KEPT = new Set(['common.loading', 'common.error', 'common.retry']);

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

function messageEdit(node: Node, code: string): Edit | null {
  if (node.type !== 'CallExpression' || node.arguments.length !== 2) return null;
  const [template, options] = node.arguments;
  const callee = node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
  if (callee.type !== 'Identifier' || callee.name !== 'msg') return null;
  if (!template || options?.type !== 'ObjectExpression') return null;
  const id = options.properties
    .map((each) =>
      each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === 'id'
        ? each.value
        : null,
    )
    .find((value) => value?.type === 'Literal');
  if (id?.type !== 'Literal' || typeof id.value !== 'string') return null;
  const values =
    template.type === 'TaggedTemplateExpression'
      ? `[${template.quasi.expressions
          .map((each) => code.slice((each as unknown as Node).start, (each as unknown as Node).end))
          .join()}]`
      : '[]';
  const { start } = template as unknown as Node;
  const { end } = options as unknown as Node;
  if (KEPT.has(id.value))
    return { start: (options as unknown as Node).start, end, text: JSON.stringify(id.value) };
  return { start, end, text: `${values},${JSON.stringify(id.value)}` };
}

export function compactSource(): Plugin {
  return {
    name: 'compact-source',
    enforce: 'post',
    transform(code, file) {
      if (!/[\\/]src[\\/].*\.ts$/.test(file) || !/\b(html|svg|css|msg)\b/.test(code)) return null;
      const edits: Edit[] = [];
      walk(this.parse(code) as unknown as Parameters<typeof walk>[0], {
        enter(each) {
          const node = each as Node;
          const message = messageEdit(node, code);
          if (message) {
            edits.push(message);
            // What stands inside is copied as it is.
            this.skip();
          } else edits.push(...templateEdits(node));
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
