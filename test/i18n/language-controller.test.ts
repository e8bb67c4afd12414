import {expect, fixtureSync, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LanguageController} from '../../src/i18n/language-controller.js';
import {observeLanguage} from '../../src/i18n/page-language.js';

class LanguageFollower extends LitElement {
  readonly language = new LanguageController(this);

  override render() {
    return this.language.localizer(['en'])?.messages.retry;
  }
}
customElements.define('language-follower', LanguageFollower);

const follower = (lang: string) =>
  fixtureSync<LanguageFollower>(html`<language-follower lang=${lang}></language-follower>`);
const shows = (host: LanguageFollower, text: string) => waitUntil(() => host.shadowRoot?.textContent === text, text);
const wordOf = (host: LanguageFollower) => host.language.localizer(['en'])?.messages.retry;

/** Sets the language, and waits until the page has told so. */
async function change(host: LanguageFollower, lang: string): Promise<void> {
  const told = new Promise<void>((resolve) => {
    observeLanguage(host, resolve);
  });
  host.lang = lang;
  await told;
}

const WORDS = {
  ar: 'إعادة المحاولة',
  be: 'Паспрабаваць яшчэ раз',
  de: 'Erneut versuchen',
  en: 'Try again',
  fr: 'Réessayer',
  mn: 'Дахин оролдох',
} as const;

describe('LanguageController', () => {
  // The first test, because the messages load once for the page.
  it('keeps the language before while the messages of another load, and has none before the first', async () => {
    const [changed, changedBack] = [follower('en'), follower('en')];
    await Promise.all([shows(changed, 'Try again'), shows(changedBack, 'Try again')]);
    const fresh = follower('de-AT');
    await Promise.all([change(changed, 'de'), change(changedBack, 'de')]);
    expect([changed.language.tag, wordOf(changed), wordOf(fresh)]).to.deep.equal(['de', 'Try again', undefined]);
    await change(changedBack, 'en');
    await Promise.all([shows(changed, 'Erneut versuchen'), shows(fresh, 'Erneut versuchen')]);
    expect(fresh.language.tag).to.equal('de-AT');
    expect(wordOf(changedBack)).to.equal('Try again');
  });

  it('forgets a language that came too late, so that it is never shown in place of the one before', async () => {
    const [host, other] = [follower('en'), follower('en')];
    await Promise.all([shows(host, WORDS.en), shows(other, WORDS.en)]);
    await Promise.all([change(host, 'es'), change(other, 'es')]);
    await change(host, 'en');
    await shows(other, 'Reintentar');
    await change(host, 'ru');
    expect([host.language.tag, wordOf(host)]).to.deep.equal(['ru', WORDS.en]);
    await shows(host, 'Попробовать ещё раз');
  });

  it('no longer follows when the element is gone', async () => {
    const page = fixtureSync<HTMLElement>(
      html`<div lang="de"><language-follower></language-follower><language-follower></language-follower></div>`,
    );
    const [host, other] = page.querySelectorAll<LanguageFollower>('language-follower');
    await shows(host!, WORDS.de);
    host!.remove();
    page.lang = 'en';
    await shows(other!, WORDS.en);
    expect(host!.language.tag).to.equal('de');
  });

  it('follows the language of the place where the element stands', async () => {
    const host = follower('de');
    await shows(host, WORDS.de);
    host.lang = 'en';
    await shows(host, WORDS.en);
  });

  it('follows an element that moves', async () => {
    const page = fixtureSync(
      html`<div>
        <p lang="de"></p>
        <p lang="en"></p>
      </div>`,
    );
    const [german, english] = page.children;
    const host = new LanguageFollower();
    german?.append(host);
    await shows(host, WORDS.de);
    english?.append(host);
    await shows(host, WORDS.en);
    german?.setAttribute('lang', 'uz');
    english?.setAttribute('lang', 'de');
    await shows(host, WORDS.de);
  });

  it('looks again when the element comes back', async () => {
    const page = fixtureSync(html`<div lang="de"><language-follower></language-follower></div>`);
    const host = page.querySelector<LanguageFollower>('language-follower')!;
    await shows(host, WORDS.de);
    host.remove();
    page.setAttribute('lang', 'en');
    expect(host.language.tag).to.equal('de');
    page.append(host);
    await shows(host, WORDS.en);
  });

  describe('follows live', () => {
    /** A follower in a section of the page, in a shadow root of it, or in a shadow root within that. */
    function page(place: 'light' | 'shadow' | 'deep') {
      const section = fixtureSync<HTMLElement>(
        html`<section>
          <div><p></p></div>
        </section>`,
      );
      const shadowHost = section.querySelector('p')!;
      const host = new LanguageFollower();
      const shadow = shadowHost.attachShadow({mode: 'open'});
      shadow.innerHTML = '<slot></slot><b><span></span></b>';
      const inner = shadow.querySelector('span')!;
      if (place === 'light') shadowHost.append(host);
      else if (place === 'shadow') shadow.querySelector('b')!.append(host);
      else inner.attachShadow({mode: 'closed'}).append(host);
      return {section, shadowHost, inner, host};
    }

    afterEach(() => {
      document.documentElement.lang = 'en';
    });

    for (const place of ['light', 'shadow', 'deep'] as const) {
      const CHANGED = {
        'the element': ({host}: ReturnType<typeof page>) => host,
        'what it stands in': ({shadowHost}: ReturnType<typeof page>) => shadowHost,
        'what stands around that': ({section}: ReturnType<typeof page>) => section,
        'the page': () => document.documentElement,
      };
      for (const [name, changed] of Object.entries(CHANGED)) {
        it(`a lang that is set, changed and taken away: in the ${place} tree, on ${name}`, async () => {
          document.documentElement.lang = 'fr';
          const places = page(place);
          await shows(places.host, WORDS.fr);
          const element = changed(places);
          element.lang = 'be';
          await shows(places.host, WORDS.be);
          element.lang = 'mn';
          await shows(places.host, WORDS.mn);
          element.lang = 'ar-PS';
          await shows(places.host, WORDS.ar);
          element.removeAttribute('lang');
          document.documentElement.lang = 'de_DE';
          await shows(places.host, WORDS.de);
        });
      }

      it(`what it stands in that moves: in the ${place} tree`, async () => {
        const [german, french] = [document.createElement('div'), document.createElement('div')];
        german.lang = 'de';
        french.lang = 'fr';
        const {section, host} = page(place);
        section.append(german, french);
        const box = section.firstElementChild!;
        await shows(host, WORDS.en);
        german.append(box);
        await shows(host, WORDS.de);
        french.append(box);
        await shows(host, WORDS.fr);
        // Into another tree, and out of it again.
        const island = document.createElement('div');
        island.lang = 'be';
        german.append(island);
        island.attachShadow({mode: 'open'}).append(box);
        await shows(host, WORDS.be);
        island.lang = 'mn';
        await shows(host, WORDS.mn);
        section.append(box);
        await shows(host, WORDS.en);
        section.lang = 'fr';
        await shows(host, WORDS.fr);
      });
    }

    it('no lang that does not hold for it', async () => {
      const {section, shadowHost, inner, host} = page('light');
      shadowHost.lang = 'de';
      await shows(host, WORDS.de);
      section.lang = 'fr';
      inner.lang = 'be';
      const other = follower('mn');
      await shows(other, WORDS.mn);
      expect([host.language.tag, host.shadowRoot?.textContent]).to.deep.equal(['de', WORDS.de]);
    });
  });
});
