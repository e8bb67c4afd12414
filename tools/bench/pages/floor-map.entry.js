/*
 * The floor of maps: one innerHTML write of an SVG as somebody writes it by hand, whose land is a path that is ready, with a
 * list below. Dots, lines and names are placed by a line of arithmetic; nothing keeps them apart.
 */
/* global LAND_PATH -- The bench puts the path in its place. */
import {escape, namesHtml, countryHtml, phraseHtml} from './html.js';
import {loadPartners} from './partners.js';

/** @param {import('./partners.js').PartnerWords} partner @param {number} index */
function siteHtml({id, name, own}, index) {
  const [x, y] = [90 + ((index * 83) % 960), 60 + ((index * 47) % 430)];
  const owns = own.map((one) => `<text class="own" x="${x + 9}" y="${y + 15}">${escape(one.text)}</text>`).join('');
  return (
    `<path class="way" d="M560 140Q${(560 + x) / 2} ${Math.min(140, y) - 40} ${x} ${y}"/>` +
    `<a class="dot" href="#${id}"><circle cx="${x}" cy="${y}" r="5"/></a>` +
    `<text class="name" x="${x + 9}" y="${y}">${escape(name.text)}</text>${owns}`
  );
}

/** @param {import('./partners.js').PartnerWords} partner */
function entryHtml(partner) {
  const {id, kind, facts} = partner;
  const said = facts.map((fact) => `<span>${phraseHtml(fact)}</span> `).join('');
  return (
    `<li class="card" id="${id}"><h2>${namesHtml(partner)}</h2><div>${countryHtml(partner)}</div>` +
    `<p class="kind">${phraseHtml(kind)}</p><p class="said">${said}</p></li>`
  );
}

globalThis.contender = {
  async mount(place) {
    const partners = await loadPartners(place.dataset.feed ?? '');
    place.innerHTML =
      `<svg role="img" aria-label="Map" viewBox="0 0 1120 533"><path d="${LAND_PATH}" fill="#e9ebed"/>` +
      `<g fill="none" stroke="currentColor">${partners.map(siteHtml).join('')}</g></svg>` +
      `<ul class="cards">${partners.map(entryHtml).join('')}</ul>`;
  },
};
globalThis.contender.mount(document.querySelector('#place'));
