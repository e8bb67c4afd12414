import {html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {DeskLanguage} from '../../../desk/words/describe.js';
import {DESCRIPTORS, ELEMENT_NAMES} from '../../../options/descriptors.js';
import {optionsOf, type Option} from '../../../options/option.js';
import {fieldStyles} from '../../controls/fields.styles.js';
import {radioField} from '../../controls/radio-field.js';
import {selectField} from '../../controls/select-field.js';
import {textField} from '../../controls/text-field.js';
import {withElement, withLanguage, withOption, withPartner} from '../../snippet/change-settings.js';
import type {FeedNames} from '../../snippet/feed-names.js';
import {PLACES} from '../../snippet/places.js';
import {release} from '../../snippet/release.js';
import type {SnippetSettings} from '../../snippet/settings.js';
import {deskStyles} from '../../styles/desk.styles.js';
import {speak, type Say} from '../../words/define-words.js';
import {addressField} from './address-field.js';
import {optionChoices} from './option-choices.js';
import {optionField} from './option-field.js';
import {optionWord, optionWords} from './option-words.js';
import {placeWords} from './place-words.js';
import {SettingsEvent} from './settings-event.js';
import {snippetFormStyles} from './snippet-form.styles.js';
import {takeHomeWords} from './take-home-words.js';

type Words = Say<keyof typeof takeHomeWords.en>;

/** The settings of a snippet as controls. Fires `desk-settings`. */
export class SnippetForm extends LitElement {
  static override styles: CSSResultGroup = [deskStyles, fieldStyles, snippetFormStyles];
  static override properties: PropertyDeclarations = {
    settings: {attribute: false},
    names: {attribute: false},
    language: {attribute: false},
  };

  declare settings: SnippetSettings;
  declare names: FeedNames;
  declare language: DeskLanguage;

  override render(): TemplateResult {
    const say = speak(takeHomeWords, this.language);
    return html`<form
      class="stack"
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      ${this.#renderElement(say)} ${this.#renderWhose(say)} ${this.#renderPlace(say)} ${this.#renderAddresses(say)}
      <div>${this.#renderWhich(say)} ${this.#renderLooks(say)} ${this.#renderContent(say)}</div>
    </form>`;
  }

  #renderElement(say: Words): TemplateResult | typeof nothing {
    const {element} = this.settings;
    const offered = ELEMENT_NAMES.filter((name) => name === element || this.names.shows(name));
    if (offered.length < 2) return nothing;
    return radioField(
      'element',
      say('element'),
      offered.map((name) => ({value: name, label: say(name)})),
      element,
      (name) => {
        this.#apply(withElement(this.settings, name, this), say('element'));
      },
    );
  }

  #renderWhose(say: Words): TemplateResult | typeof nothing {
    const {element, options} = this.settings;
    const partners = this.names.choices(this.settings, 'perspective');
    const first = partners[0];
    if (!('perspective' in optionsOf(DESCRIPTORS[element])) || !first) return nothing;
    const {perspective} = options;
    const {city} = this.names;
    return html`<div class="stack tight">
      ${radioField(
        'whose',
        say('whose'),
        [
          {value: 'own', label: say('ownPage', {city})},
          {value: 'partner', label: say('partnerPage')},
        ],
        perspective === undefined ? 'own' : 'partner',
        (whose) => {
          this.#apply(withPartner(this.settings, whose === 'own' ? undefined : first.value, this), say('whose'));
        },
      )}
      ${
        perspective === undefined
          ? nothing
          : selectField({
              id: 'perspective',
              label: say('perspective'),
              choices: partners,
              value: perspective,
              hint: say('perspectiveHint', {city}),
              onChange: (partner) => {
                this.#apply(withPartner(this.settings, partner, this), say('perspective'));
              },
            })
      }
    </div>`;
  }

  #renderPlace(say: Words): TemplateResult {
    const places = speak(placeWords, this.language);
    return selectField({
      id: 'place',
      label: say('place'),
      choices: PLACES.map((place) => ({value: place, label: places(place)})),
      value: this.settings.place,
      onChange: (place) => {
        this.#set({place}, say('place'));
      },
    });
  }

  /** What narrows the list down. */
  #renderWhich(say: Words): TemplateResult | typeof nothing {
    const fields = this.#renderOptions(({type}) => type === 'list' || type === 'ids' || type === 'id').filter(
      (field) => field !== nothing,
    );
    if (fields.length === 0) return nothing;
    return section(
      say('which'),
      html`<p class="hint">${say('whichHint')}</p>
        <div>${fields}</div>`,
    );
  }

  #renderLooks(say: Words): TemplateResult {
    return section(
      say('looks'),
      html`<div class="pairs">${this.#renderOptions(({type}) => type === 'choice' || type === 'number')}</div>
        ${this.#renderOptions(({type}) => type === 'flag')}`,
    );
  }

  #renderOptions(isWanted: (option: Option) => boolean): (TemplateResult | typeof nothing)[] {
    const {element, options} = this.settings;
    const say = speak(optionWords, this.language);
    // A page decides the level of headings in most cases, so it comes last.
    const {'heading-level': level, ...own} = optionsOf(DESCRIPTORS[element]);
    const all = Object.entries({...own, ...(level && {'heading-level': level})});
    return all
      .filter(([name, option]) => name !== 'perspective' && isWanted(option))
      .map(([name, option]) =>
        optionField({
          name,
          option,
          value: options[name],
          choices: optionChoices(this.settings, name, this.names, this.language),
          language: this.language,
          say,
          set: (value) => {
            this.#apply(withOption(this.settings, name, value), optionWord(name, say));
          },
        }),
      );
  }

  #renderContent(say: Words): TemplateResult {
    const {lang, isBaked, link} = this.settings;
    return section(
      say('content'),
      html`
        ${selectField({
          id: 'lang',
          label: say('lang'),
          choices: [{value: '', label: say('pageLang')}, ...this.names.languages],
          value: lang,
          onChange: (chosen) => {
            this.#apply(withLanguage(this.settings, chosen, this), say('lang'));
          },
        })}
        ${radioField(
          'inside',
          say('inside'),
          [
            {value: 'linked', label: say('linked')},
            {value: 'baked', label: say('baked')},
          ],
          isBaked ? 'baked' : 'linked',
          (inside) => {
            this.#set({isBaked: inside === 'baked'}, say('inside'));
          },
        )}
        <p class="hint">${say(isBaked ? 'bakedHint' : 'insideHint')}</p>
        ${
          isBaked
            ? nothing
            : html`${textField({
                id: 'link-text',
                label: say('linkText'),
                value: link.text,
                onChange: (text) => {
                  this.#set({link: {...link, text: text.trim()}}, say('linkText'));
                },
              })}
              ${addressField({
                id: 'link-href',
                label: say('linkHref'),
                value: link.href,
                hint: say('linkHint'),
                say,
                set: (href) => {
                  this.#set({link: {...link, href}}, say('linkHref'));
                },
              })}`
        }
      `,
    );
  }

  #renderAddresses(say: Words): TemplateResult {
    const {script, feed, isPinned, keepsRoom, place} = this.settings;
    return html`<fieldset class="stack tight">
      <legend>${say('addresses')}</legend>
      ${addressField({
        id: 'script',
        label: say('script'),
        value: script,
        example: 'https://www.city.org/partnerships/partnership-elements.js',
        say,
        set: (written) => {
          this.#set({script: written}, say('script'));
        },
      })}
      ${addressField({
        id: 'feed',
        label: say('feed'),
        value: feed,
        hint: say('feedHint'),
        say,
        set: (written) => {
          this.#set({feed: written}, say('feed'));
        },
      })}
      ${
        place === 'bundler' || place === 'frame'
          ? nothing
          : html`${this.#renderFlag('isPinned', isPinned, say('isPinned', {version: release.version}), say('pinnedHint'))}
            ${this.#renderFlag('keepsRoom', keepsRoom, say('keepsRoom'), say('roomHint'))}`
      }
    </fieldset>`;
  }

  #renderFlag(name: 'isPinned' | 'keepsRoom', value: boolean, label: string, hint: string): TemplateResult {
    return html`<div>
      <label class="check">
        <input
          type="checkbox"
          aria-describedby="${name}-hint"
          .checked=${value}
          @change=${({target}: Event) => {
            this.#set({[name]: target instanceof HTMLInputElement && target.checked}, label);
          }}
        />
        ${label}
      </label>
      <p class="hint" id="${name}-hint">${hint}</p>
    </div>`;
  }

  #apply(settings: SnippetSettings, what: string): void {
    this.dispatchEvent(new SettingsEvent(settings, what));
  }

  #set(change: Partial<SnippetSettings>, what: string): void {
    this.#apply({...this.settings, ...change}, what);
  }
}

/** A part of the form that most people can leave as it is. */
function section(title: string, fields: TemplateResult): TemplateResult {
  return html`<details>
    <summary>${title}</summary>
    <div class="stack tight" role="group" aria-label=${title}>${fields}</div>
  </details>`;
}
