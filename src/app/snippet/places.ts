/** Where a snippet is pasted, and the form that survives there for everyone who may paste. */
export const FORM_OF_PLACE = {
  'wordpress-blocks': 'div',
  'wordpress-classic': 'div',
  'wordpress-author': 'div',
  typo3: 'div',
  drupal: 'div',
  page: 'tag',
  frame: 'frame',
  bundler: 'tag',
} as const satisfies Readonly<Record<string, 'tag' | 'div' | 'frame'>>;

export type Place = keyof typeof FORM_OF_PLACE;
/** A place for an element in the page itself. */
export type InPage = Exclude<Place, 'frame'>;

// `Object.keys()` widens the names to strings.
export const PLACES = Object.keys(FORM_OF_PLACE) as readonly Place[];
