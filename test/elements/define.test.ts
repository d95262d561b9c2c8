import { expect } from 'chai';
import '../support/setup.js';
import { CemrFactsElement } from '../../src/elements/cemr-facts/cemr-facts-element.js';
import { SignatoryListElement } from '../../src/elements/signatory-list/signatory-list-element.js';
import { SignatoryCountElement } from '../../src/elements/signatory-count/signatory-count-element.js';

/** A second copy of a tag's module, as a second script tag on the page brings it. */
const again = (url: string): Promise<unknown> => import(/* @vite-ignore */ `${url}?again`);

describe('registering', () => {
  it('happens in the module that has the name of the tag, not with the class', async () => {
    expect(customElements.get('signatory-count')).to.equal(undefined);
    await import('../../src/elements/signatory-count/signatory-count.js');
    expect(customElements.get('signatory-count')).to.equal(SignatoryCountElement);
    await import('../../src/elements/cemr-facts/cemr-facts.js');
    expect(customElements.get('cemr-facts')).to.equal(CemrFactsElement);
    await import('../../src/elements/signatory-list/signatory-list.js');
    expect(customElements.get('signatory-list')).to.equal(SignatoryListElement);
  });

  it('twice is safe, and quiet where both are of one version', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (...words: unknown[]) => warnings.push(words);
    try {
      await import('../../src/elements/signatory-count/signatory-count.js');
      await again('/src/elements/signatory-count/signatory-count.ts');
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('signatory-count')).to.equal(SignatoryCountElement);
    expect(warnings).to.deep.equal([]);
  });

  it('of another version gives way, and says so', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    customElements.define(
      'charter-other-version',
      class extends HTMLElement {
        static readonly version = '99.0.0';
      },
    );
    console.warn = (message: string) => {
      if (message.includes('charter-other-version')) warnings.push(message);
    };
    try {
      const { reportDuplicate } = await import('../../src/core/define.js');
      reportDuplicate('charter-other-version');
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<charter-other-version>').and.contain('99.0.0');
  });
});
