import type {ReactElement} from 'react';
import type {Choice} from '../../app/controls/select-field.js';
import {optionWord, type OptionKey} from '../../app/steps/take-home/option-words.js';
import type {Say} from '../../app/words/define-words.js';
import type {Option} from '../../options/option.js';
import {CheckboxControl, SelectControl, TextControl} from '../wp/components.js';
import {createElement} from '../wp/element.js';

interface OptionControlProps {
  readonly name: string;
  readonly option: Option;
  /** Empty for an option without a value; absent if it is not set. */
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly say: Say<OptionKey>;
  readonly set: (value: string | undefined) => void;
}

/** The control of an option with one value, by the type that its descriptor says. */
export function OptionControl({name, option, value, choices, say, set}: OptionControlProps): ReactElement {
  const label = optionWord(name, say);
  if (option.type === 'flag') {
    return createElement(CheckboxControl, {
      label,
      checked: value !== undefined,
      onChange: (isChecked) => {
        set(isChecked ? '' : undefined);
      },
      __nextHasNoMarginBottom: true,
    });
  }
  if (option.type === 'number' && choices.length === 0) {
    return createElement(TextControl, {
      label,
      help: optionWord(`${name}Hint`, say),
      type: 'number',
      min: option.least,
      value: value ?? '',
      onChange: (written) => {
        const number = Math.floor(Number(written));
        set(number >= option.least ? String(number) : undefined);
      },
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });
  }
  const preset = option.type === 'choice' ? option.values[0] : '';
  return createElement(SelectControl, {
    label,
    value: value ?? preset,
    options: choices,
    onChange: (chosen) => {
      set(chosen === preset ? undefined : chosen);
    },
    __nextHasNoMarginBottom: true,
    __next40pxDefaultSize: true,
  });
}
