import {feedFrom} from '../content/perspective-view.js';
import {languageMatches} from '../i18n/language-tag.js';
import {findProject} from '../content/select-projects.js';
import {element, type MarkupElement} from './markup.js';
import {networkBadges} from './networks.js';
import type {ElementName, OptionTexts} from './options.js';
import {partnerList} from './partners.js';
import {projectBlocks, projectList} from './projects.js';
import type {StaticView} from './view.js';
import {blocks} from './words.js';

/**
 * The content of an element as one section, with the day of the feed below it. It says its language and direction
 * itself, because nobody knows on what page it will stand, or which tags around it will be taken away.
 */
export function sectionOf(name: ElementName, options: OptionTexts, view: StaticView): MarkupElement {
  const {localizer, direction} = view;
  const content = contentOf(name, options, view);
  const boxes = content.length > 0 ? content : [element('p', localizer.messages.empty)];
  const {lang, reader} = localizer;
  return element('section', blocks([...boxes, ...asOf(view)]), {
    lang: languageMatches(lang, reader) ? reader : lang,
    dir: direction,
  });
}

function contentOf(name: ElementName, options: OptionTexts, view: StaticView): MarkupElement[] {
  const feed = feedFrom(options.perspective, view.feed, view.onInvalid);
  const seen = {...view, feed};
  switch (name) {
    case 'partner-list':
      return partnerList(options, seen);
    case 'project-list':
      return projectList(options, seen);
    case 'network-badges':
      return networkBadges(options, seen);
    case 'project-card': {
      const project = findProject(view.feed, feed, options, view.onInvalid);
      return project ? projectBlocks(project, seen) : [];
    }
  }
}

/** The content stays as it is while the feed goes on, so it says how old it is. */
function asOf({feed: {updated}, localizer}: StaticView): MarkupElement[] {
  if (updated === undefined) return [];
  const said = localizer.format(localizer.messages.asOf, {date: localizer.formatDate(updated.slice(0, 10))});
  return [
    element(
      'p',
      said.map(({text}) => text),
    ),
  ];
}
