import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FeedElement} from '../base/feed-element.js';
import {optionProperties} from '../base/option-properties.js';
import type {Placeholder} from '../base/placeholder.js';
import {itemId} from '../content/item-id.js';
import {selectPartners, type PartnerListOptions} from '../content/select-partners.js';
import type {FeedView} from '../content/view.js';
import type {Partner} from '../data/schema.js';
import {Limit} from '../list/limit.js';
import type {PropertiesOf} from '../options/option.js';
import {countValues} from '../options/parse-value.js';
import {partnerListDescriptor} from '../options/partner-list.options.js';
import {groupsOf, renderGroups, type ListedGroup} from './partner-groups.js';
import {PartnerSearch} from './partner-search.js';
import searchStyles from './partner-search.styles.js';
import tableStyles from './partner-table.styles.js';
import styles from './partner-list.styles.js';

/**
 * Lists a city's ties with other cities: the name, the name in its own script, the country, the city's word for the
 * tie, its dates and status as far as they are stated, and the joint projects. A visitor can search it, and a link to
 * `#partner-` and an id leads to that partner.
 *
 * @summary The partner cities, districts and regions of a feed, as cards, as an index or as a table.
 * @tag partner-list
 *
 * @slot - The fallback, shown while the feed loads and if it fails: a link, or the list as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed was loaded and is shown; has `feed` and `problems`.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; has `error`.
 *
 * @csspart base - Everything the element shows.
 * @csspart list - The list of partners.
 * @csspart search - The search field and the filters.
 * @csspart field - The search field with its label.
 * @csspart input - The search field.
 * @csspart clear - The button that clears the search field.
 * @csspart filters-button - The button that shows the filters, in a narrow element.
 * @csspart filters - All filters.
 * @csspart filter - A filter with its label.
 * @csspart select - A filter.
 * @csspart result - How many partners a search has found.
 * @csspart group - Partners of one kind or country.
 * @csspart group-heading - The kind or country of a group.
 * @csspart group-label - The label of those whose year is not stated, in the layout `list` sorted by `since`.
 * @csspart card - One partner, in the layout `cards`.
 * @csspart row - One partner, in the layouts `list` and `table`.
 * @csspart table - The table.
 * @csspart column - The header of a column.
 * @csspart cell - A cell of the table.
 * @csspart heading - The heading of a partner: its names and country.
 * @csspart name - The name of a partner in the reader's language.
 * @csspart own-name - The name of a partner in its own language.
 * @csspart year - The year in which the tie began, in the layout `list` sorted by `since`.
 * @csspart region - The state, province or region.
 * @csspart country - The country.
 * @csspart place-type - What the partner is, if not a city.
 * @csspart summary - The tie in a sentence.
 * @csspart projects - The joint projects.
 * @csspart details - Further details, folded.
 * @csspart text - The tie at length.
 * @csspart milestones - Dates in the history of the ties.
 * @csspart signature - When the agreement was signed, if the tie has another date.
 * @csspart picture - A picture with its caption, maker and licence: on the card the first, further ones in the details.
 * @csspart plate - The own name in place of a picture, on a card beside others that have one.
 * @csspart credit - Caption, maker and licence of a picture.
 * @csspart organizations - Bodies that carry the tie.
 * @csspart links - Further pages.
 * @csspart contact - Whom to ask.
 * @csspart tie - The line above the names of a card: what the tie is called, and since when it exists.
 * @csspart tie-word - What the tie is called.
 * @csspart tie-span - Since when, or from when to when, the tie exists.
 * @csspart facts - Status, decision, holder and ring of the tie; in a table its dates too.
 * @csspart tie-status - The status of the tie, if it is not active.
 * @csspart themes - The themes of the tie.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart status - A sentence in place of the list, while there is none.
 *
 * @cssprop [--partnership-accent=currentColor] - Links, focus, and the line above a title.
 * @cssprop [--partnership-surface=transparent] - Background of a card, which then has a padding.
 * @cssprop [--partnership-border=color-mix(in srgb, currentColor 54%, transparent)] - Lines. The rule above a card is in `currentColor` by default.
 * @cssprop [--partnership-fill=color-mix(in srgb, currentColor 7%, transparent)] - Soft backgrounds.
 * @cssprop [--partnership-quiet=color-mix(in srgb, currentColor 84%, transparent)] - Quiet text.
 * @cssprop [--partnership-radius=0.4em] - Corners.
 * @cssprop [--partnership-gap=1.6em] - Space between cards.
 * @cssprop [--partnership-padding=0em] - Space inside a card; `1.15em` if it has a surface.
 * @cssprop [--partnership-card-width=17em] - The least width of a card where there is room for several.
 * @cssprop [--partnership-picture-ratio=3 / 2] - Width to height of the pictures of cards, which are cropped to it.
 * @cssprop [--partnership-scroll-margin=1.5em] - Space above an item that a link leads to, e.g. for a sticky header.
 * @cssprop [--partnership-room=0em] - Height kept free until the feed is shown; for a style in the head of the page.
 *
 * @cssstate loading - The feed is loading.
 * @cssstate ready - The list is shown.
 * @cssstate empty - Nothing in the feed matches the options.
 * @cssstate error - The feed cannot be used.
 * @cssstate stale - A reload failed; the list is from before.
 */
