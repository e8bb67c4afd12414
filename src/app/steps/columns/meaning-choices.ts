/* What a column can be taken for. */
import type {Column} from '../../../desk/columns/column.js';
import {IGNORED, MEANINGS, type TableKind} from '../../../desk/columns/meaning.js';
import type {DeskLanguage} from '../../../desk/words/describe.js';
import type {Choice} from '../../controls/select-field.js';
import {fieldLabels, isLabelled} from '../../fields/field-labels.js';
import {speak} from '../../words/define-words.js';
import type {ColumnsSay} from './columns-words.js';

/** Chosen for a column that is not to be read. */
export const LEFT_OUT = '-';

/** @param isAnswered whether a person has said what the column means */
export function meaningChoices(
  {meaning}: Column,
  kind: TableKind,
  isAnswered: boolean,
  language: DeskLanguage,
  say: ColumnsSay,
): readonly Choice[] {
  const {compare} = new Intl.Collator(language);
  const choice = (value: string) => ({value, label: meaningLabel(value, language, say)});
  const isOpen = meaning === null && !isAnswered;
  return [
    ...(isOpen ? [{value: '', label: say('chooseMeaning')}] : []),
    choice(LEFT_OUT),
    ...MEANINGS[kind].map(choice).sort((a, b) => compare(a.label, b.label)),
    ...IGNORED.filter((value) => value === meaning).map((value) => ({
      value,
      label: say('ignored', {meaning: choice(value).label}),
    })),
  ];
}

export function meaningLabel(meaning: string, language: DeskLanguage, say: ColumnsSay): string {
  if (meaning === LEFT_OUT) return say('notRead');
  return isLabelled(meaning) ? speak(fieldLabels, language)(meaning) : meaning;
}
