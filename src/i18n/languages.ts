// Written by "npm run languages".
import {withCountries, type MessagesModule} from './add-words.js';
import type {Messages} from './messages.js';

/** The messages of a language, or a function that loads them. */
export type Language = Messages | (() => Promise<MessagesModule>);

/** Every interface language but English by BCP 47 tag, as a chunk of its own. */
export const languages: Readonly<Record<string, Language>> = {
  ar: () => import('./locales/ar.js'),
  be: () => withCountries('be', import('./locales/be.js'), () => import('./countries/countries-be.js')),
  de: () => import('./locales/de.js'),
  es: () => import('./locales/es.js'),
  fr: () => import('./locales/fr.js'),
  he: () => import('./locales/he.js'),
  hu: () => import('./locales/hu.js'),
  it: () => import('./locales/it.js'),
  mn: () => withCountries('mn', import('./locales/mn.js'), () => import('./countries/countries-mn.js')),
  nl: () => import('./locales/nl.js'),
  pl: () => import('./locales/pl.js'),
  ru: () => import('./locales/ru.js'),
  tr: () => import('./locales/tr.js'),
  uk: () => import('./locales/uk.js'),
  uz: () => withCountries('uz', import('./locales/uz.js'), () => import('./countries/countries-uz.js')),
  'zh-Hans': () => import('./locales/zh-Hans.js'),
};
