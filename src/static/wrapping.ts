import type {MarkupElement} from './markup.js';
import type {ElementName} from './options.js';

/** The forms of a snippet. */
export const FORMS = ['tag', 'div', 'static'] as const;
/** One of {@link FORMS}. */
export type Form = (typeof FORMS)[number];

/** What stands on the outermost tag. */
export interface Wrapper {
  /** The element. */
  readonly element: ElementName;
  /** Its options. */
  readonly given: ReadonlyMap<string, string>;
  /** The language of the reader. */
  readonly lang: string;
  /** The direction of the content. */
  readonly direction: 'ltr' | 'rtl';
}

/** The content inside what the script makes an element of, or as it is. */
export function wrap(form: Form, content: MarkupElement, outside: Wrapper): MarkupElement {
  const {element, given, lang, direction} = outside;
  const place = {lang, dir: direction};
  switch (form) {
    case 'tag':
      return {tag: element, attributes: {...place, ...attributes(given, (name) => TWINS[name] ?? name)}, content};
    case 'div':
      return {
        tag: 'div',
        attributes: {[`data-${element}`]: '', ...place, ...attributes(given, (name) => `data-${name}`)},
        content,
      };
    case 'static':
      return content;
  }
}

/** Options whose plain name means something else in HTML: `role` is ARIA's. */
const TWINS: Readonly<Record<string, string>> = {role: 'data-role'};

function attributes(given: ReadonlyMap<string, string>, nameOf: (option: string) => string): Record<string, string> {
  return Object.fromEntries([...given].map(([option, value]) => [nameOf(option), value]));
}
