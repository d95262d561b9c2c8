/** What the maps are measured with: datasets in our own format, and outlines for the others. */
import { readSignatoryFiles } from '../data/check/files.js';
import { outline } from '../src/geo/generated/europe-low.js';
import { CONTEXT_CODE, decodeOutline } from '../src/geo/outlines.js';
import { largeDataset } from '../test/support/large-dataset.js';

const own = readSignatoryFiles().flatMap(({ records }) => records);

/** As many as the bundled data have: for those our own element needs no `src`. */
export const BUNDLED = own.length;

/** A file in the format `charter-dataset/1`. The bundled points come with nothing but what it demands. */
export function dataset(points: number): string {
  if (points !== BUNDLED) return JSON.stringify(largeDataset(points));
  return JSON.stringify({
    format: 'charter-dataset/1',
    sources: { s: { url: null, title: 'Points', publisher: 'Benchmark', date: null } },
    signatories: own.map(({ id, name, country, kind, status, position }) => ({
      ...{ id, name, country, kind, status, position },
      sources: ['s'],
    })),
    counts: [],
  });
}

/** Our coarse outline as GeoJSON, to a hundredth of a degree: finer than its own grid. */
export function outlines(): string {
  const { shapes, unproject } = decodeOutline(outline);
  const rings = (d: string): [number, number][][] =>
    d
      .split('z')
      .filter(Boolean)
      .map((ring) => {
        const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
        const coordinates: [number, number][] = [];
        for (let i = 0, x = 0, y = 0; i < numbers.length; i += 2) {
          x += numbers[i] ?? 0;
          y += numbers[i + 1] ?? 0;
          const [lon, lat] = unproject(x, y);
          coordinates.push([Math.round(lon * 100) / 100, Math.round(lat * 100) / 100]);
        }
        return coordinates;
      });
  const features = [...shapes].map(([code, d]) => ({
    type: 'Feature',
    properties: { code, context: code === CONTEXT_CODE },
    geometry: { type: 'MultiPolygon', coordinates: rings(d).map((ring) => [ring]) },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
