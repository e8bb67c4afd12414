/* What search engines find in the page's head. */
import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import type {FeedFile} from '../../src/data/schema.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, sampleFeed, uniqueId} from '../support/feed.js';
import {namesIn, shown} from '../support/shown.js';
import {scheduledWork} from '../support/scheduled.js';
import {waitUntil} from '../support/wait-until.js';

interface Item {
  readonly '@type': string | string[];
  readonly name: string;
  readonly url?: string;
  readonly memberOf?: readonly {readonly name: string}[];
}

const blocks = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const graphOf = (block: Element | undefined) =>
  (JSON.parse(block?.textContent ?? '') as {readonly '@graph': readonly Item[]})['@graph'];
const cities = () => blocks().map((block) => graphOf(block)[0]?.name);

const FEED = sampleFeed({
  networks: [
    {id: 'league', name: {en: 'League of Ports', de: 'Bund der Häfen'}, kind: 'network', role: 'member'},
    {id: 'council', name: 'Council', kind: 'network', role: 'chair'},
  ],
  projects: [{id: 'quay', name: {en: 'Quay', de: 'Kai'}, partners: ['esterra'], url: 'quay.html'}],
});

/** A feed that stands in the page. */
function inline(feed: FeedFile): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = `feed-${uniqueId()}`;
  script.textContent = JSON.stringify(feed);
  document.body.append(script);
  return script;
}

async function loaded(template: TemplateResult, state?: string): Promise<PartnerList> {
  const list = await shown<PartnerList>(template, state);
  await scheduledWork();
  return list;
}

const named = (name: string) => sampleFeed({city: {id: 'here', name}});

beforeEach(() => {
  expect(blocks()).to.be.empty;
});

afterEach(() => {
  for (const block of blocks()) block.remove();
});

describe('the head of the page', () => {
  it('names the city, its memberships and its projects', async () => {
    const src = feedUrl(FEED);
    await loaded(html`<partner-list src=${src}></partner-list>`);
    const [city, project] = graphOf(blocks()[0]);
    expect(city?.['@type']).to.include('City');
    expect(city?.name).to.equal('Northhaven');
    expect(city?.memberOf?.map(({name}) => name)).to.deep.equal(['League of Ports']);
    expect(project?.name).to.equal('Quay');
    expect(project?.url).to.equal(new URL('/served/quay.html', location.href).href);
  });

  it('gets one block for a feed, however many elements show it', async () => {
    const src = feedUrl(FEED);
    const box = await fixture(
      html`<div>
        <partner-list src=${src}></partner-list>
        <partner-list src=${src}></partner-list>
        <project-card src=${src} project="quay"></project-card>
        <project-list src=${src}></project-list>
        <network-badges src=${src}></network-badges>
      </div>`,
    );
    await waitUntil(() => [...box.children].every((element) => element.matches(':state(ready)')));
    await scheduledWork();
    expect(blocks()).to.have.length(1);
  });

  it('is left alone by further elements that show the feed', async () => {
    const src = feedUrl(FEED);
    await loaded(html`<partner-list src=${src}></partner-list>`);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document.head, {childList: true, subtree: true});
    await loaded(html`<partner-list src=${src}></partner-list>`);
    observer.disconnect();
    // Their number, because the records themselves are too much to print when a test fails.
    expect(changes.length).to.equal(0);
  });

  it('gets a block for each of two feeds', async () => {
    await loaded(html`<partner-list src=${feedUrl(named('One'))}></partner-list>`);
    await loaded(html`<partner-list src=${feedUrl(named('Two'))}></partner-list>`);
    expect(cities()).to.deep.equal(['One', 'Two']);
  });

  it('gets a block for each of two feeds that stand in the page', async () => {
    const scripts = ['One', 'Two'].map((name) => inline(named(name)));
    for (const {id} of scripts) await loaded(html`<partner-list src="#${id}"></partner-list>`);
    expect(cities()).to.deep.equal(['One', 'Two']);
    for (const script of scripts) script.remove();
  });

  it('says what the feed says after a reload, in one block still', async () => {
    const script = inline(named('Before'));
    const list = await loaded(html`<partner-list src="#${script.id}"></partner-list>`);
    expect(cities()).to.deep.equal(['Before']);
    script.textContent = JSON.stringify(
      sampleFeed({city: {id: 'here', name: 'After'}, partners: [{id: 'new', name: 'New', kind: 'contact'}]}),
    );
    await list.reload();
    await scheduledWork();
    expect(namesIn(list)).to.deep.equal(['New']);
    expect(cities()).to.deep.equal(['After']);
    script.remove();
  });

  it('names everything in the language of the page, whatever that of the element', async () => {
    document.documentElement.lang = 'de-AT';
    try {
      await loaded(html`<partner-list src=${feedUrl(FEED)} lang="en"></partner-list>`);
      const [city, project] = graphOf(blocks()[0]);
      expect(city?.name).to.equal('Nordhafen');
      expect(city?.memberOf?.[0]?.name).to.equal('Bund der Häfen');
      expect(project?.name).to.equal('Kai');
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('says it again where the page has replaced its head', async () => {
    const src = feedUrl(named('Again'));
    await loaded(html`<partner-list src=${src}></partner-list>`);
    const {head} = document;
    head.replaceWith(document.createElement('head'));
    try {
      expect(blocks()).to.be.empty;
      await loaded(html`<partner-list src=${src}></partner-list>`);
      expect(cities()).to.deep.equal(['Again']);
    } finally {
      document.head.replaceWith(head);
    }
  });

  it('may be missing', async () => {
    const src = feedUrl(named('Headless'));
    const {head} = document;
    head.remove();
    try {
      const list = await loaded(html`<partner-list src=${src}></partner-list>`);
      expect(namesIn(list)).to.include('Esterra');
    } finally {
      document.documentElement.prepend(head);
    }
    await loaded(html`<partner-list src=${src}></partner-list>`);
    expect(cities()).to.deep.equal(['Headless']);
  });

  it('gets nothing while the feed fails', async () => {
    await consoleDuring(() => loaded(html`<partner-list src=${feedUrl({version: 1})}></partner-list>`, 'error'));
    expect(blocks()).to.be.empty;
  });

  it('takes what a feed says as text, whatever it says', async () => {
    const name = '</script><script>document.title = "taken"</script><!--';
    await loaded(html`<partner-list src=${feedUrl(named(name))}></partner-list>`);
    expect(cities()).to.deep.equal([name]);
    expect(document.title).not.to.equal('taken');
  });
});
