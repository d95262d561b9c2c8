import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { decodeFacts, FACT_TOPICS, overviewOn } from '../../../src/dataset/facts.js';
import { facts as more } from '../../../src/dataset/generated/facts-more.js';
import { facts as present } from '../../../src/dataset/generated/facts.js';
import type { Source } from '../../../src/dataset/types.js';
import { all, coPresidents, names, only, select, today } from '../../support/facts.js';

describe('data/facts.json', async () => {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(`../../../data/${file}`, import.meta.url), 'utf8'));
  const records = (await read('facts.json')) as {
    id: string;
    template: string | null;
    statement: string;
    sources: string[];
  }[];
  const sources = (await read('sources.json')) as Record<string, Source>;
  const validate = new Ajv2020({ strict: false }).compile(
    (await read('schema/fact.schema.json')) as object,
  );

  it('follows its schema', () => {
    for (const record of records)
      assert.ok(validate(record), `${record.id}: ${JSON.stringify(validate.errors)}`);
  });

  it('has a source for everything, and every id once', () => {
    for (const { id, sources: ids } of records)
      for (const source of ids) assert.ok(sources[source], `${id}: no source "${source}"`);
    assert.equal(new Set(records.map(({ id }) => id)).size, records.length);
  });

  it('keeps all 192 statements and shows 78 facts', () => {
    assert.equal(new Set(records.map(({ statement }) => statement)).size, 192);
    assert.equal(records.filter(({ template }) => template !== null).length, 78);
    assert.equal(all.length, 78);
  });
});

describe('decodeFacts', () => {
  it('gives every fact a source and a topic that can be asked for', () => {
    for (const fact of all) assert.ok(fact.sources.length > 0, JSON.stringify(fact));
    const found = FACT_TOPICS.flatMap((topic) =>
      select({ topics: [topic], association: 'KS' }).slice(0, 1),
    );
    assert.equal(found.length, FACT_TOPICS.length);
  });

  it('needs no facts of the past for the present', () => {
    const query = { association: 'KS' };
    const now = [...decodeFacts(present), ...decodeFacts(more)];
    assert.deepEqual(select(query, now), select(query));
  });

  it('has an overview of facts that hold, fewer when a term has ended', () => {
    const overview = overviewOn(decodeFacts(present), today, null);
    assert.deepEqual(
      overview.map(({ template }) => template).filter((each) => each.endsWith('president')),
      ['president'],
    );
    assert.equal(only('congress', overview)[0]?.values.ordinal, 26);
    assert.equal(only('theme', overview).length, 5);
    assert.equal(only('president', overviewOn(decodeFacts(present), '2029-01-01', null)).length, 0);
    assert.equal(overviewOn(decodeFacts(present), today, 1).length < overview.length, true);
  });
});

describe('selectFacts today', () => {
  it('tells the founding as each source dates it', () => {
    const told = only('founded', select()).map(({ validFrom, values, sources }) => [
      validFrom,
      values.place,
      sources[0]?.publisher,
    ]);
    assert.deepEqual(told, [
      ['1951-01-28', 'geneva', 'CEMR'],
      ['1951-01-29', 'geneva', 'Union of International Associations'],
      ['1951', undefined, 'KS'],
    ]);
  });

  it('gives the newest figures, associations and authorities apart', () => {
    const facts = select({ topics: ['members'] });
    assert.deepEqual(
      facts.map(({ template, asOf, values }) => ({ template, asOf, values })),
      [
        {
          template: 'member-associations',
          asOf: '2025-11-22',
          values: { associations: 60, countries: 41 },
        },
        {
          template: 'represented-authorities',
          asOf: '2025-11-22',
          values: { authorities: 150000, bound: 'over', countries: 41 },
        },
      ],
    );
  });

  it('tells the five themes with their year', () => {
    const themes = only('theme', select({ topics: ['themes'] }));
    assert.deepEqual(
      themes.map((fact) => [fact.values.theme, fact.asOf, fact.sources[0]?.publisher]),
      ['democracy', 'climate', 'cooperation', 'cohesion', 'employers'].map((t) => [
        t,
        '2017',
        'KS',
      ]),
    );
  });

  it('names who leads CEMR', () => {
    assert.deepEqual(names('president', null), ['Gunn Marit Helgesen']);
    assert.deepEqual(coPresidents(null), ['Philippe Laurent', 'Christoph Schnaudigel']);
    assert.deepEqual(names('secretary-general', null), ['Fabrizio Rossi']);
  });

  it('lists congresses newest first, Cádiz as each source counted it', () => {
    const congresses = only('congress', select({ topics: ['congresses'] }));
    assert.deepEqual(
      congresses.map(({ validFrom, validTo, values: { ordinal, place, participants, by } }) =>
        [ordinal, place, validFrom, validTo, participants, by].join(' '),
      ),
      [
        '26 nicosia 2016-04-20 2016-04-22 500 KS',
        '25 cadiz 2012-09-26 2012-09-28 700 CEMR',
        '25 cadiz 2012-09-26 2012-09-28 750 SKL',
        '24 malmo 2009-04   ',
        '23 innsbruck 2006-05-10 2006-05-12  ',
        ' thessaloniki 1996-05   ',
        '1 versailles 1953-10-16   ',
      ],
    );
    assert.equal(congresses[0]?.values.bound, 'over');
    assert.equal(congresses[0]?.sources[0]?.publisher, 'KS');
  });

  it('lists the conference in Bilbao and the summits', () => {
    const facts = select({ topics: ['conferences'] });
    const [bilbao] = only('conference', facts);
    assert.equal(bilbao?.values.name, 'Equality, Diversity & Inclusion');
    assert.deepEqual([bilbao?.validFrom, bilbao?.validTo], ['2018-06-11', '2018-06-13']);
    assert.deepEqual(
      only('leaders-summit', facts).map(({ values }) => values.place),
      ['st-julians', 'oslo', 'brussels'],
    );
  });

  it('tells what the Charter is', () => {
    const facts = select({ topics: ['charter'] });
    assert.deepEqual(
      facts.map(({ template }) => template),
      [
        'charter-launched',
        'charter-updated',
        'charter-articles',
        'charter-not-binding',
        'plan-deadline',
        'earlier-commitments',
        'charter-languages',
        'observatory',
      ],
    );
    const dates = facts.map(({ validFrom }) => validFrom);
    assert.deepEqual([dates[0], dates[1], dates[7]], ['2006-05-12', '2022-12-06', '2012-03-08']);
    assert.equal(only('charter-articles', facts)[0]?.values.articles, 39);
    assert.equal(only('plan-deadline', facts)[0]?.values.years, 2);
    assert.equal(only('charter-languages', facts)[0]?.values.languages, 28);
  });

  it('tells when regions came into the name, and the address of the office', () => {
    assert.equal(only('regions-added', select())[0]?.validFrom, '1984');
    assert.equal(only('former-name', select()).length, 0);
    assert.equal(only('office', select())[0]?.values.address, 'Square de Meeûs 1');
  });
});
