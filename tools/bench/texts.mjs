/* The texts that every contender must show for a record. The bench looks for each of them. */

/** @typedef {import('./pages/words.js').Phrase} Phrase */

/** @param {import('./pages/partners.js').PartnerWords} partner */
export function textsOfPartner({name, own, country, placeType, summary, projects, details, kind, facts, themes}) {
  return [
    ...textsIn([name, ...own, country, summary, ...projects, kind, ...facts, ...themes]),
    ...(placeType ? [placeType] : []),
    ...(details ? textsOfDetails(details) : []),
  ];
}

/** @param {import('./pages/partners.js').Details} details */
function textsOfDetails({summary, text, pictures, lists}) {
  return [
    summary,
    ...textsIn([text, ...pictures.map(({credit}) => credit), ...lists.flatMap(({items}) => items)]),
    ...lists.map(({label}) => label),
  ];
}

/** @param {import('./pages/projects.js').ProjectWords} project */
export function textsOfProject({name, places, facts, summary, lists, themes, cities, picture}) {
  const items = lists.flatMap((list) => list.items);
  return [places, ...textsIn([name, ...facts, summary, ...items, ...themes, ...cities, picture?.credit])];
}

/** @param {import('./pages/networks.js').NetworkWords} network */
export function textsOfNetwork({name, facts}) {
  return textsIn([name, ...facts]);
}

/** The texts of phrases, with plain spaces: browsers put narrow ones into periods. @param {readonly (Phrase | undefined)[]} phrases */
function textsIn(phrases) {
  return phrases.flatMap((phrase) => phrase?.text.replace(/\s+/g, ' ') ?? []);
}
