import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {snippet, type ElementName} from '../../src/static/snippet.js';

const OPTIONS: Readonly<Record<ElementName, readonly Readonly<Record<string, string>>[]>> = {
  'partner-list': [{}, {layout: 'list', 'group-by': 'country'}],
  'partner-map': [{}],
  'project-list': [{}],
  'project-card': [{project: 'open-quays'}],
  'network-badges': [{}, {layout: 'list'}],
  'city-text': [{}],
  'contact-card': [{}],
  'related-links': [{}],
};

/** A page of a city with plain HTML on it and nothing else. */
async function pageWith(element: ElementName, lang: string, options: Readonly<Record<string, string>>) {
  const feedUrl = new URL('/feeds/northhaven.json', location.href).href;
  const feed: unknown = await (await fetch(feedUrl)).json();
  const made = await snippet({element, feed, feedUrl, lang, options, form: 'static'});
  const page = await fixture<HTMLElement>(html`<main><h1>City</h1></main>`);
  page.insertAdjacentHTML('beforeend', made.html);
  return page;
}

describe('plain HTML', () => {
  for (const [element, choices] of Object.entries(OPTIONS) as [ElementName, (typeof OPTIONS)[ElementName]][]) {
    for (const options of choices) {
      for (const lang of ['en', 'ar']) {
        it(`of <${element}> has no fault that axe finds: ${lang} ${JSON.stringify(options)}`, async () => {
          const page = await pageWith(element, lang, options);
          await expect(page).to.be.accessible();
        });
      }
    }
  }

  it('leaves out no level of headings, below the heading of the page', async () => {
    const page = await pageWith('partner-list', 'en', {'group-by': 'kind'});
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({localName}) => Number(localName[1]));
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).to.equal(true);
    expect(new Set(levels)).to.deep.equal(new Set([1, 2, 3]));
  });

  it('is a list of as many items as the feed has', async () => {
    const page = await pageWith('network-badges', 'en', {});
    expect(page.querySelectorAll('ul').length).to.equal(1);
    expect(page.querySelectorAll('ul > li').length).to.equal(7);
  });
});
