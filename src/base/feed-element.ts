import {html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {toHeadingLevel, type HeadingLevel} from '../content/heading.js';
import {memoizeLast} from '../content/memoize-last.js';
import type {FeedView} from '../content/view.js';
import {resolveLink} from '../data/resolve-link.js';
import type {Feed} from '../data/schema.js';
import {FeedController, type FeedState} from '../feed/feed-controller.js';
import {LanguageController} from '../i18n/language-controller.js';
import {languageMatches} from '../i18n/language-tag.js';
import en from '../i18n/locales/en.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Messages} from '../i18n/messages.js';
import {INTL_WARM_UP} from '../i18n/warm-up-intl.js';
import {schedule} from '../list/scheduler.js';
import {defaultOf, readAttribute} from '../options/attributes.js';
import {optionsOf, propertyName, type ElementDescriptor, type ParsedOptions} from '../options/option.js';
import {parseOptions} from '../options/parse-options.js';
import {warnOnInvalid} from '../options/warn-on-invalid.js';
import {restoreStyles} from './adopted-styles.js';
import {announce} from './announce.js';
import baseStyles from './base.styles.js';
import {DeepLinkController} from './deep-link-controller.js';
import {failureOf, warnOnce} from './failure.js';
import {hasVisibleContent} from './fallback.js';
import {renderEmptyNotice, renderFailureNotice, renderStaleNotice} from './notices.js';
import {convertWhatIsSet, isSetByScript, noteAttribute, type OptionProperty} from './option-properties.js';
import {renderPlaceholder, type Placeholder} from './placeholder.js';
import {headingLevelInPage, precedingHeading} from './preceding-heading.js';
import {PrintController} from './print-controller.js';
import {SizeSignal} from './size-signal.js';
import {SteadyHeight} from './steady-height.js';
import {VERSION} from './version.js';

type Status = 'loading' | 'ready' | 'empty' | 'error';

/** Computed before rendering, so that `render()` is pure. */
interface Model<Selection> {
  readonly status: Status;
  readonly state: FeedState;
  /** Absent while the messages of the reader's language load. */
  readonly localizer: Localizer | undefined;
  readonly selection: Selection | undefined;
  /** Whether the element waits for the feed, and the page has its content meanwhile. */
  readonly isPrerendered?: boolean;
}

/**
 * What all elements share: the feed, the language, the states, the fallback and the events. It knows nothing of partners,
 * projects or networks.
 *
 * @example
 * class PartnerCount extends FeedElement<typeof partnerCountDescriptor, number> {
 *   static override properties = optionProperties(partnerCountDescriptor);
 *
 *   constructor() {
 *     super(partnerCountDescriptor);
 *   }
 *
 *   protected override select({feed}: FeedView) {
 *     return feed.partners.length || undefined;
 *   }
 *
 *   protected override renderSelection(count: number) {
 *     return html`<p>${count}</p>`;
 *   }
 *
 *   protected override placeholder() {
 *     return {count: 1, as: 'rows'} as const;
 *   }
 * }
 */
export abstract class FeedElement<
  Descriptor extends ElementDescriptor = ElementDescriptor,
  Selection = unknown,
> extends LitElement {
  /** The version of the library: `customElements.get('partner-list').version` tells which one a page runs. */
  static readonly version: string = VERSION;

  static override styles: CSSResultGroup = baseStyles;

  /** @internal */
  static override createProperty(name: string, options: OptionProperty): void {
    super.createProperty(name, options);
    convertWhatIsSet(this.prototype, name, options);
  }

  // CMSs that strip unknown attributes keep `data-…`.
  static override get observedAttributes(): string[] {
    const options = super.observedAttributes;
    return [...options, ...options.map((option) => `data-${option}`)];
  }

  /**
   * The feed: an address, or `#id` of a `<script type="application/json">` in the page. Default: what the script's
   * `data-feed` says, else `feed.json` beside the script.
   */
  declare src: string | null | undefined;

  /** Level of the headings, 2 to 6. Default: one below the nearest heading before the element. */
  declare headingLevel: number | string | null | undefined;

  /** Warns page editors of an invalid option value. */
  protected readonly onInvalid = warnOnInvalid(this);

  readonly #descriptor: Descriptor;
  readonly #options: readonly string[];
  readonly #feed = new FeedController(this);
  readonly #language = new LanguageController(this);
  readonly #internals = this.attachInternals();
  #model: Model<Selection> = {
    status: 'loading',
    state: {status: 'loading'},
    localizer: undefined,
    selection: undefined,
  };
  #announced: FeedState | undefined;
  #isRetrying = false;
  /** Whether an unknown perspective is asked for. The page's fallback is shown, and not the list of another city. */
  #isMisplaced = false;

  // A key press in the search updates the element without changing any of the arguments.
  readonly #select = memoizeLast(
    (host: Feed, url: string, localizer: Localizer, levelInPage: HeadingLevel, ...written: readonly unknown[]) => {
      const values = Object.fromEntries(this.#options.map((name, index) => [name, written[index]]));
      const {feed, options, isMisplaced} = parseOptions(this.#descriptor, values, host, this.onInvalid);
      this.#isMisplaced = isMisplaced;
      if (isMisplaced) return undefined;
      const level = options.headingLevel === undefined ? levelInPage : toHeadingLevel(options.headingLevel);
      return this.select({feed, localizer, level, href: (link, contact) => resolveLink(link, url, contact)}, options);
    },
  );

  constructor(descriptor: Descriptor) {
    super();
    const options = optionsOf(descriptor);
    this.#descriptor = descriptor;
    this.#options = Object.keys(options).map(propertyName);
    for (const [attribute, option] of Object.entries(options)) {
      Reflect.set(this, propertyName(attribute), defaultOf(option));
    }
    new DeepLinkController(this, descriptor.noun);
    new PrintController(this);
    new SizeSignal(this);
    new SteadyHeight(this, () => this.#model.status === 'loading');
  }

  override connectedCallback(): void {
    // In a page that is XML, Chromium's parser creates elements without reporting their attributes.
    if (!this.hasUpdated && this.ownerDocument.contentType !== 'text/html') {
      for (const name of this.getAttributeNames()) this.attributeChangedCallback(name);
    }
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string): void {
    const option = name.replace(/^data-/, '');
    const value = readAttribute(this, option);
    if (value === null && isSetByScript(this, option)) return;
    super.attributeChangedCallback(option, null, value);
    noteAttribute(this, option);
  }

  /** @internal */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#restoreStyles(this.shadowRoot);
  }

  /** Requests the feed again, even if it is loaded. Settles when the request succeeds or fails. */
  async reload(): Promise<void> {
    await this.#feed.reload();
    // An element that was never in a page does not update.
    if (this.isConnected || this.hasUpdated) await this.updateComplete;
  }

  protected get selection(): Selection | undefined {
    return this.#model.selection;
  }

  /** Returns what to show of a feed, or `undefined` if nothing. Called again only if something changes. */
  protected abstract select(view: FeedView, options: ParsedOptions<Descriptor>): Selection | undefined;

  /** Renders the selection. */
  protected abstract renderSelection(selection: Selection): unknown;

  /** How much space to reserve while the feed loads. */
  protected abstract placeholder(): Placeholder;

  /** The text of the nearest heading before the element in the page. */
  protected headingAbove(): string | undefined {
    return precedingHeading(this, isInsideOther)?.textContent;
  }

  /** Rendered if nothing is selected. */
  protected renderEmpty(localizer: Localizer): TemplateResult | typeof nothing {
    return this.#descriptor.isHiddenIfEmpty ? nothing : renderEmptyNotice(localizer);
  }

  /** Renders the page's fallback, or `otherwise` if it has none. */
  protected renderFallback(otherwise: unknown): TemplateResult {
    // Always render the slot: the parser may fill it later.
    return html`<slot @slotchange=${this.#onSlotChange}></slot>${hasVisibleContent(this) ? nothing : otherwise}`;
  }

  /** Instead of Lit's own, which cannot style an element that is first shown in another document. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(FeedElement.shadowRootOptions);
    this.#restoreStyles(root);
    return root;
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    if (!this.hasUpdated) {
      // Immediately, because an empty shadow tree hides the fallback.
      this.performUpdate();
      return undefined;
    }
    return new Promise((resolve, reject) => {
      schedule(() => {
        try {
          this.performUpdate();
          resolve();
        } catch (error) {
          // Lit reports it through `updateComplete`; the other elements still update.
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
  }

  protected override update(changed: PropertyValues): void {
    try {
      this.#feed.update();
      this.#model = this.#makeModel();
      super.update(changed);
    } catch (cause) {
      this.#giveWay(cause, changed);
    }
  }

  protected override render(): TemplateResult {
    const {localizer, isPrerendered} = this.#model;
    const lang = localizer?.lang ?? 'en';
    // English until the messages have loaded.
    return html`<div
      part="base"
      class=${isPrerendered ? 'prerendered' : nothing}
      lang=${languageMatches(lang, this.#language.tag) ? nothing : lang}
    >
      ${localizer ? this.#renderState(localizer) : this.#renderLoading(en)}
    </div>`;
  }

  protected override updated(): void {
    const {status, state, localizer, isPrerendered} = this.#model;
    if (state.status === 'loading') INTL_WARM_UP.forEach(schedule);
    const {states} = this.#internals;
    states.clear();
    states.add(status);
    if (isPrerendered) states.add('prerendered');
    if (state.status === 'ready' && state.failure) states.add('stale');
    if (localizer && state !== this.#announced) {
      const before = this.#announced;
      this.#announced = state;
      announce(this, state, before);
    }
  }

  #makeModel(): Model<Selection> {
    const {state} = this.#feed;
    const localizer =
      state.status === 'ready'
        ? this.#language.localizer(state.feed.languages, state.feed.words)
        : this.#language.localizer([]);
    if (!localizer || state.status !== 'ready') {
      const status = localizer && state.status !== 'ready' ? state.status : 'loading';
      const isPrerendered = status === 'loading' && this.querySelector('section') !== null;
      return {status, state, localizer, selection: undefined, isPrerendered};
    }
    const level = headingLevelInPage(this, isInsideOther);
    const written = this.#options.map((name): unknown => Reflect.get(this, name));
    const selection = this.#select(state.feed, state.url, localizer, level, ...written);
    return {status: selection === undefined ? 'empty' : 'ready', state, localizer, selection};
  }

  /** Shows the fallback where the page prevents the element from rendering, for example by replacing natives. */
  #giveWay(cause: unknown, changed: PropertyValues): void {
    const state = failureOf(this.src ?? '', cause);
    this.#model = {...this.#model, status: 'error', state, selection: undefined};
    try {
      this.#model = {...this.#model, localizer: this.#language.localizer([])};
      super.update(changed);
    } catch {
      const slot = this.ownerDocument.createElement('slot');
      slot.textContent = (this.#model.localizer?.messages ?? en).failed;
      this.renderRoot.replaceChildren(slot);
    }
    warnOnce(state.error, this);
  }

  #restoreStyles(root: ShadowRoot): void {
    // Styles belong to the subclass.
    restoreStyles(root, (this.constructor as typeof FeedElement).elementStyles);
  }

  #renderState(localizer: Localizer): unknown {
    const {state, selection} = this.#model;
    switch (state.status) {
      case 'loading':
        return this.#isRetrying ? this.#renderFailure(localizer) : this.#renderLoading(localizer.messages);
      case 'error':
        return this.#renderFailure(localizer);
      case 'ready':
        return [
          state.failure ? renderStaleNotice(localizer, state.asOf) : nothing,
          selection === undefined ? this.#renderNothing(localizer) : this.renderSelection(selection),
        ];
    }
  }

  /**
   * The page's fallback overlaps the placeholder, and replaces it if the options do not determine how much space the
   * feed needs, or if it has the content of the feed. Without a fallback, the placeholder shows outlines.
   */
  #renderLoading({loading}: Messages): TemplateResult {
    const placeholder = this.placeholder();
    const hasFallback = hasVisibleContent(this);
    const isKnown = placeholder.isWindow === true || placeholder.count !== undefined;
    const hasPlaceholder = this.#model.isPrerendered !== true && (!hasFallback || isKnown);
    return html`<div class="waiting">
      <div>${this.renderFallback(html`<p part="status" class="late">${loading}</p>`)}</div>
      ${hasPlaceholder ? renderPlaceholder(placeholder, !hasFallback, this) : nothing}
    </div>`;
  }

  #renderNothing(localizer: Localizer): TemplateResult | typeof nothing {
    return this.#isMisplaced ? this.renderFallback(renderEmptyNotice(localizer)) : this.renderEmpty(localizer);
  }

  #renderFailure(localizer: Localizer): TemplateResult {
    return this.renderFallback(renderFailureNotice(localizer, this.#onRetry));
  }

  #onSlotChange(): void {
    this.requestUpdate();
  }

  /** Keeps the button until the request settles. When the button disappears, its focus moves to what replaces it. */
  readonly #onRetry = async (): Promise<void> => {
    this.#isRetrying = true;
    await this.reload();
    this.#isRetrying = false;
    const base = this.renderRoot.querySelector<HTMLElement>('[part="base"]');
    if (!base || this.shadowRoot?.activeElement) return;
    base.tabIndex = -1;
    base.focus();
  };
}

/** Headings in the fallback of another element disappear when it has its feed. */
function isInsideOther(heading: Element): boolean {
  for (let parent = heading.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof FeedElement) return true;
  }
  return false;
}
