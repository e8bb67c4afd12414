import type {ElementName} from '../options/descriptors.js';
import {element, type Markup, type MarkupElement} from './markup.js';

export const FORMS = ['tag', 'div', 'static'] as const;
/** The form of a snippet; see `SnippetRequest.form`. */
export type Form = (typeof FORMS)[number];

export interface Wrapper {
  readonly name: ElementName;
  /** By attribute name. */
  readonly options: ReadonlyMap<string, string>;
  /** Without it, the snippet follows its page. */
  readonly lang?: string;
  readonly direction?: 'ltr' | 'rtl';
}

export function wrap(form: Form, content: MarkupElement, wrapper: Wrapper): MarkupElement {
  return form === 'static' ? content : wrapIn(form, [content], wrapper);
}

/** Puts any fallback into a tag, or into the div that stands for it. */
export function wrapIn(
  form: Exclude<Form, 'static'>,
  fallback: readonly Markup[],
  {name, options, lang, direction}: Wrapper,
): MarkupElement {
  const language = {lang, dir: direction};
  if (form === 'tag') {
    return element(name, fallback, {...language, ...renamed(options, (option) => TWINS[option] ?? option)});
  }
  return element('div', fallback, {
    [`data-${name}`]: '',
    ...language,
    ...renamed(options, (option) => `data-${option}`),
  });
}

/** Options whose plain name means something else in HTML: `role` is ARIA's. */
const TWINS: Readonly<Record<string, string>> = {role: 'data-role'};

function renamed(options: ReadonlyMap<string, string>, rename: (option: string) => string): Record<string, string> {
  return Object.fromEntries([...options].map(([option, value]) => [rename(option), value]));
}
