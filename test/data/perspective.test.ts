import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/data/parse-feed.js';
import {fromPerspectiveOf} from '../../src/data/perspective.js';
import type {Feed, Partner} from '../../src/data/schema.js';
import {findById, partnersOf, projectsOf} from '../../src/data/references.js';
import {sampleFeed} from '../support/feed.js';
import {bonnFeed} from '../i18n/reader.js';

const bonn = await bonnFeed();
const ids = (records: readonly {id: string}[]) => records.map(({id}) => id);
const from = (id: string, feed: Feed = bonn) => fromPerspectiveOf(feed, id);
/** The feed of Northhaven with these partners. */
const feedOf = (...partners: Partner[]) => parseFeed(sampleFeed({partners})).feed!;

describe('fromPerspectiveOf Kherson', () => {
  const seen = from('kherson');
  const [partner] = seen.partners;

  it('has Kherson as the city', () => {
    expect(seen.city).to.equal(findById(bonn.partners, 'kherson'));
  });

  it('has Bonn as the only partner, under its own names and place', () => {
    expect(ids(seen.partners)).to.deep.equal(['bonn']);
    expect(partner).to.deep.include({
      name: 'Bonn',
      nativeName: {de: 'Bonn'},
      country: 'DE',
      geo: {lat: 50.73, lon: 7.1},
      sameAs: ['https://www.wikidata.org/entity/Q586'],
    });
  });

  it('has the same tie, with the same decision', () => {
    expect(partner?.kind).to.equal('solidarity');
    expect(partner?.decision).to.deep.equal(findById(bonn.partners, 'kherson')?.decision);
    expect(partner?.decision?.date).to.equal('2023-02-09');
    expect(partner?.since).to.equal(undefined);
  });

  it('has no project and no network', () => {
    expect(seen.projects).to.deep.equal([]);
    expect(seen.networks).to.deep.equal([]);
  });

  it('has what belongs to the feed as a whole', () => {
    const {languages, updated, source, themes, places} = seen;
    expect({languages, updated, source, themes, places}).to.deep.equal({
      languages: bonn.languages,
      updated: bonn.updated,
      source: bonn.source,
      themes: bonn.themes,
      places: bonn.places,
    });
  });
});

describe('fromPerspectiveOf Bukhara', () => {
  const seen = from('bukhara');

  it('has the joint project, with Bonn as its partner', () => {
    expect(ids(seen.projects)).to.deep.equal(['energy-efficiency-schools']);
    const [project] = seen.projects;
    expect(project).to.deep.equal({...findById(bonn.projects, 'energy-efficiency-schools'), partners: ['bonn']});
    expect(partnersOf(seen, project!)).to.deep.equal([bonn.city]);
    expect(projectsOf(seen, seen.partners[0]!)).to.deep.equal([project]);
  });
});

describe('fromPerspectiveOf', () => {
  it('keeps the third city of a project, after the publishing one', () => {
    const {feed} = parseFeed(
      sampleFeed({
        projects: [
          {id: 'alone', name: 'Alone'},
          {id: 'choir', name: 'Choir', partners: ['alvik']},
          {id: 'garden', name: 'Garden', partners: ['alvik', 'esterra']},
          {id: 'study', name: 'Study', partners: ['esterra']},
        ],
      }),
    );
    const seen = from('esterra', feed);
    expect(seen.projects.map(({id, partners}) => [id, partners])).to.deep.equal([
      ['garden', ['northhaven', 'alvik']],
      ['study', ['northhaven']],
    ]);
    expect(partnersOf(seen, seen.projects[0]!)).to.deep.equal([feed?.city, feed?.partners[1]]);
    expect(ids(seen.partners)).to.deep.equal(['northhaven']);
  });

  it('tells everything of the tie, and only what is stated of the city besides', () => {
    const tie: Omit<Partner, 'id' | 'name'> = {
      kind: 'twinning',
      kindLabel: 'Twins',
      status: 'active',
      since: '1990',
      signed: '1991',
      until: '2030',
      decision: {date: '1989'},
      holder: 'A district',
      themes: [],
      summary: 'In short',
      text: 'At length',
      links: [{title: 'A page', url: 'https://page.example'}],
      images: [{src: 'a.jpg', width: 4, height: 3, alt: '', credit: 'Ada', license: 'CC0-1.0'}],
      contact: {name: 'The office'},
      organizations: [{name: 'A club'}],
      url: 'https://tie.example',
    };
    const place: Omit<Partner, 'kind'> = {
      id: 'esterra',
      name: 'Esterra',
      alternateName: ['Estera'],
      nativeName: {es: 'Esterra'},
      placeType: 'district',
      country: 'ES',
      countryName: 'Spain',
      geo: {lat: 1, lon: 2},
      sameAs: ['https://place.example'],
      feed: 'https://feed.example',
      counterpart: {feed: 'https://feed.example', id: 'northhaven'},
    };
    const feed = feedOf({...place, ...tie});
    const [partner] = from('esterra', feed).partners;
    // What is not stated is undefined, and JSON leaves it out.
    expect(JSON.parse(JSON.stringify(partner))).to.deep.equal({...feed.city, ...tie});
  });

  it('leads to the page about the tie, else to that of the city', () => {
    const website = 'https://northhaven.example';
    const partner: Partner = {id: 'esterra', name: 'Esterra', kind: 'twinning'};
    const plain = feedOf(partner);
    const withSite = {...plain, city: {...plain.city, url: website}};
    const withPage = {...withSite, partners: [{...partner, url: 'https://tie.example'}]};
    expect(from('esterra', plain).partners[0]?.url).to.equal(undefined);
    expect(from('esterra', withSite).partners[0]?.url).to.equal(website);
    expect(from('esterra', withPage).partners[0]?.url).to.equal('https://tie.example');
  });

  it('is the feed itself for an id that is not a partner’s', () => {
    for (const id of ['', 'bonn', 'Kherson', 'oxford', 'constructor']) {
      expect(fromPerspectiveOf(bonn, id), id).to.equal(bonn);
    }
  });

  it('leaves the feed as it is', () => {
    const before = structuredClone(bonn);
    for (const {id} of bonn.partners) {
      expect(from(id).city.id).to.equal(id);
      expect(ids(from(id).partners)).to.deep.equal(['bonn']);
    }
    expect(bonn).to.deep.equal(before);
  });
});
