import {html, nothing, type TemplateResult} from 'lit';
import {__} from '../wp/i18n.js';
import {earlierFiles} from './earlier-files.js';
import {radio} from './radio.js';
import type {SettingsState} from './settings-state.js';

export interface FeedSection {
  readonly settings: SettingsState;
  readonly source: SettingsState['feedSource'];
  /** What visitors get now. */
  readonly shown: TemplateResult | typeof nothing;
  readonly isBusy: boolean;
  readonly onSource: (source: SettingsState['feedSource']) => void;
  readonly onFile: (file: File) => void;
  readonly onAddress: (address: string) => void;
  readonly onRestore: (id: string) => void;
}

/** Where the feed comes from. */
export function feedSection(section: FeedSection): TemplateResult {
  const {source, shown, onSource} = section;
  const choice = (value: SettingsState['feedSource'], label: string) =>
    radio({
      name: 'partnership-feed',
      label,
      isChecked: source === value,
      onChoose: () => {
        onSource(value);
      },
    });
  return html`<h2>${__('Feed', 'partnership-elements')}</h2>
    <p>
      ${__(
        'The feed is the JSON file with the partner cities, projects and networks. All blocks show what is in it.',
        'partnership-elements',
      )}
    </p>
    <table class="form-table" role="presentation">
      <tbody>
        <tr>
          <th scope="row">${__('Where it is', 'partnership-elements')}</th>
          <td>
            <fieldset>
              <legend class="screen-reader-text">${__('Where the feed is', 'partnership-elements')}</legend>
              ${choice('file', __('In this WordPress, as an uploaded file', 'partnership-elements'))}
              ${choice('address', __('At an address', 'partnership-elements'))}
            </fieldset>
          </td>
        </tr>
        ${source === 'file' ? fileRow(section) : addressRow(section)}
        ${
          shown === nothing
            ? nothing
            : html`<tr>
                <th scope="row">${__('What visitors get', 'partnership-elements')}</th>
                <td>${shown}</td>
              </tr>`
        }
      </tbody>
    </table>`;
}

function fileRow({settings, isBusy, onFile, onRestore}: FeedSection): TemplateResult {
  return html`<tr>
      <th scope="row"><label for="partnership-elements-file">${__('File', 'partnership-elements')}</label></th>
      <td>
        <input
          id="partnership-elements-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="partnership-elements-file-hint"
          ?disabled=${isBusy}
          @change=${({target}: Event) => {
            // Lit's types do not know the target.
            const input = target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) onFile(file);
            // The same file can be chosen again after it has been corrected.
            input.value = '';
          }}
        />
        <p class="description" id="partnership-elements-file-hint">
          ${__('The file is checked, and shown to visitors if it has no errors. At most 5 MB.', 'partnership-elements')}
        </p>
      </td>
    </tr>
    ${
      settings.files.length === 0
        ? nothing
        : html`<tr>
            <th scope="row">${__('Uploaded files', 'partnership-elements')}</th>
            <td>${earlierFiles({settings, isBusy, onRestore})}</td>
          </tr>`
    }`;
}

function addressRow({settings, isBusy, onAddress}: FeedSection): TemplateResult {
  return html`<tr>
    <th scope="row"><label for="partnership-elements-address">${__('Address', 'partnership-elements')}</label></th>
    <td>
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const address = new FormData(event.target as HTMLFormElement).get('address');
          if (typeof address === 'string') onAddress(address.trim());
        }}
      >
        <input
          id="partnership-elements-address"
          class="regular-text code"
          type="url"
          name="address"
          required
          pattern="https?://.+"
          placeholder="https://"
          .value=${settings.feedAddress}
          aria-describedby="partnership-elements-address-hint"
        />
        <button class="button button-primary" ?disabled=${isBusy}>
          ${__('Check and show', 'partnership-elements')}
        </button>
        <p class="description" id="partnership-elements-address-hint">
          ${__(
            'Browsers of visitors request it there, so its server must allow other sites to read it. WordPress itself requests nothing.',
            'partnership-elements',
          )}
        </p>
      </form>
    </td>
  </tr>`;
}
