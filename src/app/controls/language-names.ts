import type {DeskLanguage} from '../../desk/words/describe.js';

/** Languages that cities and their partners write in. */
const TAGS =
  'en de fr es it pt nl pl cs sk sl hr sr bs hu ro bg el tr uk ru be lt lv et fi sv da nb is ga ar he fa hi zh-Hans zh-Hant ja ko vi id sw mn uz kk ka hy az';

/** The name of a language for people; what is no tag stays as it is. */
export function languageName(tag: string, language: DeskLanguage): string {
  try {
    return new Intl.DisplayNames(language, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Languages to choose from, by name. */
export function languageChoices(
  language: DeskLanguage,
  without: readonly string[] = [],
): {tag: string; name: string}[] {
  const {compare} = new Intl.Collator(language);
  return TAGS.split(' ')
    .filter((tag) => !without.includes(tag))
    .map((tag) => ({tag, name: languageName(tag, language)}))
    .sort((a, b) => compare(a.name, b.name));
}
