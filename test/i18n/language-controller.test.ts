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

  it('follows the language of the place where the element stands', async () => {
    const host = follower('de');
    await shows(host, 'Erneut versuchen');
    host.lang = 'en';
    await shows(host, 'Try again');
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
    await shows(host, 'Erneut versuchen');
    english?.append(host);
    await shows(host, 'Try again');
    german?.setAttribute('lang', 'uz');
    english?.setAttribute('lang', 'de');
    await shows(host, 'Erneut versuchen');
  });

  it('looks again when the element comes back', async () => {
    const page = fixtureSync(html`<div lang="de"><language-follower></language-follower></div>`);
    const host = page.querySelector<LanguageFollower>('language-follower')!;
    await shows(host, 'Erneut versuchen');
    host.remove();
    page.setAttribute('lang', 'en');
    expect(host.language.tag).to.equal('de');
    page.append(host);
    await shows(host, 'Try again');
  });
});
