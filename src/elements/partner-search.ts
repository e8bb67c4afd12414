/*
 * What a visitor asks a list for: words in a search field, and a choice for each thing partners differ in. Native
 * controls, because they are known, small and accessible. What does not match is hidden, not removed.
 */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {dirAttribute, langAttribute, type Content} from '../content/phrases.js';
import {fold, matchesQuery} from '../content/fold.js';
import {memoizeLast} from '../content/memoize-last.js';
import type {Partner} from '../data/schema.js';
import {facetCounts, type FacetCounts} from '../content/facet-counts.js';
import {facetOf, type Facet, type FacetName} from '../content/facets.js';
import {SearchTexts} from '../content/search-texts.js';

const FACETS: readonly FacetName[] = ['kind', 'country', 'theme', 'status'];

/** The value chosen in a facet. */
type Chosen = ReadonlyMap<FacetName, string>;

/** Holds what is asked for, and shows the controls. */
export class PartnerSearch {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  #text = '';
  #chosen: Chosen = new Map();

  // Asked at every letter, of every partner: what does not depend on the letters is found out once.
  readonly #facets = memoizeLast((partners: readonly Partner[], {feed, localizer}: FeedView) =>
    FACETS.map((name) => facetOf(name, feed, partners, localizer)),
  );
  readonly #values = memoizeLast(
    (partners: readonly Partner[], facets: readonly Facet[]) =>
      new Map(partners.map((partner) => [partner, facets.map(({of}) => of(partner))])),
  );
  readonly #texts = memoizeLast((partners: readonly Partner[], view: FeedView) => new SearchTexts(partners, view));
  readonly #tally = memoizeLast((partners: readonly Partner[], view: FeedView, query: string, chosen: Chosen) => {
    const texts = this.#texts(partners, view);
    const byText = query === '' ? partners : partners.filter((partner) => matchesQuery(texts.of(partner), query));
    const values = this.#values(partners, this.#facets(partners, view));
    return facetCounts(
      byText,
      (partner) => values.get(partner) ?? [],
      FACETS.map((name) => chosen.get(name)),
    );
  });

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
  }

  /** Asks for nothing any more. */
  reset(): void {
    this.#text = '';
    this.#choose(new Map());
  }

  /** Those of the partners that match; `undefined` when nothing is asked for. */
  found(partners: readonly Partner[], view: FeedView): ReadonlySet<Partner> | undefined {
    return this.#isActive ? this.#answer(partners, view).found : undefined;
  }

  /** The controls, and what came of the search. */
  render(partners: readonly Partner[], view: FeedView): TemplateResult {
    const {messages} = view.localizer;
    const {counts} = this.#answer(partners, view);
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
              @focus=${() => {
                this.#texts(partners, view).prepare();
              }}
              @input=${this.#onInput}
              @keydown=${this.#onKeydown}
            />
            ${this.#text === '' ? nothing : this.#renderClear(messages.clear)}
          </div>
        </div>
        ${this.#facets(partners, view).map((facet, index) => this.#renderFacet(facet, counts[index], view))}
      </div>
      <div class="outcome">
        <p part="result" role="status">${this.#outcome(partners, view)}</p>
        ${this.#isActive ? this.#renderReset(messages.reset) : nothing}
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

  /** A filter, with how many each choice would show, given the words and the other choices. */
  #renderFacet({name, values}: Facet, counts: ReadonlyMap<string, number> | undefined, {localizer}: FeedView): Content {
    if (values.length < 2) return nothing;
    const {messages} = localizer;
    const chosen = this.#chosen.get(name);
    const options = values.map(({value, label}): Content => {
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

  /** Without a search nothing is counted: a selection of ties must not look like all the city has. */
  #outcome(partners: readonly Partner[], view: FeedView): string {
    const found = this.found(partners, view);
    if (!found) return '';
    const {messages} = view.localizer;
    return found.size === 0 ? messages.nothingFound : view.localizer.formatCount(messages.found, found.size);
  }

  get #isActive(): boolean {
    return fold(this.#text) !== '' || this.#chosen.size > 0;
  }

  #answer(partners: readonly Partner[], view: FeedView): FacetCounts<Partner> {
    return this.#tally(partners, view, fold(this.#text), this.#chosen);
  }

  #choose(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#host.requestUpdate();
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
    const others = [...this.#chosen].filter(([other]) => other !== name);
    this.#choose(new Map(target.value === '' ? others : [...others, [name, target.value]]));
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
