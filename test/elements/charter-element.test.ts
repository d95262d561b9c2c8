/** What all elements share, shown by the smallest element that can be. */
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { CharterElement } from '../../src/elements/charter-element.js';
import type { CharterErrorEvent } from '../../src/elements/shared/events.js';
import {
  expectAccessible,
  mount,
  part,
  settled,
  showsFallback,
  shown,
  textOf,
  until,
} from '../support/fixture.js';

type Load = (signal: AbortSignal) => Promise<string>;

let load: Load;
let loads = 0;

class SmallElement extends CharterElement<string> {
  protected override get loadKey(): string {
    return `${this.country}|${this.at}`;
  }

  protected override load(signal: AbortSignal): Promise<string> {
    loads++;
    return load(signal);
  }

  protected override explainEmpty(value: string): string | null {
    return value === '' ? 'There is nothing.' : null;
  }

  protected override renderValue(value: string): TemplateResult {
    return html`<p>${value}</p>`;
  }
}

const never: Load = () => new Promise(() => undefined);
const say =
  (text: string): Load =>
  () =>
    Promise.resolve(text);
const fail =
  (message: string): Load =>
  () =>
    Promise.reject(new Error(message));

customElements.define('small-element', SmallElement);

describe('CharterElement', () => {
  beforeEach(() => {
    load = say('Hello');
    loads = 0;
  });

  describe('attributes', () => {
    it('are in step with properties, and absent ones are null or false', () => {
      const plain = mount<SmallElement>('<small-element></small-element>');
      expect([plain.country, plain.at, plain.src, plain.loading]).to.deep.equal(
        Array(4).fill(null),
      );
      expect(plain.withoutSource).to.equal(false);
      expect(plain.headingLevel).to.equal(3);
      const set = mount<SmallElement>(
        '<small-element country="SE" at="2018" src="a.json" loading="eager" without-source heading-level="2"></small-element>',
      );
      expect([set.country, set.at, set.src, set.loading]).to.deep.equal([
        'SE',
        '2018',
        'a.json',
        'eager',
      ]);
      expect(set.withoutSource).to.equal(true);
      expect(set.headingLevel).to.equal(2);
    });

    it('set before the class was known are kept', async () => {
      const early = document.createElement('late-element') as SmallElement;
      early.country = 'SE';
      class LateElement extends SmallElement {}
      customElements.define('late-element', LateElement);
      document.body.append(early);
      try {
        await settled(early);
        expect(early.country).to.equal('SE');
      } finally {
        early.remove();
      }
    });

    it('are never written by the element', async () => {
      const element = await shown<SmallElement>('<small-element></small-element>');
      expect(element.getAttributeNames()).to.deep.equal([]);
      expect(element.childNodes.length).to.equal(0);
    });

    it('with an unknown value mean the default, with one warning', async () => {
      const { warn } = console;
      const warnings: [string, { allowed?: readonly string[] }][] = [];
      console.warn = (...words: unknown[]) => warnings.push(words as (typeof warnings)[number]);
      try {
        await shown('<small-element loading="sometimes"></small-element>');
        await shown('<small-element loading="sometimes"></small-element>');
        await until(() => warnings.length > 0, 'the warning');
      } finally {
        console.warn = warn;
      }
      expect(warnings).to.have.length(1);
      expect(warnings[0]?.[0]).to.contain('<small-element loading="sometimes">');
      expect(warnings[0]?.[1].allowed).to.deep.equal(['lazy', 'eager']);
    });
  });

  describe('loading', () => {
    it('waits until the element is near the window', async () => {
      mount('<div style="height: 10000px"></div>');
      const far = mount<SmallElement>('<small-element></small-element>');
      const eager = await shown<SmallElement>('<small-element loading="eager"></small-element>');
      expect(eager.status).to.equal('ready');
      expect(far.status).to.equal('idle');
      far.scrollIntoView();
      await settled(far);
      expect(far.status).to.equal('ready');
    });

    it('happens once for the same question, and again for another', async () => {
      const element = await shown<SmallElement>('<small-element></small-element>');
      element.requestUpdate();
      await element.updateComplete;
      expect(loads).to.equal(1);
      element.at = '2018';
      await until(() => loads === 2, 'the second load');
      await settled(element);
      expect(textOf(element)).to.equal('Hello');
    });

    it('is aborted when the element goes, and starts again when it comes back', async () => {
      let signal: AbortSignal | undefined;
      load = (given) => {
        signal = given;
        return never(given);
      };
      const element = mount<SmallElement>('<small-element></small-element>');
      const ready: Event[] = [];
      element.addEventListener('charter-ready', (event) => ready.push(event));
      await until(() => element.status === 'loading');
      element.remove();
      expect(signal?.aborted).to.equal(true);
      expect(element.status).to.equal('idle');
      load = say('Back again');
      document.body.append(element);
      await settled(element);
      expect(textOf(element)).to.equal('Back again');
      expect(ready).to.have.length(1);
    });

    it('of an older question does not win over a newer one', async () => {
      let answerFirst: (text: string) => void = () => undefined;
      load = () => new Promise((resolve) => (answerFirst = resolve));
      const element = mount<SmallElement>('<small-element at="2008"></small-element>');
      await until(() => loads === 1);
      load = say('new');
      element.at = '2018';
      await settled(element);
      answerFirst('old');
      await element.updateComplete;
      expect(textOf(element)).to.equal('new');
    });

    it('keeps the size of a line and says so, where there is no fallback', async () => {
      load = never;
      const element = mount<SmallElement>('<small-element></small-element>');
      await until(() => textOf(element).includes('Loading'), 'the words');
      expect(part(element, 'skeleton')?.getAttribute('aria-busy')).to.equal('true');
      expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
    });
  });

  describe('events', () => {
    it('tell, from inside outwards, that it is ready', async () => {
      const box = mount('<div></div>');
      const got: Event[] = [];
      box.addEventListener('charter-ready', (event) => got.push(event));
      const root = box.attachShadow({ mode: 'open' });
      const element = document.createElement('small-element') as SmallElement;
      root.append(element);
      await settled(element);
      expect(got).to.have.length(1);
      expect(got[0]?.bubbles && got[0].composed && !got[0].cancelable).to.equal(true);
    });

    it('tell why it failed', async () => {
      load = fail('https://example.org/x.json: answered 500');
      const element = mount<SmallElement>('<small-element></small-element>');
      const got: CharterErrorEvent[] = [];
      element.addEventListener('charter-error', (event) => got.push(event));
      await settled(element);
      expect(got).to.have.length(1);
      expect(got[0]?.error.message).to.contain('answered 500');
      expect(element.error).to.equal(got[0]?.error);
    });
  });

  describe('states', () => {
    it('follow the status', async () => {
      let finish: (text: string) => void = () => undefined;
      load = () => new Promise((resolve) => (finish = resolve));
      const element = mount<SmallElement>('<small-element></small-element>');
      await until(() => element.matches(':state(loading)'), ':state(loading)');
      finish('Hello');
      await until(() => element.matches(':state(ready)'), ':state(ready)');
      expect(element.matches(':state(loading)')).to.equal(false);
      load = fail('no');
      element.reload();
      await until(() => element.matches(':state(error)'), ':state(error)');
      load = say('');
      element.reload();
      await until(() => element.matches(':state(empty)'), ':state(empty)');
    });
  });

  describe('fallback', () => {
    it('shows while loading, goes when there is something better', async () => {
      load = never;
      const element = mount<SmallElement>('<small-element><a href="/">2,038</a></small-element>');
      await element.updateComplete;
      expect(showsFallback(element)).to.equal(true);
      expect(part(element, 'skeleton')).to.equal(null);
      load = say('Hello');
      element.at = '2018';
      await settled(element);
      expect(showsFallback(element)).to.equal(false);
    });

    it('shows again on failure and beside an explanation', async () => {
      load = fail('no');
      const failed = await shown<SmallElement>('<small-element>2,038</small-element>');
      expect(showsFallback(failed)).to.equal(true);
      load = say('');
      const empty = await shown<SmallElement>('<small-element>2,038</small-element>');
      expect(showsFallback(empty)).to.equal(true);
      expect(textOf(empty)).to.equal('There is nothing.');
    });
  });

  describe('failure', () => {
    it('offers to try again, which may succeed', async () => {
      load = fail('no');
      const element = await shown<SmallElement>('<small-element></small-element>');
      expect(element.status).to.equal('error');
      expect(textOf(element)).to.contain('could not be loaded');
      await expectAccessible(element);
      load = say('Hello');
      part(element, 'retry')?.click();
      await until(() => element.status === 'ready', 'recovery');
      await element.updateComplete;
      expect(textOf(element)).to.equal('Hello');
      expect(element.error).to.equal(null);
    });

    it('of one element leaves the others alone', async () => {
      load = fail('no');
      await shown<SmallElement>('<small-element></small-element>');
      load = say('Hello');
      const other = await shown<SmallElement>('<small-element></small-element>');
      expect(other.status).to.equal('ready');
    });
  });

  describe('language', () => {
    it('that we do not speak means English, marked as such', async () => {
      load = fail('no');
      const element = await shown<SmallElement>(
        '<small-element lang="ar" dir="rtl"></small-element>',
      );
      const root = part(element, 'root');
      expect(root?.lang).to.equal('en');
      expect(root?.dir).to.equal('ltr');
    });

    it('of the page is not repeated', async () => {
      const element = await shown<SmallElement>('<small-element lang="sv"></small-element>');
      expect(part(element, 'root')?.hasAttribute('lang')).to.equal(false);
      expect(part(element, 'root')?.hasAttribute('dir')).to.equal(false);
    });
  });

  describe('on any page', () => {
    it('survives being moved a hundred times', async () => {
      const element = await shown<SmallElement>('<small-element></small-element>');
      const ready: Event[] = [];
      element.addEventListener('charter-ready', (event) => ready.push(event));
      const places = [mount('<div></div>'), mount('<section></section>')];
      for (let n = 0; n < 100; n++) places[n % 2]?.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.equal('Hello');
      expect(loads).to.equal(1);
      expect(ready).to.deep.equal([]);
    });

    it('can be cloned', async () => {
      const element = await shown<SmallElement>('<small-element at="2018"></small-element>');
      const clone = element.cloneNode(true) as SmallElement;
      element.after(clone);
      try {
        await settled(clone);
        expect(clone.at).to.equal('2018');
        expect(textOf(clone)).to.equal('Hello');
      } finally {
        clone.remove();
      }
    });

    it('stays a block where the page unsets everything', async () => {
      mount('<style>* { all: unset !important }</style>');
      const element = await shown<SmallElement>('<small-element></small-element>');
      expect(getComputedStyle(element).display).to.equal('block');
      expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
    });

    it('can be hidden', async () => {
      const element = await shown<SmallElement>('<small-element></small-element>');
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });
});
