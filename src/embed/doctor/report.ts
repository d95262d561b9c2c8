/** What the doctor says, as parts of a page and as text to send to somebody. */
import { fillIn, type Texts } from './texts.js';
import type { Finding } from './types.js';

export interface Report {
  readonly texts: Texts;
  readonly findings: readonly Finding[];
  /** The page was seen running, not only read. */
  readonly live: boolean;
  /** Address of the page; null where it is not known. */
  readonly url: string | null;
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

const wellText = ({ texts, live }: Report): string => (live ? texts.well : texts.wellWritten);

/** Code is in no language, may be longer than a line, and is then reached by keyboard. */
function code(label: string, text: string, className: string): HTMLElement {
  const pre = make('pre', className, make('code', '', text));
  pre.tabIndex = 0;
  pre.translate = false;
  pre.dir = 'ltr';
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', label);
  return pre;
}

/** A button that copies, and says so beside itself; where a page may not, it marks the text. */
export function copyButton(label: string, said: string, text: string, marked?: Node): HTMLElement {
  const button = make('button', '', label);
  button.type = 'button';
  const status = make('span', 'said');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    status.textContent = '';
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => (status.textContent = said),
        () => marked && getSelection()?.selectAllChildren(marked),
      );
  });
  return make('p', 'copy', button, ' ', status);
}

function findingPart({ cause, values, evidence, cure }: Finding, texts: Texts): HTMLElement {
  const [what, how] = texts.causes[cause];
  const line = code(texts.cure, cure, 'cure');
  const item = make(
    'li',
    '',
    make('p', 'what', fillIn(what, values)),
    make('p', 'label', texts.seen),
    code(texts.seen, evidence, 'evidence'),
    make('p', 'how', fillIn(how, values)),
    line,
    copyButton(texts.copy, texts.copied, cure, line),
  );
  item.dataset.cause = cause;
  return item;
}

/** The findings in two lists, what stops something first. */
export function reportParts(report: Report, headingLevel: 'h2' | 'h3'): readonly HTMLElement[] {
  const { texts, findings } = report;
  if (findings.length === 0) return [make('p', 'well', wellText(report))];
  return [
    [texts.stops, findings.filter(({ stops }) => stops)] as const,
    [texts.works, findings.filter(({ stops }) => !stops)] as const,
  ].flatMap(([title, some]) =>
    some.length === 0
      ? []
      : [
          make(headingLevel, '', title),
          make('ol', '', ...some.map((finding) => findingPart(finding, texts))),
        ],
  );
}

export function reportText(report: Report): string {
  const { texts, findings, url } = report;
  const parts = findings.map(({ cause, values, evidence, cure }, index) => {
    const [what, how] = texts.causes[cause];
    return `${index + 1}. ${fillIn(what, values)} [${cause}]\n${texts.seen}:\n${evidence}\n\n${fillIn(how, values)}\n${cure}`;
  });
  return [
    `charter-widgets: ${texts.title}`,
    ...(url ? [url] : []),
    '',
    ...(parts.length > 0 ? [parts.join('\n\n')] : [wellText(report)]),
  ].join('\n');
}
