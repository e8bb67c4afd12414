import type {Feed} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import type {HeadingLevel} from './heading.js';

/** The input of all content, in the page and in snippets. */
export interface FeedView {
  readonly feed: Feed;
  readonly localizer: Localizer;
  readonly level: HeadingLevel;
  /** Resolves a link of the feed; `undefined` if it is not allowed. `contact` allows `mailto:` and `tel:`. */
  readonly href: (link: string | undefined, contact?: boolean) => string | undefined;
}
