import {html, type TemplateResult} from 'lit';
import {__, sprintf} from '../wp/i18n.js';
import type {SettingsState} from './settings-state.js';

export interface EarlierFiles {
  readonly settings: SettingsState;
  readonly isBusy: boolean;
  readonly onRestore: (id: string) => void;
}

/** The uploaded feeds that are kept, each with a button that shows it again. */
export function earlierFiles({settings, isBusy, onRestore}: EarlierFiles): TemplateResult {
  const language = document.documentElement.lang;
  const dates = new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeStyle: 'medium'});
  const sizes = new Intl.NumberFormat(language, {style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1});
  return html`<ul class="partnership-files">
      ${settings.files.map(({id, time, size}) => {
        const date = dates.format(new Date(time));
        const isShown = settings.feedSource === 'file' && id === settings.feedFile;
        return html`<li>
          <span>${date}, ${sizes.format(size / 1000)}</span>
          ${
            isShown
              ? html`<strong>${__('Shown now', 'partnership-elements')}</strong>`
              : html`<button
                  type="button"
                  class="button button-small"
                  aria-label=${sprintf(
                    /* translators: %s: the time at which a file was uploaded. */
                    __('Show the file of %s', 'partnership-elements'),
                    date,
                  )}
                  ?disabled=${isBusy}
                  @click=${() => {
                    onRestore(id);
                  }}
                >
                  ${__('Show', 'partnership-elements')}
                </button>`
          }
        </li>`;
      })}
    </ul>
    <p class="description">${__('The last ten files are kept.', 'partnership-elements')}</p>`;
}
