import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FeedElement} from '../base/feed-element.js';
import {optionProperties} from '../base/option-properties.js';
import type {Placeholder} from '../base/placeholder.js';
import {relatedItem} from '../content/related-item.js';
import {selectLinks, type RelatedLinksOptions} from '../content/select-links.js';
import type {FeedView} from '../content/view.js';
import type {RelatedLink} from '../data/schema.js';
import {Limit} from '../list/limit.js';
import type {PropertiesOf} from '../options/option.js';
import {relatedLinksDescriptor} from '../options/related-links.options.js';
import styles from './related-links.styles.js';

/**
 * Lists further pages, of the city or of single partners, below a heading of the page such as "More like this". A page in
 * another language says so. Where the feed has no links, the element takes no space; `h2:has(+ related-links:state(empty))`
 * finds the heading above it.
 *
 * @summary Further pages, as a list of links.
 * @tag related-links
 *
 * @slot - The fallback, shown while the feed loads and if it fails: a link, or the list as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed was loaded and is shown; has `feed` and `problems`.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; has `error`.
 *
 * @csspart base - Everything the element shows.
 * @csspart list - The list of links.
 * @csspart row - One link.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart status - A sentence in place of the links, while there are none.
 *
 * @cssprop [--partnership-accent=currentColor] - Links and focus.
 * @cssprop [--partnership-border=color-mix(in srgb, currentColor 54%, transparent)] - Lines.
 * @cssprop [--partnership-fill=color-mix(in srgb, currentColor 7%, transparent)] - Soft backgrounds.
 * @cssprop [--partnership-quiet=color-mix(in srgb, currentColor 84%, transparent)] - Quiet text.
 * @cssprop [--partnership-radius=0.4em] - Corners.
 * @cssprop [--partnership-gap=1.6em] - Space above the button.
 * @cssprop [--partnership-room=0em] - Height kept free until the feed is shown; for a style in the head of the page.
 *
 * @cssstate loading - The feed is loading.
 * @cssstate ready - The links are shown.
 * @cssstate empty - The feed has no links, and the element takes no space.
 * @cssstate error - The feed cannot be used.
 * @cssstate stale - A reload failed; what is shown is from before.
 */
export class RelatedLinks
  extends FeedElement<typeof relatedLinksDescriptor, LinkSelection>
  implements PropertiesOf<typeof relatedLinksDescriptor>
{
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = optionProperties(relatedLinksDescriptor);

  /** The links of these partners, by their ids in the feed, separated by spaces. Default: those of the feed itself. */
  declare partner: string | readonly string[] | null | undefined;

  /** How many to show at first; a button shows the rest. Default: all. */
  declare limit: number | string | null | undefined;

  readonly #limit = new Limit(this);

  constructor() {
    super(relatedLinksDescriptor);
  }

  /** @internal Shows a link that the limit hides. */
  async reveal(id: string): Promise<void> {
    await this.#limit.reveal(id);
  }

  protected override placeholder(): Placeholder {
    return {count: undefined, as: 'rows'};
  }

  protected override select(view: FeedView, options: RelatedLinksOptions): LinkSelection | undefined {
    const links = selectLinks(view.feed, options);
    return links.length === 0 ? undefined : {links, view, options};
  }

  protected override renderSelection({links, view, options}: LinkSelection): TemplateResult {
    const limit = this.#limit.apply(options.limit, links.length);
    return html`<ul part="list" class="rows" role="list">
        ${links.map((link, index) => relatedItem(link, index, view, index >= limit))}
      </ul>
      ${this.#limit.renderMore(links.length - limit, view.localizer)}`;
  }
}

interface LinkSelection {
  readonly links: readonly RelatedLink[];
  readonly view: FeedView;
  readonly options: RelatedLinksOptions;
}

declare global {
  interface HTMLElementTagNameMap {
    'related-links': RelatedLinks;
  }
}
