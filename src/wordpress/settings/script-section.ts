import {html, nothing, type TemplateResult} from 'lit';
import {__, sprintf} from '../wp/i18n.js';
import {radio} from './radio.js';
import type {SettingsChange, SettingsState} from './settings-state.js';

type Source = SettingsState['scriptSource'];

export interface ScriptSection {
  readonly settings: SettingsState;
  readonly source: Source;
  readonly isBusy: boolean;
  readonly onSource: (source: Source) => void;
  readonly onSave: (change: SettingsChange) => void;
}

/** Where the script of the elements comes from, and on which pages it is loaded. */
export function scriptSection({settings, source, isBusy, onSource, onSave}: ScriptSection): TemplateResult {
  const {mayChooseScript, scriptInPluginName, scriptEverywhere} = settings;
  const choice = (value: Source, label: string) =>
    radio({
      name: 'partnership-script',
      label,
      isChecked: source === value,
      onChoose: () => {
        onSource(value);
      },
    });
  return html`<h2>${__('Script', 'partnership-elements')}</h2>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = new FormData(event.target as HTMLFormElement);
        const scriptEverywhere = form.has('everywhere');
        onSave(mayChooseScript ? {scriptEverywhere, ...scriptIn(form, source)} : {scriptEverywhere});
      }}
    >
      <table class="form-table" role="presentation">
        <tbody>
          <tr>
            <th scope="row">${__('Where it is', 'partnership-elements')}</th>
            <td>
              <fieldset ?disabled=${!mayChooseScript}>
                <legend class="screen-reader-text">${__('Where the script is', 'partnership-elements')}</legend>
                ${choice(
                  'plugin',
                  sprintf(
                    /* translators: %s: a file and its version. */
                    __('In the plugin (%s)', 'partnership-elements'),
                    scriptInPluginName,
                  ),
                )}
                ${choice('address', __('At an address', 'partnership-elements'))}
              </fieldset>
              ${
                mayChooseScript
                  ? nothing
                  : html`<p class="description">
                      ${__(
                        'A script may do anything on the site. Another one may only be chosen by those who may write any HTML, on a multisite the super administrators.',
                        'partnership-elements',
                      )}
                    </p>`
              }
            </td>
          </tr>
          ${source === 'address' && mayChooseScript ? addressRows(settings) : nothing}
          <tr>
            <th scope="row">${__('Pages', 'partnership-elements')}</th>
            <td>
              <label
                ><input
                  type="checkbox"
                  name="everywhere"
                  .checked=${scriptEverywhere}
                  aria-describedby="partnership-elements-everywhere-hint"
                />
                ${__('Load the script on every page', 'partnership-elements')}</label
              >
              <p class="description" id="partnership-elements-everywhere-hint">
                ${__(
                  'Otherwise only on pages with a block, a shortcode or the HTML of an element. Themes and page builders that write the HTML themselves may need it.',
                  'partnership-elements',
                )}
              </p>
            </td>
          </tr>
        </tbody>
      </table>
      <p class="submit">
        <button class="button button-primary" ?disabled=${isBusy}>
          ${__('Save the script settings', 'partnership-elements')}
        </button>
      </p>
    </form>`;
}

function addressRows({scriptAddress, scriptIntegrity}: SettingsState): TemplateResult {
  return html`<tr>
      <th scope="row"><label for="partnership-elements-script">${__('Address', 'partnership-elements')}</label></th>
      <td>
        <input
          id="partnership-elements-script"
          class="regular-text code"
          type="url"
          name="address"
          required
          pattern="https?://.+"
          placeholder="https://"
          .value=${scriptAddress}
        />
      </td>
    </tr>
    <tr>
      <th scope="row">
        <label for="partnership-elements-integrity">${__('Hash (integrity)', 'partnership-elements')}</label>
      </th>
      <td>
        <input
          id="partnership-elements-integrity"
          class="regular-text code"
          type="text"
          name="integrity"
          pattern="sha(256|384|512)-[A-Za-z0-9+\\/]+={0,2}"
          placeholder="sha384-"
          spellcheck="false"
          aria-describedby="partnership-elements-integrity-hint"
          .value=${scriptIntegrity}
        />
        <p class="description" id="partnership-elements-integrity-hint">
          ${__(
            'Only if the file at the address never changes: browsers then refuse any other. Otherwise leave it empty.',
            'partnership-elements',
          )}
        </p>
      </td>
    </tr>`;
}

/** The address stays for another time while the script is in the plugin. */
function scriptIn(form: FormData, scriptSource: Source): SettingsChange {
  if (scriptSource === 'plugin') return {scriptSource};
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {scriptSource, scriptAddress: text('address'), scriptIntegrity: text('integrity')};
}
