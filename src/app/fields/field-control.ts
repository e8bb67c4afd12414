/* The control of a field, by what its value is. */
import {html, nothing, type TemplateResult} from 'lit';
import {languageChoices, languageName} from '../controls/language-names.js';
import type {Path} from '../workspace/edit.js';
import {isList, isObject, recordsIn, type Json} from '../workspace/json.js';
import {textIn, withText} from '../workspace/localized.js';
import {controlId, type FormContext} from './form-context.js';
import {fieldFrame, groupFrame} from './field-frame.js';
import type {Control, FormField} from './form-field.js';
import {plainText, recordName, writtenValue} from './record-names.js';
import {termName} from './term-names.js';

type ControlOf<Type extends Control['type']> = Extract<Control, {type: Type}>;

/** @param path where the value is in the feed */
export function fieldControl(field: FormField, value: Json, path: Path, context: FormContext): TemplateResult {
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
      return listControl(field, control, value, path, context);
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

export function controlsOf(fields: readonly FormField[], value: Json, path: Path, context: FormContext) {
  return fields.map((field) =>
    fieldControl(field, isObject(value) ? value[field.name] : undefined, [...path, field.name], context),
  );
}

const HINTS = {date: 'hint.date', country: 'hint.country', geo: 'hint.geo', goals: 'hint.goals'} as const;

function textControl(field: FormField, value: Json, path: Path, context: FormContext): TemplateResult {
  const {type} = field.control;
  const hint = type in HINTS ? context.say(HINTS[type as keyof typeof HINTS]) : undefined;
  const text = isList(value) ? value.join(', ') : writtenValue(field, value, context);
  return fieldFrame(
    field,
    path,
    context,
    ({id, invalid, describedBy}) =>
      html`<input
        id=${id}
        type="text"
        autocomplete="off"
        dir="auto"
        list=${type === 'country' ? 'countries' : nothing}
        .value=${text}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${onText((written) => {
          context.writeText(field, path, written);
        })}
      />`,
    hint,
  );
}

function localizedControl(
  field: FormField,
  {isLong}: ControlOf<'localized'>,
  value: Json,
  path: Path,
  context: FormContext,
): TemplateResult {
  const {textLanguage, first} = context;
  const onChange = onText((text) => {
    context.write(field, path, withText(value, text, textLanguage, first));
  });
  const text = textIn(value, textLanguage, first);
  return fieldFrame(field, path, {...context, label: inLanguage(context)}, ({id, invalid, describedBy}) =>
    isLong
      ? html`<textarea
          id=${id}
          lang=${textLanguage}
          dir="auto"
          .value=${text}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          @change=${onChange}
        ></textarea>`
      : html`<input
          id=${id}
          type="text"
          lang=${textLanguage}
          dir="auto"
          autocomplete="off"
          .value=${text}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          @change=${onChange}
        />`,
  );
}

/** Where there are several languages, labels say which one is written. */
function inLanguage({label, say, textLanguage, language, isMultilingual}: FormContext): FormContext['label'] {
  return (field) =>
    isMultilingual
      ? say('inLanguage', {label: label(field), language: languageName(textLanguage, language)})
      : label(field);
}

function namesControl(field: FormField, value: Json, path: Path, context: FormContext): TemplateResult {
  const {say, language} = context;
  const names = isObject(value) ? Object.entries(value) : [];
  const choices = languageChoices(language);
  const write = (entries: readonly (readonly [string, Json])[]) => {
    const kept = entries.filter(([tag, name]) => tag !== '' && name !== '');
    context.write(field, path, kept.length > 0 ? Object.fromEntries(kept) : undefined);
  };
  const row = ([tag, name]: readonly [string, Json], index: number) => {
    const replaced = (entry: readonly [string, Json]) => names.map((one, at) => (at === index ? entry : one));
    return html`<div class="pair">
      <select
        aria-label=${say('language')}
        @change=${onText((chosen) => {
          write(replaced([chosen, name]));
        })}
      >
        ${[...(choices.some((one) => one.tag === tag) ? [] : [{tag, name: tag}]), ...choices].map(
          (one) => html`<option value=${one.tag} .selected=${one.tag === tag}>${one.name}</option>`,
        )}
      </select>
      <input
        type="text"
        lang=${tag}
        dir="auto"
        autocomplete="off"
        aria-label=${say('name')}
        .value=${typeof name === 'string' ? name : ''}
        @change=${onText((text) => {
          write(replaced([tag, text]));
        })}
      />
    </div>`;
  };
  const spoken = names.map(([tag]) => tag);
  return groupFrame(
    field,
    path,
    context,
    html`${names.map(row)}
      <div class="pair">
        <select aria-label=${say('language')} class="new-language">
          ${choices
            .filter(({tag}) => !spoken.includes(tag))
            .map(({tag, name}) => html`<option value=${tag}>${name}</option>`)}
        </select>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          aria-label=${say('name')}
          .value=${''}
          @change=${(event: Event) => {
            const {target} = event;
            if (!(target instanceof HTMLInputElement)) return;
            const select = target.parentElement?.querySelector('select');
            write([...names, [select?.value ?? '', target.value]]);
            target.value = '';
          }}
        />
      </div>`,
  );
}

function flagControl(field: FormField, value: Json, path: Path, context: FormContext): TemplateResult {
  const id = controlId(path);
  return html`<div class="field">
    <label class="check" for=${id}>
      <input
        id=${id}
        type="checkbox"
        aria-describedby="${id}-hint"
        .checked=${value === true}
        @change=${(event: Event) => {
          const isOn = event.target instanceof HTMLInputElement && event.target.checked;
          context.write(field, path, isOn ? true : undefined);
        }}
      />
      ${context.label(field)}
    </label>
    <p class="quiet small" id="${id}-hint">${context.describe(field)}</p>
  </div>`;
}

function choiceControl(
  field: FormField,
  {values}: ControlOf<'choice'>,
  value: Json,
  path: Path,
  context: FormContext,
): TemplateResult {
  const {say, language} = context;
  const chosen = plainText(value);
  const unknown = chosen === '' || values.includes(chosen) ? [] : [chosen];
  return fieldFrame(
    field,
    path,
    context,
    ({id, invalid, describedBy}) =>
      html`<select
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${onText((text) => {
          context.write(field, path, text === '' ? undefined : text);
        })}
      >
        <option value="" .selected=${chosen === ''}>${say('notStated')}</option>
        ${unknown.map((one) => html`<option value=${one} selected>${say('unknownValue', {value: one})}</option>`)}
        ${values.map(
          (one) =>
            html`<option value=${one} .selected=${one === chosen}>${termName(field.doc, one, language)}</option>`,
        )}
      </select>`,
  );
}

function linesControl(
  field: FormField,
  {mayBeOne}: ControlOf<'lines'>,
  value: Json,
  path: Path,
  context: FormContext,
): TemplateResult {
  const lines = isList(value) ? value.map(plainText) : [plainText(value)];
  return fieldFrame(
    field,
    path,
    context,
    ({id, invalid, describedBy}) =>
      html`<textarea
        id=${id}
        rows="2"
        dir="auto"
        .value=${lines.join('\n')}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${onText((text) => {
          const written = text.split('\n').flatMap((line) => line.trim() || []);
          const single = mayBeOne && written.length === 1 ? written[0] : written;
          context.write(field, path, written.length === 0 ? undefined : single);
        })}
      ></textarea>`,
    context.say('hint.lines'),
  );
}

function referencesControl(
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

function listControl(
  field: FormField,
  {fields}: ControlOf<'list'>,
  value: Json,
  path: Path,
  context: FormContext,
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

function jsonControl(field: FormField, value: Json, path: Path, context: FormContext): TemplateResult {
  const text = value === undefined ? '' : JSON.stringify(value, null, 2);
  return fieldFrame(
    field,
    path,
    context,
    ({id, invalid, describedBy}) =>
      html`<textarea
        id=${id}
        class="code"
        spellcheck="false"
        .value=${text}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${onText((written, target) => {
          try {
            context.write(field, path, written.trim() === '' ? undefined : (JSON.parse(written) as Json));
            target.setCustomValidity('');
          } catch (cause) {
            target.setCustomValidity(context.say('badJson', {cause: String(cause)}));
            target.reportValidity();
          }
        })}
      ></textarea>`,
  );
}

type TextTarget = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function onText(write: (text: string, target: TextTarget) => void): (event: Event) => void {
  return ({target}) => {
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    )
      write(target.value.trim(), target);
  };
}
