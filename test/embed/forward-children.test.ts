/* What frameworks do with the children that they have put into a div, after these have moved into the element. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/index.js';
import {upgradeDivs, type PartnerList} from '../../src/index.js';
import {feedUrl} from '../support/feed.js';
import {namesIn} from '../support/shown.js';

interface Upgraded {
  readonly div: HTMLElement;
  readonly list: PartnerList;
  /** The children of the fallback. */
  readonly first: Node;
  readonly last: Node;
}

async function upgraded(): Promise<Upgraded> {
  upgradeDivs();
  const page = await fixture(html`<main></main>`);
  const div = document.createElement('div');
  div.dataset['partnerList'] = '';
  div.dataset['src'] = feedUrl();
  const [first, last] = [document.createElement('em'), document.createElement('a')];
  first.textContent = 'Loading …';
  last.textContent = 'Our partners';
  div.append(first, last);
  page.append(div);
  await waitUntil(() => div.querySelector('partner-list')?.matches(':state(ready)'));
  return {div, list: div.querySelector('partner-list')!, first, last};
}

const ALL = ['Ålvik', 'Esterra'];
const named = (text: string) => Object.assign(document.createElement('b'), {textContent: text});

describe('a div whose children have moved into its element', () => {
  it('removes one of them', async () => {
    const {div, list, first} = await upgraded();
    expect(div.removeChild(first)).to.equal(first);
    expect(list.textContent).to.equal('Our partners');
    expect(namesIn(list)).to.deep.equal(ALL);
  });

  it('inserts another before one of them', async () => {
    const {div, list, last} = await upgraded();
    const other = named('and ');
    expect(div.insertBefore(other, last)).to.equal(other);
    expect(list.textContent).to.equal('Loading …and Our partners');
  });

  it('replaces one of them', async () => {
    const {div, list, first} = await upgraded();
    expect(div.replaceChild(named('See '), first)).to.equal(first);
    expect(list.textContent).to.equal('See Our partners');
  });

  it('moves one of them to the end, by each method', async () => {
    const {div, list, first, last} = await upgraded();
    div.appendChild(first);
    expect(list.textContent).to.equal('Our partnersLoading …');
    div.insertBefore(last, null);
    expect(list.textContent).to.equal('Loading …Our partners');
    const moveBefore: unknown = Reflect.get(div, 'moveBefore');
    if (typeof moveBefore !== 'function') return;
    Reflect.apply(moveBefore, div, [first, null]);
    expect(list.textContent).to.equal('Our partnersLoading …');
  });

  it('shows what a script appends beside the element', async () => {
    const {div, list} = await upgraded();
    const button = div.appendChild(named('Edit'));
    div.insertBefore(named('Delete'), null);
    expect(button.parentNode).to.equal(div);
    expect(list.textContent).to.equal('Loading …Our partners');
    div.insertBefore(named('New'), button);
    div.removeChild(button);
    expect([...div.children].map(({textContent}) => textContent)).to.deep.equal([
      'Loading …Our partners',
      'New',
      'Delete',
    ]);
  });

  it('throws as ever for a child of another', async () => {
    const {div} = await upgraded();
    const other = await fixture(html`<p><b>Text</b></p>`);
    expect(() => div.removeChild(other.firstElementChild!)).to.throw(DOMException);
    expect(() => div.insertBefore(named('x'), other.firstElementChild)).to.throw(DOMException);
  });

  it('has its own children again when it is no longer marked', async () => {
    const {div, first, last} = await upgraded();
    delete div.dataset['partnerList'];
    await waitUntil(() => last.parentNode === div);
    div.insertBefore(named('See '), first);
    div.removeChild(first);
    expect(div.textContent).to.equal('See Our partners');
    div.dataset['projectList'] = '';
    await waitUntil(() => last.parentElement?.localName === 'project-list');
    div.removeChild(last);
    expect(div.querySelector('project-list')?.textContent).to.equal('See ');
  });

  it('removes a child while the host has taken the element out', async () => {
    const {div, list, first} = await upgraded();
    list.remove();
    div.removeChild(first);
    await waitUntil(() => list.isConnected);
    expect(list.textContent).to.equal('Our partners');
  });
});
