import {html} from 'lit';
import {directionOf} from '../i18n/language-tag.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Content} from './content.js';

/**
 * Words between separators. On a right-to-left page in a language without translation they run against the page, and
 * would take the separator to their wrong end.
 */
export function apart(words: Content, {reader, lang}: Localizer): Content {
  return directionOf(reader) === directionOf(lang) ? words : html`<bdi dir="auto">${words}</bdi>`;
}
