import {expect, fixture, html} from '@open-wc/testing';
import {languageOf, observeLanguage} from '../../src/i18n/page-language.js';

/**
 * A page with an element in each kind of place: `light` in the document, `slotted` inside a host, `inner` in the host's
 * shadow root, and `deep` in a shadow root within that.
 */
async function page() {
  const root = await fixture(html`
    <section lang="de">
      <p id="light"></p>
      <div id="host"><p id="slotted"></p></div>
    </section>
  `);
  const host = root.querySelector('#host')!;
  const shadow = host.attachShadow({mode: 'open'});
  shadow.innerHTML = '<main lang="fr"><slot></slot></main><aside><p id="inner"></p><div id="inner-host"></div></aside>';
  const innerHost = shadow.querySelector('#inner-host')!;
  const deepShadow = innerHost.attachShadow({mode: 'closed'});
  deepShadow.innerHTML = '<p id="deep"></p>';
  return {
    html: document.documentElement,
    section: root,
    host,
    aside: shadow.querySelector('aside')!,
    main: shadow.querySelector('main')!,
    innerHost,
    light: root.querySelector('#light')!,
    slotted: root.querySelector('#slotted')!,
    inner: shadow.querySelector('#inner')!,
    deep: deepShadow.querySelector('#deep')!,
  };
}

type Page = Awaited<ReturnType<typeof page>>;
type Place = keyof Page;

afterEach(() => {
  document.documentElement.removeAttribute('lang');
});

describe('languageOf', () => {
  const CASES: [fact: string, place: Place, tags: Partial<Record<Place, string>>, expected: string][] = [
    ['that of the element itself', 'light', {light: 'uk'}, 'uk'],
    ['that of the nearest ancestor', 'light', {html: 'en'}, 'de'],
    ['that of the place in the document for slotted content', 'slotted', {main: 'fr'}, 'de'],
    ['that of the host inside a shadow root', 'inner', {host: 'ar'}, 'ar'],
    ['that of what is around the host', 'inner', {}, 'de'],
    ['that inside the shadow root before that of the host', 'inner', {host: 'ar', aside: 'he'}, 'he'],
    ['found through several shadow roots, closed ones too', 'deep', {}, 'de'],
    ['that of the inner host before that of the outer', 'deep', {host: 'ar', innerHost: 'he'}, 'he'],
    ['trimmed', 'light', {light: ' uk '}, 'uk'],
    ['that of the browser where it is said to be unknown', 'light', {light: ''}, navigator.language],
    ['that of the browser where nothing but space is said', 'light', {light: ' '}, navigator.language],
  ];
  for (const [fact, place, tags, expected] of CASES) {
    it(`is ${fact}`, async () => {
      const elements = await page();
      for (const [key, lang] of Object.entries(tags)) elements[key as Place].setAttribute('lang', lang);
      expect(languageOf(elements[place])).to.equal(expected);
    });
  }

  it('is that of the page, else that of the browser', () => {
    expect(languageOf(document.body)).to.equal(navigator.language);
    document.documentElement.lang = 'mn';
    expect(languageOf(document.body)).to.equal('mn');
  });

  describe('where no lang is stated', () => {
    const meta = document.createElement('meta');
    afterEach(() => {
      meta.remove();
    });
    for (const [content, expected] of [
      ['de', 'de'],
      [' de-AT ', 'de-AT'],
      ['de en', 'de'],
      ['de, en', navigator.language],
      ['', navigator.language],
    ] as const) {
      it(`is ${expected} with <meta http-equiv="Content-Language" content="${content}">`, () => {
        meta.httpEquiv = 'Content-Language';
        meta.content = content;
        document.head.append(meta);
        expect(languageOf(document.body)).to.equal(expected);
        document.documentElement.lang = 'mn';
        expect(languageOf(document.body)).to.equal('mn');
      });
    }
  });

  it('is that of the browser in a page without a head', () => {
    const {head} = document;
    head.remove();
    expect(languageOf(document.body)).to.equal(navigator.language);
    document.documentElement.prepend(head);
  });

  it('is that of the browser outside a page', () => {
    expect(languageOf(document.createElement('p'))).to.equal(navigator.language);
  });
});

describe('observeLanguage', () => {
  const CHANGES: [place: Place, changed: Place][] = [
    ['light', 'light'],
    ['light', 'section'],
    ['light', 'html'],
    ['slotted', 'host'],
    ['inner', 'aside'],
    ['inner', 'host'],
    ['inner', 'html'],
    ['deep', 'deep'],
    ['deep', 'innerHost'],
    ['deep', 'section'],
  ];
  for (const [place, changed] of CHANGES) {
    it(`tells the ${place} element of a change at ${changed}`, async () => {
      const elements = await page();
      if (changed === 'html') elements.section.removeAttribute('lang');
      const told = new Promise<string>((resolve) => {
        observeLanguage(elements[place], () => {
          resolve(languageOf(elements[place]));
        });
      });
      elements[changed].setAttribute('lang', 'uz');
      expect(await told).to.equal('uz');
    });
  }

  it('tells of a lang that is taken away', async () => {
    const {section, light} = await page();
    document.documentElement.lang = 'en';
    const told = new Promise<void>((resolve) => {
      observeLanguage(light, resolve);
    });
    section.removeAttribute('lang');
    await told;
    expect(languageOf(light)).to.equal('en');
  });

  it('ends for one, and goes on for the others', async () => {
    const {section, inner} = await page();
    const told: string[] = [];
    const end = observeLanguage(inner, () => told.push('gone'));
    const other = new Promise<void>((resolve) => {
      observeLanguage(inner, resolve);
    });
    end();
    section.setAttribute('lang', 'uz');
    await other;
    expect(told).to.deep.equal([]);
  });

  it('begins anew after it has ended', async () => {
    const {aside, inner} = await page();
    const end = observeLanguage(inner, () => expect.fail('It has ended.'));
    end();
    const told = new Promise<void>((resolve) => {
      observeLanguage(inner, resolve);
    });
    aside.setAttribute('lang', 'uz');
    await told;
  });
});
