import {html, type TemplateResult} from 'lit';
import type {PhraseList} from '../i18n/phrase.js';
import {heading} from './heading.js';
import {renderPhrase} from './phrases.js';
import type {FeedView} from './view.js';

export function groupTitle(title: PhraseList, isHeading: boolean, {level}: FeedView): TemplateResult {
  return isHeading
    ? heading(level, 'group-heading', renderPhrase(title))
    : html`<p part="group-label">${renderPhrase(title)}</p>`;
}
