import {html, nothing, type TemplateResult} from 'lit';
import type {Path} from '../../workspace/edit.js';
import {isList, isObject, type Json} from '../../workspace/json.js';
import {groupFrame} from '../field-frame.js';
import {controlId, type FormContext} from '../form-context.js';
import type {ControlOf, FormField} from '../form-field.js';

type Render<Fields> = (fields: Fields, value: Json, path: Path, context: FormContext) => unknown;

/** How the fields of an item are shown; handed in, because a field can again be a list. */
interface Nested {
  readonly fieldControl: Render<FormField>;
  readonly controlsOf: Render<readonly FormField[]>;
}

export function listControl(
  field: FormField,
  {fields}: ControlOf<'list'>,
  value: Json,
  path: Path,
  context: FormContext,
  {fieldControl, controlsOf}: Nested,
): TemplateResult {
  const {say} = context;
  const label = context.label(field);
  const items = isList(value) ? value : [];
  const isPicture = fields.some(({name}) => name === 'src') && fields.some(({name}) => name === 'width');
  const remaining = (index: number) => (items.length > 1 ? items.toSpliced(index, 1) : undefined);
  return groupFrame(
    field,
    path,
    context,
    html`${items.map((item, index) => {
        const at = [...path, index];
        const isText = !isObject(item) || (Object.keys(item).length > 0 && fields.every(({name}) => !(name in item)));
        const [name] = fields;
        // A participant may be a text alone.
        const controls = isText && name ? fieldControl(name, item, at, context) : controlsOf(fields, item, at, context);
        return html`<fieldset class="item" id=${isText ? nothing : controlId(at)} tabindex="-1">
          <legend>${say('item', {field: label, number: index + 1})}</legend>
          <div class="fields">${controls}</div>
          <div class="row">
            ${
              isPicture
                ? html`<button
                    type="button"
                    @click=${() => {
                      context.measure(at);
                    }}
                  >
                    ${say('measure')}
                  </button>`
                : nothing
            }
            <button
              type="button"
              @click=${() => {
                context.write(field, path, remaining(index));
              }}
            >
              ${say('removeItem', {field: label, number: index + 1})}
            </button>
          </div>
        </fieldset>`;
      })}
      <div>
        <button
          type="button"
          @click=${() => {
            context.write(field, path, [...items, {}]);
          }}
        >
          ${say('add', {field: label})}
        </button>
      </div>`,
  );
}
