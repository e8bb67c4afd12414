import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/data/parse-feed.js';
import {fromPerspectiveOf} from '../../src/data/perspective.js';
import type {Partner} from '../../src/data/schema.js';
import {isEnded, tiesOf} from '../../src/data/ties.js';
import {withTies} from '../../src/data/with-ties.js';
import {sampleFeed} from '../support/feed.js';

const RIO: Partner = {
  id: 'rio',
  name: 'Rio',
  country: 'BR',
  kind: 'twinning',
  since: '2011',
  status: 'ended',
  summary: 'Both',
  ties: [{kind: 'climate', status: 'active', summary: 'Mangroves'}, {kind: 'contact'}],
};

describe('further ties', () => {
  it('are read, and lose only what is wrong', () => {
    const partners = [{...RIO, ties: [{kind: 'climate', since: 'soon', decision: {date: '2012'}}]}];
    const {feed, problems} = parseFeed(sampleFeed({partners}));
    expect(feed?.partners[0]?.ties).to.deep.equal([{kind: 'climate', decision: {date: '2012'}}]);
    expect(problems.map(({path}) => path)).to.deep.equal(['partners[0].ties[0].since']);
  });

  it('come after the main one', () => {
    expect(tiesOf(RIO).map(({kind}) => kind)).to.deep.equal(['twinning', 'climate', 'contact']);
  });

  it('are seen from the other side too', () => {
    const {feed} = parseFeed(sampleFeed({partners: [RIO]}));
    expect(fromPerspectiveOf(feed!, 'rio').partners[0]?.ties).to.deep.equal(RIO.ties);
  });
});

describe('withTies', () => {
  it('keeps a partner as it is where all are asked for', () => {
    expect(withTies(RIO, () => true)).to.equal(RIO);
    expect(withTies({...RIO, ties: undefined}, ({kind}) => kind === 'twinning')?.id).to.equal('rio');
  });

  it('is nothing where none is', () => {
    expect(withTies(RIO, () => false)).to.equal(undefined);
    expect(withTies({...RIO, ties: undefined}, () => false)).to.equal(undefined);
  });

  it('leaves out the others', () => {
    const kept = withTies(RIO, ({kind}) => kind !== 'climate')!;
    expect(tiesOf(kept).map(({kind}) => kind)).to.deep.equal(['twinning', 'contact']);
    expect(kept.since).to.equal('2011');
  });

  it('has nothing of the main tie where that is not asked for', () => {
    expect(JSON.parse(JSON.stringify(withTies(RIO, ({kind}) => kind === 'climate')))).to.deep.equal({
      ...{id: 'rio', name: 'Rio', country: 'BR', kind: 'climate', status: 'active', summary: 'Mangroves', ties: []},
    });
  });
});

describe('isEnded', () => {
  const TODAY = '2026-11-27';
  it('is what is stated', () => {
    expect(isEnded({status: 'ended'}, TODAY)).to.equal(true);
    expect(isEnded({status: 'dormant', until: '2004'}, TODAY)).to.equal(false);
    expect(isEnded({}, TODAY)).to.equal(false);
  });

  it('follows from an end that is past where no status is stated', () => {
    expect(isEnded({until: '1994'}, TODAY)).to.equal(true);
    expect(isEnded({until: '2026'}, TODAY)).to.equal(false);
  });
});
