import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EPSG_3035, lambertAzimuthalEqualArea } from '../../../src/geo/projection.js';

const near = (actual: number, expected: number, tolerance: number) =>
  assert.ok(
    Math.abs(actual - expected) <= tolerance,
    `${actual} is not within ${tolerance} of ${expected}`,
  );

test('EPSG:3035 gives the test point of IOGP Guidance Note 7-2', () => {
  const [x, y] = EPSG_3035.forward(5, 50);
  near(x, 3962799.45, 0.005);
  near(y, 2999718.85, 0.005);
});

test('the inverse gives the test point back', () => {
  const [lon, lat] = EPSG_3035.inverse(3962799.45, 2999718.85);
  near(lon, 5, 1e-7);
  near(lat, 50, 1e-7);
});

test('the centre lies at the false origin', () => {
  const [x, y] = EPSG_3035.forward(10, 52);
  near(x, 4321000, 1e-6);
  near(y, 3210000, 1e-6);
  assert.deepEqual(EPSG_3035.inverse(4321000, 3210000), [10, 52]);
});

for (const [lon0, lat0] of [
  [10, 52],
  [-18.6, 65],
  [33.2, 35],
  [0, 0],
] as const) {
  test(`there and back over Europe, centred on ${lon0}, ${lat0}`, () => {
    const { forward, inverse } = lambertAzimuthalEqualArea(lon0, lat0);
    for (let lon = -32; lon <= 50; lon += 2) {
      for (let lat = 27; lat <= 81; lat += 2) {
        const [backLon, backLat] = inverse(...forward(lon, lat));
        // A degree is at most 111 km: about a centimetre.
        near(backLon, lon, 1e-6);
        near(backLat, lat, 1e-7);
      }
    }
  });
}

test('area is kept: a cell of one degree is as large at the edge as it is at the centre', () => {
  const area = (lon0: number, lat0: number, lon: number, lat: number) => {
    const { forward } = lambertAzimuthalEqualArea(lon0, lat0);
    const steps = [0, 0.2, 0.4, 0.6, 0.8];
    const ring = [
      ...steps.map((t) => forward(lon + t, lat)),
      ...steps.map((t) => forward(lon + 1, lat + t)),
      ...steps.map((t) => forward(lon + 1 - t, lat + 1)),
      ...steps.map((t) => forward(lon, lat + 1 - t)),
    ];
    return ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
  };
  near(area(10, 52, 25, 70) / area(25.5, 70.5, 25, 70), 1, 1e-4);
});
