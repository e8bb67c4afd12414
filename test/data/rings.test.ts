import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/data/parse-feed.js';
import {fromPerspectiveOf} from '../../src/data/perspective.js';
import {findById} from '../../src/data/references.js';
import {ringOf} from '../../src/data/rings.js';
import type {Partner} from '../../src/data/schema.js';
import {sampleFeed} from '../support/feed.js';

const feedOf = (...partners: Partner[]) => parseFeed(sampleFeed({partners})).feed!;
const town = (id: string, fields: Partial<Partner> = {}): Partner => ({id, name: id, kind: 'twinning', ...fields});
const ringIn = (partners: readonly Partner[], id: string) => {
  const partner = findById(partners, id)!;
  return ringOf(partners, partner, partner).map((member) => member.id);
};

describe('a ring of towns', () => {
  it('is all that name the same word', () => {
    const {partners} = feedOf(
      town('lille', {group: 'ring-1958'}),
      town('turin', {group: ['ring-1958']}),
      town('cork'),
      town('liege', {group: ['ring-1958', 'other']}),
    );
    expect(ringIn(partners, 'lille')).to.deep.equal(['turin', 'liege']);
    expect(ringIn(partners, 'liege')).to.deep.equal(['lille', 'turin']);
    expect(ringIn(partners, 'cork')).to.deep.equal([]);
  });

  it('is all that one of them names by id, from each of them', () => {
    const {partners} = feedOf(town('lille', {group: ['turin', 'liege']}), town('turin'), town('liege'), town('cork'));
    expect(ringIn(partners, 'lille')).to.have.members(['turin', 'liege']);
    expect(ringIn(partners, 'turin')).to.have.members(['lille', 'liege']);
    expect(ringIn(partners, 'cork')).to.deep.equal([]);
  });

  it('is nothing where nobody else belongs to it', () => {
    expect(ringIn(feedOf(town('lille', {group: 'ring-1958'})).partners, 'lille')).to.deep.equal([]);
    expect(ringIn(feedOf(town('lille', {group: 'lille'})).partners, 'lille')).to.deep.equal([]);
  });

  it('may be that of a further tie only', () => {
    const {partners} = feedOf(
      town('lille', {ties: [{kind: 'climate', group: 'coal'}]}),
      town('turin', {group: 'coal'}),
    );
    const [lille] = partners as [Partner];
    expect(ringOf(partners, lille, lille)).to.deep.equal([]);
    expect(ringOf(partners, lille, lille.ties![0]!).map(({id}) => id)).to.deep.equal(['turin']);
    expect(ringIn(partners, 'turin')).to.deep.equal(['lille']);
  });

  it('that is too long for a sentence is left out, and takes no time', () => {
    const many = Array.from({length: 10_000}, (_, index) => town(`t${index}`, {group: 'all'}));
    const {partners} = feedOf(...many);
    expect(partners.flatMap((partner) => ringOf(partners, partner, partner))).to.deep.equal([]);
  });
});

describe('the perspective of a town of a ring', () => {
  const feed = feedOf(
    town('lille', {group: 'ring-1958', since: '1958', holder: 'A district'}),
    town('turin', {group: 'ring-1958', since: '1958', country: 'IT', status: 'dormant', summary: 'Ours', url: 'turin'}),
    town('cork'),
  );
  const {partners} = fromPerspectiveOf(feed, 'lille');

  it('shows the publishing city and the other towns', () => {
    expect(partners.map(({id}) => id)).to.deep.equal(['northhaven', 'turin']);
    expect(ringIn(partners, 'northhaven')).to.deep.equal(['turin']);
    expect(ringIn(partners, 'turin')).to.deep.equal(['northhaven']);
  });

  it('says of these what holds for the ring, and not what holds for the publishing city', () => {
    expect(JSON.parse(JSON.stringify(partners[1]))).to.deep.equal({
      ...{id: 'turin', name: 'turin', country: 'IT', kind: 'twinning', since: '1958', group: 'ring-1958'},
    });
  });
});
