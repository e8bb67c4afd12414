import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toJsonLd, type JsonLdContext} from '../../src/data/json-ld.js';
import {parseFeed} from '../../src/data/parse-feed.js';
import {resolveLink} from '../../src/data/resolve-link.js';
import type {City, Feed, FeedFile, Network} from '../../src/data/schema.js';
import {sampleFeed} from '../support/feed.js';
import {bonnFeed} from '../i18n/reader.js';

/** What a search engine reads. */
interface Thing {
  readonly '@type': string | readonly string[];
  readonly name?: string;
  readonly alternateName?: readonly string[];
  readonly legalName?: string;
  readonly description?: string;
  readonly url?: string;
  readonly sameAs?: readonly string[];
  readonly geo?: object;
  readonly keywords?: readonly string[];
  readonly memberOf?: readonly Thing[];
  readonly funder?: readonly Thing[];
  readonly areaServed?: readonly Thing[];
}

const inEnglish: JsonLdContext = {
  text: (text) => (typeof text === 'string' ? text : (text['en'] ?? '')),
  href: (link) => resolveLink(link, 'https://city.example/data/feed.json'),
};
const bonn = await bonnFeed();

/** The linked data as a page has it. */
function read(feed: Feed, writing: Partial<JsonLdContext> = {}): {'@context': string; '@graph': [Thing, ...Thing[]]} {
  return JSON.parse(JSON.stringify(toJsonLd(feed, {...inEnglish, ...writing}))) as ReturnType<typeof read>;
}
const graphOf = (changes: Partial<FeedFile>, writing: Partial<JsonLdContext> = {}) =>
  read(parseFeed(sampleFeed(changes)).feed!, writing)['@graph'];
const cityOf = (changes: Partial<City>, writing: Partial<JsonLdContext> = {}) =>
  graphOf({city: {...sampleFeed().city, ...changes}}, writing)[0];

describe('the linked data of Bonn', () => {
  const data = read(bonn);
  const [city, ...projects] = data['@graph'];

  it('is in the words of schema.org', () => {
    expect(data['@context']).to.equal('https://schema.org');
    expect(data['@graph'].map((thing) => thing['@type'])).to.deep.equal([
      ['City', 'GovernmentOrganization'],
      'Project',
      'Project',
      'Project',
    ]);
  });

  it('tells of the city, and of the two networks it has joined', () => {
    expect(city).to.deep.equal({
      '@type': ['City', 'GovernmentOrganization'],
      name: 'Bonn',
      url: 'https://www.bonn.de/',
      sameAs: ['https://www.wikidata.org/entity/Q586'],
      geo: {'@type': 'GeoCoordinates', latitude: 50.73, longitude: 7.1},
      memberOf: [
        {
          '@type': 'Organization',
          name: 'ICLEI',
          legalName: 'ICLEI – Local Governments for Sustainability',
          url: 'https://iclei.org/',
        },
        {
          '@type': 'Organization',
          name: 'Climate Alliance of Cities',
          legalName: 'Climate Alliance of European Cities with Indigenous Rainforest Peoples',
          url: 'https://www.klimabuendnis.org/',
        },
      ],
    });
  });

  it('tells of the projects, with both cities and the themes', () => {
    expect(projects[0]).to.deep.equal({
      '@type': 'Project',
      name: 'Energy efficiency project involving schools',
      keywords: ['Sustainability', 'Energy efficiency'],
      areaServed: [
        {
          '@type': 'Place',
          name: 'Bonn',
          sameAs: ['https://www.wikidata.org/entity/Q586'],
          geo: {'@type': 'GeoCoordinates', latitude: 50.73, longitude: 7.1},
        },
        {
          '@type': 'Place',
          name: 'Bukhara',
          alternateName: ['Buxoro'],
          geo: {'@type': 'GeoCoordinates', latitude: 39.77, longitude: 64.43},
        },
      ],
    });
  });

  it('tells no ties', () => {
    const text = JSON.stringify(data);
    for (const word of ['Kherson', 'Tel Aviv', 'Ramallah', 'Solidarity', 'Friendly', 'partnership', '2023']) {
      expect(text).not.to.include(word);
    }
  });

  it('leaves out what is not stated, even in lists', () => {
    for (const href of [inEnglish.href, () => undefined]) {
      JSON.parse(JSON.stringify(toJsonLd(bonn, {...inEnglish, href})), (key, value: unknown) => {
        expect(value, key).not.to.equal(null);
        expect(value, key).not.to.equal('');
        expect(value, key).not.to.deep.equal([]);
        return value;
      });
    }
  });
});

