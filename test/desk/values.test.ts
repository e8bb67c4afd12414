/* What single cells mean. Each form of real tables, with its siblings. */
import {expect} from '@open-wc/testing';
import {readCoordinates, readDegrees} from '../../src/desk/values/read-coordinates.js';
import {readCountry} from '../../src/desk/values/read-country.js';
import {readDates} from '../../src/desk/values/read-dates.js';
import {readIdentity, readLink} from '../../src/desk/values/read-link.js';
import {splitPlace} from '../../src/desk/values/split-place.js';
import {TODAY} from '../support/tables.js';

const context = {today: TODAY};

describe('readDates', () => {
  const DATES: [written: string, read: string, codes?: string][] = [
    ['1983', '1983'],
    ['06.08.1979', '1979-08-06'],
    ['6. 8. 1979', '1979-08-06'],
    ['6. August 1979', '1979-08-06'],
    ['3. Juni 1992', '1992-06-03'],
    ['June 3, 1992', '1992-06-03'],
    ['3rd June 1992', '1992-06-03'],
    ['3 de junio de 1992', '1992-06-03'],
    ['le 3 juin 1992', '1992-06-03'],
    ['3 июня 1992 г.', '1992-06-03'],
    ['з 3 червня 1992 року', '1992-06-03'],
    ['٣ يونيو ١٩٩٢', '1992-06-03'],
    ['1992年6月3日', '1992-06-03'],
    ['1992年', '1992'],
    ['1992년 6월', '1992-06'],
    ['1979-8-6', '1979-08-06'],
    ['1979/08/06', '1979-08-06'],
    ['1979-08-06T00:00:00Z', '1979-08-06'],
    ['17/05/1983', '1983-05-17'],
    ['05/17/1983', '1983-05-17'],
    ['5/5/1983', '1983-05-05'],
    ['17.05.83', '1983-05-17'],
    ['05/2022', '2022-05'],
    ['Mai 2022', '2022-05'],
    ['seit 2004', '2004'],
    ['depuis 2004', '2004'],
    ['с 2004 года', '2004'],
    ['自2004年起', '2004'],
    ['ca. 2010', '2010~'],
    ['um 1960', '1960~'],
    ['1960?', '1960~'],
    ['около 1960', '1960~'],
    ['1950er', '195X'],
    ['années 1950', '195X'],
    ['1983/84', '1983/1984'],
    ['vor 1969', '../1968'],
    ['spätestens 1969', '../1969'],
    ['29073', '1979-08-06', 'serialDate'],
    ['8/6/1979', '1979', 'ambiguousDate'],
    ['2004/05', '2004', 'ambiguousSpan'],
    ['2004-05', '2004-05'],
    ['17.05.05', '', 'ambiguousCentury'],
    ['im Frühjahr', '', 'noDate'],
  ];
  for (const [written, read, codes = ''] of DATES) {
    it(`reads ${written}`, () => {
      const {value, faults = []} = readDates(written, context);
      expect(value?.dates[0]?.date ?? '').to.equal(read);
      expect(faults.map(({code}) => code).join(' ')).to.equal(codes);
    });
  }

  const WORDED: Readonly<Record<string, string>> = {
    'dès 2004': '2004',
    'à partir de 2004': '2004',
    'dal 2004': '2004',
    'sinds 2004': '2004',
    'od roku 2004': '2004',
    '2004 yılından beri': '2004',
    '2004 óta': '2004',
    'umowa 2004': '2004',
    'około 1960': '1960~',
    'vóór 1969': '../1968',
    'au plus tard 1969': '../1969',
    'не позднее 1969': '../1969',
  };
  for (const [written, date] of Object.entries(WORDED)) {
    it(`leaves no word of "${written}" as a note`, () => {
      const {value, faults = []} = readDates(written, context);
      expect(value?.dates.map(({note, ...rest}) => `${rest.date}${note}`)).to.deep.equal([date]);
      expect(faults).to.deep.equal([]);
    });
  }

  it('reads a beginning, an end and the status from one cell', () => {
    const {value} = readDates('1989, beendet 2022', context);
    expect(value).to.deep.equal({
      dates: [
        {date: '1989', note: ''},
        {date: '2022', note: '', role: 'ended'},
      ],
      status: 'ended',
    });
    expect(readDates('1989–2022', context).value?.dates.map(({date}) => date)).to.deep.equal(['1989', '2022']);
  });

  it('takes the order of day and month from an answer', () => {
    expect(readDates('8/6/1979', {...context, dateOrder: 'dmy'}).value?.dates[0]?.date).to.equal('1979-06-08');
    expect(readDates('8/6/1979', {...context, dateOrder: 'mdy'}).value?.dates[0]?.date).to.equal('1979-08-06');
  });

  it('reads nothing of what says nothing', () => {
    for (const text of ['', '-', 'n/a', 'k. A.', 'unbekannt', '0000', '#NV'])
      expect(readDates(text, context), text).to.deep.equal({});
  });
});

