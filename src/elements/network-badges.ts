import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FeedElement, type FeedView} from '../base/feed-element.js';
import {someOf, toText} from '../base/option.js';
import {link, paragraph, words, type Content} from '../base/words.js';
import type {Network} from '../data/schema.js';
import {keep, NETWORK_KINDS, NETWORK_ROLES, valuesIn} from '../data/select.js';
import {monogram, networkFacts, networkKind} from '../i18n/network-words.js';
import styles from './network-badges.styles.js';

/**
 * Shows the networks a city belongs to or works in, each as a badge: logo or monogram, name, and the city's part with
 * the year of an election, so that an office of the past cannot look like one of today.
 *
 * @summary The networks and memberships of a feed, as badges.
 * @tag network-badges
 *
 * @slot - What the page shows until the feed is there, and when it cannot be had: a link, or the list as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed is loaded and shown; `feed` and `problems` tell what came.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; `error` tells why.
 *
 * @csspart base - Everything the element shows.
 * @csspart list - The list of networks.
 * @csspart badge - One network.
 * @csspart mark - The square with the logo or monogram.
 * @csspart name - The name of a network.
 * @csspart kind - What the network is.
 * @csspart official-name - The full official name, where it differs.
 * @csspart facts - The city's part, its holder and dates.
 * @csspart summary - The membership in a sentence.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart status - A sentence that stands for the badges while there are none.
 *
 * @cssprop [--partnership-accent=currentColor] - Links and focus.
 * @cssprop [--partnership-surface=transparent] - Background of a badge.
 * @cssprop [--partnership-border=color-mix(in srgb, currentColor 54%, transparent)] - Lines.
 * @cssprop [--partnership-fill=color-mix(in srgb, currentColor 7%, transparent)] - Soft backgrounds.
 * @cssprop [--partnership-quiet=color-mix(in srgb, currentColor 84%, transparent)] - Quiet text.
 * @cssprop [--partnership-radius=0.4em] - Corners.
 * @cssprop [--partnership-gap=1.1em] - Space between badges.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The badges are shown.
 * @cssstate empty - The feed has nothing that the options ask for.
 * @cssstate error - The feed cannot be used.
 * @cssstate stale - A reload failed; what is shown is from before.
 */
export class NetworkBadges extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = {
    kind: {converter: toText},
    role: {converter: toText},
  };

  /** Only networks of these kinds, separated by spaces, e.g. `network association`. Default: all. */
  kind = '';

  /**
   * Only networks in which the city plays these parts, separated by spaces, e.g. `member chair`. Default: all.
   *
   * Write `data-role` in HTML: `role` is also ARIA's, where `member` means nothing. The element takes `role` too, and
   * turns it into `data-role`.
   */
  override role = '';

  override attributeChangedCallback(name: string): void {
    const role = name === 'role' ? this.getAttribute('role') : null;
    if (role !== null && ARIA_ROLES.has(role)) return;
    super.attributeChangedCallback(name);
    if (role === null) return;
    this.setAttribute('data-role', role);
    this.removeAttribute('role');
  }

  protected override renderFeed(view: FeedView): Content | undefined {
    const networks = this.#select(view);
    if (networks.length === 0) return undefined;
    return html`
      <ul part="list" class="cards" role="list">
        ${networks.map((network) => this.#renderBadge(network, view))}
      </ul>
    `;
  }

  #renderBadge(network: Network, view: FeedView): TemplateResult {
    const {localizer, href} = view;
    const name = localizer.text(network.name);
    const official = network.officialName && localizer.text(network.officialName);
    const facts = networkFacts(network, localizer);
    return html`
      <li part="badge">
        ${this.#renderMark(network, name.text, view)}
        <div>
          <p>
            <span part="name">${link(href(network.url), words(name))}</span>
            <span part="kind">${words(networkKind(network, localizer))}</span>
          </p>
          ${official && official.text !== name.text ? html`<p part="official-name">${words(official)}</p>` : nothing}
          ${facts.length > 0 ? html`<p part="facts">${facts.map((fact) => html`<span>${words(fact)}</span> `)}</p>` : nothing}
          ${network.summary ? paragraph('summary', localizer.text(network.summary)) : nothing}
        </div>
      </li>
    `;
  }

  // The mark repeats the name that stands beside it, so it is nothing to read aloud.
  #renderMark({logo}: Network, name: string, {href}: FeedView): TemplateResult {
    const src = href(logo?.src);
    return html`<span part="mark" aria-hidden="true"
      >${
        logo && src
          ? html`<img src=${src} width=${logo.width} height=${logo.height} alt="" loading="lazy" decoding="async" />`
          : monogram(name)
      }</span
    >`;
  }

  #select({feed}: FeedView): Network[] {
    const kinds = [...new Set([...NETWORK_KINDS, ...valuesIn(feed.networks, ({kind}) => kind)])];
    const roles = [...new Set([...NETWORK_ROLES, ...valuesIn(feed.networks, ({role}) => role)])];
    return keep(
      feed.networks,
      [someOf(this, 'kind', this.kind, kinds), ({kind}) => kind],
      [someOf(this, 'role', this.role, roles), ({role}) => role],
    );
  }
}

/** Roles of ARIA that a page may well give to the tag; they are no part that a city plays in a network. */
const ARIA_ROLES = new Set(['region', 'group', 'complementary', 'navigation', 'list', 'none', 'presentation']);

declare global {
  interface HTMLElementTagNameMap {
    'network-badges': NetworkBadges;
  }
}
