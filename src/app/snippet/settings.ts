import type {ElementName} from '../../options/descriptors.js';
import type {Link} from './fallback-link.js';
import type {Place} from './places.js';

/** What an editor decides about a snippet. Plain data, so that it can be kept, compared and undone. */
export interface SnippetSettings {
  readonly element: ElementName;
  /** The options that differ from their default, by attribute name; an empty text for those without a value. Not `src`. */
  readonly options: Readonly<Record<string, string>>;
  readonly place: Place;
  /** The language of the snippet; empty where it follows its page. */
  readonly lang: string;
  /** Whether the content of the feed is written inside, or only a link. */
  readonly isBaked: boolean;
  /** What is inside otherwise. Without an address only its text is. */
  readonly link: Link;
  /** Where the script is published; empty until it is known. */
  readonly script: string;
  /** Where the feed is published; empty if it is `feed.json` beside the script. */
  readonly feed: string;
  /** Whether the page accepts only the present release of the script. */
  readonly isPinned: boolean;
  /** Whether the head keeps room for the element until the script runs. */
  readonly keepsRoom: boolean;
}
