import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FeedElement} from '../base/feed-element.js';
import {optionProperties} from '../base/option-properties.js';
import type {Placeholder} from '../base/placeholder.js';
import {networkBadge, networkLogoCredit} from '../content/network-badge.js';
import {networkRow} from '../content/network-row.js';
import {selectNetworks, type NetworkBadgesOptions} from '../content/select-networks.js';
import type {FeedView} from '../content/view.js';
import type {Network} from '../data/schema.js';
import {networkBadgesDescriptor} from '../options/network-badges.options.js';
import type {PropertiesOf} from '../options/option.js';
import {countValues} from '../options/parse-value.js';
import styles from './network-badges.styles.js';

/**
 * Shows the networks a city belongs to or works in, each as a badge: logo or short name, name, and the city's part with
 * the year of an election, so that an office of the past cannot look like one of today. A link to `#network-` and an id
 * leads to that network.
 *
 * @summary The networks and memberships of a feed, as badges or as a list.
 * @tag network-badges
 *
 * @slot - The fallback, shown while the feed loads and if it fails: a link, or the list as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed was loaded and is shown; has `feed` and `problems`.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; has `error`.
 *
 * @csspart base - Everything the element shows.
 * @csspart list - The list of networks.
 * @csspart badge - One network, in the layout `badges`.
 * @csspart row - One network, in the layout `list`.
 * @csspart mark - The logo or short name.
 * @csspart heading - The heading of a network, in the layout `list`.
 * @csspart name - The name of a network.
 * @csspart kind - What the network is, in the layout `list`.
 * @csspart official-name - The full official name, where it differs, in the layout `list`.
 * @csspart facts - The city's part, its holder and dates.
 * @csspart summary - The membership in a sentence, in the layout `list`.
 * @csspart credit - Maker and licence of a logo.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart status - A sentence in place of the badges, while there are none.
 *
 * @cssprop [--partnership-accent=currentColor] - Links and focus.
 * @cssprop [--partnership-surface=transparent] - Background of a badge, which then has a padding.
 * @cssprop [--partnership-border=color-mix(in srgb, currentColor 54%, transparent)] - Lines.
 * @cssprop [--partnership-fill=color-mix(in srgb, currentColor 7%, transparent)] - Soft backgrounds.
 * @cssprop [--partnership-quiet=color-mix(in srgb, currentColor 84%, transparent)] - Quiet text.
 * @cssprop [--partnership-radius=0.4em] - Corners.
 * @cssprop [--partnership-gap=1.6em] - Space between badges.
 * @cssprop [--partnership-padding=0em] - Space inside a badge; `1.15em` if it has a surface.
 * @cssprop [--partnership-card-width=17em] - The least width of a badge where there is room for several.
 * @cssprop [--partnership-scroll-margin=1.5em] - Space above an item that a link leads to, e.g. for a sticky header.
 * @cssprop [--partnership-room=0em] - Height kept free until the feed is shown; for a style in the head of the page.
 *
 * @cssstate loading - The feed is loading.
 * @cssstate ready - The badges are shown.
 * @cssstate empty - Nothing in the feed matches the options.
 * @cssstate error - The feed cannot be used.
 * @cssstate stale - A reload failed; what is shown is from before.
 */
export class NetworkBadges
  extends FeedElement<typeof networkBadgesDescriptor, NetworkSelection>
  implements PropertiesOf<typeof networkBadgesDescriptor>
{
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = optionProperties(networkBadgesDescriptor);

  /**
   * Only networks of these kinds, separated by spaces: `network`, `association`, `partnership`, `council`, and any other
   * kinds that your feed has. Default: all.
   */
  declare kind: string | readonly string[] | null | undefined;

  /**
   * Only networks in which the city has one of these roles, separated by spaces: `member`, `participant`, `chair`,
   * `vice-chair`, `founder`, `board`, and any other roles that your feed has. Default: all.
   *
   * Write `data-role` in HTML: `role` is also ARIA's, where `member` means nothing. The element takes `role` too, and
   * turns it into `data-role`.
   */
  declare role: string | null;

  /** Only these networks, by their ids in the feed, separated by spaces. Default: all. */
  declare network: string | readonly string[] | null | undefined;

  /** The order: as in the `feed`, by `name`, or by the date the city joined (`since`). */
  declare sort: 'feed' | 'name' | 'since' | '' | null | undefined;

  /**
   * `badges` with name and part, or `list`, a line for each network, with its kind, official name and the membership in
   * a sentence too.
   */
  declare layout: 'badges' | 'list' | '' | null | undefined;

  constructor() {
    super(networkBadgesDescriptor);
  }

  override attributeChangedCallback(name: string): void {
    const role = name === 'role' ? this.getAttribute('role') : null;
    if (role !== null && ARIA_ROLES.has(role)) return;
    super.attributeChangedCallback(name);
    if (role === null) return;
    this.setAttribute('data-role', role);
    this.removeAttribute('role');
  }

  protected override placeholder(): Placeholder {
    const count = countValues(this.network);
    return {count, as: this.layout === 'list' ? 'entries' : 'badges'};
  }

  protected override select(view: FeedView, options: NetworkBadgesOptions): NetworkSelection | undefined {
    const networks = selectNetworks(view.feed, options, view.localizer);
    return networks.length === 0 ? undefined : {networks, view, options};
  }

  protected override renderSelection({networks, view, options}: NetworkSelection): TemplateResult {
    return options.layout === 'list'
      ? html`<ul part="list" class="rows" role="list">
          ${networks.map((network) => networkRow(network, view))}
        </ul>`
      : html`<ul part="list" class="badges" role="list">
            ${networks.map((network) => networkBadge(network, view))}
          </ul>
          <div class="credits">${networks.map((network) => networkLogoCredit(network, view))}</div>`;
  }
}

interface NetworkSelection {
  readonly networks: readonly Network[];
  readonly view: FeedView;
  readonly options: NetworkBadgesOptions;
}

/** ARIA roles that pages may set. None is a role of a city in a network. */
const ARIA_ROLES = new Set(['region', 'group', 'complementary', 'navigation', 'list', 'none', 'presentation']);

declare global {
  interface HTMLElementTagNameMap {
    'network-badges': NetworkBadges;
  }
}
