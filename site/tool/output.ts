/** What there is to copy. */
import { make } from './dom.js';

interface CopyTexts {
  readonly copy: string;
  readonly copied: string;
  readonly marked: string;
}

/** A button that copies what `text` says and announces it; the button keeps its name. */
export function copyButton(
  label: string,
  texts: CopyTexts,
  text: () => string,
  /** What to mark where the page may not write to the clipboard. */
  shown: HTMLElement | null,
): readonly [HTMLButtonElement, HTMLElement] {
  const button = make('button', { type: 'button' }, label);
  const said = make('span', { role: 'status', class: 'said' });
  button.addEventListener('click', () => {
    said.textContent = '';
    copyText(text()).then(
      () => (said.textContent = texts.copied),
      () => {
        if (!shown) return;
        getSelection()?.selectAllChildren(shown);
        said.textContent = texts.marked;
      },
    );
  });
  return [button, said];
}

/** Rejects where the page may not write to the clipboard; without https there is none. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

export interface CopyBox {
  readonly nodes: readonly HTMLElement[];
  show(text: string, language?: string): void;
}

/** Text to copy: code as it is, prose as it is read. */
export function copyBox(kind: 'code' | 'prose', name: string, texts: CopyTexts): CopyBox {
  // Long lines wrap, but a reader may still have to scroll: so it can have the focus.
  const box = make(kind === 'code' ? 'pre' : 'blockquote', {
    class: kind,
    tabindex: 0,
    role: 'group',
    'aria-label': name,
    translate: kind === 'code' ? 'no' : null,
  });
  const [button, said] = copyButton(texts.copy, texts, () => box.textContent ?? '', box);
  button.setAttribute('aria-label', `${texts.copy}: ${name}`);
  return {
    nodes: [box, make('p', { class: 'actions' }, button, said)],
    show(text, language) {
      if (box.textContent !== text) box.textContent = text;
      if (language) box.lang = language;
    },
  };
}
