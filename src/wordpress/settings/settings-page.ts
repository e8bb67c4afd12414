import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {deskLanguage} from '../../desk/words/describe.js';
import {__} from '../wp/i18n.js';
import {checkAddress, checkFile, type CheckedFeed} from './checked-feed.js';
import {feedSection} from './feed-section.js';
import {feedSummary} from './feed-summary.js';
import {problemList} from './problem-list.js';
import {restoreFeed, saveSettings, uploadFeed} from './save-settings.js';
import {scriptSection} from './script-section.js';
import {initialState, type SettingsChange, type SettingsState} from './settings-state.js';

interface Notice {
  readonly type: 'success' | 'error' | 'info';
  readonly text: string;
  /** What is done next. */
  readonly link?: {readonly href: string; readonly text: string};
}

/** A feed that has errors, and how to show it all the same. */
interface Doubtful {
  readonly checked: CheckedFeed;
  readonly save: () => Promise<SettingsState>;
}

/** All settings. Feeds are checked here, in the browser, before visitors get them. */
export class SettingsPage extends LitElement {
  static override properties: PropertyDeclarations = {
    settings: {state: true},
    feedSource: {state: true},
    scriptSource: {state: true},
    shown: {state: true},
    doubtful: {state: true},
    notice: {state: true},
    isBusy: {state: true},
  };

  declare private settings: SettingsState;
  /** As chosen in the form; saved together with what is there. */
  declare private feedSource: SettingsState['feedSource'];
  declare private scriptSource: SettingsState['scriptSource'];
  /** The feed that visitors get. */
  declare private shown: CheckedFeed | undefined;
  declare private doubtful: Doubtful | undefined;
  declare private notice: Notice | undefined;
  declare private isBusy: boolean;
  readonly #language = deskLanguage(document.documentElement.lang);

  constructor() {
    super();
    this.settings = initialState;
    this.feedSource = initialState.feedSource;
    this.scriptSource = initialState.scriptSource;
    this.isBusy = false;
  }

  /** The styles of WordPress apply. */
  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#attempt(() => this.#look());
  }

  override render(): TemplateResult {
    return html`
      <div role="status" tabindex="-1">${this.#renderNotice()} ${this.#renderDoubtful()}</div>
      ${feedSection({
        settings: this.settings,
        source: this.feedSource,
        shown: this.#renderShown(),
        isBusy: this.isBusy,
        onSource: (source) => {
          this.feedSource = source;
        },
        onFile: (file) => {
          this.#try(
            () => checkFile(file, this.#language),
            ({text}) => uploadFeed(text),
          );
        },
        onAddress: (feedAddress) => {
          this.#try(
            () => checkAddress(feedAddress, this.#language),
            () => saveSettings({feedSource: 'address', feedAddress}),
          );
        },
        onRestore: (id) => {
          void this.#attempt(() => this.#use(() => restoreFeed(id)));
        },
      })}
      ${scriptSection({
        settings: this.settings,
        source: this.scriptSource,
        isBusy: this.isBusy,
        onSource: (source) => {
          this.scriptSource = source;
        },
        onSave: (change) => {
          void this.#attempt(() => this.#saveScript(change));
        },
      })}
    `;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    if (!this.notice) return nothing;
    const {type, text, link} = this.notice;
    return html`<div class="notice notice-${type} inline">
      <p>${text} ${link ? html`<a href=${link.href}>${link.text}</a>` : nothing}</p>
    </div>`;
  }

  #renderDoubtful(): TemplateResult | typeof nothing {
    if (!this.doubtful) return nothing;
    const {checked, save} = this.doubtful;
    return html`<div class="notice notice-warning inline">
      <p>
        ${
          checked.feed
            ? __('This feed has errors, so visitors still get what they got before.', 'partnership-elements')
            : __('Nothing in this file can be shown. Visitors still get what they got before.', 'partnership-elements')
        }
        <br /><strong>${checked.feed ? feedSummary(checked.feed) : checked.name}</strong>
      </p>
      ${problemList(checked.problems, this.#language)}
      ${
        checked.feed
          ? html`<p>
              <button
                type="button"
                class="button"
                ?disabled=${this.isBusy}
                @click=${() => {
                  void this.#attempt(() => this.#use(save));
                }}
              >
                ${__('Show it all the same', 'partnership-elements')}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  /** What visitors get now. */
  #renderShown(): TemplateResult | typeof nothing {
    if (!this.shown) return nothing;
    const {feed, name, problems} = this.shown;
    return html`<p>
        ${feed ? feedSummary(feed) : __('Nothing in this file can be shown.', 'partnership-elements')}<br /><a
          href=${name}
          >${name}</a
        >
      </p>
      ${problemList(problems, this.#language)}`;
  }

  /** Saves a feed at once if it has no errors; otherwise asks. */
  #try(check: () => Promise<CheckedFeed>, save: (checked: CheckedFeed) => Promise<SettingsState>): void {
    void this.#attempt(async () => {
      const checked = await check();
      const isGood = checked.feed && checked.problems.every(({severity}) => severity === 'warning');
      if (isGood) await this.#use(() => save(checked));
      else this.doubtful = {checked, save: () => save(checked)};
    });
  }

  async #use(save: () => Promise<SettingsState>): Promise<void> {
    this.settings = await save();
    this.feedSource = this.settings.feedSource;
    await this.#look();
    this.notice = {
      type: 'success',
      text: __('Blocks show this feed from now on.', 'partnership-elements'),
      link: {
        href: 'post-new.php?post_type=page',
        text: __('Add a page, and type /partner', 'partnership-elements'),
      },
    };
  }

  async #saveScript(change: SettingsChange): Promise<void> {
    this.settings = await saveSettings(change);
    this.notice = {type: 'success', text: __('Settings saved.', 'partnership-elements')};
  }

  /** Reads the feed where visitors read it. */
  async #look(): Promise<void> {
    const {feedUrl} = this.settings;
    this.shown = undefined;
    if (feedUrl !== '') this.shown = await checkAddress(feedUrl, this.#language);
    else
      this.notice = {
        type: 'info',
        text: __('There is no feed yet. Choose its file, or write its address.', 'partnership-elements'),
      };
  }

  /** One thing at a time, and whatever goes wrong is said. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    const isFirst = !this.hasUpdated;
    this.isBusy = true;
    this.notice = undefined;
    this.doubtful = undefined;
    try {
      await work();
    } catch (error) {
      this.notice = {type: 'error', text: messageOf(error)};
    }
    this.isBusy = false;
    await this.updateComplete;
    // The notice is above what was used, and may be out of sight.
    if (!isFirst) this.querySelector<HTMLElement>('[role=status]')?.focus();
  }
}

/** Of an error in the browser, or of an answer of WordPress. */
function messageOf(error: unknown): string {
  const message: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined;
  return typeof message === 'string' ? message : String(error);
}
