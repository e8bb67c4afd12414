import {html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {DeskLanguage} from '../../../desk/words/describe.js';
import {readSnippet} from '../../snippet/read-snippet.js';
import type {SnippetSettings} from '../../snippet/settings.js';
import {deskStyles} from '../../styles/desk.styles.js';
import {speak} from '../../words/define-words.js';
import {NoticeEvent} from '../step-events.js';
import {SettingsEvent} from './settings-event.js';
import {takeHomeWords} from './take-home-words.js';

/** Where a line that was once pasted is opened as its settings. Fires `desk-settings`. */
export class OldSnippet extends LitElement {
  static override styles: CSSResultGroup = deskStyles;
  static override properties: PropertyDeclarations = {
    settings: {attribute: false},
    language: {attribute: false},
    hasFailed: {state: true},
  };

  declare settings: SnippetSettings;
  declare language: DeskLanguage;
  declare private hasFailed: boolean;

  constructor() {
    super();
    this.hasFailed = false;
  }

  override render(): TemplateResult {
    const say = speak(takeHomeWords, this.language);
    return html`<details>
      <summary>${say('old')}</summary>
      <form class="stack field" @submit=${this.#onOpen}>
        <label for="old">${say('oldLabel')}</label>
        <textarea
          id="old"
          rows="4"
          spellcheck="false"
          dir="ltr"
          aria-describedby="old-hint ${this.hasFailed ? 'old-problem' : ''}"
          aria-invalid=${this.hasFailed ? 'true' : nothing}
        ></textarea>
        ${this.hasFailed ? html`<p class="problem" id="old-problem" role="alert">${say('noElement')}</p>` : nothing}
        <p class="quiet small" id="old-hint">${say('oldHint')}</p>
        <div><button>${say('open')}</button></div>
      </form>
    </details>`;
  }

  readonly #onOpen = (event: Event): void => {
    event.preventDefault();
    const say = speak(takeHomeWords, this.language);
    const field = this.renderRoot.querySelector('textarea');
    const read = readSnippet(field?.value ?? '', this.settings);
    this.hasFailed = read === undefined;
    if (!read || !field) return;
    const {settings, ignored, others} = read;
    this.dispatchEvent(new SettingsEvent(settings, say('old')));
    const told = ignored.length > 0 ? say('openedWithout', {what: ignored.join(', ')}) : say('opened');
    const more = others > 0 ? ` ${say('openedOthers', {count: others})}` : '';
    this.dispatchEvent(new NoticeEvent(told + more));
    field.value = '';
  };
}
