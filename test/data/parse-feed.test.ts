import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {FEED_VERSION, parseFeed} from '../../src/data/parse-feed.js';
import {sampleFeed} from '../support/feed.js';

const bonn: unknown = await (await fetch('/feeds/bonn.json')).json();

const PARTNER = {id: 'esterra', name: 'Esterra', kind: 'twinning'};
const PROJECT = {id: 'garden', name: 'School garden'};
const LINK = {title: 'B', url: 'https://b.example'};
const IMAGE = {src: 'a.jpg', width: 4, height: 3, alt: 'A square', credit: 'Ada', license: 'CC0-1.0'};

/** A feed in which only the last partner has these fields. */
const withPartner = (fields: object) => ({
  ...sampleFeed(),
  partners: [
    {...PARTNER, id: 'a'},
    {...PARTNER, id: 'b'},
    {...PARTNER, id: 'c'},
    {...PARTNER, ...fields},
  ],
});
const withProject = (fields: object) => ({...sampleFeed(), projects: [{...PROJECT, ...fields}]});
const without = (field: string) => Object.fromEntries(Object.entries(sampleFeed()).filter(([key]) => key !== field));
const pathsOf = (feed: unknown) => parseFeed(feed).problems.map(({path}) => path);

/** Partners with one fault: what is left of the field, and where and how the office is told. */
const FAULTS: [fact: string, fields: object, left: object, path: string, remedy: RegExp][] = [
  ['a day the calendar does not have', {since: '1983-02-30'}, {}, 'since', /YYYY-MM-DD/],
  ['a status nobody knows', {status: 'asleep'}, {}, 'status', /dormant/],
  ['a country that is no more', {country: 'SU'}, {}, 'country', /ISO 3166-1/],
  ['a script as a link', {url: 'javascript:alert(1)'}, {}, 'url', /https:/],
  [
    'a decision without a usable day',
    {decision: {date: '2023-02-29', result: 'unanimous'}},
    {},
    'decision.date',
    /YYYY/,
  ],
  ['coordinates as a bare array', {geo: [50.73, 7.1]}, {}, 'geo', /"lat": 50\.73.*GeoJSON.*longitude first/],
  ['a latitude beyond the pole', {geo: {lat: 107.1, lon: 50}}, {}, 'geo.lat', /-90 to 90/],
  [
    'a GeoJSON point the wrong way round',
    {geo: {type: 'Point', coordinates: [47.9, 106.9]}},
    {},
    'geo.coordinates[1]',
    /latitude/,
  ],
  [
    'a text in no language',
    {summary: {en: 'Friends', 'e n': 'F'}},
    {summary: {en: 'Friends'}},
    'summary.e n',
    /BCP 47/,
  ],
  ['one of several names', {alternateName: ['A', '', 'B']}, {alternateName: ['A', 'B']}, 'alternateName[1]', /word/],
  ['a link without address', {links: [{title: 'A'}, LINK]}, {links: [LINK]}, 'links[0].url', /Add "url"/],
  [
    'an image without licence',
    {images: [{...IMAGE, license: undefined}, IMAGE]},
    {images: [IMAGE]},
    'images[0].license',
    /Add "license"/,
  ],
  [
    'an image with half a pixel',
    {images: [IMAGE, {...IMAGE, width: 1.5}]},
    {images: [IMAGE]},
    'images[1].width',
    /whole number/,
  ],
  [
    'an e-mail address that is none',
    {contact: {email: 'office', telephone: '228 770'}},
    {contact: {telephone: '228 770'}},
    'contact.email',
    /e-mail/,
  ],
];

/** Values that no feed can be made of, and the field that the office is told of. */
const BROKEN: [fact: string, feed: unknown, path: string][] = [
  ['null', null, ''],
  ['a number', 7, ''],
  ['a text', 'feed', ''],
  ['a list', [], 'partners'],
  ['an empty object', {}, 'city'],
  ['no city', without('city'), 'city'],
  ['a city without name', {...sampleFeed(), city: {id: 'northhaven'}}, 'city.name'],
  ['no partners', without('partners'), 'partners'],
  ['partners that are no list', {...sampleFeed(), partners: {}}, 'partners'],
  ['more than 20,000 partners', {...sampleFeed(), partners: Array(20_001).fill(PARTNER)}, 'partners'],
];

