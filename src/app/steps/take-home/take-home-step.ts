import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {memoizeLast} from '../../../content/memoize-last.js';
import {fieldStyles} from '../../controls/fields.styles.js';
import {radioField} from '../../controls/radio-field.js';
import {download} from '../../download.js';
import {liveElement} from '../../preview/live-element.js';
import {Preview} from '../../preview/preview.js';
import {previewStyles} from '../../preview/preview.styles.js';
import {preferredScheme, stage, WIDTHS, type Stage} from '../../preview/stage.js';
import type {Baked} from '../../snippet/bake.js';
import {elementMarkup} from '../../snippet/element-markup.js';
import type {SnippetSettings} from '../../snippet/settings.js';
import type {Say} from '../../words/define-words.js';
import {DeskStep} from '../desk-step.js';
import {hashOf} from '../step.js';
import type {SettingsEvent} from './settings-event.js';
import {settingsOf, withSettings} from './stored-settings.js';
import {takeHomeStyles} from './take-home-step.styles.js';
import {takeHomeWords} from './take-home-words.js';

type Words = Say<keyof typeof takeHomeWords.en>;

/** What a baked line was made of. */
interface Batch {
  readonly settings: SnippetSettings;
  readonly feed: unknown;
  readonly baked?: Baked;
}

/** The last step: the files to save, and the lines to paste, with a preview of exactly what they show. */
export class TakeHomeStep extends DeskStep {
  static override styles: CSSResultGroup = [DeskStep.styles, fieldStyles, previewStyles, takeHomeStyles];
  static override properties: PropertyDeclarations = {
    width: {state: true},
    batch: {state: true},
    height: {state: true},
  };

  declare private width: Stage['width'];
  declare private batch: Batch | undefined;
  declare private height: number | undefined;
  readonly #preview = new Preview(this);
  /** The same object until something of it changes. */
  readonly #settingsOf = memoizeLast(settingsOf);
  readonly #sizes = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const size = Number.parseFloat(getComputedStyle(entry.target).fontSize);
    this.height = Math.ceil(entry.contentRect.height / size);
  });
  #measured: Element | undefined;

  constructor() {
    super();
    this.width = 'full';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#measured = undefined;
  }

  override render(): TemplateResult {
    const say = this.words(takeHomeWords);
    if (!this.view.state.feed) {
      return html`<div class="stack">
        <h2>${say('title')}</h2>
        <p class="lead">${say('noFeed')} <a href=${hashOf({step: 'table', rest: []})}>${say('begin')}</a></p>
      </div>`;
    }
    return html`<div class="parts">
      <h2>${say('title')}</h2>
      ${this.#renderFiles(say)} ${this.#renderBuilder(say)}
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#measure();
    this.#bake();
  }

  #renderFiles(say: Words): TemplateResult {
    const {state, problems} = this.view;
    return html`<section class="stack">
      <h3>${say('files')}</h3>
      <p class="lead">${say('filesLead')}</p>
      ${
        problems.length > 0
          ? html`<p>
              ${say('problems', {count: problems.length})}
              <a href=${hashOf({step: 'check', rest: []})}>${say('check')}</a>
            </p>`
          : nothing
      }
      <div class="row">
        <button type="button" class="primary" @click=${this.#onSaveFeed}>${say('saveFeed')}</button>
        ${state.report ? html`<button type="button" @click=${this.#onSaveReport}>${say('saveReport')}</button>` : nothing}
      </div>
    </section>`;
  }

  #renderBuilder(say: Words): TemplateResult {
    const {names} = this.#preview;
    const {language} = this.view;
    const settings = this.#settings;
    return html`<section class="stack" @desk-settings=${this.#onSettings}>
      <h3>${say('lines')}</h3>
      <desk-old-snippet .settings=${settings} .language=${language}></desk-old-snippet>
      <div class="builder">
        ${
          names
            ? html`<desk-snippet-form .settings=${settings} .names=${names} .language=${language}></desk-snippet-form>`
            : nothing
        }
        <div class="result">
          ${this.#renderPreview(settings, say)}
          <desk-snippet-lines
            .settings=${settings}
            .baked=${this.batch?.settings === settings ? this.batch.baked : undefined}
            .height=${this.height}
            .language=${language}
          ></desk-snippet-lines>
        </div>
      </div>
    </section>`;
  }

  #renderPreview(settings: SnippetSettings, say: Words): TemplateResult {
    const page = {
      lang: settings.lang || this.view.language,
      direction: 'auto',
      scheme: preferredScheme(),
      width: this.width,
    } as const;
    // The same attributes as in the line to paste, which may be a div.
    const attributes = Object.entries(elementMarkup(settings, 'page').attributes);
    const written = new Map(attributes.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    return html`<div class="stack">
      ${radioField(
        'width',
        say('preview'),
        WIDTHS.map((value) => ({value, label: say(`width:${value}`)})),
        this.width,
        (width) => {
          this.width = width;
        },
      )}
      ${stage(page, say('previewLabel'), liveElement(settings.element, written))}
    </div>`;
  }

  get #settings(): SnippetSettings {
    const {state, language} = this.view;
    return this.#settingsOf(state.settings, language);
  }

  #measure(): void {
    const element = this.renderRoot.querySelector('.page')?.firstElementChild ?? undefined;
    if (element === this.#measured) return;
    this.#sizes.disconnect();
    this.#measured = element;
    if (element) this.#sizes.observe(element);
  }

  /** Writes the content again when what it is made of has changed. */
  #bake(): void {
    const {part} = this.#preview;
    const {language, state} = this.view;
    const {feed} = state;
    const settings = this.#settings;
    const isDone = this.batch?.settings === settings && this.batch.feed === feed;
    const {isBaked, place} = settings;
    // A frame asks for the feed itself.
    if (!isBaked || place === 'frame' || !part || isDone) return;
    const batch: Batch = {settings, feed};
    this.batch = batch;
    this.attempt(async () => {
      const baked = await part.bake(settings, place, feed, language);
      if (this.batch === batch) this.batch = {...batch, baked};
    });
  }

  readonly #onSettings = ({settings, what}: SettingsEvent): void => {
    const say = this.words(takeHomeWords);
    this.workspace.setSettings(withSettings(this.view.state.settings, settings), say('changed', {what}));
  };

  readonly #onSaveFeed = (): void => {
    this.attempt(async () => {
      const file = 'feed.json';
      download(file, await this.workspace.write());
      this.workspace.markSaved();
      this.tell(this.words(takeHomeWords)('saved', {file}));
    });
  };

  readonly #onSaveReport = (): void => {
    const file = 'feed.report.json';
    download(file, JSON.stringify(this.view.state.report, undefined, 2));
    this.tell(this.words(takeHomeWords)('saved', {file}));
  };
}
