import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {
  ContactSchema,
  GeoSchema,
  ImageSchema,
  LocalizedTextSchema,
  PartialDateSchema,
  PartnerSchema,
  ProjectSchema,
} from '../../src/data/schema.js';

const isLink = (url: string) => v.is(PartnerSchema.entries.url, url);
const isContactLink = (url: string) => v.is(ContactSchema.entries.url, url);

const LINKS = [
  'https://a.example/ü?a=1#b',
  'https://a.example:8443',
  'https://a.example/@name',
  'https://a.example?to=name@a.example',
  'https://a.example#@',
  'a.html',
  '/a',
  '../a',
  '?a=b',
  '#a',
  'a/b:c',
  'name@2x.jpg',
];
const CONTACT_LINKS = ['mailto:office@city.example', 'tel:+49228770'];
const NO_LINKS = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://city.example/1',
  'file:///etc/passwd',
  'http://city.example',
  'http://',
  'https://',
  'https:city.example',
  '//city.example',
  '/\\city.example',
  '\\\\city.example',
  'https://city.example@other.example',
  'https://name:password@city.example/a',
  'https://:@city.example',
  'https:///city.example@other.example',
  'two words',
  '',
];
/** Links that would write more of an e-mail than to whom. */
const FIELDS = ['?bcc=other@city.example', '?subject=Hello', '?', '&body=Hello'];

/** Fields, and what may and what may not stand in them. */
const VALUES: [field: string, schema: v.GenericSchema, good: unknown[], bad: unknown[]][] = [
  [
    'a text',
    LocalizedTextSchema,
    ['Bonn', {en: 'Bonn'}, {'zh-Hans': '波恩', en: 'Bonn'}],
    ['', ' ', {}, {en: ''}, {'e n': 'B'}, 5],
  ],
  ['a date', PartialDateSchema, ['1983', '1983-05', '2024-02-29'], ['', '83', '2023-02-29', '1983-13', 1983]],
  [
    'a place',
    GeoSchema,
    [
      {lat: 50.73, lon: 7.1},
      {lat: -90, lon: 180},
      {type: 'Point', coordinates: [106.88, 47.91]},
    ],
    [
      [50.73, 7.1],
      {lat: 50.73},
      {lat: 90.1, lon: 0},
      {type: 'Point', coordinates: [47.91, 106.88]},
      {type: 'Point', coordinates: [1]},
    ],
  ],
  ['a country', PartnerSchema.entries.country, ['DE', 'XK'], ['de', 'DEU', '']],
  ['an id', PartnerSchema.entries.id, ['bonn', 'la-paz', '21'], ['Bonn', 'la--paz', '-a', 'a_b', '']],
  ['a goal', ProjectSchema.entries.sdgs, [[1, 17, '13.1', '4.a']], [[0], [18], [1.5], ['18.1'], ['13'], [null]]],
  ['a telephone number', ContactSchema.entries.telephone, ['+49 228 770', '(0228) 77-0'], ['call us', '1', '']],
  [
    'an e-mail address',
    ContactSchema.entries.email,
    ['office@city.example', "o'neill+world@city.example", 'büro@köln.example'],
    ['office', 'a b@city.example', 'mailto:', 'a@b@city.example', 'a,b@city.example', 'a%0Ab@city.example'],
  ],
  ['words for a picture', ImageSchema.entries.alt, ['', 'A square', {en: 'A square'}], [{en: ''}, null]],
];

describe('the schema', () => {
  for (const link of NO_LINKS) {
    it(`takes ${JSON.stringify(link)} for no link`, () => {
      expect(isLink(link)).to.equal(false);
      expect(isContactLink(link)).to.equal(false);
    });
  }

  for (const fields of FIELDS) {
    it(`takes no address with ${fields} for that of an e-mail`, () => {
      const address = `office@city.example${fields}`;
      expect(isContactLink(`mailto:${address}`)).to.equal(false);
      expect(v.is(ContactSchema.entries.email, address)).to.equal(false);
    });
  }

  it('takes https and what is relative to the feed for a link', () => {
    for (const link of LINKS) expect([isLink(link), isContactLink(link)], link).to.deep.equal([true, true]);
  });

  it('takes mail and telephone for a link in a contact, and nowhere else', () => {
    for (const link of CONTACT_LINKS) expect([isLink(link), isContactLink(link)], link).to.deep.equal([false, true]);
  });

  for (const [field, schema, good, bad] of VALUES) {
    it(`knows what ${field} is`, () => {
      for (const value of good) expect(v.is(schema, value), JSON.stringify(value)).to.equal(true);
      for (const value of bad) expect(v.is(schema, value), JSON.stringify(value)).to.equal(false);
    });
  }
});
