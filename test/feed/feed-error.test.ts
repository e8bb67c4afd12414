import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';

describe('FeedError', () => {
  it('says where, why and what to do', () => {
    const cause = new TypeError('offline');
    const error = new FeedError('https://city.example/feed.json', 'network', 'the request failed.', {cause});
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({name: 'FeedError', url: 'https://city.example/feed.json', reason: 'network', cause});
    expect(error.message).to.equal('The feed https://city.example/feed.json cannot be used: the request failed.');
  });

  it('names no address where none is known', () => {
    expect(new FeedError('', 'no-source', 'no address is known.').message).to.equal(
      'The feed cannot be used: no address is known.',
    );
  });
});
