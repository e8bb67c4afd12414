/* The one-file script after what optimisers of sites do to it, compared with the script as it was built. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {elementsOf, settled} from '../support/host-page.js';

const SCRIPT = '/dist/partnership-elements.js';
/** By the names in test/support/minifiers.mjs. */
const MINIFIERS = [
  'jsmin',
  'jsmin-without-line-ends',
  'uglify',
  'esbuild',
  'careless',
  'careless-in-try',
  'joined',
  'careless-joined',
  'prefixed',
];

const ELEMENTS = `
  <partner-list lang="de" search layout="list"><a href="/partners">Partner</a></partner-list>
  <partner-list lang="uk" layout="table"></partner-list>
  <partner-list lang="ar" group-by="country"></partner-list>
  <project-list lang="fr"></project-list>
  <div data-project-card data-project="open-quays" data-lang="zh"></div>
  <network-badges lang="he" layout="list"></network-badges>`;
const COUNT = 6;

async function openPage(script: string): Promise<Document> {
  // Some minifiers take longer than a page is waited for.
  await fetch(script);
  const page = `<!doctype html><html lang="en"><title>${script}</title>
    <body>${ELEMENTS}<script src="${script}" data-feed="/feeds/northhaven.json"></script>`;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page" srcdoc=${page}></iframe>`);
  // Before, there is an empty document.
  await waitUntil(() => frame.contentDocument?.title === script, script);
  await settled(frame.contentDocument!, COUNT);
  // An element that was higher while it loaded keeps that height until something happens, which depends on the time it took.
  frame.contentWindow!.dispatchEvent(new Event('resize'));
  return frame.contentDocument!;
}

/** Everything in the shadow trees, one tag or text a line, without the number that Lit chooses at random. */
function treesOf(page: Document): string[] {
  return elementsOf(page).flatMap(({shadowRoot}) => shadowRoot!.innerHTML.replace(/lit\$\d+\$/g, 'lit').split(/(?=<)/));
}

function rulesOf(page: Document): string[] {
  return elementsOf(page).flatMap(({shadowRoot}) =>
    shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)),
  );
}

const firstCards = (page: Document) =>
  elementsOf(page).map(({shadowRoot}) => shadowRoot!.querySelector('[part~="card"], [part~="badge"], li, tr'));

describe('after a second minifier', () => {
  for (const name of MINIFIERS) {
    it(`the same is shown: ${name}`, async () => {
      const original = await openPage(SCRIPT);
      const minified = await openPage(`${SCRIPT}?minified=${name}`);
      expect(treesOf(minified)).to.deep.equal(treesOf(original));
      expect(rulesOf(minified)).to.deep.equal(rulesOf(original));
      expect(rulesOf(original)).not.to.deep.equal([]);
    });
  }

  it('the script still fills its templates again, instead of replacing what is shown', async () => {
    for (const query of ['', '?minified=uglify', '?minified=careless']) {
      const page = await openPage(SCRIPT + query);
      const cards = firstCards(page);
      for (const element of elementsOf(page)) element.setAttribute('heading-level', '4');
      await Promise.all(elementsOf(page).map(({updateComplete}) => updateComplete));
      expect(page.querySelector('partner-list')!.shadowRoot!.querySelector('h4'), query).not.to.equal(null);
      expect(
        cards.every((card) => card?.isConnected),
        query,
      ).to.equal(true);
    }
  });
});
