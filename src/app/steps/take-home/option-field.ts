import {html, nothing, type TemplateResult} from 'lit';
import type {Option} from '../../../options/option.js';
import {splitValues} from '../../../options/parse-value.js';
import {selectField, type Choice} from '../../controls/select-field.js';
import {textField} from '../../controls/text-field.js';
import type {Say} from '../../words/define-words.js';
import {optionWord, type OptionKey} from './option-words.js';

export interface OptionField {
  readonly name: string;
  readonly option: Option;
  /** Empty for an option without a value; absent if it is not set. */
  readonly value: string | undefined;
  /** What can be chosen. */
  readonly choices: readonly Choice[];
  readonly language: string;
  readonly say: Say<OptionKey>;
  readonly set: (value: string | undefined) => void;
}

/** The control of an option, by the type that its descriptor says; nothing where there is nothing to decide. */
export function optionField(field: OptionField): TemplateResult | typeof nothing {
  const {option, name, value, choices, say, set} = field;
  switch (option.type) {
    case 'choice':
      return selectField({
        id: name,
        label: optionWord(name, say),
        choices,
        value: value ?? option.values[0],
        onChange: (chosen) => {
          set(chosen === option.values[0] ? undefined : chosen);
        },
      });
    case 'flag':
      return html`<label class="check">
        <input
          type="checkbox"
          .checked=${value !== undefined}
          @change=${({target}: Event) => {
            set(target instanceof HTMLInputElement && target.checked ? '' : undefined);
          }}
        />
        ${optionWord(name, say)}
      </label>`;
    case 'number':
      return numberField(option.least, field);
    case 'list':
    case 'ids':
      return pickList(field);
    case 'id':
      return selectField({id: name, label: optionWord(name, say), choices, value: value ?? '', onChange: set});
    case 'address':
      return nothing;
  }
}

/** A few numbers are chosen, any number is written. */
function numberField(least: number, {name, value, choices, say, set}: OptionField): TemplateResult {
  const label = optionWord(name, say);
  if (choices.length > 0) {
    return selectField({
      id: name,
      label,
      choices,
      value: value ?? '',
      onChange: (chosen) => {
        set(chosen || undefined);
      },
    });
  }
  return textField({
    id: name,
    label,
    type: 'number',
    value: value ?? '',
    hint: optionWord(`${name}Hint`, say),
    onChange: (written) => {
      const number = Math.floor(Number(written));
      set(number >= least ? String(number) : undefined);
    },
  });
}

function pickList({name, value = '', choices, language, say, set}: OptionField): TemplateResult | typeof nothing {
  const chosen = splitValues(value);
  if (choices.length < 2 && chosen.length === 0) return nothing;
  const label = optionWord(name, say);
  return html`<desk-pick-list
    .words=${{label, summary: summaryOf(choices, chosen, language, say), find: say('find', {name: label}), clear: say('clear')}}
    .choices=${choices}
    .chosen=${chosen}
    @change=${({target}: Event & {target: {readonly chosen: readonly string[]}}) => {
      set(target.chosen.join(' ') || undefined);
    }}
  ></desk-pick-list>`;
}

/** How many names of what is chosen are said. */
const NAMED = 3;

function summaryOf(
  choices: readonly Choice[],
  chosen: readonly string[],
  language: string,
  say: Say<OptionKey>,
): string {
  if (chosen.length === 0) return say('all');
  const names = choices.flatMap(({value, label}) => (chosen.includes(value) ? [label] : []));
  const more = names.length - NAMED;
  if (more > 0) return say('chosenMore', {names: names.slice(0, NAMED).join(', '), more});
  return new Intl.ListFormat(language).format(names);
}
