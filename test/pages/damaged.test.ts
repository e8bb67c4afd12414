/* Pages on which other scripts have replaced or taken what the elements need. */
import {expect} from '@open-wc/testing';
import {elementsOf, namesOf, openPage, openPageAs, type HostWindow} from '../support/host-page.js';
import {part, parts} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

interface Listening extends HostWindow {
  /** The events of the elements that reached the page. */
  readonly heard: readonly string[];
}

const heardIn = (host: HostWindow) => (host as Listening).heard;
const isVisible = (element: Element | null) => element?.checkVisibility() === true;
const areAll = (page: Document, state: string) =>
  elementsOf(page).length > 1 && elementsOf(page).every((element) => element.matches(`:state(${state})`));

describe('on a page whose libraries replace what browsers provide', () => {
  it('the elements show their feed, say so, and write the linked data', async () => {
    const {page, host} = await openPage('old-libraries');
    expect(namesOf(page).map((names) => names.length > 2)).to.deep.equal([true, true]);
    expect(heardIn(host)).to.deep.equal(['feed-load', 'feed-load']);
    expect(host.said).to.deep.equal([]);
    const find = () => page.querySelector('script[type="application/ld+json"]');
    await waitUntil(find, 'the linked data are written');
    const data = JSON.parse(find()?.textContent ?? '') as {readonly '@graph': unknown};
    expect(data['@graph']).to.be.an('array');
  });

  it('they keep room while they wait', async () => {
    const {page} = await openPage('old-libraries');
    const list = elementsOf(page)[0]!;
    list.src = '/served/held?id=old-libraries';
    await list.updateComplete;
    expect(list.shadowRoot!.querySelectorAll('.outline')).to.have.length(3);
  });
});

describe('on a page that lets no template be rendered', () => {
  it('the fallbacks are visible, and the console says once what is wrong', async () => {
    const {page, host} = await openPageAs('fails-to-render', (opened) => areAll(opened, 'error'));
    const links = [...page.querySelectorAll('a')];
    expect(links.map(isVisible)).to.deep.equal([true, true]);
    const [, , projects] = elementsOf(page);
    await waitUntil(() => projects!.shadowRoot!.textContent.trim() !== '');
    expect(projects!.shadowRoot!.textContent.trim()).to.equal('This content cannot be shown at the moment.');
    expect(new Set(heardIn(host))).to.deep.equal(new Set(['feed-error']));
    expect(host.said).to.have.length(1);
    expect(host.said?.[0]).to.match(/^<partner-list> .*this page cannot show it \(TypeError: importNode is not/);
  });
});

describe('on a page that fails once the feed is there', () => {
  it('the fallbacks are visible, or a message and a button', async () => {
    const {page, host} = await openPageAs('fails-to-render-later', (opened) => areAll(opened, 'error'));
    expect([...page.querySelectorAll('a')].map(isVisible)).to.deep.equal([true, true]);
    const [list, , projects] = elementsOf(page);
    expect(parts(list!, 'status')).to.be.empty;
    expect(part(projects!, 'status').textContent).to.equal('This content cannot be shown at the moment.');
    expect(part(projects!, 'button').textContent).to.equal('Try again');
    expect(new Set(heardIn(host))).to.deep.equal(new Set(['feed-error']));
    for (const said of host.said ?? []) expect(said).to.match(/this page cannot show it/);
  });
});

describe('on a page that is XML', () => {
  it('the elements show their feed, in the language that xml:lang states', async () => {
    const {page, host} = await openPage('xhtml.xhtml');
    expect(page.contentType).to.equal('application/xhtml+xml');
    expect(namesOf(page)[0]).to.include('Esterra');
    const [list, projects] = elementsOf(page);
    expect(parts(list!, 'input')).to.have.length(1);
    expect(parts(projects!, 'card')).not.to.be.empty;
    expect(list!.shadowRoot!.textContent).to.match(/Partner suchen/);
    expect(host.said).to.deep.equal([]);
  });
});

it('on a page that states its language in a meta tag, the elements speak it', async () => {
  const {page} = await openPage('content-language', 1);
  expect(elementsOf(page)[0]!.shadowRoot!.textContent).to.match(/partnerschaft/i);
});

it('on a page with a lazy loader, the elements keep the feed whose data-src it takes', async () => {
  const {page} = await openPage('lazy-loader', 4);
  await waitUntil(() => page.documentElement.matches('[data-loaded]'));
  for (const element of elementsOf(page)) {
    await element.updateComplete;
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(new URL(element.src ?? '', page.baseURI).pathname).to.equal('/feeds/northhaven.json');
  }
  expect(page.querySelector('[data-src]:not(div > *)')).to.equal(null);
});

it('on a page without a feed, what nobody can see is no fallback', async () => {
  const {page} = await openPageAs('nothing-to-see', (opened) => areAll(opened, 'error'));
  for (const element of elementsOf(page)) expect(part(element, 'button').textContent).to.equal('Try again');
});
