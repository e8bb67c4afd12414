/* Files as programs write them: formats, delimiters and character sets. */
import {expect} from '@open-wc/testing';
import {zipSync, strToU8} from 'fflate';
import {writeOds} from 'hucre/ods';
import {writeXlsx} from 'hucre/xlsx';
import {readTables} from '../../src/desk/tables/read-tables.js';
import {importFile, partnersOf, told} from '../support/tables.js';

const ROWS = [
  ['Stadt', 'Land', 'seit'],
  ['Žilina', 'Slowakei', '1983'],
  ['Lüttich', 'Belgien', '1990'],
];
const NAMES = ['Žilina', 'Lüttich'];

/** By character set, as far as these letters go. */
const BYTES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'windows-1252': {Ž: 0x8e, ü: 0xfc, Ö: 0xd6, ä: 0xe4},
  'windows-1250': {Ž: 0x8e, ü: 0xfc, Ö: 0xd6, ł: 0xb3, ó: 0xf3, ą: 0xb9},
};

function encode(text: string, encoding: string): Uint8Array {
  return Uint8Array.from(Array.from(text, (letter) => BYTES[encoding]?.[letter] ?? letter.charCodeAt(0)));
}

function cyrillic(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text, (letter) =>
      letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    ),
  );
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('readTables', () => {
  const lines = (delimiter: string) => ROWS.map((row) => row.join(delimiter)).join('\r\n');
  const FILES: Readonly<Record<string, string | Uint8Array>> = {
    semicolons: lines(';'),
    commas: lines(','),
    tabs: lines('\t'),
    'a line that names the delimiter': `sep=;\r\n${lines(';')}`,
    'UTF-8 with a mark': strToU8(`\ufeff${lines(';')}`),
    'UTF-16, little endian': utf16(lines(';'), true),
    'UTF-16, big endian': utf16(lines(';'), false),
    'Windows-1252': encode(lines(';'), 'windows-1252'),
    'Windows-1250': encode(lines(';'), 'windows-1250'),
    'JSON, records': JSON.stringify([
      {Stadt: 'Žilina', Land: 'Slowakei', seit: 1983},
      {Stadt: 'Lüttich', Land: 'Belgien', seit: null},
    ]),
    'JSON, rows': JSON.stringify(ROWS),
    'a list in JSON': JSON.stringify({partners: [{name: 'Žilina'}, {name: 'Lüttich'}]}),
  };
  for (const [form, content] of Object.entries(FILES)) {
    it(`reads ${form}`, async () => {
      expect(partnersOf(await importFile(content, {}, 'partner')).map(({name}) => name)).to.deep.equal(NAMES);
    });
  }

  it('tells a Polish and a Russian character set from a western one', async () => {
    const polish = await importFile(encode('Stadt;Land\r\nZgłów;Österreich\r\nTarnów;Polen', 'windows-1250'));
    expect(partnersOf(polish).map(({name}) => name)).to.deep.equal(['Zgłów', 'Tarnów']);
    expect(told(polish)).to.include('guessedEncoding');
    const russian = await importFile(cyrillic('Город;Страна;Год\r\nМинск;Беларусь;1989'));
    expect(partnersOf(russian)[0]).to.deep.include({name: 'Минск', country: 'BY'});
  });

  it('reads the character set it is told', async () => {
    const content = cyrillic('Город;Страна\r\nМинск;Беларусь');
    expect(
      (await readTables({name: 'a.csv', content, encoding: 'windows-1251'})).tables[0]?.rows[1]?.cells,
    ).to.deep.equal(['Минск', 'Беларусь']);
  });

  const DAY = new Date(Date.UTC(1983, 4, 17));
  const CELLS = [
    ['Partnerstädte', null, null],
    [null, null, null],
    ['Stadt', 'Land', 'seit'],
    ['Žilina', 'Slowakei', DAY],
    ['Lüttich', 'Belgien', 1990],
  ];

  it('reads xlsx with days, months that Excel has made days, formulas, and hidden sheets', async () => {
    const content = await writeXlsx({
      sheets: [
        {
          name: 'Partner',
          rows: [...CELLS, ['Turin', 'Italien', new Date(Date.UTC(2022, 4, 1))]],
          merges: [{startRow: 0, endRow: 0, startCol: 0, endCol: 2}],
          cells: new Map([
            ['5,2', {value: new Date(Date.UTC(2022, 4, 1)), style: {numFmt: 'mmm-yy'}}],
            ['4,0', {value: 'Lüttich', formula: '"Lüt"&"tich"', formulaResult: 'Lüttich', type: 'formula'}],
          ]),
        },
        {
          name: 'Projekte',
          rows: [
            ['Projekt', 'Partnerstadt', 'Beginn', 'Status'],
            ['Schulgarten', 'Žilina', 2020, 'laufend'],
          ],
        },
        {
          name: 'Netzwerke',
          rows: [
            ['Netzwerk', 'Rolle', 'seit'],
            ['Klima-Bündnis', 'Mitglied', 1993],
          ],
        },
        {name: 'alt', hidden: true, rows: [['Stadt'], ['Verborgen']]},
      ],
    });
    const result = await importFile(content, {}, 'partner.xlsx');
    expect(partnersOf(result).map(({name, since}) => [name, since])).to.deep.equal([
      ['Žilina', '1983-05-17'],
      ['Lüttich', '1990'],
      ['Turin', '2022-05'],
    ]);
    expect(result.feed['projects']).to.deep.equal([
      {id: 'schulgarten', name: 'Schulgarten', status: 'implementation', partners: ['zilina'], start: '2020'},
    ]);
    expect(result.feed['networks']).to.deep.equal([
      {id: 'klima-bundnis', name: 'Klima-Bündnis', since: '1993', role: 'member'},
    ]);
    expect(told(result)).to.deep.equal(['hiddenSheets']);
  });

  it('reads ods', async () => {
    const content = await writeOds({sheets: [{name: 'Partner', rows: CELLS}]});
    expect(partnersOf(await importFile(content, {}, 'partner.ods')).map(({since}) => since)).to.deep.equal([
      '1983-05-17',
      '1990',
    ]);
  });

  it('reads the header of an ods sheet that is printed on each page', async () => {
    const cell = (text: string) =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Partner"><table:table-header-rows><table:table-row>${cell('Stadt')}${cell('Land')}</table:table-row></table:table-header-rows><table:table-row>${cell('Lille')}${cell('Frankreich')}</table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const file = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), {level: 0}],
      'content.xml': strToU8(content),
    });
    expect(partnersOf(await importFile(file, {}, 'partner.ods'))).to.deep.equal([
      {id: 'lille', name: 'Lille', country: 'FR'},
    ]);
  });

  it("reads the answer of Wikidata's query service", async () => {
    const term = (value: string, type = 'literal') => ({type, value});
    const answer = {
      head: {vars: ['twin', 'twinLabel', 'countryCode', 'coord', 'start']},
      results: {
        bindings: [
          {
            twin: term('http://www.wikidata.org/entity/Q30002', 'uri'),
            twinLabel: term('Chengdu'),
            countryCode: term('CN'),
            coord: term('Point(104.06 30.66)'),
            start: term('2009-01-01T00:00:00Z'),
          },
          {twin: term('http://www.wikidata.org/entity/Q1', 'uri'), twinLabel: term('Q1')},
        ],
      },
    };
    const result = await importFile(JSON.stringify(answer), {}, 'query.json');
    expect(partnersOf(result)).to.deep.equal([
      {
        id: 'chengdu',
        name: 'Chengdu',
        country: 'CN',
        geo: {lat: 30.66, lon: 104.06},
        since: '2009-01-01',
        sameAs: ['https://www.wikidata.org/entity/Q30002'],
      },
    ]);
    expect(result.report.totals).to.deep.include({record: 1, unread: 1});
  });

  it('loses no row to a quotation mark that is never closed', async () => {
    const result = await importFile('Stadt;Land\n"Lille;Frankreich\nTurin;Italien\n');
    expect(partnersOf(result).map(({country}) => country)).to.deep.equal(['FR', 'IT']);
  });

  for (const [form, content, code] of [
    ['an empty file', '', 'noTable'],
    ['broken JSON', '[{"name": "Lille",}]', 'brokenJson'],
    ['a broken spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'brokenWorkbook'],
  ] as const) {
    it(`says what is wrong with ${form}`, async () => {
      const error: unknown = await readTables({name: 'a', content}).catch((cause: unknown) => cause);
      expect(error).to.have.property('code', code);
    });
  }
});
