/* The pages of Bonn's partners, in their languages: what the elements say there, apart from the feed's own texts. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {FeedElement} from '../../src/base/feed-element.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';

const PAGES: readonly [lang: string, partner: string, word: string][] = [
  ['uk', 'kherson', 'Солідар'],
  ['zh-CN', 'chengdu', '项目'],
  ['es', 'la-paz', 'proyectos'],
  ['ar', 'ramallah', 'تعاون'],
];

/** Every text of the feed in English. */
const english = await (async () => {
  const found = new Set<string>();
  JSON.stringify(await (await fetch(BONN)).json(), (key, value: unknown) => {
    if (typeof value === 'string' && key !== 'de') found.add(value);
    return value;
  });
  return found;
})();

async function show(lang: string, perspective: string): Promise<FeedElement[]> {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <partner-list src=${BONN} perspective=${perspective}></partner-list>
      <partner-list src=${BONN} perspective=${perspective} layout="table"></partner-list>
      <project-list src=${BONN} perspective=${perspective}></project-list>
      <network-badges src=${BONN} layout="list"></network-badges>
    </div>
  `);
  const elements = [...page.children] as FeedElement[];
  const isDone = (element: FeedElement) => element.matches(':state(ready), :state(empty)');
  await waitUntil(() => elements.every(isDone), 'all elements show the feed');
  return elements;
}

describe('the page of a partner', () => {
  for (const [lang, partner, word] of PAGES) {
    it(`of Bonn has no English but texts of the feed: ${partner}`, async () => {
      const [list, ...others] = (await show(lang, partner)) as [FeedElement, ...FeedElement[]];
      expect(list.shadowRoot?.querySelector('[part="tie-word"]')?.textContent).to.contain(word);
      const foreign = [list, ...others].flatMap(({shadowRoot}) =>
        [...(shadowRoot?.querySelectorAll('[lang="en"]') ?? [])].map(({textContent}) => textContent.trim()),
      );
      expect(foreign.filter((text) => !english.has(text))).to.deep.equal([]);
      // The feed has these labels in English and German only, so the built-in words are shown.
      expect(foreign).to.not.include('Vice-Chairperson');
      expect(foreign).to.not.include('Case-by-case cooperation within special projects');
    });
  }
});