describe('memberOf', () => {
  const MEMBERSHIPS: [stated: Partial<Network>, isMember: boolean][] = [
    [{role: 'member'}, true],
    [{role: 'founder'}, true],
    [{role: 'member', since: '1993'}, true],
    [{role: 'member', until: '2012'}, false],
    [{role: 'founder', until: '2012'}, false],
    [{role: 'participant'}, false],
    [{role: 'chair'}, false],
    [{role: 'vice-chair', elected: '2009'}, false],
    [{role: 'board'}, false],
    [{role: 'honorary-member'}, false],
    [{roleLabel: 'Member'}, false],
    [{}, false],
  ];
  for (const [stated, isMember] of MEMBERSHIPS) {
    it(`is ${isMember ? 'told' : 'not told'} where ${JSON.stringify(stated)} is stated`, () => {
      const [city] = graphOf({networks: [{id: 'net', name: 'Net', kind: 'network', ...stated}]});
      expect(city.memberOf).to.deep.equal(isMember ? [{'@type': 'Organization', name: 'Net'}] : undefined);
    });
  }
});

describe('a place', () => {
  it('has its other names, each once, and not the one it is told by', () => {
    const names = {
      name: 'Tel Aviv',
      alternateName: ['Yafo', 'Tel Aviv', 'תל אביב', 'Yafo'],
      nativeName: {he: 'תל אביב'},
    };
    expect(cityOf(names).alternateName).to.deep.equal(['תל אביב', 'Yafo']);
    expect(cityOf({name: 'Bonn', nativeName: {de: 'Bonn'}})).not.to.have.property('alternateName');
  });

  it('is told in the language of the page', () => {
    const text: JsonLdContext['text'] = (words) => (typeof words === 'string' ? words : (words['de'] ?? ''));
    const city = cityOf({alternateName: ['Northhaven', 'Nordhafen']}, {text});
    expect([city.name, city.alternateName]).to.deep.equal(['Nordhafen', ['Northhaven']]);
  });

  it('has the same coordinates however they are written', () => {
    const degrees = (limit: number) => fc.double({min: -limit, max: limit, noNaN: true});
    fc.assert(
      fc.property(degrees(90), degrees(180), (lat, lon) => {
        const {geo} = cityOf({geo: {lat, lon}});
        expect(cityOf({geo: {type: 'Point', coordinates: [lon, lat]}}).geo).to.deep.equal(geo);
        // JSON knows no negative zero.
        expect(geo).to.deep.equal({'@type': 'GeoCoordinates', latitude: lat + 0, longitude: lon + 0});
      }),
    );
  });

  it('has no coordinates where none are stated', () => {
    expect(cityOf({})).to.deep.equal({'@type': ['City', 'GovernmentOrganization'], name: 'Northhaven'});
  });
});

describe('a project', () => {
  it('has everything that is stated', () => {
    const [, project] = graphOf({
      themes: [{id: 'youth', name: {en: 'Youth', de: 'Jugend'}}],
      projects: [
        {
          id: 'garden',
          name: {en: 'Garden', de: 'Garten'},
          summary: {en: 'In short', de: 'Kurz'},
          url: 'garden.html',
          partners: ['alvik', 'esterra'],
          themes: ['youth'],
          funding: [{name: {en: 'A fund', de: 'Ein Fonds'}, url: 'https://fund.example'}, {name: 'A club'}],
        },
      ],
    });
    expect(project).to.deep.equal({
      '@type': 'Project',
      name: 'Garden',
      description: 'In short',
      url: 'https://city.example/data/garden.html',
      keywords: ['Youth'],
      funder: [
        {'@type': 'Organization', name: 'A fund', url: 'https://fund.example/'},
        {'@type': 'Organization', name: 'A club'},
      ],
      areaServed: [
        {'@type': 'Place', name: 'Northhaven'},
        {'@type': 'Place', name: 'Ålvik'},
        {'@type': 'Place', name: 'Esterra'},
      ],
    });
  });

  it('serves at least the city itself', () => {
    const [, project] = graphOf({projects: [{id: 'garden', name: 'Garden'}]});
    expect(project).to.deep.equal({
      '@type': 'Project',
      name: 'Garden',
      areaServed: [{'@type': 'Place', name: 'Northhaven'}],
    });
  });
});

