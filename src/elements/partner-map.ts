import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FeedElement} from '../base/feed-element.js';
import {optionProperties} from '../base/option-properties.js';
import type {Placeholder} from '../base/placeholder.js';
import {mapLegend} from '../content/map-legend.js';
import {mapMarks, type MapMarks} from '../content/map-marks.js';
import {mapScene} from '../content/map-scene.js';
import {partnerEntry} from '../content/partner-entry.js';
import {selectPartners} from '../content/select-partners.js';
import type {FeedView} from '../content/view.js';
import type {Partner} from '../data/schema.js';
import {itemList, MAX_FLAT} from '../list/item-list.js';
import {focusItem} from '../list/focus-item.js';
import {loadMap} from '../map/load-map.js';
import type {MapView} from '../map/map-view.js';
import type {Scene} from '../map/scene.js';
import type {ParsedOptions, PropertiesOf} from '../options/option.js';
import {countValues} from '../options/parse-value.js';
import {partnerMapDescriptor} from '../options/partner-map.options.js';
import styles from './partner-map.styles.js';

/**
 * Shows where a city's partners are: the coasts of the world or of the part of it where they are, a line to each partner,
 * and their names where there is room. Below it are the same partners as a list. A link to `#partner-` and an id leads to
 * that partner.
 *
 * A partner is on the map if the feed has its coordinates (`geo`); the list says of others that they are not. The map is
 * drawn by `partner-map.js` beside the script, which only pages with a map load.
 *
 * @summary The partner cities of a feed on a map, and as a list.
 * @tag partner-map
 *
 * @slot - The fallback, shown while the feed loads and if it fails: a link, or the list as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed was loaded and is shown; has `feed` and `problems`.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; has `error`.
 *
 * @csspart base - Everything the element shows.
 * @csspart map - The map with what its signs mean.
 * @csspart drawing - The drawing: land, lines and names.
 * @csspart land - The land.
 * @csspart line - The line from the city to a partner.
 * @csspart city - The dot of the city.
 * @csspart dots - The layer of dots.
 * @csspart dot - The dot of a partner.
 * @csspart legend - What the signs of the dots mean.
 * @csspart credit - Where the coasts are from.
 * @csspart list - The list of partners.
 * @csspart entry - One partner in the list.
 * @csspart heading - The heading of a partner: its names.
 * @csspart name - The name of a partner in the reader's language.
 * @csspart own-name - The name of a partner in its own language.
 * @csspart region - The state, province or region.
 * @csspart country - The country.
 * @csspart place-type - What the partner is, if not a city.
 * @csspart tie - What the tie is called, and since when it exists.
 * @csspart tie-word - What the tie is called.
 * @csspart tie-span - Since when, or from when to when, the tie exists.
 * @csspart facts - Status, decision, holder and ring of the tie.
 * @csspart tie-status - The status of the tie, if it is not active.
 * @csspart summary - A further tie in a sentence.
 * @csspart off-map - That a partner is not on the map.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart status - A sentence in place of the map, while there is none.
 *
 * @cssprop [--partnership-accent=currentColor] - Lines, dots, links and focus.
 * @cssprop [--partnership-border=color-mix(in srgb, currentColor 54%, transparent)] - Lines of the list.
 * @cssprop [--partnership-fill=color-mix(in srgb, currentColor 7%, transparent)] - The land.
 * @cssprop [--partnership-quiet=color-mix(in srgb, currentColor 84%, transparent)] - Quiet text.
 * @cssprop [--partnership-gap=1.6em] - Space between entries.
 * @cssprop [--partnership-scroll-margin=1.5em] - Space above an item that a link leads to, e.g. for a sticky header.
 * @cssprop [--partnership-room=0em] - Height kept free until the feed is shown; for a style in the head of the page.
 *
 * @cssstate loading - The feed is loading.
 * @cssstate ready - The map and the list are shown.
 * @cssstate empty - Nothing in the feed matches the options.
 * @cssstate error - The feed cannot be used.
 * @cssstate stale - A reload failed; what is shown is from before.
 */
export class PartnerMap
  extends FeedElement<typeof partnerMapDescriptor, MapSelection>
  implements PropertiesOf<typeof partnerMapDescriptor>
{
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = optionProperties(partnerMapDescriptor);

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

  /**
   * The id of the partner whose view the map takes: it starts there, and shows the feed's city in that partner's place.
   * Default: the view of the feed's city.
   */
  declare perspective: string | null | undefined;

  #view: MapView | undefined;
  #View: typeof MapView | undefined;
  /** Whether there is only the list, because the code of the map could not be loaded. */
  #isWithoutMap = false;

  constructor() {
    super(partnerMapDescriptor);
  }

  override connectedCallback(): void {
    // First, so that a further map in the page is drawn together with its list.
    void loadMap().then((View) => {
      this.#View = View;
      this.#isWithoutMap = View === undefined;
      this.requestUpdate();
    });
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.disconnect();
    this.#view = undefined;
  }

  protected override placeholder(): Placeholder {
    return {count: countValues(this.partner), isWindow: true, as: 'cards'};
  }

  protected override select(
    view: FeedView,
    options: ParsedOptions<typeof partnerMapDescriptor>,
  ): MapSelection | undefined {
    const partners = selectPartners(view.feed, options, view.localizer);
    if (partners.length === 0) return undefined;
    const marks = mapMarks(
      partners.filter(({geo}) => geo),
      view,
    );
    return {
      partners,
      marks,
      scene: mapScene(partners, marks, view),
      renderEntry: (partner) => partnerEntry(partner, view, partner.geo === undefined),
    };
  }

  protected override renderSelection({partners, marks, scene, renderEntry}: MapSelection): TemplateResult {
    const isLong = partners.length > MAX_FLAT;
    return html`
      ${
        scene.partners.length > 0 && !this.#isWithoutMap
          ? html`<figure part="map">
              <div class="layers"></div>
              ${mapLegend(marks)}
            </figure>`
          : nothing
      }
      <div
        part="list"
        class="cards columns-4 ${isLong ? 'long' : ''}"
        role="list"
        @pointerover=${this.#onEntry}
        @pointerleave=${this.#onEntry}
        @focusin=${this.#onEntry}
        @focusout=${this.#onEntry}
      >
        ${itemList({records: partners, found: undefined, render: renderEntry, limit: partners.length, isLong})}
      </div>
    `;
  }

  protected override updated(): void {
    super.updated();
    const box = this.renderRoot.querySelector<HTMLElement>('.layers');
    if (box !== this.#view?.box) {
      this.#view?.disconnect();
      this.#view = undefined;
    }
    if (box && this.#View && this.selection && this.isConnected) {
      this.#view ??= new this.#View(box, {onPoint: this.#point, onFollow: this.#follow});
      this.#view.show(this.selection.scene);
    }
  }

  readonly #onEntry = ({type, target}: Event): void => {
    const entry = target instanceof Element && /over|in$/.test(type) ? target.closest('[part="entry"]') : null;
    this.#point(entry?.id);
  };

  /** Highlights a dot and its entry. */
  readonly #point = (id: string | undefined): void => {
    for (const entry of this.renderRoot.querySelectorAll('[part="entry"]'))
      entry.classList.toggle('current', entry.id === id);
    this.#view?.point(id);
  };

  readonly #follow = (id: string): void => {
    const entry = this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    if (entry) focusItem(entry);
  };
}

interface MapSelection {
  readonly partners: readonly Partner[];
  readonly marks: MapMarks;
  /** What the map shows of them. */
  readonly scene: Scene;
  readonly renderEntry: (partner: Partner) => TemplateResult;
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-map': PartnerMap;
  }
}
