import type {DeskLanguage} from '../../../desk/words/describe.js';
import {DESCRIPTORS} from '../../../options/descriptors.js';
import {optionsOf} from '../../../options/option.js';
import {splitValues} from '../../../options/parse-value.js';
import type {Choice} from '../../controls/select-field.js';
import type {FeedNames} from '../../snippet/feed-names.js';
import type {SnippetSettings} from '../../snippet/settings.js';
import {speak} from '../../words/define-words.js';
import {optionWord, optionWords} from './option-words.js';

/** What can be chosen for an option, in the words of an editor; nothing if its value is written. */
export function optionChoices(
  settings: Pick<SnippetSettings, 'element' | 'options'>,
  name: string,
  names: FeedNames,
  language: DeskLanguage,
): readonly Choice[] {
  const option = optionsOf(DESCRIPTORS[settings.element])[name];
  const say = speak(optionWords, language);
  switch (option?.type) {
    case 'choice':
      return option.values.map((value) => ({value, label: optionWord(`${name}:${value}`, say)}));
    case 'number': {
      if (!Number.isFinite(option.most)) return [];
      const numbers = Array.from({length: option.most - option.least + 1}, (_, index) => String(option.least + index));
      return [
        {value: '', label: optionWord(`${name}:`, say)},
        ...numbers.map((value) => ({value, label: say('level', {level: value})})),
      ];
    }
    case 'list':
    case 'ids':
    case 'id': {
      const offered = offeredByFeed(settings, name, names, language);
      // What an old snippet has, and the feed has no more, is seen, and can be taken away.
      const unknown = splitValues(settings.options[name] ?? '').filter((one) =>
        offered.every(({value}) => value !== one),
      );
      return [...offered, ...unknown.map((value) => ({value, label: say('notInFeed', {value})}))];
    }
    case 'flag':
    case 'address':
    case undefined:
      return [];
  }
}

/** Ties that have ended can be left out without naming all other states. */
function offeredByFeed(
  settings: Pick<SnippetSettings, 'element' | 'options'>,
  name: string,
  names: FeedNames,
  language: DeskLanguage,
): readonly Choice[] {
  const choices = names.choices(settings, name);
  if (name !== 'status' || settings.element !== 'partner-list' || choices.length === 0) return choices;
  return [{value: 'current', label: speak(optionWords, language)('current')}, ...choices];
}
