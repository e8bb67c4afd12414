import type {ReactElement} from 'react';
import type {Choice} from '../../app/controls/select-field.js';
import {CheckboxControl, SearchControl} from '../wp/components.js';
import {createElement, useState} from '../wp/element.js';
import {__, sprintf} from '../wp/i18n.js';

/** Longer lists get a field that filters them. */
const LONG = 12;

interface CheckListProps {
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several values of a list. None chosen means all. */
export function CheckList({label, hint, choices, chosen, onChange}: CheckListProps): ReactElement {
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = choices.filter((choice) => choice.label.toLocaleLowerCase().includes(wanted));
  const toggle = (value: string, isChosen: boolean) => {
    // In the order of the list, whatever was chosen first.
    onChange(
      choices.flatMap((choice) =>
        (choice.value === value ? isChosen : chosen.includes(choice.value)) ? [choice.value] : [],
      ),
    );
  };
  return createElement(
    'div',
    {role: 'group', 'aria-label': label},
    createElement('p', {className: 'partnership-elements-hint'}, hint),
    choices.length > LONG &&
      createElement(SearchControl, {
        /* translators: %s: what is chosen from, such as "Partners" */
        label: sprintf(__('Find in %s', 'partnership-elements'), label),
        value: filter,
        onChange: setFilter,
        __nextHasNoMarginBottom: true,
      }),
    createElement(
      'div',
      {className: 'partnership-elements-choices'},
      shown.map((choice) =>
        createElement(CheckboxControl, {
          key: choice.value,
          label: choice.label,
          checked: chosen.includes(choice.value),
          onChange: (isChosen: boolean) => {
            toggle(choice.value, isChosen);
          },
          __nextHasNoMarginBottom: true,
        }),
      ),
    ),
  );
}
