/** What stories put on the page: plain DOM, as a municipal page has it. */

export type Args = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element with attributes, and with the light DOM that shows until it is there. */
export function element(tag: string, attributes: Args = {}, fallback = ''): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined && value !== '')
      made.setAttribute(name, String(value));
  if (fallback) made.textContent = fallback;
  return made;
}

/** A block with a heading, in its own language or with its own looks. */
export function section(
  heading: string,
  content: readonly Node[],
  { lang, style = {} }: { lang?: string; style?: Readonly<Record<string, string>> } = {},
): HTMLElement {
  const made = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = heading;
  if (lang) made.lang = lang;
  for (const [name, value] of Object.entries({ padding: '16px', ...style }))
    made.style.setProperty(name, value);
  made.append(title, ...content);
  return made;
}

/** Blocks side by side, as many as fit. */
export function gallery(...sections: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement('div');
  Object.assign(made.style, {
    display: 'grid',
    gap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
  });
  made.append(...sections);
  return made;
}

/** An address that holds no dataset. */
export const NOWHERE = '/no-such-dataset.json';

/** Presses what a selector finds in our element's shadow root, and waits for what comes of it. */
export async function press(canvas: HTMLElement, selector: string, then: string): Promise<void> {
  // A map has its list in a shadow root of its own.
  const find = (wanted: string): HTMLElement | null => {
    const outer = canvas.querySelector('charter-map, signatory-list')?.shadowRoot;
    const inner = outer?.querySelector('signatory-list')?.shadowRoot;
    return outer?.querySelector<HTMLElement>(wanted) ?? inner?.querySelector(wanted) ?? null;
  };
  const appears = async (wanted: string): Promise<HTMLElement> => {
    for (let i = 0; i < 300; i += 1) {
      const found = find(wanted);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`"${wanted}" does not appear.`);
  };
  (await appears(selector)).click();
  await appears(then);
}
