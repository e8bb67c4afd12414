import type {DeskLanguage} from '../../desk/words/describe.js';
import {englishDescriptions} from './english-descriptions.js';
import {germanDescriptions} from './german-descriptions.js';

const DESCRIPTIONS: Readonly<Record<DeskLanguage, Readonly<Record<string, string>>>> = {
  en: englishDescriptions,
  de: germanDescriptions,
};

/** What a field is. @param doc where the schema describes it: `partner.since` */
export function describeField(doc: string, language: DeskLanguage): string | undefined {
  const descriptions = DESCRIPTIONS[language];
  // A partner has the fields of a tie, and so have its further ties.
  const ofTie = doc.replace(/^partner(?:\.ties)?\./, 'tie.');
  const found = [doc, ofTie].find((one) => Object.hasOwn(descriptions, one));
  return found === undefined ? undefined : descriptions[found];
}
