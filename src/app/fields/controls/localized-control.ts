import type {TemplateResult} from 'lit';
import {languageName} from '../../controls/language-names.js';
import type {Path} from '../../workspace/edit.js';
import type {Json} from '../../workspace/json.js';
import {textIn, withText} from '../../workspace/localized.js';
import {fieldFrame} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import type {ControlOf, FormField} from '../form-field.js';
import {lineBox, linesBox} from './text-box.js';

export function localizedControl(
  field: FormField,
  {isLong}: ControlOf<'localized'>,
  value: Json,
  path: Path,
  context: FormContext,
): TemplateResult {
  const {textLanguage: language, first} = context;
  const text = textIn(value, language, first);
  const write = (written: string) => {
    context.write(field, path, withText(value, written, language, first));
  };
  const box = isLong ? linesBox : lineBox;
  return fieldFrame(field, path, {...context, label: inLanguage(context)}, (naming) =>
    box({naming, text, language, write}),
  );
}

/** Where there are several languages, labels say which one is written. */
function inLanguage({label, say, textLanguage, language, isMultilingual}: FormContext): FormContext['label'] {
  return (field) =>
    isMultilingual
      ? say('inLanguage', {label: label(field), language: languageName(textLanguage, language)})
      : label(field);
}
