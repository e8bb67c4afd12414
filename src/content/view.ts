import type {Feed} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import type {HeadingLevel} from './heading.js';

/** What content is made from, on a page and in a snippet alike. */
export interface FeedView {
  /** The feed. */
  readonly feed: Feed;
  /** Picks and formats texts for the reader. */
  readonly localizer: Localizer;
  /** The level of the headings. */
  readonly level: HeadingLevel;
  /** Resolves a link of the feed; `undefined` for one that may not be followed. `contact` allows `mailto:` and `tel:`. */
  readonly href: (link: string | undefined, contact?: boolean) => string | undefined;
}
