import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FeedElement, type FeedView} from '../base/feed-element.js';
import {heading} from '../base/heading-level.js';
import {toText, warn} from '../base/option.js';
import {labelledList, link, list, paragraph, words, type Content} from '../base/words.js';
import type {Project} from '../data/schema.js';
import {byId, themesOf} from '../data/select.js';
import type {Localizer} from '../i18n/localizer.js';
import {projectEmblems, projectFacts, projectGoals, projectParticipants, projectPlaces} from '../i18n/project-words.js';
import {renderPicture} from './picture.js';
import styles from './project-card.styles.js';

/**
 * Shows one joint project: the cities it joins, each by its own name, the title, and what the feed states of places,
 * period, status, participants, themes, goals and funding.
 *
 * @summary One project of a feed, as a card.
 * @tag project-card
 *
 * @slot - What the page shows until the feed is there, and when it cannot be had, or has no such project.
 *
 * @fires {FeedLoadEvent} feed-load - The feed is loaded and shown; `feed` and `problems` tell what came.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; `error` tells why.
 *
 * @csspart base - Everything the element shows.
 * @csspart card - The project.
 * @csspart cities - The line that joins the cities.
 * @csspart picture - A picture with its caption, maker and licence.
 * @csspart credit - Caption, maker and licence of a picture.
 * @csspart heading - The title.
 * @csspart places - The partner cities with their countries.
 * @csspart facts - Period and status.
 * @csspart summary - The project in a sentence.
 * @csspart participants - Who takes part.
 * @csspart funding - Who pays.
 * @csspart goals - The Sustainable Development Goals.
 * @csspart themes - The themes.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart status - A sentence that stands for the card while there is none.
 *
 * @cssprop [--partnership-accent=currentColor] - Links and focus.
 * @cssprop [--partnership-surface=transparent] - Background of the card.
 * @cssprop [--partnership-border=color-mix(in srgb, currentColor 54%, transparent)] - Lines.
 * @cssprop [--partnership-fill=color-mix(in srgb, currentColor 7%, transparent)] - Soft backgrounds.
 * @cssprop [--partnership-quiet=color-mix(in srgb, currentColor 84%, transparent)] - Quiet text.
 * @cssprop [--partnership-radius=0.4em] - Corners.
 * @cssprop [--partnership-padding=1.15em] - Space inside the card.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The project is shown.
 * @cssstate empty - The feed has no such project.
 * @cssstate error - The feed cannot be used.
 * @cssstate stale - A reload failed; what is shown is from before.
 */
export class ProjectCard extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = {project: {converter: toText}};

  /** The project to show, by its id in the feed, e.g. `fosu-lagoon`. */
  project = '';

  protected override renderFeed(view: FeedView): Content | undefined {
    const project = byId(view.feed.projects, this.project);
    if (project) return this.#renderProject(project, view);
    const ids = view.feed.projects.map(({id}) => id);
    warn(this, 'project', this.project, `one of ${ids.join(', ')}`);
    return undefined;
  }

  protected override renderEmpty(localizer: Localizer): Content {
    return this.renderFallback(super.renderEmpty(localizer));
  }

  #renderProject(project: Project, view: FeedView): TemplateResult {
    const {localizer, level, href} = view;
    const [image] = project.images ?? [];
    return html`
      <article part="card" aria-labelledby="title">
        <div class="body">
          <div id="title">
            ${heading(level, 'heading', link(href(project.url), words(localizer.text(project.name))))}
          </div>
          ${this.#renderPlaces(project, view)}
          ${project.summary ? paragraph('summary', localizer.text(project.summary)) : nothing}
          ${this.#renderLists(project, view)}
        </div>
        ${this.#renderCities(project, view)} ${image ? renderPicture(image, view) : nothing}
      </article>
    `;
  }

  #renderPlaces(project: Project, {feed, localizer}: FeedView): Content {
    const places = projectPlaces(feed, project, localizer);
    const facts = projectFacts(project, localizer).map((fact) => words(fact));
    return html` ${places.length > 0 ? html`<p part="places">${words(places)}</p>` : nothing} ${list('facts', facts)} `;
  }

  #renderLists(project: Project, {feed, localizer, href}: FeedView): Content {
    const {messages} = localizer;
    const participants = projectParticipants(project, localizer).map((one) => link(href(one.url), words(one.words)));
    const funding = (project.funding ?? []).map((fund) => link(href(fund.url), words(localizer.text(fund.name))));
    const goals = projectGoals(project, localizer).map((goal) => words(goal));
    const themes = themesOf(feed, project).map(({name}) => words(localizer.text(name)));
    return [
      labelledList('participants', participants, messages.participants),
      labelledList('funding', funding, messages.funding),
      list('goals', goals, messages.goals),
      list('themes', themes, messages.themes),
    ];
  }

  // Shown above the title, read after it: the title says what the line is about.
  #renderCities(project: Project, {feed, localizer}: FeedView): Content {
    const cities = projectEmblems(feed, project, localizer);
    return html`<p part="cities">${cities.map((city) => html`<span class="city">${words(city)}</span> `)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'project-card': ProjectCard;
  }
}
