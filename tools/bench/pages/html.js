/* The HTML that floors and peers write: no more than the content needs. */

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as HTML. */
export const escape = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

/** The field and the line that tells what was found. */
export const SEARCH =
  '<p class="search"><label>Search partners <input class="field" type="search" autocomplete="off"></label></p>' +
  '<p class="found" role="status"></p>';

/** A partner as a card. */
export function cardHtml({id, name, url, own, country, kind, since, summary}) {
  const owns = own.map(({lang, text}) => `<span class="own" lang="${lang}">${escape(text)}</span> `).join('');
  return (
    `<li class="card" id="${id}"><h2><a class="${owns ? 'name' : 'emblem'}" href="${escape(url)}">${escape(name)}</a> ${owns}` +
    `<span class="country">${escape(country)}</span></h2><p class="summary">${escape(summary)}</p>` +
    `<div class="tie"><p class="kind">${escape(kind)}</p><p class="since">${escape(since)}</p></div></li>`
  );
}
