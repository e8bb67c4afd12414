/*
 * The search of a list: a text field, and a filter for each facet. Native controls, because they are familiar, small
 * and accessible.
 */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {facetCounts, type FacetCounts, type FacetValues} from '../content/facet-counts.js';
import {facetOf, type Facet, type FacetName} from '../content/facets.js';
import {isWhole} from '../content/groups.js';
import {fold} from '../content/fold.js';
import {searchItems} from '../content/full-text.js';
import {memoizeLast} from '../content/memoize-last.js';
import {dirAttribute, langAttribute} from '../content/phrases.js';
import {searchText} from '../content/search-text.js';
import {tally} from '../content/tally.js';
import type {FeedView} from '../content/view.js';
import type {Partner} from '../data/schema.js';
import {formatPatternText} from '../i18n/messages.js';
import {tiesOf} from '../data/ties.js';
import {TypingShield} from './typing-shield.js';

const FACETS: readonly FacetName[] = ['kind', 'country', 'theme', 'status'];

type Chosen = ReadonlyMap<FacetName, string>;

/** Built once for a list, because every key press uses it for all partners. */
interface SearchIndex {
  readonly facets: readonly Facet[];
  readonly values: ReadonlyMap<Partner, readonly FacetValues[]>;
  /** Folded on demand, at the first key press, because folding a text takes longer than searching it. */
  readonly textOf: (partner: Partner) => string;
}

export class PartnerSearch {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  #text = '';
  #query = '';
  #chosen: Chosen = new Map();
  #isOpen = false;

