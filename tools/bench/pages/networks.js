/* What floors show of a network: the words that <network-badges> has for it. */
import {linkHtml, phraseHtml} from './html.js';
import {dateOf, pick} from './words.js';

/** @typedef {import('../../../src/data/schema.js').Network} Network */
/** @typedef {import('./words.js').Phrase} Phrase */
/** @typedef {import('./words.js').Linked} Linked */
/** @typedef {{id: string, name: Linked, mark: string, facts: Phrase[]}} NetworkWords */

/** @type {Readonly<Record<string, string>>} */
const ROLES = {
  member: 'Member',
  participant: 'Participant',
  chair: 'Chair',
  'vice-chair': 'Vice-Chair',
  founder: 'Founding member',
};

/** @param {import('../varied-feed.mjs').BenchFeed} feed @returns {NetworkWords[]} */
export function networksInWords({networks = []}) {
  return networks.map((network) => {
    const name = pick(network.name);
    return {
      id: `network-${network.id}`,
      name: {...name, url: network.url},
      mark: markOf(name.text),
      facts: factsOf(network),
    };
  });
}

/** The start of an abbreviation, else initials. @param {string} name */
function markOf(name) {
  return /^[A-Z]{2}/.exec(name)?.[0] ?? (name.match(/\b[A-Z]/g) ?? []).slice(0, 2).join('');
}

/** @param {Network} network @returns {Phrase[]} */
function factsOf({role, roleLabel, roleHolder, since, elected}) {
  const part = roleLabel ? pick(roleLabel).text : (ROLES[role ?? ''] ?? '');
  return [
    ...(part ? [{text: elected ? `${part}, elected ${dateOf(elected)}` : part}] : []),
    ...(roleHolder ? [pick(roleHolder)] : []),
    ...(since ? [{text: `since ${dateOf(since)}`}] : []),
  ];
}

/** A network as a badge. @param {NetworkWords} network */
export function badgeHtml({id, name, mark, facts}) {
  const said = facts.map((fact) => `<span>${phraseHtml(fact)}</span> `).join('');
  return (
    `<li class="badge" id="${id}"><span class="mark" aria-hidden="true">${mark}</span>` +
    `<div><p class="title">${linkHtml(name)}</p><p class="said">${said}</p></div></li>`
  );
}