export class PartnerList
  extends FeedElement<typeof partnerListDescriptor, PartnerSelection>
  implements PropertiesOf<typeof partnerListDescriptor>
{
  static override styles: CSSResultGroup = [FeedElement.styles, styles, tableStyles, searchStyles];

  static override properties: PropertyDeclarations = optionProperties(partnerListDescriptor);

  /**
   * Only ties of these kinds, separated by spaces: `twinning`, `friendship`, `project`, `solidarity`, `cooperation`,
   * `contact`, `climate`, and any other kinds that your feed has. Default: all.
   */
  declare kind: string | readonly string[] | null | undefined;

  /** Only partners in these countries, by ISO 3166-1 alpha-2 codes separated by spaces, e.g. `UA MN`. Default: all. */
  declare country: string | readonly string[] | null | undefined;

  /** Only ties with one of these themes, by their ids in the feed, separated by spaces. Default: all. */
  declare theme: string | readonly string[] | null | undefined;

  /** Only these partners, by their ids in the feed, separated by spaces. Default: all. */
  declare partner: string | readonly string[] | null | undefined;

  /**
   * Only ties with one of these statuses: `active`, `dormant`, `suspended` or `ended`, separated by spaces, or `current`,
   * all but those that have ended, also those that state no status. Default: all.
   */
  declare status: string | readonly string[] | null | undefined;

  /** The order: by `name`, by `country`, by the date the tie began (`since`), or as in the `feed`. */
  declare sort: 'name' | 'country' | 'since' | 'feed' | '' | null | undefined;

  /** Groups the list under headings, by `kind` or `country`. Default: no groups. */
  declare groupBy: 'kind' | 'country' | '' | null | undefined;

  /**
   * `cards` with everything the feed states; `list`, an index with one line for each partner; or `table`, the same in
   * columns.
   */
  declare layout: 'cards' | 'list' | 'table' | '' | null | undefined;

  /** How many to show at first; a button shows the rest. Default: all. */
  declare limit: number | string | null | undefined;

  /** Gives visitors a search field, and filters for the values that occur. Default: no. */
  declare search: boolean | string | null | undefined;

  /**
   * The id of the partner whose view the list takes: it shows the feed's city in that partner's place, with the same
   * tie and only their joint projects. Default: the view of the feed's city.
   */
  declare perspective: string | null | undefined;

  readonly #search = new PartnerSearch(this);
  readonly #limit = new Limit(this);

  constructor() {
    super(partnerListDescriptor);
  }

  /** @internal Whether a search has removed the item from the list. */
  isFiltered(id: string): boolean {
    return this.selection?.partners.some((partner) => itemId('partner', partner) === id) ?? false;
  }

  /** @internal Shows an item that a search or the limit hides. */
  async reveal(id: string): Promise<void> {
    if (!this.renderRoot.querySelector(`[id="${id}"]`)) this.#search.reset();
    // Without a search the limit applies again.
    await this.updateComplete;
    await this.#limit.reveal(id);
  }

  protected override placeholder(): Placeholder {
    const {kind, country, theme, status, perspective} = this;
    const count = typeof this.limit === 'number' ? this.limit : countValues(this.partner);
    const as = this.layout === 'list' ? 'rows' : this.layout === 'table' ? 'table' : 'cards';
    // The cards of all ties probably fill the window; a selection may be a single card.
    const isWindow =
      as === 'cards' && count === undefined && [kind, country, theme, status, perspective].join('') === '';
    return {count, isWindow, as};
  }

  protected override select(view: FeedView, options: PartnerListOptions): PartnerSelection | undefined {
    const partners = selectPartners(view.feed, options, view.localizer);
    if (partners.length === 0) return undefined;
    return {partners, view, options, groups: groupsOf(partners, view, options)};
  }

  protected override renderSelection({partners, view, options, groups}: PartnerSelection): TemplateResult {
    const search = options.search && partners.length > 1 ? this.#search : undefined;
    const found = search?.find(partners, view);
    // A search includes partners beyond the limit.
    const limit = found ? partners.length : this.#limit.apply(options.limit, partners.length);
    return html`
      ${search ? search.render(partners, view) : nothing} ${renderGroups(groups, options, found, limit)}
      ${this.#limit.renderMore(partners.length - limit, view.localizer)}
    `;
  }
}

interface PartnerSelection {
  readonly partners: readonly Partner[];
  readonly groups: readonly ListedGroup[];
  readonly view: FeedView;
  readonly options: PartnerListOptions;
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-list': PartnerList;
  }
}
