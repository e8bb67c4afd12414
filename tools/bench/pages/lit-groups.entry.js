/*
 * Lit alone: plain templates in groups of 24 under `content-visibility`, rendered again at each letter. Separates the
 * cost of Lit from that of the elements.
 */
import {html, nothing, render} from 'lit';
import {directionOf} from './html.js';
import {bySince, loadPartners} from './partners.js';

const SIZE = 24;

globalThis.contender = {
  async mount(place) {
    const partners = await loadPartners(place.dataset.feed);
    const box = document.createElement('div');
    place.replaceChildren(box);
    let order = partners;
    let query = '';
    const update = () => {
      const kept = order.filter(({key}) => key.includes(query));
      render(page(kept, query, onInput), box);
    };
    const onInput = ({target}) => {
      query = target.value.toLowerCase();
      update();
    };
    this.sort = () => {
      order = partners.toSorted(bySince);
      update();
    };
    update();
  },
};
globalThis.contender.mount(document.querySelector('#place'));

function page(partners, query, onInput) {
  const groups = Array.from({length: Math.ceil(partners.length / SIZE)}, (_, index) =>
    partners.slice(index * SIZE, (index + 1) * SIZE),
  );
  return html`
    <p class="search">
      <label>Search partners <input class="field" type="search" autocomplete="off" @input=${onInput} /></label>
    </p>
    <p class="found" role="status">${query && `${partners.length} found`}</p>
    <div role="list">
      ${groups.map(
        (group) =>
          html`<ul class="cards group" role="none">
            ${group.map(card)}
          </ul>`,
      )}
    </div>
  `;
}

function card({id, name, own, country, placeType, summary, projects, details, kind, facts, themes}) {
  return html`
    <li class="card" id=${id}>
      <h2>
        <span class=${own.length > 0 ? 'name' : 'name emblem'}>${link(name)}</span>
        ${own.map((one) => html`<span class="own">${phrase(one)}</span> `)}
        ${country ? html`<span class="quiet">${phrase(country)}</span>` : nothing}
        ${placeType ? html`<span class="quiet">${placeType}</span>` : nothing}
      </h2>
      <div class="body">
        ${summary ? paragraph('summary', summary) : nothing} ${list('joint', projects, 'Projects')}
        ${details ? more(details) : nothing}
      </div>
      <div class="tie">
        <p class="kind">${phrase(kind)}</p>
        ${list('facts', facts)} ${list('themes', themes, 'Themes')}
      </div>
    </li>
  `;
}

function more({summary, text, pictures, lists}) {
  return html`
    <details>
      <summary>${summary}</summary>
      ${text ? paragraph('text', text) : nothing} ${pictures.map(picture)}
      ${lists.map(
        ({label, items}) =>
          html`<div>
            <p class="label" aria-hidden="true">${label}</p>
            ${list('plain', items, label)}
          </div>`,
      )}
    </details>
  `;
}

function picture({src, width, height, alt, credit}) {
  return html`<figure>
    <img src=${src} width=${width} height=${height} alt=${alt} loading="lazy" decoding="async" />
    <figcaption>${link(credit)}</figcaption>
  </figure>`;
}

function list(name, items, label) {
  return items.length === 0
    ? nothing
    : html`<ul class=${name} role="list" aria-label=${label ?? nothing}>
        ${items.map((item) => html`<li>${link(item)}</li> `)}
      </ul>`;
}

function paragraph(name, {text, lang}) {
  return html`<p class=${name} lang=${lang ?? nothing} dir=${lang ? directionOf(lang) : nothing}>${text}</p>`;
}

function link(linked) {
  return linked.url ? html`<a href=${linked.url}>${phrase(linked)}</a>` : phrase(linked);
}

function phrase({text, lang}) {
  return lang ? html`<bdi lang=${lang} dir=${directionOf(lang)}>${text}</bdi>` : text;
}
