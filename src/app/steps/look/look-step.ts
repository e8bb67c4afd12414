import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {radioField} from '../../controls/radio-field.js';
import {selectField} from '../../controls/select-field.js';
import {fieldStyles} from '../../controls/fields.styles.js';
import {liveElement} from '../../preview/live-element.js';
import {Preview} from '../../preview/preview.js';
import {previewStyles} from '../../preview/preview.styles.js';
import {DIRECTIONS, preferredScheme, SCHEMES, stage, WIDTHS, type Stage} from '../../preview/stage.js';
import type {FeedNames} from '../../snippet/feed-names.js';
import type {Say} from '../../words/define-words.js';
import {DESCRIPTORS} from '../../../options/descriptors.js';
import {DeskStep} from '../desk-step.js';
import {hashOf} from '../step.js';
import {lookStyles} from './look-step.styles.js';
import {lookWords} from './look-words.js';

type Words = Say<keyof typeof lookWords.en>;

const ELEMENTS = [
  ['partners', 'partner-list'],
  ['map', 'partner-map'],
  ['projects', 'project-list'],
  ['networks', 'network-badges'],
  ['text', 'city-text'],
  ['office', 'contact-card'],
  ['pages', 'related-links'],
] as const;

/** Shows the real elements with the data as they are now, on pages of every kind. How somebody looks is not part of the work. */
export class LookStep extends DeskStep {
  static override styles: CSSResultGroup = [DeskStep.styles, fieldStyles, previewStyles, lookStyles];
  static override properties: PropertyDeclarations = {page: {state: true}, perspective: {state: true}};

  declare private page: Stage;
  /** The id of a partner; empty for the city itself. */
  declare private perspective: string;
  readonly #preview = new Preview(this);

  constructor() {
    super();
    this.page = {lang: '', direction: 'auto', scheme: preferredScheme(), width: 'full'};
    this.perspective = '';
  }

  override render(): TemplateResult {
    const say = this.words(lookWords);
    const {names} = this.#preview;
    if (!this.view.state.feed) {
      return html`<div class="stack">
        <h2>${say('title')}</h2>
        <p class="lead">${say('noFeed')} <a href=${hashOf({step: 'table', rest: []})}>${say('begin')}</a></p>
      </div>`;
    }
    return html`<div class="stack">
      <div>
        <h2>${say('title')}</h2>
        <p class="lead">${say('lead')}</p>
      </div>
      ${names ? this.#renderSetting(names, say) : nothing}
      ${stage({...this.page, lang: this.#lang}, say('preview'), this.#renderElements(say))}
      <p><a class="button" href=${hashOf({step: 'take-home', rest: []})}>${say('next')}</a></p>
    </div>`;
  }

  get #lang(): string {
    return this.page.lang || this.view.language;
  }

  #renderSetting(names: FeedNames, say: Words): TemplateResult {
    const {direction, scheme, width} = this.page;
    const partners = names.choices({element: 'partner-list', options: {}}, 'perspective');
    return html`<div class="setting">
      ${selectField({
        id: 'language',
        label: say('language'),
        choices: names.languages,
        value: this.#lang,
        onChange: (lang) => {
          this.#set({lang});
        },
      })}
      ${selectField({
        id: 'perspective',
        label: say('perspective'),
        choices: [{value: '', label: names.city}, ...partners],
        value: this.perspective,
        onChange: (perspective) => {
          this.perspective = perspective;
        },
      })}
      ${selectField({
        id: 'direction',
        label: say('direction'),
        choices: named(DIRECTIONS, 'direction', say),
        value: direction,
        onChange: (value) => {
          this.#set({direction: value});
        },
      })}
      ${radioField('width', say('width'), named(WIDTHS, 'width', say), width, (value) => {
        this.#set({width: value});
      })}
      ${radioField('scheme', say('scheme'), named(SCHEMES, 'scheme', say), scheme, (value) => {
        this.#set({scheme: value});
      })}
    </div>`;
  }

  /** A partner city has no networks of its own in this feed. */
  #renderElements(say: Words): unknown {
    const {names} = this.#preview;
    const perspective: [string, string][] = this.perspective === '' ? [] : [['perspective', this.perspective]];
    return ELEMENTS.filter(([, name]) => {
      const isOfCity = name === 'network-badges' && this.perspective !== '';
      return name === 'partner-list' || (names?.shows(name) && !isOfCity);
    }).map(([heading, name]) => {
      const wanted = [...perspective, ['search', ''] as const];
      const options = wanted.filter(([option]) => Object.hasOwn(DESCRIPTORS[name].options, option));
      return html`<h3 lang=${this.view.language}>${say(heading)}</h3>
        ${liveElement(name, new Map(options))}`;
    });
  }

  #set(change: Partial<Stage>): void {
    this.page = {...this.page, ...change};
  }
}

function named<Value extends string, Group extends string>(
  values: readonly Value[],
  group: Group,
  say: (key: NoInfer<`${Group}:${Value}`>) => string,
): {value: Value; label: string}[] {
  return values.map((value) => ({value, label: say(`${group}:${value}`)}));
}
