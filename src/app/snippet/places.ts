import type {Form} from '../../static/forms.js';

/** Where a snippet is pasted, and the form that survives there for everyone who may paste. */
export const FORM_OF_PLACE = {
  'wordpress-blocks': 'div',
  'wordpress-classic': 'div',
  'wordpress-author': 'div',
  typo3: 'div',
  drupal: 'div',
  page: 'tag',
  bundler: 'tag',
} as const satisfies Readonly<Record<string, Exclude<Form, 'static'>>>;

export type Place = keyof typeof FORM_OF_PLACE;

// `Object.keys()` widens the names to strings.
export const PLACES = Object.keys(FORM_OF_PLACE) as readonly Place[];
