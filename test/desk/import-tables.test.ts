/* Tables as cities have them, and the records and the report that are made of them. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseFeed} from '../../src/data/parse-feed.js';
import {OUTCOMES} from '../../src/desk/report.js';
import {importFile, partnersOf, told} from '../support/tables.js';

describe('importTables', () => {
  it('numbers the ids of names without Latin letters, and tells namesakes apart by their countries', async () => {
    const result = await importFile([
      ['Stadt', 'Land'],
      ['Київ', 'Ukraine'],
      ['北京', 'China'],
      ['القاهرة', ''],
      ['Springfield', 'Kanada'],
      ['Springfield', 'Irland'],
      ['Springfield', 'Irland'],
    ]);
    expect(partnersOf(result).map(({id}) => id)).to.deep.equal([
      'partner-1',
      'partner-2',
      'partner-3',
      'springfield',
      'springfield-ie',
    ]);
  });

  it('reads the table of a city office, with a title, sums and notes', async () => {
    const result = await importFile([
      ['Partnerstädte der Stadt Musterstadt', ''],
      [],
      ['Stadt', 'Land', 'seit', 'Art', 'Ansprechpartner', 'Webseite', 'Koordinaten'],
      ['Žilina', 'Slowakei', '17.05.1983', 'Städtepartnerschaft', 'Frau Müller', 'www.zilina.example', ''],
      ['Wien', 'Österreich', '3. Juni 1992', 'P', '', '', '48,2082; 16,3738'],
      ['Minsk', 'Belarus', '1989', 'Partnerschaft (ruhend)', '', 'http://minsk.example', ''],
      ['Summe', '3'],
      ['* ohne Bezirke'],
    ]);
    expect(partnersOf(result)).to.deep.equal([
      {
        id: 'zilina',
        name: 'Žilina',
        country: 'SK',
        kind: 'twinning',
        since: '1983-05-17',
        url: 'https://www.zilina.example',
      },
      {
        id: 'wien',
        name: 'Wien',
        country: 'AT',
        geo: {lat: 48.2082, lon: 16.3738},
        kind: 'twinning',
        since: '1992-06-03',
      },
      {id: 'minsk', name: 'Minsk', country: 'BY', kind: 'twinning', status: 'dormant', since: '1989'},
    ]);
    expect(told(result)).to.deep.equal(['personalColumn', '4 addedScheme', '6 httpLink']);
    const {rows, record, header, above, empty, total, note} = result.report.totals;
    expect({rows, record, header, above, empty, total, note}).to.deep.equal({
      rows: 8,
      record: 3,
      header: 1,
      above: 1,
      empty: 1,
      total: 1,
      note: 1,
    });
    expect(parseFeed(result.feed).problems).to.deep.equal([]);
  });

  const HEADINGS: Readonly<Record<string, readonly string[]>> = {
    en: ['City', 'Country', 'Since', 'Type of partnership', 'Website'],
    de: ['Partnerstadt', 'Land', 'seit', 'Art der Verbindung', 'Link'],
    fr: ['Ville jumelée', 'Pays', 'Depuis', 'Type de partenariat', 'Site web'],
    es: ['Ciudad', 'País', 'Desde', 'Tipo de relación', 'Página web'],
    uk: ['Місто', 'Країна', 'Рік', 'Вид партнерства', 'Сайт'],
    ru: ['Город', 'Страна', 'Год', 'Вид партнёрства', 'Сайт'],
    ar: ['المدينة', 'البلد', 'السنة', 'نوع الشراكة', 'الموقع الإلكتروني'],
    he: ['עיר', 'מדינה', 'שנה', 'סוג הקשר', 'אתר'],
    'zh-Hans': ['城市', '国家', '年份', '关系类型', '网址'],
    mn: ['Хот', 'Улс', 'Он', 'Харилцааны төрөл', 'Сайт'],
    uz: ['Shahar', 'Davlat', 'Yil', 'Hamkorlik turi', 'Sayt'],
    be: ['Горад', 'Краіна', 'Год', 'Від партнёрства', 'Сайт'],
    field: ['name', 'country', 'since', 'kind', 'url'],
    RGRE: ['Ausländische Gemeinde', 'Staat', 'Jahr', 'Kategorie', 'Internet'],
    slips: ['Partnestadt', 'Land ', 'seitt', 'Kategorie:', 'Websiet'],
  };
  for (const [language, headings] of Object.entries(HEADINGS)) {
    it(`understands headings: ${language}`, async () => {
      const result = await importFile([[...headings], ['Lille', 'FR', '1958', 'P', 'https://lille.example']]);
      expect(partnersOf(result)).to.deep.equal([
        {id: 'lille', name: 'Lille', country: 'FR', kind: 'twinning', since: '1958', url: 'https://lille.example'},
      ]);
    });
  }

  it('reads texts of several languages from columns', async () => {
    const result = await importFile([
      ['Name', 'Name (en)', 'name:uk', 'Kurztext (Englisch)', 'Land'],
      ['Cherson', 'Kherson', 'Херсон', 'A new tie.', 'Ukraine'],
    ]);
    expect(partnersOf(result)[0]).to.deep.include({
      name: {de: 'Cherson', en: 'Kherson', uk: 'Херсон'},
      summary: {en: 'A new tie.'},
    });
    expect(result.feed['languages']).to.deep.equal(['de', 'en', 'uk']);
  });

  it('takes the country of the rows below from a heading', async () => {
    const result = await importFile([
      ['Stadt', 'seit'],
      ['Frankreich'],
      ['Lille', '1958'],
      ['Tours', '1962'],
      ['Italien'],
      ['Turin', '1958'],
    ]);
    expect(partnersOf(result).map(({name, country}) => [name, country])).to.deep.equal([
      ['Lille', 'FR'],
      ['Tours', 'FR'],
      ['Turin', 'IT'],
    ]);
    expect(result.report.totals).to.deep.include({heading: 2, record: 3});
  });

  it('takes the country out of the cell of the city', async () => {
    const result = await importFile([
      ['国家/도시명', '체결연도'].map((heading) => heading.replace('国家/', '')),
      ['프랑스/릴', '1958'],
      ['Brest, France', '1970'],
    ]);
    expect(partnersOf(result).map(({country}) => country)).to.deep.equal(['FR', 'FR']);
  });

  it('joins headings of two rows', async () => {
    const result = await importFile([
      ['Stadt', 'Vertrag', '', 'Koordinaten', ''],
      ['', 'unterzeichnet', 'bis', 'Breite', 'Länge'],
      ['Lille', '1958', '2020', '50,63', '3,06'],
    ]);
    expect(partnersOf(result)[0]).to.deep.include({signed: '1958', until: '2020', geo: {lat: 50.63, lon: 3.06}});
  });

  it('asks for the order of day and month, and takes the answer from the report', async () => {
    const rows = [
      ['City', 'Since'],
      ['Lille', '8/6/1979'],
    ];
    const asked = await importFile(rows);
    expect(partnersOf(asked)[0]?.since).to.equal('1979');
    const [finding] = asked.report.tables[0]?.findings ?? [];
    expect(finding).to.deep.include({code: 'ambiguousDate', row: 2, column: 'B', name: 'Lille', isQuestion: true});
    const report = structuredClone(asked.report);
    (report.tables[0]!.columns[1] as {dateOrder?: string}).dateOrder = 'dmy';
    expect(partnersOf(await importFile(rows, {report}))[0]?.since).to.equal('1979-06-08');
  });

  it('takes the order of a column from its other dates', async () => {
    const result = await importFile([
      ['City', 'Since'],
      ['Lille', '8/6/1979'],
      ['Tours', '17/05/1983'],
    ]);
    expect(partnersOf(result).map(({since}) => since)).to.deep.equal(['1979-06-08', '1983-05-17']);
  });

  it('takes the meaning of a column from the report', async () => {
    const rows = [
      ['Stadt', 'Xyz'],
      ['Lille', 'Ein Satz.'],
    ];
    const first = await importFile(rows);
    expect(told(first)).to.deep.equal(['unknownColumn']);
    const report = structuredClone(first.report);
    (report.tables[0]!.columns[1] as {meaning: string}).meaning = 'summary';
    expect(partnersOf(await importFile(rows, {report}))[0]?.summary).to.equal('Ein Satz.');
  });

  it('makes one partner with two ties of two rows', async () => {
    const result = await importFile([
      ['Stadt', 'Land', 'Art', 'seit'],
      ['Rio de Janeiro', 'Brasilien', 'P', '2011'],
      ['Rio de Janeiro', 'BR', 'Klimapartnerschaft', '2012'],
      ['Rio de Janeiro', 'Brasilien', 'P', '2011'],
    ]);
    expect(partnersOf(result)).to.deep.equal([
      {
        id: 'rio-de-janeiro',
        name: 'Rio de Janeiro',
        country: 'BR',
        kind: 'twinning',
        since: '2011',
        ties: [{kind: 'climate', since: '2012'}],
      },
    ]);
    expect(result.report.totals).to.deep.include({record: 1, tie: 1, repeat: 1});
  });

  it('keeps two places of one name apart', async () => {
    const result = await importFile([
      ['City', 'Country'],
      ['Birmingham', 'UK'],
      ['Birmingham', 'USA'],
    ]);
    expect(partnersOf(result).map(({id}) => id)).to.deep.equal(['birmingham', 'birmingham-us']);
  });

  it('says what of a cell is not in the feed', async () => {
    const result = await importFile([
      ['Stadt', 'Land', 'seit', 'Status', 'Einwohner'],
      ['Lille', 'UdSSR', 'Frühjahr', 'wunderbar', '230000'],
      ['', 'Frankreich', '1958'],
    ]);
    expect(told(result)).to.deep.equal(['ignoredColumn', '2 goneCountry', '2 noDate', '2 noStatus', '3 noName']);
    expect(result.report.totals).to.deep.include({record: 1, unread: 1});
    expect(result.report.tables[0]?.rows.at(-1)).to.deep.equal({
      row: 3,
      outcome: 'unread',
      cells: ['', 'Frankreich', '1958'],
    });
  });

  it('reads names of persons, mail and telephone only if asked', async () => {
    const rows = [
      ['Stadt', 'Ansprechpartner', 'E-Mail', 'Telefon'],
      ['Lille', 'Frau Müller', 'a@b.example', '+49 228 770'],
    ];
    expect(JSON.stringify((await importFile(rows)).feed)).to.not.match(/Müller|a@b|770/);
    expect(partnersOf(await importFile(rows, {withContacts: true}))[0]?.contact).to.deep.equal({
      name: 'Frau Müller',
      email: 'a@b.example',
      telephone: '+49 228 770',
    });
  });

  it('accounts for every row of any table', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'Stadt',
        'Land',
        'seit',
        'Frankreich',
        'Lille',
        '1983',
        '8/6/1979',
        'Summe',
        '*',
        'P',
        'Name (en)',
        '48,2; 16,3',
        'www.a.example',
        'n/a',
      ),
      fc.string({maxLength: 12, unit: 'grapheme'}),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, {maxLength: 6}), {minLength: 1, maxLength: 12}), async (cells) => {
        const rows = cells.map((row) => row.map((text) => text.replace(/[\r\n]/g, ' ')));
        fc.pre(rows.some((row) => row.some((text) => text.replace(/[\u00a0\ufeff]/g, ' ').trim() !== '')));
        let result;
        try {
          result = await importFile(JSON.stringify(rows), {}, 'any.json');
        } catch (error) {
          fc.pre(!String(error).includes('noTable'));
          throw error;
        }
        const {tables, totals} = result.report;
        const [table] = tables;
        expect(table?.rows.map(({row}) => row)).to.deep.equal(rows.map((_, index) => index + 1));
        expect(OUTCOMES.reduce((sum, outcome) => sum + totals[outcome], 0)).to.equal(totals.rows);
        const lists = ['partners', 'projects', 'networks'].flatMap(
          (list) => (result.feed[list] as {id: string}[] | undefined) ?? [],
        );
        const ids = new Set(lists.map(({id}) => id));
        for (const {outcome, record} of table?.rows ?? []) {
          if (['record', 'repeat', 'tie'].includes(outcome)) expect(ids.has(record ?? '')).to.equal(true);
        }
        const {feed} = parseFeed(result.feed);
        expect(feed?.partners.length).to.equal((result.feed['partners'] as unknown[]).length);
      }),
      {numRuns: 300},
    );
  });
});
