/* What elements say in place of their content, or above it. */
import {html, type TemplateResult} from 'lit';
import type {Localizer} from '../i18n/localizer.js';

export function renderEmptyNotice({messages}: Localizer): TemplateResult {
  return html`<p part="status">${messages.empty}</p>`;
}

/** @param day of the content that is shown */
export function renderStaleNotice(localizer: Localizer, day: string | undefined): TemplateResult {
  const {stale, asOf} = localizer.messages;
  const date = day === undefined ? [] : localizer.format(asOf, {date: localizer.formatDate(day)});
  return html`<p part="status" class="stale">${stale} ${date.map(({text}) => text)}</p>`;
}

export function renderFailureNotice({messages}: Localizer, onRetry: () => unknown): TemplateResult {
  return html`
    <p part="status">${messages.failed}</p>
    <button part="button" type="button" @click=${onRetry}>${messages.retry}</button>
  `;
}
