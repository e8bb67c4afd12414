import {html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations} from 'lit';
import {toHeadingLevel, type HeadingLevel} from '../content/heading.js';
import {parseWholeNumber} from '../options/parse.js';
import type {Feed} from '../data/schema.js';
import {memoizeLast} from '../content/memoize-last.js';
import {resolveLink} from '../data/resolve-link.js';
import {FeedController, type FeedState} from '../feed/feed-controller.js';
import type {FeedError} from '../feed/feed-error.js';
import {LanguageController} from '../i18n/language-controller.js';
import {languageMatches} from '../i18n/language-tag.js';
import en from '../i18n/locales/en.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Messages} from '../i18n/messages.js';
import {INTL_WARM_UP} from '../i18n/warm-up-intl.js';
import baseStyles from './base.styles.js';
import {DeepLinkController} from './deep-link-controller.js';
import {FeedErrorEvent, FeedLoadEvent} from './events.js';
import {headingLevelInPage} from './preceding-heading.js';
import {readAttribute, toNumber, toText, warnOnInvalid} from '../options/attributes.js';
import {PrintController} from './print-controller.js';
import {renderPlaceholder, type Placeholder} from './placeholder.js';
import {schedule} from '../list/scheduler.js';
import {writeStructuredData} from './structured-data.js';
import {VERSION} from './version.js';
import type {Content} from '../content/phrases.js';

/** What an element shows a feed with. */
export interface FeedView {
  /** The feed. */
  readonly feed: Feed;
  /** Speaks the reader's language. */
  readonly localizer: Localizer;
  /** The level of the element's headings. */
  readonly level: HeadingLevel;
  /** The address a link of the feed has on the page, if it may have one. */
  readonly href: (link: string | undefined, contact?: boolean) => string | undefined;
}

type Status = 'loading' | 'ready' | 'empty' | 'error';

/**
 * What all elements share: where the feed comes from, the language, the states, the fallback and the events. It knows
 * nothing of partners, projects or networks.
 */
export abstract class FeedElement extends LitElement {
  /** The version of the library: `customElements.get('partner-list').version` tells which one a page runs. */
  static readonly version: string = VERSION;

  static override styles: CSSResultGroup = baseStyles;

  static override properties: PropertyDeclarations = {
    src: {converter: toText},
    headingLevel: {attribute: 'heading-level', converter: toNumber},
  };

  // Editors of CMSs that strip unknown attributes write every option as `data-…`.
  static override get observedAttributes(): string[] {
    const options = super.observedAttributes;
    return [...options, ...options.map((option) => `data-${option}`)];
  }

  /**
   * The feed: an address, or `#id` of a `<script type="application/json">` in the page. Default: what the script's
   * `data-feed` says, else `feed.json` beside the script.
   */
  src = '';

  /** Level of the headings, 2 to 6. Default: one below the nearest heading before the element. */
  headingLevel: number | undefined;

