/* The first step: a table or a feed is brought to the desk, and what was recognised is said. */
import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {TableFile, TableSource} from '../../../desk/tables/read-tables.js';
import {countryNames} from '../../controls/country-list.js';
import {textField} from '../../controls/text-field.js';
import {loadPart} from '../../load-part.js';
import {deskStyles} from '../../styles/desk.styles.js';
import type {Say} from '../../words/define-words.js';
import {DeskStep} from '../desk-step.js';
import {brokenForm, type BrokenFile} from './broken-file.js';
import {remarksOn, summaryOf} from './table-reading.js';
import {tableStyles} from './table.styles.js';
import {tableWords} from './table-words.js';

type TableSay = Say<keyof typeof tableWords.en>;

export class TableStep extends DeskStep {
  static override styles: CSSResultGroup = [deskStyles, tableStyles];
  static override properties: PropertyDeclarations = {
    name: {state: true},
    country: {state: true},
    isNameMissing: {state: true},
    isDragging: {state: true},
    broken: {state: true},
  };

  declare private name: string;
  declare private country: string;
  /** Whether the city's name was asked for, and not given. */
  declare private isNameMissing: boolean;
  declare private isDragging: boolean;
  declare private broken: BrokenFile | undefined;

  constructor() {
    super();
    this.name = '';
    this.country = '';
    this.isNameMissing = false;
    this.isDragging = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.#onPaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.#onPaste);
  }

  override render(): TemplateResult {
    const say = this.words(tableWords);
    const {feed, sources} = this.view.state;
    const hasSomething = feed !== undefined || sources.length > 0;
    return html`
      <h2>${say('heading')}</h2>
      <p class="lead">${say('lead')}</p>
      <div class=${hasSomething ? 'columns both' : 'columns'}>
        ${hasSomething ? this.#renderRead(say) : nothing}
        <div class="stack">
          ${this.#renderBroken(say)} ${this.#renderDrop(say)} ${this.#renderPaste(say)}
          ${hasSomething ? nothing : this.#renderStart(say)}
        </div>
      </div>
      <datalist id="countries">
        ${countryNames(this.view.language).map((name) => html`<option value=${name}></option>`)}
      </datalist>
    `;
  }

