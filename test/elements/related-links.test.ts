import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {RelatedLinks} from '../../src/index.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const NORTHHAVEN = '/feeds/northhaven.json';

const link = (name: string, lang?: string) => ({title: name, url: `https://example.org/${name}`, ...(lang && {lang})});
const SRC = feedUrl(
  sampleFeed({
    languages: ['en'],
    partners: [
      {id: 'esterra', name: 'Esterra', links: [link('festival', 'es'), link('both')]},
      {id: 'alvik', name: 'Ålvik', links: [link('both'), link('choir', 'sv')]},
    ],
    links: [link('history'), link('news', 'en'), link('visit', 'de-AT')],
  }),
);

const rowsOf = (element: Element) => parts(element, 'row').map(({textContent}) => textContent.trim());

describe('<related-links>', () => {
  it('lists the pages of the feed, with the language of those in another', async () => {
    const list = await shown<RelatedLinks>(html`<related-links src=${SRC}></related-links>`);
    expect(rowsOf(list)).to.deep.equal(['history', 'news', 'visit (Austrian German)']);
    expect([...list.renderRoot.querySelectorAll('a')].map(({href, hreflang}) => [href, hreflang])).to.deep.equal([
      ['https://example.org/history', ''],
      ['https://example.org/news', 'en'],
      ['https://example.org/visit', 'de-AT'],
    ]);
  });

  it('says the language in that of the reader; where browsers do not know it, as its speakers do', async () => {
    for (const [lang, last] of [
      ['de', 'Schulen'],
      ['uk', 'Школи (німецька)'],
      ['ar', 'المدارس (الألمانية)'],
      ['zh-Hans', '学校（德语）'],
      ['mn', 'Сургууль (Deutsch)'],
    ] as const) {
      const page = await fixture(html`<div lang=${lang}><related-links src=${NORTHHAVEN}></related-links></div>`);
      const list = page.querySelector('related-links')!;
      // WebKit writes names of languages with a capital letter.
      await waitUntil(() => rowsOf(list)[1]?.toLowerCase() === last.toLowerCase(), lang);
    }
  });

  it('lists the pages of partners, each once', async () => {
    const list = await shown<RelatedLinks>(html`<related-links src=${SRC} partner="alvik esterra"></related-links>`);
    expect(rowsOf(list)).to.deep.equal(['festival (Spanish)', 'both', 'choir (Swedish)']);
  });

  it('shows the first ones, and the rest when asked', async () => {
    const list = await shown<RelatedLinks>(html`<related-links src=${SRC} limit="1"></related-links>`);
    const inSight = () => parts(list, 'row').filter((row) => row.checkVisibility()).length;
    expect(inSight()).to.equal(1);
    part(list, 'button').click();
    await waitUntil(() => inSight() === 3);
    expect(list.shadowRoot?.activeElement).to.equal(parts(list, 'row')[1]);
  });

  it('takes no space where there are none, and lets the page find the heading above', async () => {
    const page = await fixture(
      html`<div>
        <h2>More like this</h2>
        <related-links src="/feeds/bonn.json"><a href="https://example.org/">More</a></related-links>
      </div>`,
    );
    const list = page.querySelector('related-links')!;
    await waitUntil(() => list.matches(':state(empty)'));
    await list.updateComplete;
    expect(list.getClientRects()).to.be.empty;
    expect(page.querySelector('h2:has(+ related-links:state(empty))')).not.to.be.null;
  });
});
