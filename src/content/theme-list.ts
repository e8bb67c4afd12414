import {themesOf} from '../data/references.js';
import type {Partner, Project} from '../data/schema.js';
import {apart} from './apart.js';
import type {Content} from './content.js';
import {list} from './lists.js';
import {renderPhrase} from './phrases.js';
import type {FeedView} from './view.js';

export function themeList(record: Partner | Project, {feed, localizer}: FeedView): Content {
  return list(
    'themes',
    themesOf(feed, record).map(({name}) => apart(renderPhrase(localizer.pick(name)), localizer)),
    localizer.messages.themes,
    true,
  );
}
