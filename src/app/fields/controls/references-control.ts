import {html, type TemplateResult} from 'lit';
import type {Path} from '../../workspace/edit.js';
import {isList, isObject, recordsIn, type Json} from '../../workspace/json.js';
import {groupFrame} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import type {ControlOf, FormField} from '../form-field.js';
import {plainText, recordName} from '../record-names.js';

export function referencesControl(
  field: FormField,
  {list}: ControlOf<'references'>,
  value: Json,
  path: Path,
  context: FormContext,
): TemplateResult {
  const {feed, first, say} = context;
  const chosen = isList(value) ? value.map(plainText) : [];
  const known = recordsIn(feed, list).flatMap((record) =>
    isObject(record) && typeof record['id'] === 'string' ? {id: record['id'], name: recordName(record, first)} : [],
  );
  const unknown = chosen.filter((id) => known.every((one) => one.id !== id)).map((id) => ({id, name: id}));
  const all = [...known, ...unknown];
  const names = chosen.map((id) => all.find((one) => one.id === id)?.name ?? id);
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    context.write(field, path, next.length > 0 ? next : undefined);
  };
  return groupFrame(
    field,
    path,
    context,
    all.length === 0
      ? html`<p>${say('noneThere')}</p>`
      : html`<details>
          <summary>${names.length > 0 ? say('chosen', {names: names.join(', ')}) : say('noneChosen')}</summary>
          <div class="boxes">
            ${all.map(
              ({id, name}) =>
                html`<label class="check">
                  <input
                    type="checkbox"
                    .checked=${chosen.includes(id)}
                    @change=${() => {
                      toggle(id);
                    }}
                  />
                  ${name}
                </label>`,
            )}
          </div>
        </details>`,
  );
}
