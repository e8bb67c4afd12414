import type {ElementName} from '../options/descriptors.js';
import {element, type MarkupElement} from './markup.js';

export const FORMS = ['tag', 'div', 'static'] as const;
/** The form of a snippet; see `SnippetRequest.form`. */
export type Form = (typeof FORMS)[number];

export interface Wrapper {
  readonly name: ElementName;
  /** By attribute name. */
  readonly options: ReadonlyMap<string, string>;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

export function wrap(form: Form, content: MarkupElement, {name, options, lang, direction}: Wrapper): MarkupElement {
  const language = {lang, dir: direction};
  switch (form) {
    case 'tag':
      return element(name, [content], {...language, ...renamed(options, (option) => TWINS[option] ?? option)});
    case 'div':
      return element('div', [content], {
        [`data-${name}`]: '',
        ...language,
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
