import type {ElementName} from '../options/descriptions.js';
import {element, type MarkupElement} from './markup.js';

/** The forms of a snippet. */
export const FORMS = ['tag', 'div', 'static'] as const;
/** One of {@link FORMS}. */
export type Form = (typeof FORMS)[number];

/** What the outermost tag says. */
export interface Wrapper {
  /** The element. */
  readonly name: ElementName;
  /** Its options, by the names of their attributes. */
  readonly options: ReadonlyMap<string, string>;
  /** The language of the reader. */
  readonly lang: string;
  /** The direction of the content. */
  readonly direction: 'ltr' | 'rtl';
}

/** The content inside what the script turns into an element, or as it is. */
export function wrap(form: Form, content: MarkupElement, {name, options, lang, direction}: Wrapper): MarkupElement {
  const place = {lang, dir: direction};
  switch (form) {
    case 'tag':
      return element(name, [content], {...place, ...renamed(options, (option) => TWINS[option] ?? option)});
    case 'div':
      return element('div', [content], {
        [`data-${name}`]: '',
        ...place,
        ...renamed(options, (option) => `data-${option}`),
      });
    case 'static':
      return content;
  }
}

/** Options whose plain name means something else in HTML: `role` is ARIA's. */
const TWINS: Readonly<Record<string, string>> = {role: 'data-role'};

function renamed(options: ReadonlyMap<string, string>, rename: (option: string) => string): Record<string, string> {
  return Object.fromEntries([...options].map(([option, value]) => [rename(option), value]));
}
