import {pluginData} from '../wp/plugin-data.js';

const MARK = 'data-partnership-elements';

/** Lets a document show the elements: that of the editor, of the frame around its canvas, or of the preview of a pattern. */
export function loadElements(document: Document): void {
  if (document.querySelector(`script[${MARK}]`)) return;
  const {scriptUrl, scriptIntegrity, feedUrl} = pluginData;
  const script = document.createElement('script');
  script.src = scriptUrl;
  if (scriptIntegrity !== '') Object.assign(script, {integrity: scriptIntegrity, crossOrigin: 'anonymous'});
  // What the elements say to search engines is of no use to an editor.
  Object.assign(script.dataset, {feed: feedUrl, jsonLd: 'off'});
  script.setAttribute(MARK, '');
  document.head.append(script);
}
