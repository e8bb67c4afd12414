import type {FaultName} from './fault.js';

/** What only a person can answer. */
const QUESTIONS: readonly FaultName[] = ['ambiguousDate', 'ambiguousSpan', 'ambiguousCentury', 'ambiguousPlace'];

/** What was read in a way that can only be meant, and is in the feed. */
const TOLD: readonly FaultName[] = [
  'serialDate',
  'addedScheme',
  'swappedPair',
  'ownWord',
  'guessedEncoding',
  'unknownCountry',
  'goneCountry',
];

export function isQuestion(code: FaultName): boolean {
  return QUESTIONS.includes(code);
}

/** Whether something that was written is not in the feed. */
export function isLoss(code: FaultName): boolean {
  return !TOLD.includes(code);
}
