/* The HTML that floors and peers write: no more than the content needs. */

/** @typedef {import('./words.js').Phrase} Phrase */
/** @typedef {import('./words.js').Linked} Linked */
/** @typedef {import('./partners.js').PartnerWords} PartnerWords */
/** @typedef {import('./partners.js').Details} Details */
/** @typedef {import('./partners.js').Picture} Picture */

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const RIGHT_TO_LEFT = new Set(['ar', 'he']);

/** A text as HTML. @param {string} text */
export const escape = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** The direction of a language. @param {string} lang */
export const directionOf = (lang) => (RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr');

/** The field and the line that tells what was found. */
export const SEARCH =
  '<p class="search"><label>Search partners <input class="field" type="search" autocomplete="off"></label></p>' +
  '<p class="found" role="status"></p>';

/** Words in a line; those in another language are marked and isolated. @param {Phrase} phrase */
export function phraseHtml({text, lang}) {
  return lang ? `<bdi lang="${lang}" dir="${directionOf(lang)}">${escape(text)}</bdi>` : escape(text);
}

/** @param {Linked} linked */
export function linkHtml(linked) {
  const words = phraseHtml(linked);
  return linked.url ? `<a href="${escape(linked.url)}">${words}</a>` : words;
}

/** @param {string} name its class @param {Phrase} phrase */
export function paragraphHtml(name, {text, lang}) {
  return `<p class="${name}"${lang ? ` lang="${lang}" dir="${directionOf(lang)}"` : ''}>${escape(text)}</p>`;
}

/** A list; nothing if it is empty. @param {string} name its class @param {readonly Linked[]} items @param {string} [label] */
export function listHtml(name, items, label) {
  if (items.length === 0) return '';
  const lines = items.map((item) => `<li>${linkHtml(item)}</li> `).join('');
  return `<ul class="${name}" role="list"${label ? ` aria-label="${label}"` : ''}>${lines}</ul>`;
}

/** A list under a word that says what it lists. @param {string} label @param {readonly Linked[]} items @param {string} [name] its class */
export function labelledHtml(label, items, name = 'plain') {
  return `<div><p class="label" aria-hidden="true">${label}</p>${listHtml(name, items, label)}</div>`;
}

/** @param {PartnerWords} partner */
export function namesHtml({name, own}) {
  const owns = own.map((one) => `<span class="own">${phraseHtml(one)}</span> `).join('');
  return `<span class="${owns ? 'name' : 'name emblem'}">${linkHtml(name)}</span> ${owns}`;
}

/** @param {PartnerWords} partner */
export function countryHtml({country, placeType}) {
  const type = placeType ? ` <span class="quiet">${placeType}</span>` : '';
  return `${country ? `<span class="quiet">${phraseHtml(country)}</span>` : ''}${type}`;
}

/** Summary, projects and details. @param {PartnerWords} partner */
export function bodyHtml({summary, projects, details}) {
  return (
    (summary ? paragraphHtml('summary', summary) : '') +
    listHtml('joint', projects, 'Projects') +
    (details ? detailsHtml(details) : '')
  );
}

/** A partner as a card. @param {PartnerWords} partner */
export function cardHtml(partner) {
  const {id, kind, facts, themes} = partner;
  return (
    `<li class="card" id="${id}"><h2>${namesHtml(partner)}${countryHtml(partner)}</h2>` +
    `<div class="body">${bodyHtml(partner)}</div>` +
    `<div class="tie"><p class="kind">${phraseHtml(kind)}</p>${listHtml('facts', facts)}` +
    `${listHtml('themes', themes, 'Themes')}</div></li>`
  );
}

/** @param {Details} details */
function detailsHtml({summary, text, pictures, lists}) {
  return (
    `<details><summary>${escape(summary)}</summary>${text ? paragraphHtml('text', text) : ''}` +
    pictures.map(pictureHtml).join('') +
    lists.map(({label, items}) => labelledHtml(label, items)).join('') +
    '</details>'
  );
}

/** @param {Picture} picture */
export function pictureHtml({src, width, height, alt, credit}) {
  return (
    `<figure><img src="${escape(src)}" width="${width}" height="${height}" alt="${escape(alt)}" loading="lazy" ` +
    `decoding="async"><figcaption>${linkHtml(credit)}</figcaption></figure>`
  );
}