  #renderBroken(say: TableSay): TemplateResult | typeof nothing {
    const {broken} = this;
    if (!broken) return nothing;
    return brokenForm(broken, say, (content) => {
      this.#read([{name: broken.name, content}]);
    });
  }

  #renderDrop(say: TableSay): TemplateResult {
    return html`<div
      class=${this.isDragging ? 'drop over' : 'drop'}
      @dragover=${this.#onDrag}
      @dragleave=${this.#onDrag}
      @drop=${this.#onDrop}
    >
      <label class="button primary" for="file">${say('choose')}</label>
      <input
        class="visually-hidden"
        id="file"
        type="file"
        multiple
        accept=".xlsx,.xls,.ods,.csv,.tsv,.txt,.json"
        aria-describedby="file-hint"
        @change=${this.#onChoose}
      />
      <p>${say('drop')}</p>
      <p class="quiet small" id="file-hint">${say('chooseHint')}</p>
    </div>`;
  }

  #renderPaste(say: TableSay): TemplateResult {
    return html`<div class="paste">
      <label for="paste">${say('paste')}</label>
      <textarea id="paste" rows="3" @change=${this.#onPasted}></textarea>
    </div>`;
  }

  #renderStart(say: TableSay): TemplateResult {
    return html`<section class="stack" aria-labelledby="start">
      <h3 id="start">${say('emptyLead')}</h3>
      <form class="stack" novalidate @submit=${this.#onStart}>
        ${this.#renderCityFields(say)}
        <div><button>${say('empty')}</button></div>
      </form>
    </section>`;
  }

  /** Asked where a table needs it; a feed says it. */
  #renderCity(say: TableSay): TemplateResult | typeof nothing {
    const {city, origin} = this.view.state;
    if (city || origin) return nothing;
    return html`<form class="city" novalidate @submit=${this.#onCity}>
      <div>
        <h3>${say('city')}</h3>
        <p class="quiet small">${say('cityLead')}</p>
      </div>
      ${this.#renderCityFields(say)}
      <div><button class="primary">${say('useCity')}</button></div>
    </form>`;
  }

  #renderCityFields(say: TableSay): TemplateResult {
    return html`<div class="pair">
      ${textField({
        id: 'city-name',
        label: say('cityName'),
        value: this.name,
        isRequired: true,
        problem: this.isNameMissing ? say('cityMissing') : undefined,
        onInput: (value) => {
          this.name = value;
          this.isNameMissing = false;
        },
      })}
      ${textField({
        id: 'city-country',
        label: say('cityCountry'),
        value: this.country,
        list: 'countries',
        onInput: (value) => {
          this.country = value;
        },
      })}
    </div>`;
  }

  #renderRead(say: TableSay): TemplateResult {
    const {state} = this.view;
    const {sources, origin, report} = state;
    return html`<section class="stack" aria-labelledby="read">
      <h3 id="read">${say('files')}</h3>
      <p class="found">${summaryOf(state, say)}</p>
      ${
        report
          ? html`<ul class="remarks">
              ${remarksOn(report, say).map((remark) => html`<li>${remark}</li>`)}
            </ul>`
          : nothing
      }
      ${this.#renderCity(say)}
      <div class="row">
        ${sources.length > 0 ? html`<a class="button primary" href="#columns">${say('toColumns')}</a>` : nothing}
        <a class=${sources.length > 0 ? 'button' : 'button primary'} href="#check">${say('toCheck')}</a>
      </div>
      <ul>
        ${
          origin
            ? html`<li class="file">
                <h3>${origin.name}</h3>
                <p class="quiet small">${say('opened')}</p>
              </li>`
            : nothing
        }
        ${sources.map((file) => this.#renderFile(file, say))}
      </ul>
    </section>`;
  }

  #renderFile({name, encoding, isGuess, hidden = []}: TableFile, say: TableSay): TemplateResult {
    return html`<li class="file">
      <div class="row">
        <h3>${name}</h3>
        <button
          type="button"
          class="plain"
          aria-label=${say('removeWhat', {file: name})}
          @click=${() => {
            this.attempt(() => this.workspace.removeSource(name, say('doRemove', {file: name})));
          }}
        >
          ${say('remove')}
        </button>
      </div>
      ${isGuess ? html`<p class="quiet small">${say('encoding', {encoding: encoding ?? ''})}</p>` : nothing}
      ${hidden.length > 0 ? html`<p class="quiet small">${say('hidden', {names: hidden.join(', ')})}</p>` : nothing}
    </li>`;
  }

  readonly #onDrag = (event: DragEvent): void => {
    event.preventDefault();
    this.isDragging = event.type === 'dragover';
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.isDragging = false;
    this.#readFiles(event.dataTransfer?.files);
  };

  readonly #onChoose = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#readFiles(event.target.files);
    // The same file may be chosen again, after it was changed.
    event.target.value = '';
  };

  /** Pasted anywhere in the step, except into a field. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const {files} = event.clipboardData ?? {};
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (files && files.length > 0) this.#readFiles(files);
    else if (text.includes('\n') && (!isField || target.id === 'paste')) {
      event.preventDefault();
      this.#readText(text);
    }
  };

  /** For rows that are typed, or come from a program that fills fields. */
  readonly #onPasted = (event: Event): void => {
    if (!(event.target instanceof HTMLTextAreaElement) || event.target.value.trim() === '') return;
    this.#readText(event.target.value);
    event.target.value = '';
  };

  readonly #onStart = (event: SubmitEvent): void => {
    event.preventDefault();
    const city = this.#cityGiven();
    if (!city) return;
    this.attempt(async () => {
      await this.workspace.start(city, this.words(tableWords)('doStart'));
      location.hash = '#check';
    });
  };

  readonly #onCity = (event: SubmitEvent): void => {
    event.preventDefault();
    const city = this.#cityGiven();
    if (city) this.attempt(() => this.workspace.setCity(city, this.words(tableWords)('doCity')));
  };

  #cityGiven(): {readonly name: string; readonly country?: string} | undefined {
    const [name, country] = [this.name.trim(), this.country.trim()];
    this.isNameMissing = name === '';
    if (name !== '') return {name, ...(country !== '' && {country})};
    this.renderRoot.querySelector<HTMLInputElement>('#city-name')?.focus();
    return undefined;
  }

  #readText(content: string): void {
    this.#read([{name: this.words(tableWords)('pasted'), content}]);
  }

  #readFiles(files: FileList | null | undefined): void {
    if (!files || files.length === 0) return;
    const sources = [...files].map(async (file) => ({
      name: file.name,
      content: new Uint8Array(await file.arrayBuffer()),
    }));
    this.attempt(async () => {
      this.#read(await Promise.all(sources));
    });
  }

  #read(sources: readonly TableSource[]): void {
    const say = this.words(tableWords);
    this.attempt(async () => {
      for (const source of sources) await this.#readOne(source, say('doRead', {file: source.name}));
      if (!this.broken) this.tell(say('read', {what: summaryOf(this.workspace.view.state, say)}));
    });
  }

  async #readOne(source: TableSource, what: string): Promise<void> {
    this.broken = undefined;
    try {
      await this.workspace.read(source, what);
    } catch (cause) {
      const {DeskError} = await loadPart('import');
      if (!(cause instanceof DeskError && cause.code === 'brokenJson')) throw cause;
      const {checkFeed, decodeText} = await loadPart('check');
      const {name, content} = source;
      const text = typeof content === 'string' ? content : decodeText(content).text;
      const {today, view} = this.workspace;
      const {problems} = checkFeed({content: text, today, language: view.language});
      // The others can be corrected in the third step.
      this.broken = {name, text, problems: problems.filter(({path}) => path === '')};
    }
  }
}
