import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/data/parse-feed.js';
import type {FeedFile} from '../../src/data/schema.js';
import {networkBadgesDescriptor} from '../../src/options/network-badges.options.js';
import type {ElementDescriptor} from '../../src/options/option.js';
import {parseOptions} from '../../src/options/parse-options.js';
import {partnerListDescriptor} from '../../src/options/partner-list.options.js';
import {projectCardDescriptor} from '../../src/options/project-card.options.js';
import {projectListDescriptor} from '../../src/options/project-list.options.js';
import {sampleFeed} from '../support/feed.js';

const feedOf = (changes: Partial<FeedFile> = {}) => parseFeed(sampleFeed(changes)).feed!;
const HOST = feedOf({projects: [{id: 'boats', name: 'Boats', partners: ['esterra']}]});

/** What is asked for, and what is reported. */
function parse<Description extends ElementDescriptor>(description: Description, values: object, feed = HOST) {
  const reports: string[] = [];
  const request = parseOptions(description, values, feed, (option, value, accepted) => {
    reports.push(`${option}="${value}": write ${accepted}`);
  });
  return {...request, reports};
}

const partnerList = (values: object) => parse(partnerListDescriptor, values);

describe('parseOptions', () => {
  it('gives each option of the element its default where nothing is written', () => {
    const {feed, options, reports} = partnerList({});
    expect(feed).to.equal(HOST);
    expect(options).to.deep.equal({
      src: '',
      headingLevel: undefined,
      kind: [],
      country: [],
      theme: [],
      partner: [],
      status: [],
      sort: 'name',
      groupBy: '',
      layout: 'cards',
      limit: undefined,
      search: false,
      perspective: undefined,
    });
    expect(reports).to.deep.equal([]);
  });

  it('takes what is accepted of each type of option', () => {
    const {options, reports} = partnerList({
      src: '/feed.json',
      headingLevel: 3,
      kind: 'twinning Friendship',
      partner: 'esterra, alvik',
      sort: 'Since',
      groupBy: 'kind',
      limit: 5,
      search: true,
    });
    expect(options).to.deep.include({
      src: '/feed.json',
      headingLevel: 3,
      kind: ['twinning', 'friendship'],
      partner: ['esterra', 'alvik'],
      sort: 'since',
      groupBy: 'kind',
      limit: 5,
      search: true,
    });
    expect(reports).to.deep.equal([]);
  });

  it('reports what is not accepted by the name of the attribute, and takes the default', () => {
    const {options, reports} = partnerList({groupBy: 'size', headingLevel: 1, kind: 'twining twinning', theme: 'sea'});
    expect(options).to.deep.include({groupBy: '', headingLevel: undefined, kind: ['twinning'], theme: []});
    expect(reports.map((report) => report.replace(/: write.*/, ''))).to.have.members([
      'group-by="size"',
      'heading-level="1"',
      'kind="twining"',
      'theme="sea"',
    ]);
  });

  describe('takes what frameworks set:', () => {
    const LIMITS: [unknown, number | undefined][] = [
      ['3', 3],
      [3, 3],
      [null, undefined],
      [undefined, undefined],
      ['', undefined],
      [false, undefined],
    ];
    for (const [value, limit] of LIMITS) {
      it(`${JSON.stringify(value)} as a number`, () => {
        const {options, reports} = partnerList({limit: value});
        expect(options.limit).to.equal(limit);
        expect(reports).to.deep.equal([]);
      });
    }

    it('NaN as a number that is not accepted', () => {
      const {options, reports} = partnerList({limit: NaN});
      expect(options.limit).to.equal(undefined);
      expect(reports).to.deep.equal(['limit="NaN": write a whole number from 1 on']);
    });

    const FLAGS: [unknown, boolean][] = [
      [true, true],
      ['', true],
      ['true', true],
      ['false', false],
      ['False', false],
      [false, false],
      [null, false],
      [undefined, false],
    ];
    for (const [value, isOn] of FLAGS) {
      it(`${JSON.stringify(value)} as ${isOn ? 'on' : 'off'}`, () => {
        const {options, reports} = partnerList({search: value});
        expect(options.search).to.equal(isOn);
        expect(reports).to.deep.equal([]);
      });
    }

    it('null and undefined as nothing, in every option', () => {
      const names = Object.keys(partnerList({}).options);
      for (const value of [null, undefined]) {
        const {options, reports} = partnerList(Object.fromEntries(names.map((name) => [name, value])));
        expect(options).to.deep.equal(partnerList({}).options);
        expect(reports).to.deep.equal([]);
      }
    });

    it('numbers as texts', () => {
      const projects = [{id: 'boats', name: 'Boats', sdgs: [13]}];
      const {options} = parse(projectListDescriptor, {sdg: 13}, feedOf({projects}));
      expect(options.sdg).to.deep.equal(['13']);
    });
  });

  it('reads the perspective first, because it decides what the other options can name', () => {
    const {feed, options, reports} = partnerList({perspective: 'esterra', partner: 'northhaven alvik', sort: 'size'});
    expect(feed.city.id).to.equal('esterra');
    expect(feed.partners.map(({id}) => id)).to.deep.equal(['northhaven']);
    expect(options.perspective).to.equal('esterra');
    expect(options.partner).to.deep.equal(['northhaven']);
    expect(reports[0]).to.equal('partner="alvik": write an id of the feed, such as northhaven');
    expect(partnerList({kind: 'x', perspective: 'nobody'}).reports[0]).to.match(/^perspective="nobody"/);
  });

  it('keeps the feed as its publisher sees it where the perspective is not accepted', () => {
    expect(partnerList({perspective: 'nobody'}).feed).to.equal(HOST);
    expect(partnerList({perspective: 'northhaven'}).feed).to.equal(HOST);
  });

  it('has the perspective of elements only that have the option', () => {
    expect(parse(networkBadgesDescriptor, {perspective: 'esterra'}).feed).to.equal(HOST);
  });

  it('reports an id that is missing only where the element has nothing to show without it', () => {
    const {options, reports} = parse(projectCardDescriptor, {});
    expect(options).to.deep.include({project: undefined, perspective: undefined});
    expect(reports).to.deep.equal(['project="": write an id of the feed, such as boats']);
  });

  it('knows the projects of the publisher in every perspective', () => {
    const {feed, options, reports} = parse(projectCardDescriptor, {project: 'boats', perspective: 'alvik'});
    expect(feed.projects).to.deep.equal([]);
    expect(options.project).to.equal('boats');
    expect(reports).to.deep.equal([]);
  });

  it('asks a feed what it makes possible only where something is written', () => {
    const asked: string[] = [];
    const accepted = (name: string) => () => {
      asked.push(name);
      return ['a'];
    };
    const description = {
      noun: 'thing',
      options: {
        some: {type: 'list', accepted: accepted('some')},
        ids: {type: 'ids', accepted: accepted('ids')},
        id: {type: 'id', accepted: accepted('id'), isRequired: false},
      },
    } as const satisfies ElementDescriptor;
    parse(description, {});
    parse(description, {some: '', ids: null, id: undefined});
    expect(asked).to.deep.equal([]);
    expect(parse(description, {some: 'a', ids: 'A', id: 'a'}).options).to.deep.include({
      some: ['a'],
      ids: ['a'],
      id: 'a',
    });
    expect(asked).to.deep.equal(['some', 'ids', 'id']);
  });
});
