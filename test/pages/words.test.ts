/* Words beside the script: asked for only where they are needed, and done without where they do not come. */
import {expect} from '@open-wc/testing';
import {elementsOf, openFrame, openPage, requestsOf, settled, type HostWindow} from '../support/host-page.js';
import {release} from '../support/feed.js';
import {part, parts} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const FEED = '/feeds/bonn.json';

/** The addresses of words that a page has asked for, without what comes after the name of the file. */
function wordsOf({performance}: HostWindow): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name))
    .filter(({pathname}) => /\/words[^/]*\/|^\/nowhere\//.test(pathname))
    .map(({pathname}) => pathname);
}

const linesOf = ({said = []}: HostWindow) => said.map((line) => line.replace(/https?:\/\/[^/]+/, ''));

const lacks = (lang: string) => new Intl.DisplayNames([lang, 'en'], {type: 'region'}).of('DE') === 'Germany';

describe('words beside the script', () => {
  for (const name of ['words-beside', 'words-elsewhere']) {
    it(`are shown, and asked for once: ${name}`, async () => {
      const {page, host} = await openPage(name);
      expect(wordsOf(host)).to.deep.equal(['/dist/words/it.json']);
      expect(requestsOf(page, FEED)).to.equal(1);
      for (const list of elementsOf(page)) {
        expect(part(list, 'base').hasAttribute('lang')).to.equal(false);
        expect(list.shadowRoot!.textContent).to.include('Partenariato di solidarietà');
        expect(parts(list, 'country').map(({textContent}) => textContent.trim())).to.include('Ucraina');
      }
      expect(linesOf(host)).to.deep.equal([]);
    });
  }

  it('are asked for together with the feed, before it has come', async () => {
    const frame = await openFrame('words-together');
    const host = () => frame.contentWindow as unknown as HostWindow;
    await waitUntil(() => wordsOf(host()).includes('/dist/words/it.json'), 'the words are asked for');
    await release('words-together');
    await settled(frame.contentDocument!, 2);
    expect(elementsOf(frame.contentDocument!)[0]!.shadowRoot!.textContent).to.include('Esterra');
  });

  for (const [name, path] of [
    ['words-missing', '/nowhere/it.json'],
    ['words-wrong', '/words-wrong/it.json'],
    ['words-other', '/words-other/it.json'],
    ['words-slow', '/words-slow/it.json'],
  ] as const) {
    it(`are replaced by English, with one line for editors: ${name}`, async () => {
      const frame = await openFrame(name);
      const host = () => frame.contentWindow as unknown as HostWindow;
      await waitUntil(() => frame.contentDocument?.querySelectorAll(':state(loading)').length === 2, name);
      const page = frame.contentDocument!;
      // What the page has for the meantime is there until something better is.
      const seen = new Set<boolean>();
      const look = () => {
        seen.add(elementsOf(page).every((list) => list.clientHeight > 10));
        if (elementsOf(page).some((list) => list.matches(':state(loading)'))) requestAnimationFrame(look);
      };
      look();
      await waitUntil(() => elementsOf(page).every((list) => list.matches(':state(ready)')), name);
      await settled(page, 2);
      expect([...seen]).to.deep.equal([true]);
      // WebKit does not list a request that was given up.
      if (name !== 'words-slow') expect(wordsOf(host())).to.deep.equal([path]);
      for (const list of elementsOf(page)) {
        expect(part(list, 'base').lang).to.equal('en');
        expect(list.shadowRoot!.textContent).to.include('Solidarity partnership');
      }
      const lines = linesOf(host());
      expect(lines).to.deep.equal(['The messages in "it" could not be loaded. English is shown instead.']);
    });
  }

  it('name countries where the browser cannot, and are not asked for where it can', async () => {
    const {page, host} = await openPage('words-countries');
    expect(wordsOf(host)).to.deep.equal(lacks('uz') ? ['/dist/words/uz.json'] : []);
    const [list] = elementsOf(page);
    const countries = parts(list!, 'country').map(({textContent}) => textContent.trim());
    expect(countries).to.include.members(['Ukraina', 'Xitoy', 'Belarus', 'Falastin', 'Isroil']);
    expect(parts(list!, 'country').some((country) => country.querySelector('[lang]'))).to.equal(false);
    expect(linesOf(host)).to.deep.equal([]);
  });

  it('leave the countries in English where they do not come, and everything else in the language', async () => {
    const {page, host} = await openPage('words-no-countries');
    const [list] = elementsOf(page);
    expect(part(list!, 'base').hasAttribute('lang')).to.equal(false);
    expect(list!.shadowRoot!.textContent).to.include('Birdamlik hamkorligi');
    if (!lacks('uz')) return;
    expect(parts(list!, 'country').map(({textContent}) => textContent.trim())).to.include('Ukraine');
    expect(linesOf(host)).to.deep.equal([
      'The names of countries in "uz" could not be loaded. English is shown instead.',
    ]);
  });

  it('are not asked for on a page in a language inside the script', async () => {
    const {page, host} = await openPage('words-inside');
    expect(wordsOf(host)).to.deep.equal([]);
    expect(elementsOf(page)[0]!.shadowRoot!.textContent).to.include('Солідарне партнерство');
  });
});
