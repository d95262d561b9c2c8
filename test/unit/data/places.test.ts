import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSignatoryFiles } from '../../../data/check/files.js';
import { kilometres } from '../../../data/places/distance.js';
import { readGazetteer } from '../../../data/places/gazetteer.js';
import { locate, type Located } from '../../../data/places/locate.js';

const gazetteer = readGazetteer(new Set(['SE', 'FR', 'NO', 'FI']));

const place = (country: string, name: string, kind: 'municipality' | 'region' = 'municipality') =>
  locate(gazetteer, {}, { id: 'x', name, localName: null, names: [], country, kind });

const near = (located: Located, lon: number, lat: number): void => {
  assert.ok('position' in located, JSON.stringify(located));
  const [x, y] = located.position;
  assert.ok(kilometres({ lon: x, lat: y }, { lon, lat }) < 15, `${x}, ${y}`);
};

test('places are found by name, by municipality and by another name', () => {
  near(place('SE', 'Gnesta'), 17.31, 59.05);
  near(place('NO', 'Nesodden'), 10.66, 59.86);
  near(place('SE', 'Göteborg'), 11.97, 57.71);
  near(place('FI', 'Mariehamn'), 19.93, 60.1);
});

test('homonyms and unknown names are not guessed', () => {
  assert.match(JSON.stringify(place('FR', 'Saint-Nazaire')), /homonyms/);
  assert.match(JSON.stringify(place('FR', 'Nulle-Part-sur-Rien')), /not in the gazetteers/);
  assert.match(JSON.stringify(place('FR', 'Bretagne', 'region')), /seat/);
});

test('an override settles a place by id, by seat or by position', () => {
  const authority = {
    id: 'x',
    name: 'X',
    localName: null,
    names: [],
    country: 'FR',
    kind: 'region',
  } as const;
  const by = (override: object): Located =>
    locate(gazetteer, { x: { reason: 'test', ...override } }, authority);
  near(by({ gazetteer: 'geonames:2977921' }), -2.22, 47.28);
  near(by({ seat: 'Rennes' }), -1.68, 48.11);
  assert.deepEqual(by({ position: [1.56, 43.63] }), {
    position: [1.56, 43.63],
    gazetteer: 'override',
  });
  assert.ok('problem' in by({ gazetteer: 'geonames:1' }));
  assert.ok('problem' in by({}));
});

test('the hard cases sit where they belong', () => {
  const records = new Map(
    readSignatoryFiles().flatMap((file) => file.records.map((record) => [record.id, record])),
  );
  const expected: readonly (readonly [string, number, number])[] = [
    ['se-berg', 14.44, 62.77],
    ['se-vastra-gotalandsregionen', 12.32, 58.38],
    ['fr-valence', 4.89, 44.93],
    ['fr-mons-haute-garonne', 1.57, 43.61],
    ['fr-montreuil', 2.44, 48.86],
    ['fr-martinique', -61.07, 14.6],
    ['de-halle-saale', 11.97, 51.48],
    ['de-munster', 7.63, 51.96],
    ['tr-edremit-balikesir', 27.02, 39.6],
    ['tr-yenisehir-mersin', 34.6, 36.8],
    ['tr-ovacik', 39.21, 39.36],
    ['rs-palilula-beograd', 20.5, 44.81],
    ['rs-stari-grad-beograd', 20.46, 44.82],
    ['it-san-piero-a-sieve', 11.32, 43.96],
  ];
  for (const [id, lon, lat] of expected) {
    const [x, y] = records.get(id)?.position ?? [NaN, NaN];
    assert.ok(kilometres({ lon: x, lat: y }, { lon, lat }) < 15, `${id}: ${x}, ${y}`);
  }
});
