import { expect } from 'chai';
import '../../src/elements/charter-map/charter-map.js';
import type { CharterMapElement } from '../../src/elements/charter-map/charter-map-element.js';
import {
  expectAccessible,
  listOf,
  mount,
  part,
  settled,
  shown,
  textOf,
  until,
} from '../support/fixture.js';

const listed = async (attributes = ''): Promise<CharterMapElement> => {
  const element = await shown<CharterMapElement>(
    `<charter-map loading="eager" ${attributes}></charter-map>`,
  );
  // With a place, the panel may be there before there ever was a list.
  await until(
    () => Boolean(element.shadowRoot?.querySelector('.stage [role=status]')),
    'what comes after the first paint',
  );
  return element;
};

const stage = (element: CharterMapElement): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>('.stage');
  if (!found) throw new Error('There is no stage.');
  return found;
};

const exploring = (element: CharterMapElement): boolean => element.matches(':state(interactive)');

async function explored(attributes = ''): Promise<CharterMapElement> {
  const element = await listed(attributes);
  part(element, 'explore')?.click();
  await until(() => exploring(element), 'exploring');
  return element;
}

const view = (element: CharterMapElement): readonly number[] =>
  (part(element, 'picture')?.getAttribute('viewBox') ?? '').split(' ').map(Number);

const near = (a: readonly number[], b: readonly number[], within: number): boolean =>
  a.every((value, i) => Math.abs(value - (b[i] ?? NaN)) <= within);

const press = (element: CharterMapElement, key: string): void => {
  stage(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
  );
};

const status = (element: CharterMapElement): string => textOf(element, '.stage [role=status]');

/** Where the picture shows a disc, in the window. */
function shownDisc(element: CharterMapElement): DOMPoint {
  const picture = part(element, 'picture') as unknown as SVGSVGElement;
  const { left, top, right, bottom } = picture.getBoundingClientRect();
  const discs = picture.querySelector('.disc')?.getAttribute('d') ?? '';
  for (const [, x, y] of discs.matchAll(/M([\d.]+) ([\d.]+)h0/g)) {
    const at = new DOMPoint(Number(x), Number(y)).matrixTransform(picture.getScreenCTM() ?? {});
    if (at.x > left && at.x < right && at.y > top && at.y < bottom) return at;
  }
  throw new Error('No disc is in view.');
}

/** What is painted on the canvas at a point of the window: red, green, blue and alpha, 0 to 255. */
function painted(element: CharterMapElement, { x, y }: DOMPoint): number[] {
  const canvas = element.shadowRoot?.querySelector('canvas');
  if (!canvas) throw new Error('There is no canvas.');
  const box = canvas.getBoundingClientRect();
  const scale = canvas.width / box.width;
  const at = [(x - box.x) * scale, (y - box.y) * scale] as const;
  return [...(canvas.getContext('2d')?.getImageData(...at, 1, 1).data ?? [])];
}

const colours = (element: CharterMapElement): Set<string> => {
  const canvas = element.shadowRoot?.querySelector('canvas');
  const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  const found = new Set<string>();
  for (let i = 0; i < data.length; i += 4) found.add(data.slice(i, i + 4).join(' '));
  return found;
};

