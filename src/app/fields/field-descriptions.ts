import type {DeskLanguage} from '../../desk/words/describe.js';

export function describeField(doc: string, language: DeskLanguage): string | undefined {
  return doc + language === '' ? '' : undefined;
}
