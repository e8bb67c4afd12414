/** @type {Promise<unknown> | undefined} */
let loaded;

/**
 * A feed in words. It is loaded once, however often its content is mounted, as the elements do.
 *
 * @template Words
 * @param {string} url
 * @param {(feed: import('../varied-feed.mjs').BenchFeed) => Words} inWords
 * @returns {Promise<Words>}
 */
export function loadOnce(url, inWords) {
  loaded ??= fetch(url)
    .then((response) => response.json())
    .then(inWords);
  return /** @type {Promise<Words>} */ (loaded);
}
