import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FeedElement} from '../base/feed-element.js';
import {optionProperties} from '../base/option-properties.js';
import type {Placeholder} from '../base/placeholder.js';
import {firstPicture} from '../content/picture.js';
import {projectItem} from '../content/project.js';
import {selectProjects, type ProjectListOptions} from '../content/select-projects.js';
import type {FeedView} from '../content/view.js';
import type {Project} from '../data/schema.js';
import {columnsFor} from '../list/columns.js';
import {itemList, MAX_FLAT} from '../list/item-list.js';
import {Limit} from '../list/limit.js';
import type {PropertiesOf} from '../options/option.js';
import {projectListDescriptor} from '../options/project-list.options.js';
import styles from './project.styles.js';

/**
 * Shows a city's joint projects as a grid of cards, the same as `<project-card>` shows one by one. A link to `#project-`
 * and an id leads to that project.
 *
 * @summary The projects of a feed, as cards.
 * @tag project-list
 *
 * @slot - The fallback, shown while the feed loads and if it fails: a link, or the list as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed was loaded and is shown; has `feed` and `problems`.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; has `error`.
 *
 * @csspart base - Everything the element shows.
 * @csspart list - The list of projects.
 * @csspart card - One project.
 * @csspart cities - The cities by their own names, joined by lines.
 * @csspart picture - A picture with its caption, maker and licence.
 * @csspart plate - The partners' own names in place of a picture, on a card beside others that have one.
 * @csspart credit - Caption, maker and licence of a picture.
 * @csspart heading - The title.
 * @csspart places - The line above the title: the partner cities with their countries.
 * @csspart facts - Period and status.
 * @csspart project-status - The status, if it is not under way.
 * @csspart summary - The project in a sentence.
 * @csspart participants - Who takes part.
 * @csspart funding - Who pays.
 * @csspart goals - The Sustainable Development Goals, by number and name.
 * @csspart themes - The themes.
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
 * @cssstate stale - A reload failed; what is shown is from before.
 */
export class ProjectList
  extends FeedElement<typeof projectListDescriptor, ProjectSelection>
  implements PropertiesOf<typeof projectListDescriptor>
{
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = optionProperties(projectListDescriptor);

  /** Only projects with one of these partners, by their ids in the feed, separated by spaces. Default: all. */
  declare partner: string | readonly string[] | null | undefined;

  /** Only projects with one of these themes, by their ids in the feed, separated by spaces. Default: all. */
  declare theme: string | readonly string[] | null | undefined;

  /**
   * Only projects with one of these statuses: `planned`, `implementation`, `closed`, `cancelled` or `suspended`, separated
   * by spaces. Default: all, also those that state no status.
   */
  declare status: string | readonly string[] | null | undefined;

  /**
   * Only projects that serve one of these Sustainable Development Goals, 1 to 17, separated by spaces; `13` includes the
   * target 13.1. Default: all.
   */
  declare sdg: string | readonly string[] | null | undefined;

  /** The order: as in the `feed`, by `name`, or by `start`, the latest first. */
  declare sort: 'feed' | 'name' | 'start' | '' | null | undefined;

  /** How many to show at first; a button shows the rest. Default: all. */
  declare limit: number | string | null | undefined;

  /**
   * The id of the partner whose view the list takes: only its projects, in which it comes first and the feed's city is
   * named among the partners. Default: the view of the feed's city.
   */
  declare perspective: string | null | undefined;

  readonly #limit = new Limit(this);

  constructor() {
    super(projectListDescriptor);
  }

  /** @internal Shows an item that the limit hides. */
  async reveal(id: string): Promise<void> {
    await this.#limit.reveal(id);
  }

  protected override placeholder(): Placeholder {
    return {count: typeof this.limit === 'number' ? this.limit : undefined, as: 'cards'};
  }

  protected override select(view: FeedView, options: ProjectListOptions): ProjectSelection | undefined {
    const projects = selectProjects(view.feed, options, view.localizer);
    if (projects.length === 0) return undefined;
    const hasPictures = projects.some(({images}) => firstPicture(images, view) !== undefined);
    return {projects, view, options, render: (project) => projectItem(project, view, hasPictures)};
  }

  protected override renderSelection({projects, view, options, render}: ProjectSelection): TemplateResult {
    const limit = this.#limit.apply(options.limit, projects.length);
    const isLong = limit > MAX_FLAT;
    return html`
      <div part="list" class="cards columns-${columnsFor(limit)} ${isLong ? 'long' : ''}" role="list">
        ${itemList({records: projects, render, found: undefined, limit, isLong})}
      </div>
      ${this.#limit.renderMore(projects.length - limit, view.localizer)}
    `;
  }
}

interface ProjectSelection {
  readonly projects: readonly Project[];
  readonly view: FeedView;
  readonly options: ProjectListOptions;
  readonly render: (project: Project) => TemplateResult;
}

declare global {
  interface HTMLElementTagNameMap {
    'project-list': ProjectList;
  }
}
