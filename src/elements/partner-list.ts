import {html, nothing, type CSSResultGroup, type PropertyDeclarations} from 'lit';
import {FeedElement, type FeedView} from '../base/feed-element.js';
import {Limit} from '../list/limit.js';
import {toFlag, toNumber, toText, warnOnInvalid} from '../options/attributes.js';
import type {Placeholder} from '../base/placeholder.js';
import type {Content} from '../content/phrases.js';
import {toHeadingLevel} from '../content/heading.js';
import {PARTNER_LAYOUTS} from '../options/layouts.js';
import {parseChoice, splitValues} from '../options/parse.js';
import {memoizeLast} from '../content/memoize-last.js';
import type {Partner} from '../data/schema.js';
import {GROUPINGS, groupPartners} from '../content/groups.js';
import {keepPartners, orderPartners} from '../content/select-partners.js';
import {arrange, renderGroup} from './partner-group.js';
import {layoutFor} from './partner-layout.js';
import {PartnerSearch} from './partner-search.js';
import searchStyles from './partner-search.styles.js';
import tableStyles from './partner-table.styles.js';
import styles from './partner-list.styles.js';
import {viewFrom} from '../content/perspective-view.js';

/**
 * Lists a city's ties with other cities: the name, the name in its own script, the country, the city's word for the
 * tie, its dates and status as far as they are stated, and the joint projects. A visitor can search it, and a link to
 * `#partner-` and an id leads to that partner.
 *
 * @summary The partner cities, districts and regions of a feed, as cards, as an index or as a table.
 * @tag partner-list
 *
 * @slot - What the page shows until the feed is there, and when it cannot be had: a link, or the list as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed is loaded and shown; `feed` and `problems` tell what came.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; `error` tells why.
 *
 * @csspart base - Everything the element shows.
 * @csspart list - The list of partners.
 * @csspart search - The search field and the filters.
 * @csspart field - The search field with its label.
 * @csspart input - The search field.
 * @csspart clear - The button that empties the search field.
 * @csspart filter - A filter with its label.
 * @csspart select - A filter.
 * @csspart result - How many a search has found.
 * @csspart group - Partners that have a kind or country in common.
 * @csspart group-heading - What they have in common.
 * @csspart card - One partner, in the layout `cards`.
 * @csspart row - One partner, in the layouts `list` and `table`.
 * @csspart table - The table.
 * @csspart column - The head of a column.
 * @csspart cell - A cell of the table.
 * @csspart heading - The heading of a partner: its names and country.
 * @csspart name - The name of a partner in the reader's language.
 * @csspart own-name - The name of a partner in its own language.
 * @csspart country - The country.
 * @csspart place-type - What the partner is, if not a city.
 * @csspart summary - The tie in a sentence.
 * @csspart projects - The joint projects.
 * @csspart details - What else is known, folded away.
 * @csspart text - The tie at length.
 * @csspart picture - A picture with its caption, maker and licence.
 * @csspart credit - Caption, maker and licence of a picture.
 * @csspart organizations - Bodies that carry the tie.
 * @csspart links - Further pages.
 * @csspart contact - Whom to ask.
 * @csspart tie - The foot of a card: what the tie is, and what is stated about it.
 * @csspart tie-word - What the tie is called.
 * @csspart facts - The dates, decision, status and holder of the tie.
 * @csspart themes - The themes of the tie.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart status - A sentence that stands for the list while there is none.
 *
 * @cssprop [--partnership-accent=currentColor] - Links and focus.
 * @cssprop [--partnership-surface=transparent] - Background of a card.
 * @cssprop [--partnership-border=color-mix(in srgb, currentColor 54%, transparent)] - Lines.
 * @cssprop [--partnership-fill=color-mix(in srgb, currentColor 7%, transparent)] - Soft backgrounds.
 * @cssprop [--partnership-quiet=color-mix(in srgb, currentColor 84%, transparent)] - Quiet text.
 * @cssprop [--partnership-radius=0.4em] - Corners.
 * @cssprop [--partnership-gap=1.1em] - Space between cards.
 * @cssprop [--partnership-padding=1.15em] - Space inside a card.
 * @cssprop [--partnership-card-width=17em] - The least width of a card where there is room for several.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The list is shown.
 * @cssstate empty - The feed has nothing that the options ask for.
 * @cssstate error - The feed cannot be used.
 * @cssstate stale - A reload failed; what is shown is from before.
 */
