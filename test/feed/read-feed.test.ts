import {expect} from '@open-wc/testing';
import type {FeedError} from '../../src/feed/feed-error.js';
import {readFeed} from '../../src/feed/read-feed.js';
import {consoleDuring} from '../support/console.js';
import {sampleFeed} from '../support/feed.js';

const URL = 'https://city.example/feed.json';

/** What is said in the console while this value is read twice. */
const saidOf = (data: object) =>
  consoleDuring(async () => {
    const read = async () => Promise.resolve(readFeed(URL, data));
    await Promise.allSettled([read(), read()]);
  });

function failureOf(data: object): FeedError {
  try {
    readFeed(URL, data);
  } catch (error) {
    return error as FeedError;
  }
  throw new Error('It was read.');
}

describe('readFeed', () => {
  it('reads a feed, silently if it is whole', async () => {
    const data = sampleFeed();
    expect(await saidOf(data)).to.deep.equal([]);
    expect(readFeed(URL, data).feed.city.name).to.deep.equal({en: 'Northhaven', de: 'Nordhafen'});
    expect(readFeed(URL, data).problems).to.deep.equal([]);
  });

  it('reads a value once', () => {
    const data = sampleFeed();
    expect(readFeed(URL, data).feed).to.equal(readFeed(URL, data).feed);
    expect(readFeed(URL, sampleFeed()).feed).not.to.equal(readFeed(URL, data).feed);
  });

  it('tells the problems of a value once, all in one warning', async () => {
    const data = {...sampleFeed(), updated: 'yesterday', networks: {}};
    const said = await saidOf(data);
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`The feed ${URL} has mistakes:`);
    expect(said[0]).to.include('updated: "yesterday" cannot be used. Write YYYY-MM-DD');
    expect(said[0]).to.include('\nnetworks: {} cannot be used.');
    expect(readFeed(URL, data).problems).to.have.length(2);
  });

  it('tells equal problems once, and how many there are', async () => {
    const partners = Array.from({length: 70}, (_, index) => ({id: `p${String(index)}`, kind: 'contact'}));
    const [said = ''] = await saidOf({...sampleFeed(), partners});
    expect(said).to.match(/partners\[0\]\.name: .* And 69 more like it\.$/);
  });

  it('tells the first fifty of many kinds of problems, and how many there are besides', async () => {
    const name = Object.fromEntries(Array.from({length: 70}, (_, index) => [`no tag ${String(index)}`, 'A']));
    const [said = ''] = await saidOf(sampleFeed({city: {id: 'a', name: {en: 'A', ...name}}}));
    expect(said).to.include('no tag 49').and.not.to.include('no tag 50');
    expect(said).to.match(/\nAnd 20 more kinds of mistake\.$/);
  });

  it('throws for what is no feed, each time, and leaves the telling to the element', async () => {
    const data = {...sampleFeed(), city: undefined};
    expect(await saidOf(data)).to.deep.equal([]);
    expect(await saidOf([])).to.deep.equal([]);
    for (let time = 0; time < 2; time += 1) {
      expect(failureOf(data)).to.include({name: 'FeedError', reason: 'not-a-feed', url: URL});
    }
    expect(failureOf(data).message).to.include('city: Required, but missing. The feed cannot be shown. Add "city".');
    expect(failureOf([]).message).to.include('partners: Required, but missing.');
  });
});
