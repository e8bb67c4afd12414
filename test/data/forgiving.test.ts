/*
 * Mistakes of real tables and converters: what can only mean one thing is read as that, and told. Each kind with its
 * siblings.
 */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseFeed} from '../../src/data/parse-feed.js';
import {describeProblem, summarizeProblems} from '../../src/data/problem.js';
import type {Partner} from '../../src/data/schema.js';
import {sampleFeed} from '../support/feed.js';

const PARTNER = {id: 'esterra', name: 'Esterra', kind: 'twinning'};
const PICTURE = {src: 'a.jpg', width: 4, height: 3, alt: '', credit: 'A', license: 'CC0-1.0'};

const withPartner = (fields: object) => ({...sampleFeed(), partners: [{...PARTNER, ...fields}]});
const withCity = (city: unknown) => ({...sampleFeed(), city});

function only(feed: unknown): {partner: Partner; told: string} {
  const {feed: parsed, problems} = parseFeed(feed);
  expect(parsed?.partners).to.have.length(1);
  return {partner: parsed!.partners[0]!, told: problems.map(describeProblem).join('\n')};
}

/** Fields as they are written, what they are read as, and what is told. */
const READINGS: [kind: string, written: object, read: object, told: RegExp][] = [
  ['null', {since: null}, {}, /since.*null is read as absent/],
  ['an empty text', {status: ''}, {}, /status.*"" is read as absent/],
  ['spaces', {country: ' '}, {}, /country.*" " is read as absent/],
  ['invisible characters', {summary: '\u200b\u00a0'}, {}, /"\\u200b\\u00a0" is read as absent/],
  ['an empty translation', {summary: {en: 'Friends', de: ''}}, {summary: {en: 'Friends'}}, /summary\.de/],
  ['empty translations', {summary: {en: '', de: null}}, {}, /summary/],
  ['an empty contact', {contact: {name: '', email: null}}, {}, /contact/],
  ['space around a name', {name: ' Esterra'}, {name: 'Esterra'}, /" Esterra" has space around it/],
  ['a no-break space', {since: '1979\u00a0'}, {since: '1979'}, /"1979\\u00a0"/],
  ['a zero-width space', {id: 'lyon\u200b'}, {id: 'lyon'}, /"lyon\\u200b"/],
  ['a byte order mark', {name: '\ufeffEsterra'}, {name: 'Esterra'}, /"\\ufeffEsterra"/],
  ['an invisible end of a link', {url: 'https://a.example/\u200b'}, {url: 'https://a.example/'}, /\\u200b/],
  ['a year as a number', {since: 1958}, {since: '1958'}, /1958 is read as "1958"\. Write "1958"/],
  ['coordinates as texts', {geo: {lat: '50.63', lon: '3.06'}}, {geo: {lat: 50.63, lon: 3.06}}, /Write 50\.63/],
  ['a decimal comma', {geo: {lat: '50,63', lon: -3}}, {geo: {lat: 50.63, lon: -3}}, /"50,63" is read as 50\.63/],
  ['pixels as a text', {images: [{...PICTURE, width: '800'}]}, {images: [{...PICTURE, width: 800}]}, /width/],
  ['an id in capitals', {id: 'Q90'}, {id: 'q90'}, /"Q90" is read as "q90"/],
  ['an id with an umlaut', {id: 'Köln'}, {id: 'koln'}, /"koln"/],
  ['an id with a space', {id: 'New York'}, {id: 'new-york'}, /"new-york"/],
  ['an id with an underscore', {id: 'a_b'}, {id: 'a-b'}, /"a-b"/],
  ['a number as an id', {id: 7}, {id: '7'}, /7 is read as "7"/],
  ['an id with letters that Unicode keeps', {id: 'Łódź/Øst'}, {id: 'lodz-ost'}, /"lodz-ost"/],
  ['no id', {id: undefined, name: 'São Tomé'}, {id: 'sao-tome', name: 'São Tomé'}, /Required, but missing/],
  ['no id and no Latin letter', {id: undefined, name: '서울'}, {id: 'partner-1', name: '서울'}, /"partner-1"/],
  ['a kind in capitals', {kind: 'Twinning'}, {kind: 'twinning'}, /"Twinning" is read as "twinning"/],
  [
    "a kind in the city's words",
    {kind: 'Städtepartnerschaft'},
    {kind: 'stadtepartnerschaft', kindLabel: 'Städtepartnerschaft'},
    /no built-in word.*twinning, friendship.*"kindLabel"/,
  ],
  ['a kind in two words', {kind: 'Sister city'}, {kind: 'sister-city', kindLabel: 'Sister city'}, /"Sister city"/],
  ['a kind that is no word', {kind: 'Typ 3'}, {kind: 'typ-3'}, /no built-in word/],
  ['a kind without label', {kind: 'ring'}, {kind: 'ring'}, /"ring" is no built-in word and has no label/],
  ['a status in capitals', {status: 'ENDED'}, {status: 'ended'}, /"ended"/],
  ['a place type with a capital', {placeType: 'District'}, {placeType: 'district'}, /"district"/],
  ['a language with an underscore', {name: {de_DE: 'A'}}, {name: {'de-DE': 'A'}}, /"de_DE".*"de-DE"/],
  ['a language that is a country', {name: {ua: 'А', cz: 'A'}}, {name: {uk: 'А', cs: 'A'}}, /"ua".*"uk"/],
  ['mailto: before an address', {contact: {email: 'mailto:a@b.example'}}, {contact: {email: 'a@b.example'}}, /mailto/],
  ['a scheme in capitals', {url: 'HTTPS://a.example/x'}, {url: 'https://a.example/x'}, /"https:/],
  ['an address without https:', {url: '//a.example/x'}, {url: 'https://a.example/x'}, /"https:/],
  ['a list as the name', {name: ['Lille', 'Rijsel']}, {name: 'Lille', alternateName: ['Rijsel']}, /Write one name/],
  ['a list of one', {alternateName: 'Rijsel'}, {alternateName: ['Rijsel']}, /read as \["Rijsel"\]/],
  ['a day with a time', {since: '1979-08-06T00:00:00Z'}, {since: '1979-08-06'}, /"1979-08-06"/],
  ['a day with other dashes', {since: '1958–04–30'}, {since: '1958-04-30'}, /"1958-04-30"/],
  ['a day with single digits', {since: '1979-8-6'}, {since: '1979-08-06'}, /"1979-08-06"/],
  ['a month without a day', {since: '1958-05-00'}, {since: '1958-05'}, /"1958-05"/],
  ['a year without a month', {since: '1958-00-00'}, {since: '1958'}, /"1958"/],
  ['a month before the year', {since: '5/2022'}, {since: '2022-05'}, /"2022-05"/],
  ['a day about then', {since: 'c. 1960'}, {since: '1960~'}, /"1960~"/],
  ['a sign for about before the year', {since: '~1960'}, {since: '1960~'}, /"1960~"/],
  ['a decade', {since: '1950s'}, {since: '195X'}, /"195X"/],
  ['two years with a hyphen', {since: '1983-84'}, {since: '1983/1984'}, /"1983\/1984"/],
  ['two years', {since: '1983/84'}, {since: '1983/1984'}, /"1983\/1984"/],
  ['a code in small letters', {country: 'de'}, {country: 'DE'}, /"de" is read as "DE"/],
  ['an unofficial code', {country: 'UK'}, {country: 'GB'}, /"UK" is read as "GB"/],
  ['a code of a country that has another name', {country: 'ZR'}, {country: 'CD'}, /"CD"/],
  ['the name of a country', {country: 'Germany'}, {countryName: 'Germany'}, /no code.*"countryName"/],
  ['a field in another case', {Since: '1958', Country: 'FR'}, {since: '1958', country: 'FR'}, /no field "Since"/],
  ['a field with another hyphen', {'kind-label': 'A'}, {kindLabel: 'A'}, /"kind-label".*"kindLabel"/],
  ['a nested field', {contact: {Name: 'A'}}, {contact: {name: 'A'}}, /contact\.Name/],
];

/** What citizens would see wrong: it is told, and shown only where that does no harm. */
const TOLD: [kind: string, written: object, read: object, told: RegExp][] = [
  ['a link without scheme', {url: 'www.lille.example'}, {}, /whole address.*https:/],
  ['a host with a page', {url: 'liege.example/ville'}, {}, /whole address/],
  ['a host alone', {url: 'liege.be'}, {}, /whole address/],
  ['an e-mail address as a page', {url: 'office@liege.example'}, {}, /whole address/],
  ['no page', {url: 'n/a'}, {}, /leave the field out/],
  ['a dash', {url: '–'}, {}, /leave the field out/],
  ['http', {url: 'http://lille.example'}, {}, /http:\/\/ is not accepted/],
  ['a country that fell apart', {country: 'YU'}, {}, /country of today.*"countryName"/],
  ['an invented country', {country: 'XX'}, {}, /code of no country/],
  ['a number as a country', {country: -99}, {}, /-99 is the code of no country/],
  ['an end before the start', {since: '2010', until: '1958'}, {since: '2010', until: '1958'}, /before "since", "2010"/],
  ['the empty year of a database', {since: '0000'}, {}, /"0000" cannot be used/],
  ['a misspelt field', {sumary: 'x'}, {}, /no field "sumary".*Did you mean "summary"/],
  ['a field of another format', {website: 'https://a.example'}, {}, /Did you mean "url"/],
  ['HTML', {summary: '<p>A</p>'}, {summary: '<p>A</p>'}, /looks like HTML.*plain text/],
  ['an entity', {name: 'Trysull &amp; Seisdon'}, {name: 'Trysull &amp; Seisdon'}, /looks like HTML/],
  ['broken letters', {name: 'L\ufffdttich'}, {name: 'L\ufffdttich'}, /broken letters.*UTF-8/],
  ['letters read twice', {name: 'LÃ¼ttich'}, {name: 'LÃ¼ttich'}, /broken letters/],
  ['a list written as a text', {links: 'https://a.example'}, {links: []}, /Write \{"title": …, "url": …\}/],
  ['a name without language', {nativeName: 'Lille'}, {}, /\{"fr": "Lille"\}/],
];

describe('parseFeed reads', () => {
  for (const [kind, written, read, told] of READINGS) {
    it(`${kind}, and tells it`, () => {
      const result = only(withPartner(written));
      expect(result.partner).to.deep.equal(expected(written, read));
      expect(result.told).to.match(told);
      expect(result.told).not.to.include('not shown');
    });
  }
});

describe('parseFeed tells', () => {
  for (const [kind, written, read, told] of TOLD) {
    it(`${kind}, and keeps the partner`, () => {
      const result = only(withPartner(written));
      expect(result.partner).to.deep.equal(expected(written, read));
      expect(result.told).to.match(told);
    });
  }

  it('nothing of what is right', () => {
    const right = {
      url: 'page.html',
      images: [{...PICTURE, src: 'pictures/v1.2/a.jpg'}],
      sameAs: ['http://www.wikidata.org/entity/Q648', 'https://www.wikidata.org/wiki/Q648'],
      country: 'XK',
      summary: 'R&D, a < b, Fish & Chips; 50 % > 40 %',
      mood: 'good',
    };
    expect(only(withPartner(right)).told).to.equal('');
  });
});

function expected(written: object, read: object): object {
  const kept = Object.entries(PARTNER).filter(([field]) => !Object.hasOwn(written, field));
  return {...Object.fromEntries(kept), ...read};
}

describe('parseFeed shows the page', () => {
  for (const [kind, feed] of [
    ['with the version as a text', {...sampleFeed(), version: '1'}],
    ['with the version as a decimal', {...sampleFeed(), version: '1.0'}],
    ['without a version', {...sampleFeed(), version: undefined}],
    ['with a city without id', withCity({name: 'Xtown'})],
    ['with a city with a strange id', withCity({id: 'Köln', name: 'Köln'})],
    ['with the city as a text', withCity('Köln')],
  ] as const) {
    it(kind, () => {
      const {feed: parsed, problems} = parseFeed(feed);
      expect(parsed?.partners).to.have.length(2);
      expect(parsed?.version).to.equal(1);
      expect(parsed?.city.id).to.match(/^[a-z]+$/);
      expect(problems).not.to.be.empty;
    });
  }
});

describe('lists', () => {
  it('are read from one text with commas', () => {
    const {feed} = parseFeed({
      ...sampleFeed(),
      languages: 'en, de',
      themes: ['a', 'b'].map((id) => ({id, name: id})),
      partners: [{...PARTNER, themes: 'a; b'}],
      projects: [{id: 'p', name: 'P', sdgs: '13, 11'}],
    });
    expect(feed?.languages).to.deep.equal(['en', 'de']);
    expect(feed?.partners[0]?.themes).to.deep.equal(['a', 'b']);
    expect(feed?.projects[0]?.sdgs).to.deep.equal([13, 11]);
  });

  it('are read from records by their ids', () => {
    const {feed} = parseFeed({...sampleFeed(), partners: {lille: {name: 'Lille', kind: 'twinning'}}});
    expect(feed?.partners).to.deep.equal([{id: 'lille', name: 'Lille', kind: 'twinning'}]);
  });
});

describe('references', () => {
  it('find ids in the same spelling', () => {
    const {feed, problems} = parseFeed({
      ...sampleFeed(),
      themes: [{id: 'Public Health', name: 'Health'}],
      partners: [{...PARTNER, id: 'New York', themes: ['Public Health']}],
      projects: [{id: 1, name: 'P', partners: ['New York'], themes: ['public_health']}],
    });
    expect(feed?.projects[0]).to.deep.include({partners: ['new-york'], themes: ['public-health']});
    expect(feed?.partners[0]?.themes).to.deep.equal(['public-health']);
    expect(problems.every(({loss}) => loss === 'nothing')).to.equal(true);
  });
});

describe('summarizeProblems', () => {
  it('says once what happened often, and the most costly first', () => {
    const partners = Array.from({length: 200}, (_, index) => ({
      id: `p${index}`,
      name: `Place ${index}`,
      kind: 'twinning',
      since: null,
      url: '',
      ...(index === 199 && {since: '06.08.1979'}),
    }));
    const lines = summarizeProblems(parseFeed({...sampleFeed(), partners: [...partners, {id: 'x'}]}).problems);
    expect(lines).to.have.length(4);
    expect(lines[0]).to.match(/^partners\[200\]\.name: Required/);
    expect(lines[1]).to.match(/^partners\[199\]\.since \(Place 199\): "06\.08\.1979" cannot be used/);
    expect(lines[2]).to.match(/^partners\[0\]\.since \(Place 0\): null .* And 198 more like it\.$/);
    expect(lines[3]).to.match(/url.* And 199 more like it\.$/);
  });

  it('says once what equal letters make wrong in different values', () => {
    const partners = ['Köln', 'Lüttich'].map((id) => ({id, name: id, kind: 'twinning'}));
    const lines = summarizeProblems(parseFeed({...sampleFeed(), partners}).problems);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/"Köln" is read as "koln".* And 1 more like it\.$/);
  });
});

describe('a feed with one change', () => {
  it('loses at most the place of the change', () => {
    const partners = sampleFeed().partners.map((partner) => ({...partner, summary: 'S', url: 'https://a.example'}));
    const base = sampleFeed({partners});
    const changes = fc.tuple(
      fc.nat(1),
      fc.constantFrom('id', 'kind', 'country', 'since', 'summary', 'url'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(changes, ([index, field, value]) => {
        const changed = base.partners.map((partner, at) => (at === index ? {...partner, [field]: value} : partner));
        const {feed} = parseFeed({...base, partners: changed});
        expect(feed?.partners).to.have.length(2);
        feed?.partners.forEach((partner, at) => {
          for (const [name, before] of Object.entries(base.partners[at] ?? {})) {
            const mayChange = at === index && (name === field || (field === 'country' && name === 'countryName'));
            if (!mayChange) expect(Reflect.get(partner, name)).to.deep.equal(before);
          }
        });
      }),
      {numRuns: 500},
    );
  });
});