describe('readCountry', () => {
  const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
    FR: [
      'Frankreich',
      'France',
      'Francia',
      'Франція',
      'Франция',
      'فرنسا',
      'צרפת',
      '法国',
      'Франц',
      'Fransiya',
      'Францыя',
      'FR',
      'fr',
      'FRA',
      'Frankreich (FR)',
      '프랑스',
    ],
    GB: ['UK', 'Großbritannien', 'Grossbritannien', 'England', 'Great Britain', 'Великобритания'],
    US: ['USA', 'U.S.A.', 'Vereinigte Staaten', 'United States of America', 'EE. UU.', '美国'],
    BY: ['Belarus', 'Weißrussland', 'Republic of Belarus', 'Белоруссия'],
    CZ: ['Tschechien', 'Tschechische Republik', 'Czechia', 'Czech Republic'],
    MK: ['Mazedonien', 'Nordmazedonien', 'North Macedonia'],
    PS: ['Palästina', 'Palestine', 'State of Palestine'],
    TR: ['Türkei', 'Tuerkei', 'Turkey', 'Türkiye'],
    XK: ['Kosovo'],
    CN: ['VR China', 'China, VR', "People's Republic of China"],
  };
  for (const [code, names] of Object.entries(COUNTRIES)) {
    it(`reads ${names.join(', ')}`, () => {
      for (const name of names) expect(readCountry(name).value?.code, name).to.equal(code);
    });
  }

  it('keeps the word for what is no country of today, and says so', () => {
    expect(readCountry('UdSSR')).to.deep.include({value: {name: 'UdSSR'}});
    expect(readCountry('UdSSR').faults?.[0]?.code).to.equal('goneCountry');
    expect(readCountry('Atlantis').faults?.[0]?.code).to.equal('unknownCountry');
    expect(readCountry('-99').value).to.equal(undefined);
  });
});

describe('readCoordinates', () => {
  const PAIRS: [written: string, lat: number, lon: number][] = [
    ['50.73, 7.1', 50.73, 7.1],
    ['50.73 7.1', 50.73, 7.1],
    ['50,73, 7,10', 50.73, 7.1],
    ['50,73; 7,10', 50.73, 7.1],
    ['50,73 7,10', 50.73, 7.1],
    ['48,2082; 16,3738', 48.2082, 16.3738],
    ['-16.5, -68.15', -16.5, -68.15],
    ['Point(7.1 50.73)', 50.73, 7.1],
    ['{"type":"Point","coordinates":[7.1,50.73]}', 50.73, 7.1],
    ['50° 44′ N, 7° 6′ O', 50.73333, 7.1],
    ['50°44\'2"N 7°5\'59"E', 50.73389, 7.09972],
    ['7.1 E, 50.73 N', 50.73, 7.1],
    ['16°30′S 68°9′W', -16.5, -68.15],
    ['N 50.73 E 7.1', 50.73, 7.1],
    ['104.06, 30.66', 30.66, 104.06],
  ];
  for (const [written, lat, lon] of PAIRS) {
    it(`reads ${written}`, () => {
      expect(readCoordinates(written).value).to.deep.equal({lat, lon});
    });
  }

  it('says what is none', () => {
    expect(readCoordinates('Marktplatz 1').faults?.[0]?.code).to.equal('noCoordinates');
    expect(readDegrees('790000.5', 'lon').faults?.[0]?.code).to.equal('metres');
    expect(readDegrees('118', 'lat').faults?.[0]?.code).to.equal('outOfRange');
    expect(readDegrees('50,73', 'lat').value).to.equal(50.73);
  });
});

describe('readLink and readIdentity', () => {
  it('adds the scheme, and does not change http', () => {
    expect(readLink('www.zilina.sk')).to.deep.include({value: 'https://www.zilina.sk'});
    expect(readLink('liege.example/ville').value).to.equal('https://liege.example/ville');
    expect(readLink('http://lille.example')).to.not.have.property('value');
    expect(readLink('javascript:alert(1)').faults?.[0]?.code).to.equal('noLink');
    expect(readLink('n/a')).to.deep.equal({});
  });

  it('reads the ids of Wikidata', () => {
    for (const text of ['Q586', 'q586', 'http://www.wikidata.org/entity/Q586', 'https://www.wikidata.org/wiki/Q586']) {
      expect(readIdentity(text).value, text).to.equal('https://www.wikidata.org/entity/Q586');
    }
  });
});

describe('splitPlace', () => {
  const PLACES: [written: string, name: string, country?: string][] = [
    ['Brest, France', 'Brest', 'FR'],
    ['Brest (Frankreich)', 'Brest', 'FR'],
    ['프랑스/브레스트', '브레스트', 'FR'],
    ['Lille (FR)', 'Lille', 'FR'],
    ['Frankfurt (Oder)', 'Frankfurt (Oder)'],
    ['Halle, an der Saale', 'Halle, an der Saale'],
    ['Atlanta, Georgia', 'Atlanta, Georgia'],
    ['Springfield, IL', 'Springfield, IL'],
  ];
  for (const [written, name, country] of PLACES) {
    it(`reads ${written}`, () => {
      const place = splitPlace(written);
      expect(place.name).to.equal(name);
      expect(place.country).to.equal(country);
    });
  }

  it('asks where a country is also a region', () => {
    expect(splitPlace('Atlanta, Georgia').isAmbiguous).to.equal(true);
  });
});
