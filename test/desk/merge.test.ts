/* A second import keeps what was made by hand, lists what changed, and removes nothing. */
import {expect} from '@open-wc/testing';
import {importFile, partnersOf} from '../support/tables.js';

const ROWS = [
  ['Stadt', 'Land', 'seit', 'Link'],
  ['Lille', 'Frankreich', '1958', 'https://lille.example'],
  ['Turin', 'Italien', '1958', ''],
];
const withSince = (since: string) => [ROWS[0]!, ['Lille', 'Frankreich', since, 'https://lille.example'], ROWS[2]!];

describe('an import into a feed', () => {
  it('changes nothing if nothing has changed', async () => {
    const {feed} = await importFile(ROWS);
    const again = await importFile(ROWS, {into: feed, today: '2027-01-01'});
    expect(JSON.stringify(again.feed)).to.equal(JSON.stringify(feed));
    expect(again.report.changes).to.deep.equal([]);
  });

  it('finds records by their name in any language, and keeps ids, fields and their order', async () => {
    const into = {
      $schema: 'feed.schema.json',
      version: 1,
      languages: ['en'],
      updated: '2026-01-01',
      city: {id: 'bonn', name: 'Bonn'},
      custom: true,
      partners: [{name: {en: 'Kherson', de: 'Cherson'}, id: 'k1', own: 1, summary: 'By hand.'}],
    };
    const result = await importFile(
      [
        ['Stadt', 'Land'],
        ['Cherson', 'Ukraine'],
      ],
      {into},
    );
    expect(partnersOf(result)).to.deep.equal([
      {name: {en: 'Kherson', de: 'Cherson'}, id: 'k1', own: 1, summary: 'By hand.', country: 'UA'},
    ]);
    expect(Object.keys(result.feed)).to.deep.equal(Object.keys(into));
    expect(result.report.changes).to.deep.equal([
      {what: 'added', list: 'partners', id: 'k1', field: 'country', after: 'UA'},
    ]);
  });

  it('keeps a value of the feed that differs, and lists it; or takes the table if asked', async () => {
    const {feed} = await importFile(ROWS);
    const kept = await importFile(withSince('1959'), {into: feed});
    expect(partnersOf(kept)[0]?.since).to.equal('1958');
    expect(kept.report.changes).to.deep.equal([
      {what: 'kept', list: 'partners', id: 'lille', field: 'since', before: '1958', after: '1959'},
    ]);
    const taken = await importFile(withSince('1959'), {into: feed, prefer: 'table'});
    expect(partnersOf(taken)[0]?.since).to.equal('1959');
    expect(taken.report.changes[0]?.what).to.equal('changed');
  });

  it('knows from the report what was changed by hand, and what in the table', async () => {
    const {feed, report} = await importFile(ROWS);
    const edited = structuredClone(feed) as {partners: {since?: string; url?: string}[]};
    edited.partners[0]!.url = 'https://by-hand.example';
    const result = await importFile(withSince('1959'), {into: edited, report});
    expect(partnersOf(result)[0]).to.deep.include({since: '1959', url: 'https://by-hand.example'});
    expect(result.report.changes).to.deep.equal([
      {what: 'changed', list: 'partners', id: 'lille', field: 'since', before: '1958', after: '1959'},
    ]);
    expect(result.feed['updated']).to.equal('2026-11-27');
  });

  it('removes nothing, and lists what is in no row', async () => {
    const {feed} = await importFile(ROWS);
    const result = await importFile([ROWS[0]!, ROWS[1]!], {into: feed});
    expect(partnersOf(result)).to.have.length(2);
    expect(result.report.changes).to.deep.equal([{what: 'absent', list: 'partners', id: 'turin'}]);
  });

  it('adds texts of another language beside those of the feed', async () => {
    const {feed} = await importFile([
      ['Stadt', 'Kurztext'],
      ['Lille', 'Ein Satz.'],
    ]);
    const result = await importFile(
      [
        ['Name', 'Summary (en)'],
        ['Lille', 'One sentence.'],
      ],
      {into: feed},
    );
    expect(partnersOf(result)[0]?.summary).to.deep.equal({de: 'Ein Satz.', en: 'One sentence.'});
    expect(result.feed['languages']).to.deep.equal(['de', 'en']);
  });

  it('fills in facts of a second file, marks them, and adds no partner', async () => {
    const {readTables} = await import('../../src/desk/tables/read-tables.js');
    const fill = await readTables({
      name: 'places.csv',
      content: 'name;country;lat;lon;wikidata;since\nLille;FR;50.63;3.06;Q648;1900\nParis;FR;48.86;2.35;Q90;1900',
    });
    const result = await importFile(
      [
        ['Stadt', 'Land'],
        ['Lille', 'Frankreich'],
      ],
      {fill: [fill]},
    );
    expect(partnersOf(result)).to.deep.equal([
      {
        id: 'lille',
        name: 'Lille',
        country: 'FR',
        geo: {lat: 50.63, lon: 3.06},
        sameAs: ['https://www.wikidata.org/entity/Q648'],
      },
    ]);
    expect(result.report.changes.filter(({what}) => what === 'filled').map(({field}) => field)).to.have.members([
      'geo',
      'sameAs',
    ]);
  });
});
