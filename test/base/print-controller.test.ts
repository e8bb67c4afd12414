/* What is folded away is printed: the page is told by the same events as before a real print. */
import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {parts, shown} from '../support/shown.js';

const FEED = sampleFeed({
  partners: ['esterra', 'alvik', 'third'].map((id) => ({id, name: id, kind: 'contact', text: `All about ${id}.`})),
});

async function openList(): Promise<{list: PartnerList; all: HTMLDetailsElement[]}> {
  const list = await shown<PartnerList>(html`<partner-list src=${feedUrl(FEED)}></partner-list>`);
  const all = parts(list, 'details') as HTMLDetailsElement[];
  expect(all).to.have.length(3);
  return {list, all};
}

const isOpen = (all: readonly HTMLDetailsElement[]) => all.map(({open}) => open);

function say(event: 'beforeprint' | 'afterprint'): void {
  dispatchEvent(new Event(event));
}

describe('printing', () => {
  it('unfolds what is folded', async () => {
    const {all} = await openList();
    expect(isOpen(all)).to.deep.equal([false, false, false]);
    say('beforeprint');
    expect(isOpen(all)).to.deep.equal([true, true, true]);
    say('afterprint');
  });

  it('folds it again afterwards, but not what the visitor has opened', async () => {
    const {all} = await openList();
    all[1]!.open = true;
    say('beforeprint');
    say('afterprint');
    expect(isOpen(all)).to.deep.equal([false, true, false]);
  });

  it('leaves alone afterwards what the visitor opens between two prints', async () => {
    const {all} = await openList();
    say('beforeprint');
    say('afterprint');
    all[0]!.open = true;
    say('afterprint');
    expect(isOpen(all)).to.deep.equal([true, false, false]);
  });

  it('folds it again also where the browser announces one print twice', async () => {
    const {all} = await openList();
    all[1]!.open = true;
    say('beforeprint');
    say('beforeprint');
    say('afterprint');
    expect(isOpen(all)).to.deep.equal([false, true, false]);
  });

  it('folds an element that leaves the page in between, and hears no more of it', async () => {
    const {list, all} = await openList();
    all[1]!.open = true;
    say('beforeprint');
    list.remove();
    expect(isOpen(all)).to.deep.equal([false, true, false]);
    say('beforeprint');
    expect(isOpen(all)).to.deep.equal([false, true, false]);
    all[2]!.open = true;
    say('afterprint');
    expect(isOpen(all)).to.deep.equal([false, true, true]);
  });

  it('is heard of again by an element that comes back', async () => {
    const {list, all} = await openList();
    const parent = list.parentElement;
    list.remove();
    parent?.append(list);
    say('beforeprint');
    expect(isOpen(all)).to.deep.equal([true, true, true]);
    say('afterprint');
    expect(isOpen(all)).to.deep.equal([false, false, false]);
  });
});