describe('parseFeed', () => {
  describe('with records that are whole', () => {
    it('gives the feed as it is written, with every list', () => {
      const {feed, problems} = parseFeed(sampleFeed());
      expect(problems).to.deep.equal([]);
      const {city, partners} = sampleFeed();
      expect(feed).to.deep.equal({
        ...sampleFeed(),
        themes: [],
        projects: [],
        networks: [],
        sections: [],
        places: [city, ...partners],
      });
    });

    it('gives every city as a place, the publishing one first', () => {
      const {feed} = parseFeed(sampleFeed());
      expect(feed?.places.map(({id}) => id)).to.deep.equal(['northhaven', 'esterra', 'alvik']);
      expect(feed?.places).to.have.ordered.members([feed!.city, ...feed!.partners]);
    });

    it('takes no places from the file', () => {
      const {feed} = parseFeed({...sampleFeed({partners: []}), places: [PARTNER, 'anything']});
      expect(feed?.places).to.deep.equal([sampleFeed().city]);
    });

    it('leaves out the fields it does not know', () => {
      const {feed, problems} = parseFeed({...withPartner({mood: 'good'}), weather: 'fine'});
      expect(problems).to.deep.equal([]);
      expect(feed).not.to.have.property('weather');
      expect(feed?.partners[3]).to.deep.equal(PARTNER);
    });
  });

  describe('with a fault in a partner', () => {
    for (const [fact, fields, left, path, remedy] of FAULTS) {
      it(`drops ${fact}, and keeps the partner`, () => {
        const {feed, problems} = parseFeed(withPartner(fields));
        expect(feed?.partners).to.have.length(4);
        expect(feed?.partners[3]).to.deep.equal({...PARTNER, ...left});
        expect(problems.map((problem) => problem.path)).to.deep.equal([`partners[3].${path}`]);
        expect(problems[0]).to.include({name: 'Esterra', loss: 'value'});
        expect(problems[0]?.message).to.match(/cannot be used\.$|^Required, but missing\.$|of no country\.$/);
        expect(problems[0]?.remedy).to.match(remedy);
      });
    }

    it('drops a partner without a name, and only that one', () => {
      const {feed, problems} = parseFeed(withPartner({name: undefined}));
      expect(feed?.partners.map(({id}) => id)).to.deep.equal(['a', 'b', 'c']);
      expect(feed?.places.map(({id}) => id)).to.deep.equal(['northhaven', 'a', 'b', 'c']);
      expect(problems).to.deep.equal([
        {
          path: 'partners[3].name',
          message: 'Required, but missing. This record is not shown.',
          remedy: 'Add "name".',
          loss: 'record',
        },
      ]);
    });

    it('drops what is no record', () => {
      const {feed, problems} = parseFeed({...sampleFeed(), partners: [null, 'Esterra', PARTNER]});
      expect(feed?.partners).to.deep.equal([PARTNER]);
      expect(problems.map(({path}) => path)).to.deep.equal(['partners[0]', 'partners[1]']);
    });
  });

  it('drops goals that do not exist', () => {
    const {feed, problems} = parseFeed(withProject({sdgs: [13, 18, 0, 1.5, '18.1', '13.1']}));
    // Target 1.5 is written as a text.
    expect(feed?.projects[0]?.sdgs).to.deep.equal([13, '1.5', '13.1']);
    expect(new Set(problems.map(({path}) => path))).to.deep.equal(
      new Set([1, 2, 3, 4].map((index) => `projects[0].sdgs[${index}]`)),
    );
  });

  describe('with a fault in the envelope', () => {
    for (const [fact, given, path] of BROKEN) {
      it(`gives no feed for ${fact}`, () => {
        const {feed, problems} = parseFeed(given);
        expect(feed).to.equal(undefined);
        expect(problems.map((problem) => problem.path)).to.include(path);
        for (const {message, remedy} of problems) {
          expect(message).to.match(/The feed cannot be shown\.$/);
          expect(remedy).not.to.equal('');
        }
      });
    }

    it('keeps a list of 20,000 records', () => {
      const partners = Array.from({length: 20_000}, (_, index) => ({...PARTNER, id: `p${index}`}));
      expect(parseFeed({...sampleFeed(), partners}).feed?.partners).to.have.length(20_000);
    });

    it('drops an optional list that is none', () => {
      const {feed, problems} = parseFeed({...sampleFeed(), networks: {}});
      expect(feed?.networks).to.deep.equal([]);
      expect(problems.map(({path}) => path)).to.deep.equal(['networks']);
    });

    it('shows a feed that does not say when it was updated, and tells the office', () => {
      const {feed, problems} = parseFeed(without('updated'));
      expect(feed?.partners).to.have.length(2);
      expect(feed).not.to.have.property('updated');
      expect(problems).to.deep.equal([
        {path: 'updated', message: 'Required, but missing.', remedy: 'Add "updated".', loss: 'nothing'},
      ]);
    });

    it('drops a day of update that is none', () => {
      const {feed, problems} = parseFeed({...sampleFeed(), updated: 'yesterday'});
      expect(feed).not.to.have.property('updated');
      expect(problems.map(({path}) => path)).to.deep.equal(['updated']);
    });

    it('drops a language that is none, and keeps the others', () => {
      const {feed, problems} = parseFeed({...sampleFeed(), languages: ['english language', 'de']});
      expect(feed?.languages).to.deep.equal(['de']);
      expect(problems.map(({path}) => path)).to.deep.equal(['languages[0]']);
    });

    it('shows what it understands of a newer version, and says so', () => {
      const {feed, problems} = parseFeed({...sampleFeed(), version: FEED_VERSION + 1});
      expect(feed?.partners).to.have.length(2);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({path: 'version'});
      expect(problems[0]?.message).to.match(/^Version 2 is newer/);
      expect(problems[0]?.remedy).to.include('newer version');
    });
  });

  describe('with references', () => {
    const feed = {
      ...sampleFeed(),
      themes: [{id: 'youth', name: 'Youth'}],
      partners: [{...PARTNER, themes: ['youth', 'sport']}],
      projects: [{...PROJECT, partners: ['nowhere', 'esterra'], themes: ['art', 'youth']}],
    };

    it('drops those to nothing, and keeps the others', () => {
      const parsed = parseFeed(feed).feed;
      expect(parsed?.partners[0]?.themes).to.deep.equal(['youth']);
      expect(parsed?.projects[0]).to.deep.include({partners: ['esterra'], themes: ['youth']});
    });

    it('tells where each of them stands', () => {
      expect(parseFeed(feed).problems).to.have.length(3);
      expect(pathsOf(feed)).to.have.members(['partners[0].themes', 'projects[0].themes', 'projects[0].partners']);
      expect(parseFeed(feed).problems[0]).to.deep.equal({
        path: 'partners[0].themes',
        name: 'Esterra',
        loss: 'value',
        message: '"sport" is not an id in "themes". The reference is left out.',
        remedy: 'Correct the id, or add it to "themes".',
      });
    });

    it('drops those to a record that was dropped itself', () => {
      const {feed: parsed} = parseFeed({...feed, partners: [{...PARTNER, name: ''}]});
      expect(parsed?.projects[0]?.partners).to.deep.equal([]);
    });

    it('counts the place of a record in the file, not in what is left of it', () => {
      const partners = [null, {...PARTNER, themes: ['sport']}];
      expect(pathsOf({...sampleFeed(), partners})).to.deep.equal(['partners[0]', 'partners[1].themes']);
    });
  });

  it('keeps records with the same id, and tells the office', () => {
    const other = {...PARTNER, name: 'Other'};
    const {feed, problems} = parseFeed({...sampleFeed(), partners: [PARTNER, other]});
    expect(feed?.partners).to.have.length(2);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({path: 'partners[1].id', message: '"esterra" is the id of partners[0] too.'});
    expect(problems[0]?.remedy).to.include('its own id');
  });

  it('shows a record once that is there twice', () => {
    const {feed, problems} = parseFeed({...sampleFeed(), partners: [PARTNER, {...PARTNER}]});
    expect(feed?.partners).to.deep.equal([PARTNER]);
    expect(problems[0]?.remedy).to.equal('Remove one of them.');
  });

  it('tells the office of a partner with the id of the city', () => {
    const {problems} = parseFeed({...sampleFeed(), partners: [{...PARTNER, id: 'northhaven'}]});
    expect(problems.map(({message}) => message)).to.deep.equal(['"northhaven" is the id of the city too.']);
  });

  describe('sections', () => {
    const parse = (...sections: object[]) => parseFeed({...sampleFeed(), sections});

    it('are an empty list if the feed has none', () => {
      expect(parseFeed(sampleFeed()).feed?.sections).to.deep.equal([]);
    });

    it('without id get one from their title', () => {
      const {feed, problems} = parse({title: {en: 'Our story'}, text: 'A'}, {title: '历史', text: 'B'});
      expect(feed?.sections.map(({id}) => id)).to.deep.equal(['our-story', 'section-2']);
      expect(problems.map(({path, name}) => [path, name])).to.deep.equal([
        ['sections[0].id', 'Our story'],
        ['sections[1].id', '历史'],
      ]);
    });

    it('with one id are told of, and name no partner that is not there', () => {
      const section = {id: 'a', title: 'A', text: 'A', partners: ['esterra', 'nowhere']};
      const {feed, problems} = parse(section, {...section, title: 'B', partners: []});
      expect(feed?.sections.map(({partners}) => partners)).to.deep.equal([['esterra'], []]);
      expect(problems.map(({path}) => path)).to.deep.equal(['sections[1].id', 'sections[0].partners']);
    });
  });

  describe('with any JSON', () => {
    /** What was parsed parses again, to the same feed without a loss. What is only told may be told again. */
    function parsesAgain(given: unknown): void {
      const {feed} = parseFeed(given);
      if (!feed) return;
      const again = parseFeed(feed);
      expect(again.feed).to.deep.equal(feed);
      const ofTheFile = ['version', 'languages', 'updated'];
      const losses = again.problems.filter(({loss, path}) => loss !== 'nothing' && !ofTheFile.includes(path));
      expect(losses).to.deep.equal([]);
    }

    it('never throws', () => {
      fc.assert(fc.property(fc.jsonValue({stringUnit: 'binary'}), parsesAgain));
    });

    it('never throws for a feed with any JSON in any one place', () => {
      const places = placesIn(bonn);
      expect(places.length).to.be.greaterThan(300);
      fc.assert(
        fc.property(fc.constantFrom(...places), fc.jsonValue({stringUnit: 'binary'}), (place, value) => {
          parsesAgain(overwritten(bonn, place, value));
        }),
        {numRuns: 500},
      );
    });
  });

  it('finds no fault in the feed of Bonn', () => {
    const {feed, problems} = parseFeed(bonn);
    expect(problems).to.deep.equal([]);
    expect([feed?.partners.length, feed?.projects.length, feed?.networks.length]).to.deep.equal([9, 3, 5]);
  });
});

/** The way to every value inside a JSON value. */
function placesIn(value: unknown, way: string[] = []): string[][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [...(way.length > 0 ? [way] : []), ...inside.flatMap(([key, item]) => placesIn(item, [...way, key]))];
}

function overwritten(root: unknown, way: readonly string[], value: unknown): unknown {
  const [key, ...rest] = way;
  if (key === undefined) return value;
  const copy: unknown = structuredClone(root);
  if (typeof copy === 'object' && copy !== null)
    Reflect.set(copy, key, overwritten(Reflect.get(copy, key), rest, value));
  return copy;
}
