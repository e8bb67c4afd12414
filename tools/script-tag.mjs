/*
 * The script's tag, as the README and the guides show it. `your-city.example` stands for the server that has the
 * script.
 */
const FOLDER = 'https://your-city.example/partnerships';

/** For the address that always has the newest release. */
export const MOVING_TAG = `<script src="${FOLDER}/partnership-elements.js" defer></script>`;

/**
 * For one release, and no other file.
 *
 * @param {{version: string, files: {'partnership-elements.js': {integrity: string}}}} integrity what dist/integrity.json says
 */
export function pinnedTag({version, files}) {
  return `<script
  src="${FOLDER}/partnership-elements-${version}.js"
  integrity="${files['partnership-elements.js'].integrity}"
  crossorigin="anonymous"
  defer
></script>`;
}