  readonly #feed = new FeedController(this);
  readonly #language = new LanguageController(this);
  readonly #internals = this.attachInternals();
  // The same as long as nothing in it changes: what is made from it need not be made again.
  readonly #view = memoizeLast((feed: Feed, url: string, localizer: Localizer, level: HeadingLevel): FeedView => ({
    feed,
    localizer,
    level,
    href: (link, contact) => resolveLink(link, url, contact),
  }));
  #announced: FeedState | undefined;
  #status: Status = 'loading';
  #isRetrying = false;

  constructor() {
    super();
    new DeepLinkController(this);
    new PrintController(this);
  }

  override attributeChangedCallback(name: string): void {
    const option = name.replace(/^data-/, '');
    super.attributeChangedCallback(option, null, readAttribute(this, option));
  }

  /** Asks the network again, also when the feed was loaded before. Settles when the answer is in, whatever it is. */
  async reload(): Promise<void> {
    await this.#feed.reload();
    await this.updateComplete;
  }

  /** What to show of a feed, or `undefined` if there is nothing in it to show. */
  protected abstract renderFeed(view: FeedView): Content | undefined;

  /** How much room the feed will take. */
  protected abstract placeholder(): Placeholder;

  /** What to show when there is nothing in the feed to show. */
  protected renderEmpty(localizer: Localizer): Content {
    return html`<p part="status">${localizer.messages.empty}</p>`;
  }

  /** What the page offers in place of the feed, or else this. */
  protected renderFallback(otherwise: Content): Content {
    // The slot is always there, because a page under way fills it after the first rendering.
    return html`<slot @slotchange=${this.#onSlotChange}></slot>${this.#hasFallback() ? nothing : otherwise}`;
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    if (!this.hasUpdated) {
      // At once, because an element without a shadow tree of its own hides what the page has put into it.
      this.performUpdate();
      return undefined;
    }
    return new Promise((resolve, reject) => {
      schedule(() => {
        try {
          this.performUpdate();
          resolve();
        } catch (error) {
          // Lit tells whoever waits for this element, and the others go on.
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
  }

  protected override render(): Content {
    const {state} = this.#feed;
    const localizer = this.#language.localizer(state.status === 'ready' ? state.feed.languages : []);
    const lang = localizer?.lang ?? 'en';
    // Until the words of the language are there, the page waits in English. A feed told in English, and then once more,
    // would jump.
    return html`<div part="base" lang=${languageMatches(lang, this.#language.tag) ? nothing : lang}>
      ${localizer ? this.#renderState(state, localizer) : this.#renderWait(en)}
    </div>`;
  }

  protected override updated(): void {
    const {state} = this.#feed;
    const isShown = this.#language.localizer([]) !== undefined;
    this.#setStates(isShown ? this.#status : 'loading', state.status === 'ready' && state.failure !== undefined);
    if (isShown && state !== this.#announced) {
      this.#announced = state;
      this.#announce(state);
    }
  }

  #renderState(state: FeedState, localizer: Localizer): Content {
    switch (state.status) {
      case 'loading':
        this.#status = 'loading';
        INTL_WARM_UP.forEach((step) => {
          schedule(step);
        });
        return this.#isRetrying
          ? this.renderFallback(this.#renderFailure(localizer))
          : this.#renderWait(localizer.messages);
      case 'error':
        this.#status = 'error';
        return this.renderFallback(this.#renderFailure(localizer));
      case 'ready': {
        const content = this.renderFeed(this.#viewOf(state.feed, state.url, localizer));
        this.#status = content === undefined ? 'empty' : 'ready';
        return [state.failure ? this.#renderStale(localizer) : nothing, content ?? this.renderEmpty(localizer)];
      }
    }
  }

  /**
   * The page's fallback lies over the room that is kept free for the feed, and stands for it where nothing tells how much
   * that will take. Without a fallback, the room shows its outlines.
   */
  #renderWait({loading}: Messages): Content {
    const room = this.placeholder();
    const hasFallback = this.#hasFallback();
    const wait = html`<p part="status" class="late">${loading}</p>`;
    return html`<div class="waiting">
      <div>${this.renderFallback(wait)}</div>
      ${!hasFallback || room.isWindow || room.count !== undefined ? renderPlaceholder(room, !hasFallback) : nothing}
    </div>`;
  }

  #renderStale({messages}: Localizer): Content {
    return html`<p part="status" class="stale">${messages.stale}</p>`;
  }

  #renderFailure({messages}: Localizer): Content {
    return html`
      <p part="status">${messages.failed}</p>
      <button part="button" type="button" @click=${this.#onRetry}>${messages.retry}</button>
    `;
  }

  #onSlotChange(): void {
    this.requestUpdate();
  }

  /** The button stays until the answer is in; when it goes, the focus goes to what has come in its place. */
  async #onRetry(): Promise<void> {
    this.#isRetrying = true;
    await this.reload();
    this.#isRetrying = false;
    const base = this.renderRoot.querySelector<HTMLElement>('[part="base"]');
    if (!base || this.shadowRoot?.activeElement) return;
    base.tabIndex = -1;
    base.focus();
  }

  #viewOf(feed: Feed, url: string, localizer: Localizer): FeedView {
    const asked = parseWholeNumber(warnOnInvalid(this), 'heading-level', this.headingLevel, 2, 6);
    const level = asked === undefined ? headingLevelInPage(this, isInsideOther) : toHeadingLevel(asked);
    return this.#view(feed, url, localizer, level);
  }

  /** CMSs leave white space, empty paragraphs and line breaks behind, which are nothing to show. */
  #hasFallback(): boolean {
    return this.textContent.trim() !== '' || this.querySelector('img, picture, video, iframe, object') !== null;
  }

  #announce(state: FeedState): void {
    if (state.status === 'loading') return;
    const error = state.status === 'error' ? state.error : state.failure;
    if (error) {
      tell(error, this);
      this.dispatchEvent(new FeedErrorEvent(error));
    } else if (state.status === 'ready') {
      writeStructuredData(state.feed, state.url);
      this.dispatchEvent(new FeedLoadEvent(state.feed, state.problems));
    }
  }

  #setStates(status: Status, isStale: boolean): void {
    const {states} = this.#internals;
    states.clear();
    states.add(status);
    if (isStale) states.add('stale');
  }
}

/** A heading in the fallback of another element of ours: it goes when that element has its feed. */
function isInsideOther(heading: Element): boolean {
  for (let parent = heading.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof FeedElement) return true;
  }
  return false;
}

const told = new WeakSet<FeedError>();

/** Ten elements with one broken feed are one problem, not ten. */
function tell(error: FeedError, element: FeedElement): void {
  if (told.has(error)) return;
  told.add(error);
  console.warn(`<${element.localName}> ${error.message}`, element);
}
