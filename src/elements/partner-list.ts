import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FeedElement, type FeedView} from '../base/feed-element.js';
import {heading} from '../base/heading-level.js';
import {oneOf, someOf, toNumber, toText, wholeNumber} from '../base/option.js';
import {link, list, paragraph, words, type Content} from '../base/words.js';
import type {Partner} from '../data/schema.js';
import {keep, PARTNER_KINDS, PARTNER_ORDERS, projectsOf, sortPartners, themesOf, valuesIn} from '../data/select.js';
import {tieFacts, tieWord} from '../i18n/partner-words.js';
import {ownNames} from '../i18n/place-words.js';
import styles from './partner-list.styles.js';
import {renderPartnerDetails} from './partner-details.js';

/**
 * Lists a city's ties with other cities: the name, the name in its own script, the country, the city's word for the
 * tie, its dates and status as far as they are stated, and the joint projects.
 *
 * @summary The partner cities, districts and regions of a feed, as cards.
 * @tag partner-list
 *
 * @slot - What the page shows until the feed is there, and when it cannot be had: a link, or the list as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed is loaded and shown; `feed` and `problems` tell what came.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; `error` tells why.
 *
 * @csspart base - Everything the element shows.
 * @csspart list - The list of partners.
 * @csspart card - One partner.
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
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = {
    kind: {converter: toText},
    partner: {converter: toText},
    sort: {converter: toText},
    limit: {converter: toNumber},
    isExpanded: {state: true, attribute: false},
  };

  /** Only ties of these kinds, separated by spaces, e.g. `solidarity friendship`. Default: all. */
  kind = '';

  /** Only these partners, by their ids in the feed, separated by spaces. Default: all. */
  partner = '';

  /** The order: by `name`, by `country`, by the date the tie began (`since`), or as in the `feed`. */
  sort: 'name' | 'country' | 'since' | 'feed' | '' = 'name';

  /** How many to show at first; a button shows the others. Default: all. */
  limit: number | undefined;

  private isExpanded = false;

  protected override renderFeed(view: FeedView): Content | undefined {
    const partners = this.#select(view);
    const limit = wholeNumber(this, 'limit', this.limit, 1) ?? partners.length;
    const shown = this.isExpanded ? partners : partners.slice(0, limit);
    if (shown.length === 0) return undefined;
    return html`
      <ul part="list" class="cards" role="list">
        ${shown.map((partner) => this.#renderPartner(partner, view))}
      </ul>
      ${shown.length < partners.length ? this.#renderMore(partners.length - shown.length, view) : nothing}
    `;
  }

  #renderPartner(partner: Partner, view: FeedView): TemplateResult {
    const {localizer} = view;
    return html`
      <li part="card">
        ${this.#renderHeading(partner, view)}
        <div class="body">
          ${partner.summary ? paragraph('summary', localizer.text(partner.summary)) : nothing}
          ${this.#renderProjects(partner, view)} ${renderPartnerDetails(partner, view)}
        </div>
        ${this.#renderTie(partner, view)}
      </li>
    `;
  }

  // Read aloud, the heading begins with the reader's name for the place; to the eye, with the place's own.
  #renderHeading(partner: Partner, {localizer, level, href}: FeedView): TemplateResult {
    const own = ownNames(partner, localizer);
    const country = localizer.country(partner);
    const type = partner.placeType;
    const name = html`<span part="name">${link(href(partner.url), words(localizer.text(partner.name)))}</span>`;
    return heading(
      level,
      'heading',
      html`${name} ${own.map((ownName) => html`<span part="own-name">${words(ownName)}</span> `)}
      ${country ? html`<span part="country">${words(country)}</span>` : nothing}
      ${type && type !== 'city' ? html`<span part="place-type">${localizer.messages.placeTypes[type]}</span>` : nothing}`,
    );
  }

  #renderProjects(partner: Partner, {feed, localizer, href}: FeedView): Content {
    const projects = projectsOf(feed, partner);
    const items = projects.map(({name, url}) => link(href(url), words(localizer.text(name))));
    return list('projects', items, localizer.messages.projects);
  }

  #renderTie(partner: Partner, {feed, localizer, href}: FeedView): TemplateResult {
    const facts = tieFacts(partner, localizer).map((fact) => link(href(fact.url), words(fact.words)));
    const themes = themesOf(feed, partner).map(({name}) => words(localizer.text(name)));
    return html`
      <div part="tie">
        <p part="tie-word">${words(tieWord(partner, localizer))}</p>
        ${list('facts', facts)} ${list('themes', themes, localizer.messages.themes)}
      </div>
    `;
  }

  #renderMore(count: number, {localizer}: FeedView): TemplateResult {
    const label = localizer.count(localizer.messages.showMore, count);
    return html`<button part="button" class="more" type="button" @click=${this.#onMore}>${label}</button>`;
  }

  /** The button goes, so the focus moves to the first partner that it has brought. */
  async #onMore(): Promise<void> {
    const shownBefore = this.renderRoot.querySelectorAll('[part="heading"]').length;
    this.isExpanded = true;
    await this.updateComplete;
    const first = this.renderRoot.querySelectorAll<HTMLElement>('[part="heading"]')[shownBefore];
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  }

  #select({feed, localizer}: FeedView): Partner[] {
    const kinds = [...new Set([...PARTNER_KINDS, ...valuesIn(feed.partners, ({kind}) => kind)])];
    const ids = valuesIn(feed.partners, ({id}) => id);
    const kept = keep(
      feed.partners,
      [someOf(this, 'kind', this.kind, kinds), ({kind}) => kind],
      [someOf(this, 'partner', this.partner, ids), ({id}) => id],
    );
    return sortPartners(kept, oneOf(this, 'sort', this.sort, PARTNER_ORDERS), {
      name: ({name}) => localizer.text(name).text,
      country: (partner) => localizer.country(partner)?.text ?? '',
      compare: (a, b) => localizer.compare(a, b),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-list': PartnerList;
  }
}
