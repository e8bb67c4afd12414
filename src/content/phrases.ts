import {html, nothing, type TemplateResult} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {directionOf} from '../i18n/language-tag.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';

/** Something Lit can put between tags. */
export type Content = TemplateResult | DirectiveResult | string | typeof nothing | readonly Content[];

/** Words for use inside a line; what is in another language is marked and its direction kept to itself. */
export function renderPhrase(said: PhraseList | Phrase): Content {
  if (isSentence(said)) return said.map((phrase) => renderPhrase(phrase));
  return said.lang === undefined
    ? said.text
    : html`<bdi lang=${langAttribute(said)} dir=${dirAttribute(said)}>${said.text}</bdi>`;
}

/** A paragraph, marked as a whole when it is in another language. */
export function paragraph(part: string, said: Phrase): TemplateResult {
  return html`<p part=${part} lang=${langAttribute(said)} dir=${dirAttribute(said)}>${said.text}</p>`;
}

/** The attribute `lang` of a phrase that is marked and whose language is known. */
export function langAttribute({lang}: Phrase): string | typeof nothing {
  return lang === undefined || lang === '' ? nothing : lang;
}

/** The attribute `dir` of a phrase that is marked: that of its language, or as its letters run where that is not known. */
export function dirAttribute({lang}: Phrase): 'ltr' | 'rtl' | 'auto' | typeof nothing {
  return lang === undefined ? nothing : lang === '' ? 'auto' : directionOf(lang);
}

/** The content as a link if there is an address, else as it is. */
export function link(href: string | undefined, content: Content): Content {
  return href === undefined ? content : html`<a part="link" href=${href}>${content}</a>`;
}

/** A list; nothing if it is empty. The label is for those who do not see what it lists. */
export function list(part: string, items: readonly Content[], label?: string): Content {
  // Safari takes the list role from lists without bullets unless it is stated.
  return items.length === 0
    ? nothing
    : html`<ul part=${part} role="list" aria-label=${label ?? nothing}>
        ${items.map((item) => html`<li>${item}</li> `)}
      </ul>`;
}

/** A list under a word that says what it lists; nothing if it is empty. */
export function labelledList(part: string, items: readonly Content[], label: string): Content {
  // The list carries the label itself, so that it is not read twice.
  return items.length === 0
    ? nothing
    : html`<div class="labelled">
        <p class="label" aria-hidden="true">${label}</p>
        ${list(part, items, label)}
      </div>`;
}

function isSentence(said: PhraseList | Phrase): said is PhraseList {
  return Array.isArray(said);
}
