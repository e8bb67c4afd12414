import type {TemplateResult} from 'lit';
import {textField} from '../../controls/text-field.js';
import {addressFault} from '../../snippet/addresses.js';
import type {Say} from '../../words/define-words.js';
import type {takeHomeWords} from './take-home-words.js';

export interface AddressField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** An address as it may be; without one, none has to be written. */
  readonly example?: string;
  readonly say: Say<keyof typeof takeHomeWords.en>;
  readonly set: (value: string) => void;
}

/** An address that visitors are to reach, with what is wrong with it. */
export function addressField({id, label, value, hint, example, say, set}: AddressField): TemplateResult {
  const fault = addressFault(value);
  // What nobody has written yet is not wrong.
  const missing = fault === 'missing' && example !== undefined ? say('missing', {example}) : hint;
  return textField({
    id,
    label,
    type: 'url',
    value,
    hint: missing,
    problem: fault && fault !== 'missing' ? say(fault) : undefined,
    onChange: (written) => {
      set(written.trim());
    },
  });
}
