let loaded;

/** A feed in words. It is loaded once, however often its content is mounted, as the elements do. */
export function loadOnce(url, inWords) {
  loaded ??= fetch(url)
    .then((response) => response.json())
    .then(inWords);
  return loaded;
}
