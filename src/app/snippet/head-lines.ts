import {element, toHtml} from '../../static/markup.js';
import {roomStyle} from '../../static/room-style.js';
import {scriptAddress} from './addresses.js';
import {besideScript} from './frame-line.js';
import {FORM_OF_PLACE} from './places.js';
import type {SnippetSettings} from './settings.js';

/** The script that the elements are released with. */
export interface Release {
  readonly version: string;
  readonly integrity: string;
}

/** The tag of the script, for the head of the page or the template of the site. */
export function scriptLine(settings: SnippetSettings, {version, integrity}: Release): string {
  const src = scriptAddress(settings);
  const pinned = {src: pinnedAddress(src, version), integrity, crossorigin: 'anonymous'};
  return toHtml(element('script', [], {...(settings.isPinned ? pinned : {src}), defer: ''}));
}

/** The script that gives frames the height of their content, for pages that allow it. */
export function frameHeightLine(settings: SnippetSettings): string {
  return toHtml(element('script', [], {src: besideScript('frame-height.js', settings), defer: ''}));
}

/** The import of a bundled project, which takes the place of the script's tag. */
export const IMPORT_LINE = "import 'partnership-elements';";

/**
 * The style that keeps room for an element until it shows the feed.
 *
 * @param height of the element, in em: a short one needs less than the first window
 */
export function roomLine({element: name, place}: SnippetSettings, height?: number): string {
  return `<style>${roomStyle(name, FORM_OF_PLACE[place] === 'tag' ? 'tag' : 'div', height)}</style>`;
}

/** A pinned script has its version in its name, because the file never changes. */
function pinnedAddress(address: string, version: string): string {
  return address.replace(/(partnership-elements)(\.js)/, `$1-${version}$2`);
}
