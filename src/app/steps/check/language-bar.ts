/* Above records: the language whose texts are shown and written, and what can be done with the records. */
import {html, nothing, type TemplateResult} from 'lit';
import {languageChoices, languageName} from '../../controls/language-names.js';
import type {DeskLanguage} from '../../../desk/words/describe.js';
import type {Say} from '../../words/define-words.js';
import type {checkWords} from './check-words.js';

export interface LanguageBar {
  readonly say: Say<keyof typeof checkWords.en>;
  /** Of the desk. */
  readonly language: DeskLanguage;
  /** Of the feed. */
  readonly languages: readonly string[];
  readonly chosen: string;
  readonly onChoose: (tag: string) => void;
  readonly onAdd: (tag: string) => void;
  readonly actions: TemplateResult | undefined;
}

export function languageBar({say, language, languages, chosen, onChoose, onAdd, actions}: LanguageBar): TemplateResult {
  return html`<div class="bar">
    <div class="row languages" role="group" aria-label=${say('textsIn')}>
      <span class="quiet" aria-hidden="true">${say('textsIn')}</span>
      ${languages.map(
        (tag) =>
          html`<button
            type="button"
            aria-pressed=${tag === chosen ? 'true' : 'false'}
            @click=${() => {
              onChoose(tag);
            }}
          >
            ${languageName(tag, language)}
          </button>`,
      )}
      <select
        aria-label=${say('addLanguage')}
        @change=${({target}: Event) => {
          if (!(target instanceof HTMLSelectElement) || target.value === '') return;
          const tag = target.value;
          target.value = '';
          onAdd(tag);
        }}
      >
        <option value="" selected>${say('addLanguage')} …</option>
        ${languageChoices(language, languages).map(({tag, name}) => html`<option value=${tag}>${name}</option>`)}
      </select>
    </div>
    ${actions ?? nothing}
  </div>`;
}