describe('a link', () => {
  const LINKS = ['https://good.example', 'https://bad.example'];
  const href: JsonLdContext['href'] = (link) => (link?.includes('bad') ? undefined : link);
  const [good, bad] = ['https://good.example', 'https://bad.example'];
  const changes = (url: string): Partial<FeedFile> => ({
    city: {...sampleFeed().city, url, sameAs: LINKS},
    projects: [{id: 'garden', name: 'Garden', url, funding: [{name: 'A fund', url}]}],
    networks: [{id: 'net', name: 'Net', kind: 'network', role: 'member', url, sameAs: LINKS}],
  });

  it('is left out where it may not be shown', () => {
    const [city, project] = graphOf(changes(bad), {href});
    const text = JSON.stringify([city, project]);
    expect(text).not.to.include('bad.example');
    expect(text).not.to.include('"url"');
    expect([city.sameAs, city.memberOf?.[0]?.sameAs]).to.deep.equal([[good], [good]]);
  });

  it('stands at everything that has one', () => {
    const [city, project] = graphOf(changes(good), {href});
    const things = [city, city.memberOf?.[0], project, project?.funder?.[0]];
    expect(things.map((thing) => thing?.url)).to.deep.equal([good, good, good, good]);
  });

  it('stands at no partner, because it is that of the city’s own page about it', () => {
    const feed = {...bonn, places: bonn.partners.map((partner) => ({...partner, url: 'https://example.org/tie'}))};
    expect(JSON.stringify(toJsonLd(feed, inEnglish))).not.to.include('example.org/tie');
  });

  it('leaves no empty list behind', () => {
    const [city] = graphOf(changes(good), {href: () => undefined});
    expect(city).not.to.have.property('sameAs');
    expect(city.memberOf?.[0]).to.deep.equal({'@type': 'Organization', name: 'Net'});
  });
});

describe('a publisher that is no city', () => {
  const projects = [{id: 'p', name: 'P', partners: ['esterra']}];
  const typesOf = (type: City['type']) => {
    const [publisher, project] = graphOf({city: {...sampleFeed().city, type, geo: {lat: 1, lon: 2}}, projects});
    return {publisher: publisher['@type'], geo: publisher.geo !== undefined, areas: project?.areaServed?.length};
  };

  it('is an organisation if it is a network, and no area of a project', () => {
    expect(typesOf('network')).to.deep.equal({publisher: 'Organization', geo: false, areas: 1});
  });

  it('is an area if it is a county', () => {
    const publisher = ['AdministrativeArea', 'GovernmentOrganization'];
    expect(typesOf('county')).to.deep.equal({publisher, geo: true, areas: 2});
  });

  it('is a city unless it says otherwise', () => {
    const publisher = ['City', 'GovernmentOrganization'];
    for (const type of ['city', undefined] as const) {
      expect(typesOf(type)).to.deep.equal({publisher, geo: true, areas: 2});
    }
  });
});

describe('a region', () => {
  it('contains the place', () => {
    expect(cityOf({region: {en: 'Coral Coast'}})).to.deep.include({
      containedInPlace: {'@type': 'AdministrativeArea', name: 'Coral Coast'},
    });
  });
});

describe('an office', () => {
  const office = {name: {en: 'Office', de: 'Amt'}, role: {en: 'Coordinates'}};
  const pointOf = (contact: object) => Reflect.get(graphOf({contact})[0], 'contactPoint') as unknown;

  it('is a contact point of the city', () => {
    const ways = {email: 'office@example.org', telephone: '+49 228 770', url: 'https://example.org/office'};
    expect(pointOf({...office, ...ways})).to.deep.equal({
      '@type': 'ContactPoint',
      name: 'Office',
      contactType: 'Coordinates',
      ...ways,
    });
  });

  it('is none without a way to reach it, and has no page that is an address to call', () => {
    expect(pointOf(office)).to.equal(undefined);
    expect(pointOf({...office, url: 'tel:+49228770'})).to.equal(undefined);
  });
});
