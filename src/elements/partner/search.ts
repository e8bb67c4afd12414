/*
 * What a visitor asks a list for: words in a search field, and a choice for each thing partners differ in. Native
 * controls, because they are known, small and accessible. What does not match is hidden, not removed.
 */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import {directionIn, langIn, type Content} from '../../base/words.js';
import {fold, hasWords} from '../../data/fold.js';
import type {Feed, Partner} from '../../data/schema.js';
import {facetOf, type Facet, type FacetName} from '../../i18n/partner-facets.js';
import {searchText} from '../../i18n/partner-search.js';
import type {Localizer} from '../../i18n/localizer.js';

const FACETS: readonly FacetName[] = ['kind', 'country', 'theme', 'status'];

/** Holds what is asked for, and shows the controls. */
export class PartnerSearch {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  #text = '';
  readonly #chosen = new Map<FacetName, string>();
  #folded = new WeakMap<Partner, string>();
  #foldedFor: readonly [Feed?, Localizer?] = [];

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
  }

  /** Whether anything is asked for. */
  get isActive(): boolean {
    return fold(this.#text) !== '' || this.#chosen.size > 0;
  }

  /** Asks for nothing any more. */
  reset(): void {
    this.#text = '';
    this.#chosen.clear();
    this.#host.requestUpdate();
  }

  /** Those of the partners that match. */
  matching(partners: readonly Partner[], view: FeedView): ReadonlySet<Partner> {
    const facets = this.#facets(partners, view);
    return new Set(this.#byText(partners, view).filter((partner) => this.#isChosen(partner, facets)));
  }

  /** The controls, and what came of the search. */
  render(partners: readonly Partner[], view: FeedView): TemplateResult {
    const {messages} = view.localizer;
    const facets = this.#facets(partners, view);
    const byText = this.#byText(partners, view);
    return html`
      <div part="search">
        <div part="field">
          <label class="label" for="search">${messages.search}</label>
          <div class="entry">
            <input
              part="input"
              id="search"
              type="search"
              enterkeyhint="search"
              autocomplete="off"
              .value=${this.#text}
              @input=${this.#onInput}
              @keydown=${this.#onKeydown}
            />
            ${this.#text === '' ? nothing : this.#renderClear(messages.clear)}
          </div>
        </div>
        ${facets.filter(({values}) => values.length > 1).map((facet) => this.#renderFacet(facet, facets, byText, view))}
      </div>
      <div class="outcome">
        <p part="result" role="status">${this.#outcome(partners, view)}</p>
        ${this.isActive ? this.#renderReset(messages.reset) : nothing}
      </div>
    `;
  }

  #renderClear(label: string): TemplateResult {
    return html`<button part="clear" type="button" aria-label=${label} title=${label} @click=${this.#onClear}>
      <span aria-hidden="true">×</span>
    </button>`;
  }

  #renderReset(label: string): TemplateResult {
    return html`<button part="button" type="button" @click=${this.#onReset}>${label}</button>`;
  }

  /** Counts what each choice would show, given the words and the other choices. */
  #renderFacet(
    {name, values, of}: Facet,
    facets: readonly Facet[],
    byText: readonly Partner[],
    {localizer}: FeedView,
  ): TemplateResult {
    const {messages} = localizer;
    const others = facets.filter((facet) => facet.name !== name);
    const left = byText.filter((partner) => this.#isChosen(partner, others));
    const chosen = this.#chosen.get(name);
    const options = values.map(({value, word}): Content => {
      const count = left.filter((partner) => of(partner).includes(value)).length;
      const text = localizer.say(messages.choice, {name: word.text, count: localizer.number(count)});
      return html`<option
        value=${value}
        lang=${langIn(word)}
        dir=${directionIn(word)}
        .selected=${value === chosen}
        ?disabled=${count === 0 && value !== chosen}
      >
        ${text.map((phrase) => phrase.text)}
      </option>`;
    });
    return html`
      <div part="filter">
        <label class="label" for=${name}>${messages[name]}</label>
        <select part="select" id=${name} @change=${this.#onChoose}>
          <option value="" .selected=${chosen === undefined}>${messages.all}</option>
          ${options}
        </select>
      </div>
    `;
  }

  /** Without a search nothing is counted: a selection of ties must not look like all the city has. */
  #outcome(partners: readonly Partner[], view: FeedView): string {
    if (!this.isActive) return '';
    const {size} = this.matching(partners, view);
    const {messages} = view.localizer;
    return size === 0 ? messages.nothingFound : view.localizer.count(messages.found, size);
  }

  #facets(partners: readonly Partner[], {feed, localizer}: FeedView): Facet[] {
    return FACETS.map((name) => facetOf(name, feed, partners, localizer));
  }

  #isChosen(partner: Partner, facets: readonly Facet[]): boolean {
    return facets.every(({name, of}) => {
      const chosen = this.#chosen.get(name);
      return chosen === undefined || of(partner).includes(chosen);
    });
  }

  #byText(partners: readonly Partner[], view: FeedView): readonly Partner[] {
    const query = fold(this.#text);
    return query === '' ? partners : partners.filter((partner) => hasWords(this.#textOf(partner, view), query));
  }

  /** Each partner's text is folded once for a feed and language. */
  #textOf(partner: Partner, {feed, localizer}: FeedView): string {
    if (this.#foldedFor[0] !== feed || this.#foldedFor[1] !== localizer) {
      this.#folded = new WeakMap();
      this.#foldedFor = [feed, localizer];
    }
    const text = this.#folded.get(partner) ?? searchText(feed, partner, localizer);
    this.#folded.set(partner, text);
    return text;
  }

  readonly #onInput = ({target}: Event): void => {
    if (target instanceof HTMLInputElement) this.#text = target.value;
    this.#host.requestUpdate();
  };

  // Chromium and Safari empty the field of themselves, Firefox does not.
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#text === '') return;
    event.preventDefault();
    this.#onClear();
  };

  readonly #onChoose = ({target}: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const name = FACETS.find((facet) => facet === target.id);
    if (name === undefined) return;
    if (target.value === '') this.#chosen.delete(name);
    else this.#chosen.set(name, target.value);
    this.#host.requestUpdate();
  };

  readonly #onClear = (): void => {
    this.#text = '';
    this.#host.requestUpdate();
    this.#focusField();
  };

  // The button goes, so the focus returns to where a search begins.
  readonly #onReset = (): void => {
    this.reset();
    this.#focusField();
  };

  #focusField(): void {
    this.#host.renderRoot.querySelector<HTMLInputElement>('#search')?.focus();
  }
}
