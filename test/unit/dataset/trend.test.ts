import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { series } from '../../../src/dataset/generated/series.js';
import {
  decodeSeries,
  layOut,
  linePoints,
  narrow,
  nearestPoint,
  type TrendPoint,
} from '../../../src/dataset/trend.js';
import { countOf, encodeSeries, seriesOf } from '../../../src/dataset/trend-series.js';
import type { Count } from '../../../src/dataset/types.js';

const count = (value: number, more: Partial<Count> = {}): Count => ({
  scope: 'XX',
  value,
  countries: null,
  asOf: '2010',
  read: null,
  approximate: null,
  partial: false,
  stale: false,
  current: false,
  since: null,
  sources: [{ publisher: 'A', url: null, title: null, date: null }],
  ...more,
});

const point = (value: number, date: string, kind: TrendPoint['kind'] = 'exact'): TrendPoint => ({
  value,
  date,
  kind,
  approximate: kind === 'rounded' ? 'over' : null,
});

const whole = { from: null, until: null, at: null };
const values = (points: readonly TrendPoint[]): number[] => points.map(({ value }) => value);

describe('which totals are charted', () => {
  it('never a part, an old figure repeated, or an undated one that is not current', () => {
    const points = seriesOf(
      [
        count(1),
        count(2, { partial: true }),
        count(3, { stale: true }),
        count(4, { asOf: null, read: '2026-11' }),
        count(5, { asOf: null, read: '2026-11', current: true }),
        count(6, { approximate: 'over' }),
        count(7, { scope: 'YY' }),
      ],
      'XX',
    );
    assert.deepEqual(
      points.map(({ value, kind }) => [value, kind]),
      [
        [1, 'exact'],
        [6, 'rounded'],
        [5, 'undated'],
      ],
    );
  });

  it('once, where two publishers say the same of one day', () => {
    assert.equal(seriesOf([count(1), count(1), count(1, { asOf: '2011' })], 'XX').length, 2);
  });

  it('survives the compiled form, and is found again with its source', () => {
    const counts = [
      count(0, { asOf: '2009-03' }),
      count(150, { approximate: 'over' }),
      count(9, { approximate: 'almost', asOf: '2012-01-02' }),
      count(2038, { asOf: null, read: '2026-11', current: true }),
    ];
    const points = seriesOf(counts, 'XX');
    assert.deepEqual(decodeSeries(encodeSeries(points)), points);
    assert.deepEqual(
      points.map((each) => countOf(counts, each)),
      counts,
    );
    assert.equal(countOf(counts, point(1, '2010')), null);
  });

  it('of Europe: from 544 in January 2008 to 2,038, read in November 2026', () => {
    const line = linePoints(decodeSeries(series['europe'] ?? ''));
    assert.deepEqual(line[0], point(544, '2008-01-23'));
    assert.deepEqual(line.at(-1), point(2038, '2026-11', 'undated'));
    assert.ok(!values(line).includes(1300));
  });
});

describe('a span of time', () => {
  const points = [
    point(1, '2010'),
    point(2, '2012-06'),
    point(3, '2014-03-05'),
    point(4, '2026-11', 'undated'),
  ];
  for (const [name, span, expected] of [
    ['everything', {}, [1, 2, 3, 4]],
    ['from a year', { from: '2012' }, [2, 3, 4]],
    ['from a day after a vague date', { from: '2012-07-01' }, [3, 4]],
    ['until a month', { until: '2012-06' }, [1, 2]],
    ['until a day before the end of a vague date', { until: '2012-06-29' }, [1]],
    ['at a day: nothing undated', { at: '2030' }, [1, 2, 3]],
    ['none', { from: '2015', until: '2016' }, []],
  ] as const)
    it(name, () => {
      assert.deepEqual(values(narrow(points, { ...whole, ...span })), expected);
    });
});

describe('a laid-out chart', () => {
  const chart = layOut([
    point(150, '2006', 'rounded'),
    point(544, '2008-01-23'),
    point(1692, '2018-02-26'),
    point(2038, '2026-11', 'undated'),
  ]);

  it('starts at zero and ends above the largest figure', () => {
    assert.deepEqual(
      chart.values.map(({ value }) => value),
      [0, 500, 1000, 1500, 2000],
    );
    assert.equal(chart.values[0]?.y, 1);
    assert.ok(chart.points.every(({ y }) => y > 0 && y <= 1));
    const [, , half, top] = chart.points;
    assert.ok(Math.abs((1 - (half?.y ?? 0)) / (1 - (top?.y ?? 0)) - 1692 / 2038) < 1e-9);
  });

  it('lets time run evenly from the first year to the last day', () => {
    assert.deepEqual(
      chart.years.map(({ year }) => year),
      [2006, 2011, 2016, 2021, 2026],
    );
    const steps = chart.years.slice(1).map(({ x }, i) => x - (chart.years[i]?.x ?? 0));
    assert.ok(Math.max(...steps) - Math.min(...steps) < 0.001);
    assert.equal(chart.years[0]?.x, 0);
    assert.equal(chart.points.at(-1)?.x, 1);
  });

  it('joins no rounded figure, and labels the ends and one between', () => {
    assert.deepEqual(values(chart.line), [544, 1692, 2038]);
    assert.deepEqual(
      chart.labels.map((label) => [label.point.value, label.anchor, label.below]),
      [
        [544, 'start', true],
        [1692, 'end', false],
        [2038, 'end', false],
      ],
    );
  });

  it('has no label between ends that are near each other', () => {
    const { labels } = layOut([point(1, '2010'), point(2, '2012-06'), point(3, '2012-12')]);
    assert.deepEqual(
      labels.map((label) => label.point.value),
      [1, 3],
    );
  });

  for (const [largest, expected] of [
    [0, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [87, [0, 20, 40, 60, 80]],
    [123_456, [0, 50_000, 100_000]],
  ] as const)
    it(`has whole, round steps up to ${largest}`, () => {
      const { values: ticks } = layOut([point(0, '2010'), point(largest, '2011')]);
      assert.deepEqual(
        ticks.map(({ value }) => value),
        expected,
      );
    });

  it('places the figures of one year in that year', () => {
    const { points, years } = layOut([point(1, '2014-02'), point(2, '2014')]);
    assert.deepEqual(years, [{ year: 2014, x: 0 }]);
    assert.ok(points.every(({ x }) => x > 0 && x <= 1));
  });

  it('finds the nearest point by what is seen', () => {
    const size = { width: 1000, height: 100 };
    assert.equal(nearestPoint(chart.points, { x: 0.99, y: 1 }, size), 3);
    assert.equal(nearestPoint(chart.points, { x: 0, y: 0 }, size), 0);
  });
});
