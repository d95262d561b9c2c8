import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { selectFacts } from '../../../src/dataset/facts.js';
import { all, coPresidents, names, only, select, today } from '../../support/facts.js';

describe('selectFacts on another day', () => {
  it('names who led CEMR in 2018', () => {
    assert.deepEqual(names('president', '2018'), ['Stefano Bonaccini']);
    assert.deepEqual(coPresidents('2018'), ['Gunn Marit Helgesen']);
    assert.deepEqual(names('secretary-general', '2018'), ['Frédéric Vallier']);
  });

  it('knows a president for every year up to 2028, and nobody beyond', () => {
    for (let year = 1951; year <= 2028; year++)
      assert.equal(names('president', String(year)).length, 1, String(year));
    assert.deepEqual(names('president', '2029'), []);
  });

  it('shows both holders in a year of handover of which the day is not known', () => {
    assert.deepEqual(names('president', '2013-06-01'), [
      'Annemarie Jorritsma',
      'Wolfgang Schuster',
    ]);
    assert.deepEqual(names('president', '2022-11-30'), ['Stefano Bonaccini']);
    assert.deepEqual(names('president', '2022-12-31'), ['Gunn Marit Helgesen']);
  });

  it('gives the figures and events of 2018, not later ones', () => {
    const at = '2018';
    assert.deepEqual(
      only('member-associations', select({ at })).map(({ asOf, values }) => [asOf, values]),
      [['2018-10-03', { associations: 57, countries: 41 }]],
    );
    assert.equal(only('member-associations', select({ at: '2018-02-26' }))[0]?.asOf, '2016-12-12');
    assert.equal(only('represented-authorities', select({ at }))[0]?.asOf, '2017');
    assert.equal(only('charter-articles', select({ at }))[0]?.values.articles, 30);
    assert.equal(only('charter-updated', select({ at })).length, 0);
    assert.equal(only('leaders-summit', select({ at })).length, 0);
    assert.equal(only('conference', select({ at })).length, 1);
    assert.equal(only('conference', select({ at: '2018-06-10' })).length, 0);
  });

  it('tells of 1960 only what was then', () => {
    const facts = select({ at: '1960' });
    assert.deepEqual(
      [...new Set(facts.map(({ template }) => template))],
      ['founded', 'president', 'congress', 'former-name'],
    );
    assert.equal(
      only('former-name', facts)[0]?.values.names['en'],
      'Council of European Municipalities',
    );
    assert.deepEqual(names('president', '1960'), ['Henry Cravatte']);
  });

  it('tells nothing of a day before the founding', () => {
    assert.deepEqual(select({ at: '1950' }), []);
  });

  it('takes the year or month that today is in as today', () => {
    assert.deepEqual(select({ at: '2026' }), select());
    assert.deepEqual(select({ at: '2026-11' }), select());
  });
});

describe('selectFacts for an association', () => {
  it('adds nothing unless asked', () => {
    assert.ok(select().every((fact) => fact.association === null));
    assert.deepEqual(select({ topics: ['association'] }), []);
  });

  it('tells about KS, in any case of letters', () => {
    const facts = select({ topics: ['association'], association: 'ks' });
    assert.deepEqual(
      facts.map(({ template }) => template),
      [
        'association-member',
        'association-office-opened',
        'association-office',
        'association-umbrellas',
        'association-signing-since',
      ],
    );
    assert.equal(only('association-office-opened', facts)[0]?.validFrom, '1993');
    assert.equal(only('association-office', facts)[0]?.values.address, 'Square de Meeûs 1');
    assert.deepEqual(only('association-umbrellas', facts)[0]?.values.names, [
      'CEMR',
      'SGI Europe',
      'EFEE',
    ]);
    assert.equal(only('association-signing-since', facts)[0]?.validFrom, '2008');
  });

  it("names KS's members of the Policy Committee in their term only", () => {
    const of = (at: string): readonly string[] =>
      only('association-committee', select({ at, association: 'KS' })).flatMap((fact) =>
        fact.values.people.map(({ name }) => name),
      );
    assert.deepEqual(of('2018'), [
      'Gunn Marit Helgesen',
      'Bjørn Arild Gram',
      'Ole Haabeth',
      'Gunn Berit Gjerde',
    ]);
    assert.deepEqual(of('2020'), []);
  });

  it('says when it knows nothing about an association', () => {
    const query = { topics: [], at: null, today, limit: null };
    const unknown = selectFacts(all, { ...query, association: 'Atlantis' });
    assert.equal(unknown.unknownAssociation, 'Atlantis');
    assert.deepEqual(unknown.facts, select());
    assert.equal(selectFacts(all, { ...query, association: 'KS' }).unknownAssociation, null);
  });
});

describe('selectFacts by topic', () => {
  it('keeps the order asked for, each topic once', () => {
    const facts = select({ topics: ['offices', 'Themes', 'offices'] });
    assert.deepEqual(
      facts.map(({ template }) => template),
      ['office', 'theme', 'theme', 'theme', 'theme', 'theme'],
    );
  });

  it('reports names it does not know', () => {
    const query = { association: null, at: null, today, limit: null };
    const { facts, unknownTopics } = selectFacts(all, { ...query, topics: ['note', 'offices'] });
    assert.deepEqual(unknownTopics, ['note']);
    assert.equal(facts.length, 1);
    assert.deepEqual(selectFacts(all, { ...query, topics: ['weather'] }).facts, []);
  });

  it('limits each topic, without parting those who disagree', () => {
    const facts = select({ topics: ['about', 'congresses', 'conferences'], limit: 2 });
    assert.deepEqual(
      facts.map(({ template, validFrom }) => `${template} ${validFrom ?? ''}`.trim()),
      [
        'founded 1951-01-28',
        'founded 1951-01-29',
        'founded 1951',
        'european-section',
        'congress 2016-04-20',
        'congress 2012-09-26',
        'congress 2012-09-26',
        'conference 2018-06-11',
        'leaders-summit 2025-12-04',
      ],
    );
  });
});
