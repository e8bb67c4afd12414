import type {HeadingLevel} from '../content/heading.js';
import type {OnInvalid} from '../options/parse.js';
import type {Feed} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';

/** What content is made with. */
export interface StaticView {
  /** The feed. */
  readonly feed: Feed;
  /** Speaks the reader's language. */
  readonly localizer: Localizer;
  /** The level of the highest headings. */
  readonly level: HeadingLevel;
  /** The direction of the words around. */
  readonly direction: 'ltr' | 'rtl';
  /** The absolute address of a link of the feed, if it may have one. */
  readonly href: (link: string | undefined, contact?: boolean) => string | undefined;
  /** Is told the options that are not accepted. */
  readonly onInvalid: OnInvalid;
}