export class PartnerList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, styles, tableStyles, searchStyles];

  static override properties: PropertyDeclarations = {
    kind: {converter: toText},
    country: {converter: toText},
    theme: {converter: toText},
    partner: {converter: toText},
    status: {converter: toText},
    sort: {converter: toText},
    groupBy: {attribute: 'group-by', converter: toText},
    layout: {converter: toText},
    limit: {converter: toNumber},
    search: {converter: toFlag},
    perspective: {converter: toText},
  };

  /** Only ties of these kinds, separated by spaces, e.g. `solidarity friendship`. Default: all. */
  kind = '';

  /** Only partners in these countries, by ISO 3166-1 alpha-2 codes separated by spaces, e.g. `UA MN`. Default: all. */
  country = '';

  /** Only ties with one of these themes, by their ids in the feed, separated by spaces. Default: all. */
  theme = '';

  /** Only these partners, by their ids in the feed, separated by spaces. Default: all. */
  partner = '';

  /**
   * Only ties that are stated to stand so: `active`, `dormant`, `suspended` or `ended`, separated by spaces. Default:
   * all, also those of which nothing is stated.
   */
  status = '';

  /** The order: by `name`, by `country`, by the date the tie began (`since`), or as in the `feed`. */
  sort: 'name' | 'country' | 'since' | 'feed' | '' = 'name';

  /** What to group the list by, under headings: `kind` or `country`. Default: not at all. */
  groupBy: 'kind' | 'country' | '' = '';

  /**
   * `cards` with everything that is stated; `list`, an index with a line for each partner; or `table`, the same under
   * headed columns.
   */
  layout: 'cards' | 'list' | 'table' | '' = 'cards';

  /** How many to show at first; a button shows the others. Default: all. */
  limit: number | undefined;

  /** Whether visitors get a search field, and filters for the values that occur. Default: no. */
  search = false;

  /**
   * The id of the partner whose view the list takes: it shows the feed's city in that partner's place, with the same
   * tie and only their joint projects. Default: the view of the feed's city.
   */
  perspective = '';

  readonly #search = new PartnerSearch(this);
  readonly #limit = new Limit(this);
  readonly #onInvalid = warnOnInvalid(this);

  // A letter typed into the search asks for all of this again.
  readonly #viewFrom = memoizeLast(viewFrom);
  readonly #deeper = memoizeLast((view: FeedView): FeedView => ({...view, level: toHeadingLevel(view.level + 1)}));
  readonly #choice = memoizeLast((kind: string, country: string, theme: string, partner: string, status: string) => {
    return {kind, country, theme, partner, status};
  });
  readonly #keep = memoizeLast(keepPartners);
  readonly #order = memoizeLast(orderPartners);
  readonly #grouped = memoizeLast(groupPartners);
  readonly #layoutFor = memoizeLast(layoutFor);

  /** @internal Makes an item visible that a link leads to. */
  async reveal(item: HTMLElement): Promise<void> {
    if (item.hidden) this.#search.reset();
    // Only then does the limit hold again.
    await this.updateComplete;
    await this.#limit.reveal(item);
  }

  protected override placeholder(): Placeholder {
    const {kind, country, theme, status, perspective} = this;
    const count = this.limit ?? (splitValues(this.partner).length || undefined);
    const as = /^(list|table)$/i.test(this.layout) ? 'rows' : 'cards';
    // The cards of all ties fill a window; some of them may be one.
    const isWindow = as === 'cards' && (count ?? `${kind}${country}${theme}${status}${perspective}`) === '';
    return {count, isWindow, as};
  }

  protected override renderFeed(feedView: FeedView): Content | undefined {
    const view = this.#viewFrom(feedView, this.perspective, this.#onInvalid);
    const {kind, country, theme, partner, status} = this;
    const partners = this.#keep(view.feed, this.#choice(kind, country, theme, partner, status), this.#onInvalid);
    if (partners.length === 0) return undefined;
    const search = this.search && partners.length > 1 ? this.#search : undefined;
    const found = search?.found(partners, view);
    // A search looks through all partners, also those after the limit.
    const end = found ? partners.length : this.#limit.limitFor(partners.length);
    return html`
      ${search ? search.render(partners, view) : nothing} ${this.#renderGroups(partners, found, end, view)}
      ${this.#limit.renderMore(partners.length - end, view.localizer)}
    `;
  }

  #renderGroups(
    partners: readonly Partner[],
    found: ReadonlySet<Partner> | undefined,
    end: number,
    view: FeedView,
  ): Content {
    const grouping = parseChoice(this.#onInvalid, 'group-by', this.groupBy, GROUPINGS);
    const layout = this.#layoutFor(
      parseChoice(this.#onInvalid, 'layout', this.layout, PARTNER_LAYOUTS),
      partners,
      grouping ? this.#deeper(view) : view,
    );
    const ordered = this.#order(partners, this.sort, view.localizer, this.#onInvalid);
    const groups = arrange(this.#grouped(ordered, grouping, view.feed, view.localizer), found, end);
    return groups.map((group, index) =>
      grouping ? renderGroup(group, index, grouping, view, layout) : layout(group.listing),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-list': PartnerList;
  }
}
