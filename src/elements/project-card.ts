import type {CSSResultGroup, PropertyDeclarations, TemplateResult} from 'lit';
import {FeedElement} from '../base/feed-element.js';
import {optionProperties} from '../base/option-properties.js';
import type {Placeholder} from '../base/placeholder.js';
import {projectArticle} from '../content/project.js';
import {selectProject, type ProjectCardOptions} from '../content/select-projects.js';
import type {FeedView} from '../content/view.js';
import type {Localizer} from '../i18n/localizer.js';
import type {PropertiesOf} from '../options/option.js';
import {projectCardDescriptor} from '../options/project-card.options.js';
import styles from './project.styles.js';

/**
 * Shows one joint project: the cities it joins, each by its own name, the title, and what the feed states of places,
 * period, status, participants, themes, goals and funding.
 *
 * @summary One project of a feed, as a card.
 * @tag project-card
 *
 * @slot - The fallback, shown while the feed loads, if it fails, and if it has no such project.
 *
 * @fires {FeedLoadEvent} feed-load - The feed was loaded and is shown; has `feed` and `problems`.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; has `error`.
 *
 * @csspart base - Everything the element shows.
 * @csspart card - The project.
 * @csspart cities - The cities by their own names, joined by lines.
 * @csspart picture - A picture with its caption, maker and licence.
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
 * @csspart status - A sentence in place of the card, while there is none.
 *
 * @cssprop [--partnership-accent=currentColor] - Links, focus, and the line above a title.
 * @cssprop [--partnership-surface=transparent] - Background of the card, which then has a padding.
 * @cssprop [--partnership-border=color-mix(in srgb, currentColor 54%, transparent)] - Lines. The rule above a card is in `currentColor` by default.
 * @cssprop [--partnership-fill=color-mix(in srgb, currentColor 7%, transparent)] - Soft backgrounds.
 * @cssprop [--partnership-quiet=color-mix(in srgb, currentColor 84%, transparent)] - Quiet text.
 * @cssprop [--partnership-radius=0.4em] - Corners.
 * @cssprop [--partnership-padding=0em] - Space inside the card; `1.15em` if it has a surface.
 * @cssprop [--partnership-picture-ratio=3 / 2] - Width to height of the pictures of cards, which are cropped to it.
 * @cssprop [--partnership-scroll-margin=1.5em] - Space above an item that a link leads to, e.g. for a sticky header.
 * @cssprop [--partnership-room=0em] - Height kept free until the feed is shown; for a style in the head of the page.
 *
 * @cssstate loading - The feed is loading.
 * @cssstate ready - The project is shown.
 * @cssstate empty - The feed has no such project.
 * @cssstate error - The feed cannot be used.
 * @cssstate stale - A reload failed; what is shown is from before.
 */
export class ProjectCard
  extends FeedElement<typeof projectCardDescriptor, TemplateResult>
  implements PropertiesOf<typeof projectCardDescriptor>
{
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = optionProperties(projectCardDescriptor);

  /** The project to show, by its id in the feed, e.g. `fosu-lagoon`. */
  declare project: string | null | undefined;

  /**
   * The id of the partner whose view the card takes: that partner comes first, and the feed's city is named among the
   * partners. Default: the view of the feed's city.
   */
  declare perspective: string | null | undefined;

  constructor() {
    super(projectCardDescriptor);
  }

  protected override placeholder(): Placeholder {
    return {count: 1, as: 'cards'};
  }

  protected override select(view: FeedView, options: ProjectCardOptions): TemplateResult | undefined {
    const project = selectProject(view.feed, options, this.onInvalid);
    return project && projectArticle(project, view);
  }

  protected override renderSelection(article: TemplateResult): TemplateResult {
    return article;
  }

  protected override renderEmpty(localizer: Localizer): TemplateResult {
    return this.renderFallback(super.renderEmpty(localizer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'project-card': ProjectCard;
  }
}
