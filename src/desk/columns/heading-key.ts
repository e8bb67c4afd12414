import {fold, simplify} from '../../content/fold.js';

/** What remains of a text for comparison: no case, accents, space and punctuation; "Länge" and "Laenge" are the same. */
export function headingKey(text: string): string {
  return simplify(fold(text)).replaceAll(' ', '');
}