describe('<charter-map>, explored', () => {
  it('takes over what is seen without a jump', async () => {
    for (const attributes of ['', 'country="NO"', 'place="Gnesta"']) {
      const element = await listed(attributes);
      await until(() => part(element, 'explore') !== null, 'the button');
      const before = [view(element), stage(element).getBoundingClientRect()] as const;
      const dot = shownDisc(element);
      part(element, 'explore')?.click();
      await until(() => exploring(element), 'exploring');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(
        near(view(element), before[0], 0.01),
        `${attributes}: ${view(element).join(' ')}`,
      ).to.equal(true);
      const after = stage(element).getBoundingClientRect();
      expect([after.width, after.height]).to.deep.equal([before[1].width, before[1].height]);
      expect(painted(element, dot)).to.deep.equal([0, 0, 0, 255]);
      // Land is a tint of the text's colour, here black.
      expect(colours(element)).to.include(`0 0 0 ${Math.round(0.15 * 255)}`);
    }
  });

  it('takes its colours from the page, also when that changes them', async () => {
    const element = await explored('country="SE"');
    const dot = shownDisc(element);
    element.style.color = 'rgb(0, 0, 200)';
    await until(() => painted(element, dot)[2] === 200, 'the colour');
    element.style.setProperty('--charter-accent-color', 'rgb(200, 0, 0)');
    await until(() => colours(element).has('200 0 0 255'), 'the dots');
    element.style.setProperty('--charter-land-color', 'rgb(0, 200, 0)');
    await until(() => colours(element).has('0 200 0 255'), 'the land');
  });

  it('is painted also where the browser does not let canvases be read', async () => {
    const { prototype } = OffscreenCanvasRenderingContext2D;
    const reading = Object.getOwnPropertyDescriptor(prototype, 'getImageData') ?? {};
    prototype.getImageData = (_x, _y, width, height) =>
      new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
    try {
      const element = await explored('country="SE"');
      expect(painted(element, shownDisc(element))).to.deep.equal([0, 0, 0, 255]);
      expect(colours(element)).to.include(`0 0 0 ${Math.round(0.15 * 255)}`);
    } finally {
      Object.defineProperty(prototype, 'getImageData', reading);
    }
  });

  it('shades countries and steps of years as the picture does', async () => {
    const shaded = await explored('colour-by="country-total"');
    const tint = [25, 42, 60, 80, 100].map((share) => Math.round(2.55 * share));
    for (const alpha of tint) expect(colours(shaded)).to.include(`0 0 0 ${alpha}`);
    shaded.remove();
    const years = await explored('colour-by="year"');
    for (const opacity of [1, 0.8, 0.62, 0.46])
      expect(colours(years)).to.include(`0 0 0 ${Math.round(255 * opacity)}`);
  });

  it('is an application only then, named, and has the focus', async () => {
    const element = await listed('country="SE"');
    expect(stage(element).hasAttribute('role')).to.equal(false);
    part(element, 'explore')?.click();
    await until(() => exploring(element), 'exploring');
    expect(stage(element).getAttribute('role')).to.equal('application');
    expect(stage(element).getAttribute('aria-label')).to.contain('Escape leaves it');
    expect(element.shadowRoot?.activeElement).to.equal(stage(element));
    await expectAccessible(element);
  });

  it('moves and zooms by keys, and says what is in view', async () => {
    const element = await explored();
    press(element, '+');
    await until(() => status(element).includes('in view'), 'the announcement');
    const [x = 0, , width = 0] = view(element);
    expect(width).to.be.closeTo(983 / 2, 1);
    const count = Number(/(\d+) authorit/.exec(status(element))?.[1]);
    expect(count).to.be.above(100).and.below(431);
    press(element, 'ArrowRight');
    await until(() => (view(element)[0] ?? 0) > x + 50, 'the move');
    press(element, '0');
    // The map's box is whole pixels, its plane is not.
    const pixel = 983 / stage(element).clientWidth;
    await until(
      () => near(view(element), [0, 0, 983, 839], pixel),
      `the whole map, not ${view(element).join(' ')}`,
    );
  });

  it('moves and zooms by buttons', async () => {
    const element = await explored('country="SE"');
    const buttons = element.shadowRoot?.querySelectorAll<HTMLElement>('.zoom button');
    const [, , whole = 0] = view(element);
    buttons?.[0]?.click();
    await until(() => Math.abs((view(element)[2] ?? 0) - whole / 2) < 1, 'the zoom');
    const [, y = 0] = view(element);
    element.shadowRoot?.querySelector<HTMLElement>('.arrows button')?.click();
    await until(() => (view(element)[1] ?? 0) < y, 'the move');
    expect(element.shadowRoot?.querySelectorAll('.arrows button')).to.have.length(4);
    buttons?.[1]?.click();
    await until(() => Math.abs((view(element)[2] ?? 0) - whole) < 1, 'the zoom out');
  });

  it('starts with a zoom button, and with a dot', async () => {
    const element = await listed('country="SE"');
    element.shadowRoot?.querySelector<HTMLElement>('.zoom button')?.click();
    await until(() => exploring(element), 'exploring');
    const other = await listed('country="IS"');
    const picture = part(other, 'picture') as unknown as SVGSVGElement;
    const [, x, y] = /M([\d.]+) ([\d.]+)h0/.exec(
      picture.querySelector('.disc.signed')?.getAttribute('d') ?? '',
    ) as unknown as [string, string, string];
    const box = picture.getBoundingClientRect();
    const { width, height } = picture.viewBox.baseVal;
    picture.dispatchEvent(
      new MouseEvent('click', {
        clientX: box.left + (Number(x) / width) * box.width,
        clientY: box.top + (Number(y) / height) * box.height,
        bubbles: true,
      }),
    );
    await until(() => exploring(other) && part(other, 'panel') !== null, 'panel and exploring');
  });

  it('is left by Escape, whole again, with the focus where it came from', async () => {
    const element = await explored('country="SE"');
    const whole = view(element);
    press(element, '+');
    await until(() => status(element).includes('in view'), 'the zoom');
    press(element, 'Escape');
    await until(() => !exploring(element), 'the end');
    await until(
      () => element.shadowRoot?.activeElement === part(element, 'explore'),
      'the focus on the button',
    );
    expect(view(element)).to.not.deep.equal([]);
    expect(near(view(element), [0, 0, whole[2] ?? 0, whole[3] ?? 0], 0.5)).to.equal(true);
    expect(stage(element).getAttributeNames()).to.deep.equal(['class']);
  });

  it('leaves wheel and finger to the page until then', async () => {
    const element = await listed('country="SE"');
    const wheel = (): boolean => {
      const event = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
      stage(element).dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel()).to.equal(false);
    expect(getComputedStyle(stage(element)).touchAction).to.equal('auto');
    part(element, 'explore')?.click();
    await until(() => exploring(element), 'exploring');
    expect(wheel()).to.equal(true);
    expect(getComputedStyle(stage(element)).touchAction).to.equal('none');
    press(element, 'Escape');
    await until(() => !exploring(element), 'the end');
    expect(wheel()).to.equal(false);
  });

  it('lists what is in view, and finds by name what is not', async () => {
    const element = await explored();
    for (let i = 0; i < 2; i += 1) {
      const [, , width = 0] = view(element);
      press(element, '+');
      await until(() => (view(element)[2] ?? 0) < width * 0.6, 'the zoom');
    }
    await until(
      () => Number(/of (\d+)/.exec(textOf(listOf(element), '.pages'))?.[1]) < 30,
      'the list',
    );
    const search = part(listOf(element), 'search') as HTMLInputElement;
    search.value = 'Akureyri';
    search.dispatchEvent(new InputEvent('input'));
    await until(() => textOf(listOf(element), '[part~=item]').includes('Akureyri'), 'the row');
    listOf(element).shadowRoot?.querySelector<HTMLElement>('[part~=item] button')?.click();
    // Iceland is out of view; the map goes there.
    await until(() => (view(element)[0] ?? 999) < 100, 'the map to follow');
  });

  it('lists all where countries are shaded, and says where nobody is in view', async () => {
    const shaded = await explored('colour-by="country-total"');
    press(shaded, '+');
    await until(() => (view(shaded)[2] ?? 999) < 600, 'the zoom');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(part(listOf(shaded), 'item')).not.to.equal(null);
    expect(status(shaded)).to.equal('');
    shaded.remove();
    const element = await explored('country="NO"');
    press(element, '+');
    await until(() => textOf(listOf(element), '.empty') === '0 authorities in view', 'the words');
  });

  it('counts also those whose day is not known where dots tell the year', async () => {
    const element = await explored('colour-by="year"');
    expect(textOf(element, '.label')).to.match(/Sweden\s+108/);
  });

  it('names and counts the countries from afar, and nothing when near', async () => {
    const element = await explored();
    const labels = (): string[] =>
      [...(element.shadowRoot?.querySelectorAll('.label') ?? [])].map((each) =>
        (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
    expect(labels()[0]).to.equal('Sweden 108');
    element.shadowRoot?.querySelector<HTMLElement>('.label')?.click();
    await until(() => (view(element)[2] ?? 999) < 600, 'Sweden');
    for (let i = 0; i < 2; i += 1) {
      const [, , width = 0] = view(element);
      press(element, '+');
      await until(() => (view(element)[2] ?? 0) < width * 0.6, 'the zoom');
    }
    await until(() => labels().length === 0, 'single dots');
  });

  it('draws finer outlines when the reader comes near', async () => {
    const element = await explored();
    const land = (): number =>
      [...(element.shadowRoot?.querySelectorAll('.picture .lands path') ?? [])].reduce(
        (sum, path) => sum + (path.getAttribute('d')?.length ?? 0),
        0,
      );
    const layers = (): number =>
      element.shadowRoot?.querySelectorAll('.picture .lands').length ?? 0;
    expect(layers()).to.equal(1);
    expect(land()).to.be.above(10_000);
    for (let i = 0; i < 4; i += 1) {
      const [, , width = 0] = view(element);
      press(element, '+');
      await until(() => (view(element)[2] ?? 0) < width * 0.6, 'the zoom');
    }
    await until(() => layers() > 2, 'the finer outlines');
  });

  it('has no more tab stops than before', async () => {
    const stops = (element: CharterMapElement): number =>
      [
        ...(element.shadowRoot?.querySelectorAll<HTMLElement>('.map button, .map [tabindex]') ??
          []),
      ].filter(({ tabIndex }) => tabIndex === 0).length;
    const element = await listed();
    expect(stops(element)).to.equal(1);
    part(element, 'explore')?.click();
    await until(() => exploring(element), 'exploring');
    expect(stops(element)).to.equal(1);
  });

  it('can be moved from the start, or not at all', async () => {
    const eager = await listed('interaction="eager" country="SE"');
    await until(() => exploring(eager), 'exploring');
    const none = await listed('interaction="none" country="SE"');
    expect(part(none, 'explore')).to.equal(null);
    expect(none.shadowRoot?.querySelector('.zoom')).to.equal(null);
  });

  it('changes what it shows while it is explored', async () => {
    const element = await explored('country="SE"');
    element.country = 'NO';
    await until(() => textOf(element, '[part=summary]').includes('Norway'), 'Norway');
    expect(exploring(element)).to.equal(false);
    expect(stage(element).querySelector('.leaflet-pane')).to.equal(null);
    part(element, 'explore')?.click();
  });

  it('keeps its picture where Leaflet does not find a place', async () => {
    const element = await listed('country="SE"');
    element.style.setProperty('width', '0', 'important');
    element.style.setProperty('overflow', 'hidden');
    part(element, 'explore')?.click();
    await until(() => textOf(element, '.failed').includes('could not be loaded'), 'the words');
    expect(element.status).to.equal('ready');
    element.removeAttribute('style');
    part(element, 'explore')?.click();
    await until(() => exploring(element), 'exploring');
  });

  describe('where pages put it', () => {
    it('in a closed <details>', async () => {
      const details = mount<HTMLDetailsElement>(
        '<details><summary>More</summary><charter-map loading="eager" country="IS"></charter-map></details>',
      );
      const element = details.querySelector('charter-map');
      if (!element) throw new Error('There is no map.');
      await settled(element);
      details.open = true;
      await until(() => part(element, 'explore') !== null, 'the button');
      await until(() => stage(element).clientWidth > 0, 'a size');
      part(element, 'explore')?.click();
      await until(() => exploring(element), 'exploring');
      const before = view(element);
      details.open = false;
      await new Promise((resolve) => setTimeout(resolve, 60));
      details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(near(view(element), before, 1)).to.equal(true);
    });

    it('in a shadow root inside a shadow root', async () => {
      const outer = mount('<div></div>');
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const element = document.createElement('charter-map');
      element.loading = 'eager';
      element.country = 'IS';
      inner.attachShadow({ mode: 'open' }).append(element);
      await settled(element);
      await until(() => part(element, 'explore') !== null, 'the button');
      part(element, 'explore')?.click();
      await until(() => exploring(element), 'exploring');
      const [, , width = 0] = view(element);
      press(element, '+');
      await until(() => (view(element)[2] ?? 0) < width * 0.6, 'the zoom');
    });

    it('moved a hundred times, and gone while it loads', async () => {
      const element = await listed('country="IS"');
      const [one, two] = [mount('<div></div>'), mount('<div></div>')];
      part(element, 'explore')?.click();
      for (let i = 0; i < 100; i += 1) (i % 2 ? one : two).append(element);
      await until(() => part(element, 'explore') !== null || exploring(element), 'an end');
      if (exploring(element)) press(element, 'Escape');
      await until(() => part(element, 'explore') !== null, 'the button');
      part(element, 'explore')?.click();
      await until(() => exploring(element), 'exploring');
      element.remove();
      expect(stage(element).querySelector('.leaflet-pane')).to.equal(null);
      one.append(element);
      await until(() => part(element, 'explore') !== null && !exploring(element), 'the picture');
    });

    it('gone, and back after all', async () => {
      const element = await explored('country="IS"');
      element.remove();
      await element.updateComplete;
      mount('<div></div>').append(element);
      await settled(element);
      await until(() => part(element, 'explore') !== null, 'the map');
      expect(textOf(element, '[part=summary]')).to.contain('Iceland');
    });

    it('twice on a page', async () => {
      const [one, two] = [await explored('country="IS"'), await explored('country="SE"')];
      const before = view(two);
      const [, , width = 0] = view(one);
      press(one, '+');
      await until(() => (view(one)[2] ?? 0) < width * 0.6, 'the zoom');
      expect(view(two)).to.deep.equal(before);
      one.remove();
      press(two, '+');
      await until(() => (view(two)[2] ?? 0) < (before[2] ?? 0) * 0.6, 'the other');
    });
  });
});
