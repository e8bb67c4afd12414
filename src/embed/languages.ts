// Written by "npm run languages".
import type {Language} from '../i18n/languages.js';
import ar from '../i18n/locales/ar.js';
import be from '../i18n/locales/be.js';
import de from '../i18n/locales/de.js';
import es from '../i18n/locales/es.js';
import fr from '../i18n/locales/fr.js';
import he from '../i18n/locales/he.js';
import mn from '../i18n/locales/mn.js';
import ru from '../i18n/locales/ru.js';
import uk from '../i18n/locales/uk.js';
import uz from '../i18n/locales/uz.js';
import zhHans from '../i18n/locales/zh-Hans.js';

/** Every interface language but English, by BCP 47 tag: all at hand. Takes the place of i18n/languages.ts in the one-file script. */
export const languages: Readonly<Record<string, Language>> = {
  ar,
  be,
  de,
  es,
  fr,
  he,
  mn,
  ru,
  uk,
  uz,
  'zh-Hans': zhHans,
};
