/*
 * The page of the desk: its steps, undo and redo, saving, and the one place where anything is announced. Which step is
 * shown is in the address, so that the browser's Back goes one step back.
 */
import {html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {deskLanguage, type DeskLanguage} from '../desk/words/describe.js';
import {deskStyles} from './styles/desk.styles.js';
import {partnershipDeskStyles} from './styles/partnership-desk.styles.js';
import {download} from './download.js';
import {loadPart, PartError} from './load-part.js';
import type {NoticeEvent, TaskEvent} from './steps/step-events.js';
import {hashOf, placeOf, STEPS, type Place, type StepName} from './steps/step.js';
import {shellWords} from './words/shell-words.js';
import {speak, type Say} from './words/define-words.js';
import {keptWork} from './workspace/kept-work.js';
import {Workspace} from './workspace/workspace.js';

const LANGUAGES: Readonly<Record<DeskLanguage, string>> = {en: 'English', de: 'Deutsch'};
/** After this time, the page says that it is busy. */
const PATIENCE = 400;

export class PartnershipDesk extends LitElement {
  static override styles: CSSResultGroup = [deskStyles, partnershipDeskStyles];
  static override properties: PropertyDeclarations = {
    place: {state: true},
    notice: {state: true},
    isBusy: {state: true},
    isKeeping: {state: true},
  };

  declare private place: Place;
  declare private notice: {readonly text: string; readonly isError: boolean} | undefined;
  declare private isBusy: boolean;
  declare private isKeeping: boolean;
  readonly #workspace: Workspace;
  #tasks = 0;

  constructor() {
    super();
    this.place = placeOf(location.hash);
    this.isBusy = false;
    this.isKeeping = false;
    const today = new Date().toLocaleDateString('sv');
    this.#workspace = new Workspace(loadPart, today, languageOfPage());
    this.#workspace.addEventListener('change', this.#onChange);
    const kept = keptWork.read();
    if (kept) {
      this.#workspace.restore(kept);
      this.isKeeping = true;
      this.notice = {text: this.#say('restored'), isError: false};
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    addEventListener('beforeunload', this.#onLeave);
    addEventListener('keydown', this.#onKeydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener('keydown', this.#onKeydown);
  }

  override render(): TemplateResult {
    const say = this.#say;
    return html`
      <header>
        <h1>${say('title')}</h1>
        <p class="quiet small">${say('private')}</p>
        ${this.#renderLanguages(say)}
      </header>
      <div class="bar">
        <nav aria-label=${say('steps')}>
          <ol>
            ${STEPS.map((step, index) => this.#renderLink(step, index, say))}
          </ol>
        </nav>
        ${this.#hasWork ? this.#renderTools(say) : nothing}
      </div>
      <main @desk-task=${this.#onTask} @desk-notice=${this.#onNotice} aria-busy=${this.isBusy ? 'true' : 'false'}>
        <div class="told" role="status">
          ${this.isBusy ? html`<p class="notice busy">${say('busy')}</p>` : this.#renderNotice(say)}
        </div>
        ${this.#renderStep()}
      </main>
    `;
  }

  #renderLanguages(say: Say<keyof typeof shellWords.en>): TemplateResult {
    const {language} = this.#workspace.view;
    return html`<div class="languages" role="group" aria-label=${say('language')}>
      ${Object.entries(LANGUAGES).map(
        ([tag, name]) =>
          html`<button
            class="plain"
            type="button"
            lang=${tag}
            aria-pressed=${tag === language ? 'true' : 'false'}
            @click=${() => {
              this.#setLanguage(tag);
            }}
          >
            ${name}
          </button>`,
      )}
    </div>`;
  }

  #renderLink(step: StepName, index: number, say: Say<keyof typeof shellWords.en>): TemplateResult {
    const isCurrent = step === this.place.step;
    const {problems} = this.#workspace.view;
    return html`<li>
      <a href=${hashOf({step, rest: []})} aria-current=${isCurrent ? 'step' : nothing}>
        <span class="number" aria-hidden="true">${index + 1}</span>
        <span>${say(step)}</span>
        ${
          step === 'check' && problems.length > 0
            ? html`<span class="count"
                ><span aria-hidden="true">${problems.length}</span
                ><span class="visually-hidden">${say('problems', {count: problems.length})}</span></span
              >`
            : nothing
        }
      </a>
    </li>`;
  }

  #renderTools(say: Say<keyof typeof shellWords.en>): TemplateResult {
    const {state, undoable, redoable} = this.#workspace.view;
    const tool = (label: string, what: string | undefined, hint: string, click: () => void) =>
      html`<button
        type="button"
        aria-disabled=${what === undefined ? 'true' : 'false'}
        title=${what === undefined ? nothing : hint}
        @click=${what === undefined ? nothing : click}
      >
        ${label}
      </button>`;
    return html`<div class="tools" role="region" aria-label=${say('work')}>
      ${tool(say('undo'), undoable, say('undoWhat', {what: undoable ?? ''}), this.#undo)}
      ${tool(say('redo'), redoable, say('redoWhat', {what: redoable ?? ''}), this.#redo)}
      <button type="button" aria-disabled=${state.feed ? 'false' : 'true'} @click=${this.#save}>${say('save')}</button>
      <label class="keep" title=${say('keepHint')}>
        <input type="checkbox" .checked=${this.isKeeping} @change=${this.#onKeep} />
        ${say('keep')}
      </label>
    </div>`;
  }

  #renderNotice(say: Say<keyof typeof shellWords.en>): TemplateResult | typeof nothing {
    if (!this.notice) return nothing;
    return html`<div class=${`notice ${this.notice.isError ? 'error' : ''}`}>
      <p>${this.notice.text}</p>
      <button type="button" class="plain" @click=${this.#dismiss}>${say('dismiss')}</button>
    </div>`;
  }

  #renderStep(): TemplateResult {
    const {view} = this.#workspace;
    const {step, rest} = this.place;
    switch (step) {
      case 'table':
        return html`<desk-table-step .workspace=${this.#workspace} .view=${view} .rest=${rest}></desk-table-step>`;
      case 'columns':
        return html`<desk-columns-step .workspace=${this.#workspace} .view=${view} .rest=${rest}></desk-columns-step>`;
      case 'check':
        return html`<desk-check-step .workspace=${this.#workspace} .view=${view} .rest=${rest}></desk-check-step>`;
      case 'look':
        return html`<desk-look-step .workspace=${this.#workspace} .view=${view} .rest=${rest}></desk-look-step>`;
      case 'take-home':
        return html`<desk-take-home-step
          .workspace=${this.#workspace}
          .view=${view}
          .rest=${rest}
        ></desk-take-home-step>`;
    }
  }

  override updated(): void {
    document.documentElement.lang = this.#workspace.view.language;
    document.title = `${this.#say(this.place.step)} · ${this.#say('title')}`;
  }

  /** At first there is nothing to undo, to save or to keep. */
  get #hasWork(): boolean {
    const {state, undoable, redoable} = this.#workspace.view;
    return state.feed !== undefined || undoable !== undefined || redoable !== undefined;
  }

  get #say(): Say<keyof typeof shellWords.en> {
    return speak(shellWords, this.#workspace.view.language);
  }

  #setLanguage(tag: string): void {
    void this.#attempt(this.#workspace.speak(deskLanguage(tag)));
  }

  readonly #onChange = (): void => {
    this.requestUpdate();
    if (this.isKeeping && !keptWork.write(this.#workspace.view.state)) this.#stopKeeping();
  };

  readonly #onHash = (): void => {
    this.place = placeOf(location.hash);
    this.notice = undefined;
  };

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#workspace.view.isUnsaved && !this.isKeeping) event.preventDefault();
  };

  /** Fields have an undo of their own, for what is being typed. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const isTyping = event.composedPath().some((target) => target instanceof Element && target.matches(TEXT_FIELDS));
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.#redo();
    else this.#undo();
  };

  readonly #undo = (): void => {
    const {undoable: what} = this.#workspace.view;
    if (what === undefined) return;
    this.#workspace.undo();
    this.#tell(this.#say('undone', {what}));
  };

  readonly #redo = (): void => {
    const {redoable: what} = this.#workspace.view;
    if (what === undefined) return;
    this.#workspace.redo();
    this.#tell(this.#say('redone', {what}));
  };

  readonly #save = (): void => {
    if (this.#workspace.view.state.feed) void this.#attempt(this.#saveFeed());
  };

  async #saveFeed(): Promise<void> {
    const file = 'feed.json';
    download(file, await this.#workspace.write());
    this.#workspace.markSaved();
    this.#tell(this.#say('saved', {file}));
  }

  readonly #onKeep = (event: Event): void => {
    this.isKeeping = event.target instanceof HTMLInputElement && event.target.checked;
    if (this.isKeeping && !keptWork.write(this.#workspace.view.state)) this.#stopKeeping();
    else this.#tell(this.#say(this.isKeeping ? 'kept' : 'forgotten'));
    if (!this.isKeeping) keptWork.forget();
  };

  #stopKeeping(): void {
    this.isKeeping = false;
    this.#tell(this.#say('keepFailed'), true);
  }

  readonly #onTask = (event: TaskEvent): void => {
    void this.#attempt(event.task);
  };

  readonly #onNotice = (event: NoticeEvent): void => {
    this.#tell(event.text);
  };

  readonly #dismiss = (): void => {
    this.notice = undefined;
  };

  #tell(text: string, isError = false): void {
    this.notice = {text, isError};
  }

  async #attempt(task: Promise<unknown>): Promise<void> {
    this.#tasks += 1;
    const timer = setTimeout(() => {
      this.isBusy = true;
    }, PATIENCE);
    try {
      await task;
    } catch (cause) {
      this.#tell(await this.#wordsFor(cause), true);
    } finally {
      clearTimeout(timer);
      this.#tasks -= 1;
      this.isBusy = this.isBusy && this.#tasks > 0;
    }
  }

  async #wordsFor(cause: unknown): Promise<string> {
    if (cause instanceof PartError) return this.#say('partMissing', {file: cause.message});
    const {DeskError, describeFault} = await loadPart('import');
    if (!(cause instanceof DeskError)) return this.#say('unexpected', {cause: String(cause)});
    const {message, remedy} = describeFault(cause.code, cause.values, this.#workspace.view.language);
    return `${message} ${remedy}`;
  }
}

const TEXT_FIELDS = 'textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"])';

/** From the address of the page, `?lang=de`, else of the browser. */
function languageOfPage(): DeskLanguage {
  return deskLanguage(new URLSearchParams(location.search).get('lang') ?? navigator.language);
}
