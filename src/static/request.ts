import type {Problem} from '../data/recover.js';
import {ELEMENT_NAMES, type ElementName} from '../options/descriptions.js';
import {wrongValue} from './snippet-error.js';
import {FORMS, type Form} from './forms.js';
import {isWebAddress} from './web-address.js';
import type {Options} from './written-options.js';

/** What a snippet is asked for. */
export interface SnippetRequest<Element extends ElementName = ElementName> {
  /** The tag of the element, such as `partner-list`. */
  readonly element: Element;
  /**
   * The element's options by the names of their attributes: `{kind: 'project', 'group-by': 'country'}`. The content keeps
   * to all of them but `limit` and `search`: they fold and unfold, and plain HTML, like paper, shows everything. Without
   * `heading-level` the headings of the content begin with level 2. `src` goes to the tag as it is. Default: none.
   */
  readonly options?: Options<Element>;
  /** The feed, as `JSON.parse` gives it. */
  readonly feed: unknown;
  /** The address at which the feed is published, `https:`. Relative links of the feed are relative to it. */
  readonly feedUrl: string;
  /**
   * The language of the content, as a BCP 47 tag such as `de`. The snippet says it on its outermost tag, so that it reads
   * the same on every page, and the element that takes its place speaks it too.
   */
  readonly lang: string;
  /**
   * `tag`: `<partner-list>` with the content inside; `div`: `<div data-partner-list>`, for CMSs that strip unknown tags;
   * `static`: the content alone, which needs no script and stays as it is. Default: `tag`.
   */
  readonly form?: Form;
}

/** What is wrong with a request, apart from the feed and the options. */
export function wrongIn(request: Readonly<Record<'element' | 'feedUrl' | 'lang' | 'form', string>>): Problem[] {
  const {element, feedUrl, lang, form} = request;
  const oneOf = (names: readonly string[]) => `Write one of ${names.join(', ')}.`;
  return [
    ...(ELEMENT_NAMES.some((name) => name === element) ? [] : [wrongValue('element', element, oneOf(ELEMENT_NAMES))]),
    ...(FORMS.some((name) => name === form) ? [] : [wrongValue('form', form, oneOf(FORMS))]),
    ...(isTag(lang) ? [] : [wrongValue('lang', lang, 'Write a language as a BCP 47 tag, such as "de" or "zh-Hans".')]),
    ...(isWebAddress(feedUrl)
      ? []
      : [wrongValue('feedUrl', feedUrl, 'Write the address of the published feed, with https://.')]),
  ];
}

function isTag(lang: string): boolean {
  try {
    // CMSs write the underscore, and the elements read it.
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
}
