import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FeedElement, type FeedView} from '../base/feed-element.js';
import {itemList, MOST_AT_ONCE} from '../list/item-list.js';
import {Limit} from '../list/limit.js';
import {toNumber, toText, warnOnInvalid} from '../options/attributes.js';
import type {Placeholder} from '../base/placeholder.js';
import type {Content} from '../content/phrases.js';
import {memoizeLast} from '../content/memoize-last.js';
import type {Project} from '../data/schema.js';
import {selectProjects} from '../content/select-projects.js';
import {viewFrom} from '../content/perspective-view.js';
import {projectId, renderProject} from '../content/project.js';
import styles from './project.styles.js';

/**
 * Shows a city's joint projects as a grid of cards, the same as `<project-card>` shows one by one. A link to `#project-`
 * and an id leads to that project.
 *
 * @summary The projects of a feed, as cards.
 * @tag project-list
 *
 * @slot - What the page shows until the feed is there, and when it cannot be had: a link, or the list as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed is loaded and shown; `feed` and `problems` tell what came.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; `error` tells why.
 *
 * @csspart base - Everything the element shows.
 * @csspart list - The list of projects.
 * @csspart card - One project.
 * @csspart cities - The line that joins the cities.
 * @csspart picture - A picture with its caption, maker and licence.
 * @csspart credit - Caption, maker and licence of a picture.
 * @csspart heading - The title.
 * @csspart places - The partner cities with their countries.
 * @csspart facts - Period and status.
 * @csspart summary - The project in a sentence.
 * @csspart participants - Who takes part.
 * @csspart funding - Who pays.
 * @csspart goals - The Sustainable Development Goals, by number and name.
 * @csspart themes - The themes.
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
export class ProjectList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = {
    partner: {converter: toText},
    theme: {converter: toText},
    status: {converter: toText},
    sdg: {converter: toText},
    sort: {converter: toText},
    limit: {converter: toNumber},
    perspective: {converter: toText},
  };

  /** Only projects with one of these partners, by their ids in the feed, separated by spaces. Default: all. */
  partner = '';

  /** Only projects with one of these themes, by their ids in the feed, separated by spaces. Default: all. */
  theme = '';

  /**
   * Only projects that are stated to stand so: `planned`, `implementation`, `closed`, `cancelled` or `suspended`,
   * separated by spaces. Default: all, also those of which nothing is stated.
   */
  status = '';

  /**
   * Only projects that are stated to serve one of these Sustainable Development Goals, 1 to 17, separated by spaces;
   * `13` also keeps the target 13.1. Default: all.
   */
  sdg = '';

  /** The order: as in the `feed`, by `name`, or by `start`, the latest first. */
  sort: 'feed' | 'name' | 'start' | '' = 'feed';

  /** How many to show at first; a button shows the others. Default: all. */
  limit: number | undefined;

  /**
   * The id of the partner whose view the list takes: only its projects, in which it comes first and the feed's city is
   * named among the partners. Default: the view of the feed's city.
   */
  perspective = '';

  readonly #limit = new Limit(this);
  readonly #viewFrom = memoizeLast(viewFrom);
  readonly #renderIn = memoizeLast(renderIn);
  readonly #onInvalid = warnOnInvalid(this);

  /** @internal Makes an item visible that a link leads to. */
  async reveal(item: HTMLElement): Promise<void> {
    await this.#limit.reveal(item);
  }

  protected override placeholder(): Placeholder {
    return {count: this.limit, as: 'cards'};
  }

  protected override renderFeed(feedView: FeedView): Content | undefined {
    const view = this.#viewFrom(feedView, this.perspective, this.#onInvalid);
    const projects = selectProjects(view.feed, this, view.localizer, this.#onInvalid);
    if (projects.length === 0) return undefined;
    const end = this.#limit.limitFor(projects.length);
    const listing = {
      records: projects,
      isLeftOut: () => false,
      end,
      isLong: end > MOST_AT_ONCE,
      render: this.#renderIn(view),
    };
    return html`
      <div part="list" class="cards ${listing.isLong ? 'long' : ''}" role="list">${itemList(listing)}</div>
      ${this.#limit.renderMore(projects.length - end, view.localizer)}
    `;
  }
}

function renderIn(view: FeedView): (project: Project) => TemplateResult {
  return (project) =>
    html`<li part="card" id=${projectId(project)} role="listitem">${renderProject(project, view)}</li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'project-list': ProjectList;
  }
}
