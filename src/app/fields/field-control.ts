/* The control of a field, by what its value is. */
import {html, type TemplateResult} from 'lit';
import type {Path} from '../workspace/edit.js';
import {isObject, type Json} from '../workspace/json.js';
import {choiceControl} from './controls/choice-control.js';
import {flagControl} from './controls/flag-control.js';
import {jsonControl} from './controls/json-control.js';
import {linesControl} from './controls/lines-control.js';
import {listControl} from './controls/list-control.js';
import {localizedControl} from './controls/localized-control.js';
import {namesControl} from './controls/names-control.js';
import {referencesControl} from './controls/references-control.js';
import {textControl} from './controls/text-control.js';
import {groupFrame} from './field-frame.js';
import type {FormContext} from './form-context.js';
import type {FormField} from './form-field.js';

export function controlsOf(fields: readonly FormField[], value: Json, path: Path, context: FormContext) {
  return fields.map((field) =>
    fieldControl(field, isObject(value) ? value[field.name] : undefined, [...path, field.name], context),
  );
}

/** @param path where the value is in the feed */
function fieldControl(field: FormField, value: Json, path: Path, context: FormContext): TemplateResult {
  const {control} = field;
  switch (control.type) {
    case 'localized':
      return localizedControl(field, control, value, path, context);
    case 'names':
      return namesControl(field, value, path, context);
    case 'flag':
      return flagControl(field, value, path, context);
    case 'choice':
      return choiceControl(field, control, value, path, context);
    case 'lines':
      return linesControl(field, control, value, path, context);
    case 'references':
      return referencesControl(field, control, value, path, context);
    case 'group':
      return groupFrame(
        field,
        path,
        context,
        html`<div class="fields">${controlsOf(control.fields, value, path, context)}</div>`,
      );
    case 'list':
      return listControl(field, control, value, path, context, {fieldControl, controlsOf});
    case 'json':
      return jsonControl(field, value, path, context);
    case 'text':
    case 'date':
    case 'country':
    case 'number':
    case 'geo':
    case 'goals':
      return textControl(field, value, path, context);
  }
}
