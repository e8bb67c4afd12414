/* The form of one record, or of the feed itself: every field of the schema, what is wrong beside the field it is about. */
import {html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {countryNames} from '../controls/country-list.js';
import {NoticeEvent} from '../steps/step-events.js';
import {deskStyles} from '../styles/desk.styles.js';
import {speak} from '../words/define-words.js';
import type {Path} from '../workspace/edit.js';
import {valueAt} from '../workspace/edit.js';
import {isObject, type Json} from '../workspace/json.js';
import {languagesOf} from '../workspace/localized.js';
import {problemsAt} from '../workspace/problems-at.js';
import type {View} from '../workspace/workspace.js';
import {segmentsOf} from '../../data/json-path.js';
import {controlsOf} from './field-control.js';
import {fieldLabels, isLabelled} from './field-labels.js';
import {controlId, type FormContext} from './form-context.js';
import type {FormField, FormName} from './form-field.js';
import {formStyles} from './form.styles.js';
import {formWords, type FormSay} from './form-words.js';
import type {RecordWriter} from './record-writer.js';
import {isUsual, sectionsOf, type Section} from './sections.js';

export class RecordForm extends LitElement {
  static override styles: CSSResultGroup = [deskStyles, formStyles];
  static override properties: PropertyDeclarations = {
    view: {attribute: false},
    form: {attribute: false},
    fields: {attribute: false},
    path: {attribute: false},
    textLanguage: {attribute: false},
    writer: {attribute: false},
  };

  declare view: View;
  declare form: FormName;
  declare fields: readonly FormField[];
  /** Where the record is in the feed; empty for the feed itself. */
  declare path: Path;
  /** The language whose texts are written. */
  declare textLanguage: string;
  declare writer: RecordWriter;

  /** Goes to the control of a value of the record, such as `['images', 0, 'credit']`. */
  async goTo(steps: Path): Promise<void> {
    await this.updateComplete;
    for (let length = steps.length; length > 0; length--) {
      const control = this.renderRoot.querySelector<HTMLElement>(
        `#${CSS.escape(controlId([...this.path, ...steps.slice(0, length)]))}`,
      );
      if (!control) continue;
      for (let box = control.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
        box.open = true;
      control.focus();
      control.scrollIntoView({block: 'center'});
      return;
    }
  }

  override render(): TemplateResult {
    const say = speak(formWords, this.view.language);
    const context = this.#context(say);
    const value = valueAt(this.view.state.feed, this.path);
    return html`
      ${this.#renderUnknown(value, context)}
      <div class="sections">
        ${sectionsOf(this.fields).map((section) => this.#renderSection(section, value, context))}
      </div>
      <datalist id="countries">
        ${countryNames(this.view.language).map((name) => html`<option value=${name}></option>`)}
      </datalist>
    `;
  }

  #renderSection({name, fields}: Section, value: Json, context: FormContext): TemplateResult {
    const {say, label} = context;
    const isShown = (field: FormField) =>
      isUsual(field) ||
      (isObject(value) && value[field.name] !== undefined) ||
      problemsAt(context.problems, [...this.path, field.name]).length > 0;
    const more = fields.filter((field) => !isShown(field));
    const title: keyof typeof formWords.en =
      `${name}.${this.form}` in formWords.en ? (`${name}.${this.form}` as keyof typeof formWords.en) : name;
    return html`<section aria-labelledby=${name}>
      <h3 id=${name}>${say(title)}</h3>
      <div class="fields">
        ${controlsOf(fields.filter(isShown), value, this.path, context)}
        ${
          more.length > 0
            ? html`<details>
                <summary>${say('more', {fields: more.map(label).join(', ')})}</summary>
                <div class="fields">${controlsOf(more, value, this.path, context)}</div>
              </details>`
            : nothing
        }
      </div>
    </section>`;
  }

  /** Fields that no form has, and what is wrong with the record as a whole. */
  #renderUnknown(value: Json, {problems, say}: FormContext): TemplateResult | typeof nothing {
    const names = this.fields.map(({name}) => name);
    const others = problems.filter(({path}) => {
      const [field] = segmentsOf(path).slice(this.path.length);
      return !names.includes(String(field));
    });
    if (others.length === 0) return nothing;
    return html`<section class="others" aria-labelledby="others">
      <h3 id="others">${say('unknownFields')}</h3>
      <ul class="stack">
        ${others.map(({path, message, remedy, severity}) => {
          const [field = ''] = segmentsOf(path).slice(this.path.length).map(String);
          const isThere = isObject(value) && Object.hasOwn(value, field);
          const meant = isThere ? this.writer.knownField(field, names) : undefined;
          return html`<li class="problem ${severity}">
            ${message} ${remedy}
            <span class="row">
              ${
                meant !== undefined && isObject(value) && value[meant] === undefined
                  ? html`<button
                      type="button"
                      class="use"
                      @click=${() => {
                        this.writer.rename(this.path, field, meant);
                      }}
                    >
                      ${say('renameField', {field: meant})}
                    </button>`
                  : nothing
              }
              ${
                isThere
                  ? html`<button
                      type="button"
                      class="use"
                      @click=${() => {
                        this.writer.write([...this.path, field], undefined, field);
                      }}
                    >
                      ${say('removeField', {field})}
                    </button>`
                  : nothing
              }
            </span>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #context(say: FormSay): FormContext {
    const {state, problems, language} = this.view;
    const {feed} = state;
    const labels = speak(fieldLabels, language);
    const label = ({name}: FormField) => (isLabelled(name) ? labels(name) : name);
    const languages = languagesOf(feed);
    return {
      feed,
      language,
      textLanguage: this.textLanguage,
      first: languages[0] ?? 'en',
      isMultilingual: languages.length > 1,
      problems: this.path.length === 0 ? problems : problemsAt(problems, this.path),
      say,
      label,
      // Countries and records are chosen by name, and not written as the schema asks for.
      describe: ({doc, control}) =>
        control.type === 'country' || control.type === 'references' ? undefined : this.writer.describe(doc),
      write: (field, path, value) => {
        this.writer.write(path, value, label(field));
      },
      writeText: (field, path, text) => {
        this.writer.writeText(field, path, text, label(field));
      },
      measure: (path) => {
        void this.#measure(path, say);
      },
    };
  }

  async #measure(path: Path, say: FormSay): Promise<void> {
    const image = valueAt(this.view.state.feed, path);
    const picture = new Image();
    picture.src = isObject(image) && typeof image['src'] === 'string' ? image['src'] : '';
    try {
      await picture.decode();
    } catch {
      this.dispatchEvent(new NoticeEvent(say('notMeasured')));
      return;
    }
    const {naturalWidth: width, naturalHeight: height} = picture;
    this.writer.write(path, {...(isObject(image) ? image : {}), width, height}, say('measure'));
    this.dispatchEvent(new NoticeEvent(say('measured', {width, height})));
  }
}