  readonly #typing = new TypingShield();
  readonly #index = memoizeLast(indexOf);
  readonly #counts = memoizeLast(countMatches);

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
  }

  reset(): void {
    this.#search('', new Map());
  }

  /** Returns `undefined` without a search. */
  find(partners: readonly Partner[], view: FeedView): ReadonlySet<Partner> | undefined {
    return this.#isActive ? this.#result(partners, view).found : undefined;
  }

  render(partners: readonly Partner[], view: FeedView): TemplateResult {
    const {messages} = view.localizer;
    const {facets} = this.#index(partners, view);
    const {counts} = this.#result(partners, view);
    return html`
      <div
        part="search"
        @keydown=${this.#typing.onKeydown}
        @keypress=${this.#typing.onKeypress}
        @keyup=${this.#typing.onKeyup}
      >
        <div part="field">
          <label class="label" for="search">${messages.search}</label>
          <div class="entry">
            <input
              part="input"
              id="search"
              type="search"
              maxlength="200"
              enterkeyhint="search"
              autocomplete="off"
              .value=${this.#text}
              @input=${this.#onInput}
              @keydown=${this.#onKeydown}
            />
            ${this.#text === '' ? nothing : this.#renderClear(messages.clear)}
          </div>
        </div>
        ${this.#renderFilters(
          facets.map((facet, index) => this.#renderFacet(facet, counts[index], view)),
          view,
        )}
      </div>
      <div class="outcome">
        <p part="result" role="status">${this.#renderOutcome(partners, view)}</p>
        ${this.#isActive ? this.#renderReset(messages.reset) : nothing}
      </div>
    `;
  }

  #renderClear(label: string): TemplateResult {
    return html`<button part="clear" type="button" aria-label=${label} title=${label} @click=${this.#onClear}>
      <span aria-hidden="true">×</span>
    </button>`;
  }

  /** In a narrow element the filters are behind a button. */
  #renderFilters(
    filters: readonly (TemplateResult | typeof nothing)[],
    {localizer}: FeedView,
  ): TemplateResult | typeof nothing {
    if (filters.every((filter) => filter === nothing)) return nothing;
    const {filters: name, choice} = localizer.messages;
    const set = this.#chosen.size;
    const label = set === 0 ? name : formatPatternText(choice, {name, count: localizer.formatNumber(set)});
    return html`
      <button
        part="filters-button"
        type="button"
        aria-expanded=${String(this.#isOpen)}
        aria-controls="filters"
        @click=${this.#onToggle}
      >
        ${label}
      </button>
      <div part="filters" id="filters" class=${this.#isOpen ? nothing : 'folded'}>${filters}</div>
    `;
  }

  #renderReset(label: string): TemplateResult {
    return html`<button part="button" type="button" @click=${this.#onReset}>${label}</button>`;
  }

  /** Each choice states how many partners it would show, given the text and the other filters. */
  #renderFacet(
    {name, values}: Facet,
    counts: ReadonlyMap<string, number> | undefined,
    {localizer}: FeedView,
  ): TemplateResult | typeof nothing {
    if (values.length < 2) return nothing;
    const {messages} = localizer;
    const chosen = this.#chosen.get(name);
    const options = values.map(({value, label}) => {
      const count = counts?.get(value) ?? 0;
      const text = localizer.format(messages.choice, {name: label.text, count: localizer.formatNumber(count)});
      return html`<option
        value=${value}
        lang=${langAttribute(label)}
        dir=${dirAttribute(label)}
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

  /** Without a search, how many there are; not of a selection, whose number would look like a total. */
  #renderOutcome(partners: readonly Partner[], view: FeedView): string {
    const found = this.find(partners, view);
    if (!found) return isWhole(partners, view.feed) ? tally(partners, view) : '';
    const {messages} = view.localizer;
    return found.size === 0 ? messages.nothingFound : view.localizer.formatCount(messages.found, found.size);
  }

  get #isActive(): boolean {
    return this.#query !== '' || this.#chosen.size > 0;
  }

  #result(partners: readonly Partner[], view: FeedView): FacetCounts<Partner> {
    return this.#counts(partners, this.#index(partners, view), this.#query, this.#chosen);
  }

  #search(text: string, chosen: Chosen): void {
    this.#text = text;
    this.#query = fold(text);
    this.#chosen = chosen;
    this.#host.requestUpdate();
  }

  readonly #onInput = ({target}: Event): void => {
    if (target instanceof HTMLInputElement) this.#search(target.value, this.#chosen);
  };

  // Chromium and Safari clear the field on Escape, Firefox does not.
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#text === '') return;
    event.preventDefault();
    this.#onClear();
  };

  readonly #onToggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  readonly #onChoose = ({target}: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const name = FACETS.find((facet) => facet === target.id);
    if (name === undefined) return;
    const others = [...this.#chosen].filter(([other]) => other !== name);
    this.#search(this.#text, new Map(target.value === '' ? others : [...others, [name, target.value]]));
  };

  readonly #onClear = (): void => {
    this.#search('', this.#chosen);
    this.#focusField();
  };

  // The button disappears, so the focus moves to the search field.
  readonly #onReset = (): void => {
    this.reset();
    this.#focusField();
  };

  #focusField(): void {
    this.#host.renderRoot.querySelector<HTMLInputElement>('#search')?.focus();
  }
}

function indexOf(partners: readonly Partner[], {feed, localizer}: FeedView): SearchIndex {
  const facets = FACETS.map((name) => facetOf(name, feed, partners, localizer));
  const values = new Map(
    partners.map((partner) => [partner, tiesOf(partner).map((tie) => facets.map(({of}) => of(partner, tie)))]),
  );
  const texts = new Map<Partner, string>();
  const textOf = (partner: Partner) => {
    const text = texts.get(partner) ?? searchText(feed, partner, localizer);
    texts.set(partner, text);
    return text;
  };
  return {facets, values, textOf};
}

function countMatches(
  partners: readonly Partner[],
  {textOf, values}: SearchIndex,
  query: string,
  chosen: Chosen,
): FacetCounts<Partner> {
  const byText = query === '' ? partners : searchItems(partners, query, textOf);
  return facetCounts(
    byText,
    (partner) => values.get(partner) ?? [],
    FACETS.map((name) => chosen.get(name)),
  );
}
