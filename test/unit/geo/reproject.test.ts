import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  countryOutline,
  highOutline,
  importOutline,
  outlineModules,
} from '../../../src/geo/outline-modules.js';
import { decodeOutline, type EncodedOutline, type Outline } from '../../../src/geo/outlines.js';
import { lambertAzimuthalEqualArea } from '../../../src/geo/projection.js';
import { boxOfPath, reproject } from '../../../src/geo/reproject.js';
import { lines, type Point, rings } from './paths.js';

const FINER = 16;

async function encodedFor(name: ReturnType<typeof countryOutline>): Promise<EncodedOutline> {
  assert.ok(name);
  return importOutline(name);
}

/** From one grid straight to the other, in numbers as they come. */
function direct(from: EncodedOutline, onto: EncodedOutline): (point: Point) => Point {
  const { inverse } = lambertAzimuthalEqualArea(from.lon0, from.lat0);
  const { forward } = lambertAzimuthalEqualArea(onto.lon0, onto.lat0);
  return ([x, y]) => {
    const [east, north] = forward(...inverse(from.left + x * from.unit, from.top - y * from.unit));
    const size = onto.unit / FINER;
    return [(east - onto.left) / size, (onto.top - north) / size];
  };
}

for (const [code, home] of [
  ['NO', 'NO'],
  ['SE', 'NO'],
  ['IS', 'IS'],
  ['TR', 'CY'],
  ['SM', 'SM'],
] as const) {
  describe(`high ${code} on the plane of ${home}`, async () => {
    const from = await encodedFor(highOutline(code));
    const onto = await encodedFor(countryOutline(home));
    const [high, plane] = [decodeOutline(from), decodeOutline(onto)];
    const fine = reproject(high, plane);

    test('has the plane, sixteen times finer', () => {
      assert.deepEqual([fine.width, fine.height], [plane.width * FINER, plane.height * FINER]);
      assert.equal(fine.unit * FINER, plane.unit);
      const [x, y] = plane.project(12, 60);
      assert.deepEqual(fine.project(12, 60), [x * FINER, y * FINER]);
      assert.deepEqual(fine.unproject(x * FINER, y * FINER), plane.unproject(x, y));
    });

    test('lies within half a unit of where it belongs', () => {
      const project = direct(from, onto);
      const [before, after] = [high, fine].map(({ shapes }) => rings(shapes.get(code) ?? ''));
      assert.equal(after?.length, before?.length);
      for (const [index, ring] of (before ?? []).entries()) {
        const moved = after?.[index] ?? [];
        let at = 0;
        const isAt = ([x, y]: Point): boolean => {
          const [movedX, movedY] = moved[at] ?? [NaN, NaN];
          return Math.abs(movedX - x) <= 0.5 + 1e-6 && Math.abs(movedY - y) <= 0.5 + 1e-6;
        };
        for (const point of ring.map(project)) {
          // A point that fell on the one before it was dropped.
          if (!isAt(point)) at++;
          assert.ok(isAt(point), `ring ${index}, point ${at}`);
        }
        assert.equal(at, moved.length - 1);
      }
    });
  });
}

test('neighbours meet on another plane, too', async () => {
  const plane = decodeOutline(await encodedFor(countryOutline('SE')));
  const highs = await Promise.all(
    ['SE', 'NO', 'FI'].map(async (code) => decodeOutline(await encodedFor(highOutline(code)))),
  );
  const shared = (outlines: readonly Outline[]): number[] => {
    const [se, no, fi] = outlines.map(({ borders }) => new Set(lines(borders)));
    const common = (a = new Set<string>(), b = new Set<string>()) =>
      [...a].filter((line) => b.has(line)).length;
    return [common(se, no), common(se, fi), common(no, fi)];
  };
  const before = shared(highs);
  assert.ok(Math.min(...before) > 0);
  assert.deepEqual(shared(highs.map((high) => reproject(high, plane))), before);
});

test('what shrinks to a point is left out', async () => {
  const outline = decodeOutline((await outlineModules['high-sm']()).outline);
  const coarse = {
    width: 10,
    height: 10,
    unit: 10_000_000,
    project: (lon: number, lat: number): [number, number] => [lon / 100, lat / 100],
    unproject: (x: number, y: number): [number, number] => [x * 100, y * 100],
  };
  const { shapes, borders } = reproject(outline, coarse);
  assert.deepEqual([shapes.get('SM'), borders], ['', '']);
});

describe('the box of a path', () => {
  test('holds all its lines', () => {
    const path = 'M10 -20l5 0 0 30 -40 -1 zM100 7l-1 -1 2 0 z';
    assert.deepEqual(boxOfPath(path), { x: -25, y: -20, width: 126, height: 30 });
  });

  test('holds its country', async () => {
    const { width, height, shapes } = decodeOutline(await encodedFor(countryOutline('HU')));
    const box = boxOfPath(shapes.get('HU') ?? '');
    assert.ok(box.x > 0 && box.y > 0 && box.x + box.width < width && box.y + box.height < height);
    assert.ok(box.width > 0.8 * width);
  });
});
