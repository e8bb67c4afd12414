import {html, type TemplateResult} from 'lit';
import {languageChoices} from '../../controls/language-names.js';
import type {Path} from '../../workspace/edit.js';
import {isObject, type Json} from '../../workspace/json.js';
import {groupFrame} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import type {FormField} from '../form-field.js';
import {onText} from './on-text.js';

export function namesControl(field: FormField, value: Json, path: Path, context: FormContext): TemplateResult {
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
