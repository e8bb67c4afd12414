import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../i18n/language-tag.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';
import type {Content} from './content.js';
import {link} from './lists.js';

/** Inline text. A phrase in another language gets `lang` and `dir`. */
export function renderPhrase(phrase: PhraseList | Phrase): Content {
  if (isPhraseList(phrase))
    return phrase.length === 1 && phrase[0] ? renderPhrase(phrase[0]) : phrase.map(renderPhrase);
  const text =
    phrase.lang === undefined
      ? phrase.text
      : html`<bdi lang=${langAttribute(phrase)} dir=${dirAttribute(phrase)}>${phrase.text}</bdi>`;
  return link(phrase.href, text);
}

/** A paragraph with the `lang` and `dir` of its phrase. */
export function paragraph(part: string, phrase: Phrase): TemplateResult {
  return html`<p part=${part} lang=${langAttribute(phrase)} dir=${dirAttribute(phrase)}>${phrase.text}</p>`;
}

export function langAttribute({lang}: Phrase): string | typeof nothing {
  return lang === undefined || lang === '' ? nothing : lang;
}

/** `auto` if the language is not known. */
export function dirAttribute({lang}: Phrase): 'ltr' | 'rtl' | 'auto' | typeof nothing {
  return lang === undefined ? nothing : lang === '' ? 'auto' : directionOf(lang);
}

function isPhraseList(phrase: PhraseList | Phrase): phrase is PhraseList {
  return Array.isArray(phrase);
}
