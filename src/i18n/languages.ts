// Written by "npm run languages".
import type {Messages} from './messages.js';

/** The messages of a language, or a function that loads them. */
export type Language = Messages | (() => Promise<{readonly default: Messages}>);

/** Every interface language but English by BCP 47 tag, as a chunk of its own. */
export const languages: Readonly<Record<string, Language>> = {
  ar: () => import('./locales/ar.js'),
  be: () => import('./locales/be.js'),
  de: () => import('./locales/de.js'),
  es: () => import('./locales/es.js'),
  fr: () => import('./locales/fr.js'),
  he: () => import('./locales/he.js'),
  mn: () => import('./locales/mn.js'),
  ru: () => import('./locales/ru.js'),
  uk: () => import('./locales/uk.js'),
  uz: () => import('./locales/uz.js'),
  'zh-Hans': () => import('./locales/zh-Hans.js'),
};
