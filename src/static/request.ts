import type {Problem} from '../data/problem.js';
import {ELEMENT_NAMES, type ElementName} from '../options/descriptors.js';
import {invalidValue} from './snippet-error.js';
import {FORMS, type Form} from './forms.js';
import {isWebAddress} from './web-address.js';
import type {Options} from './given-options.js';

/** What to make a snippet of. */
export interface SnippetRequest<Element extends ElementName = ElementName> {
  /** The tag of the element, such as `partner-list`. */
  readonly element: Element;
  /**
   * The element's options by attribute name: `{kind: 'project', 'group-by': 'country'}`. The content follows all of
   * them except `search`, which needs a script; what `limit` leaves out is in a `<details>`. Without `heading-level`, the
   * headings of the content start at level 2. `src` is only copied to the tag. Default: none.
   */
  readonly options?: Options<Element>;
  /** The feed: the bytes or the text of its file, or what `JSON.parse` returns for it. */
  readonly feed: unknown;
  /** The `https:` URL at which the feed is published. The relative links of the feed are resolved against it. */
  readonly feedUrl: string;
  /**
   * The language of the content, as a BCP 47 tag such as `de`. The outermost tag has it as `lang`, so that the snippet,
   * and the element that replaces it, are in this language on every page.
   */
  readonly lang: string;
  /**
   * `tag`: `<partner-list>` with the content inside; `div`: `<div data-partner-list>`, for CMSs that strip unknown
   * tags; `static`: the content alone, which needs no script and does not change. Default: `tag`.
   */
  readonly form?: Form;
  /**
   * Whether the element takes the language of its page: only the content inside states `lang` then. Default: `false`.
   */
  readonly followsPage?: boolean;
}

/** Checks a request, apart from the feed and the options. */
export function validateRequest(request: Readonly<Record<'element' | 'feedUrl' | 'lang' | 'form', string>>): Problem[] {
  const {element, feedUrl, lang, form} = request;
  return [
    ...validateElementAndLanguage(element, lang),
    ...(FORMS.some((name) => name === form) ? [] : [invalidValue('form', form, oneOf(FORMS))]),
    ...(isWebAddress(feedUrl)
      ? []
      : [invalidValue('feedUrl', feedUrl, 'Write the address of the published feed, with https://.')]),
  ];
}

/** Checks what every snippet needs. */
export function validateElementAndLanguage(element: string, lang: string): Problem[] {
  return [
    ...(ELEMENT_NAMES.some((name) => name === element) ? [] : [invalidValue('element', element, oneOf(ELEMENT_NAMES))]),
    ...(isTag(lang)
      ? []
      : [invalidValue('lang', lang, 'Write a language as a BCP 47 tag, such as "de" or "zh-Hans".')]),
  ];
}

function oneOf(names: readonly string[]): string {
  return `Write one of ${names.join(', ')}.`;
}

function isTag(lang: string): boolean {
  try {
    // CMSs write underscores, and the elements accept them.
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
}
