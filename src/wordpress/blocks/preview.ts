import type {ReactElement} from 'react';
import {directionOf} from '../../i18n/language-tag.js';
import type {ElementName} from '../../options/descriptors.js';
import {createElement, useCallback} from '../wp/element.js';
import {pluginData} from '../wp/plugin-data.js';
import type {BlockOptions} from './block-options.js';
import {loadElements} from './load-elements.js';

interface PreviewProps {
  readonly element: ElementName;
  readonly options: BlockOptions;
  /** Empty if the block follows the site. */
  readonly lang: string;
  /** What is shown until the element is, or where its script is blocked: written from the feed, so it is safe. */
  readonly content: string;
}

/** The element as citizens see it. A click selects the block, so nothing in it takes a click or the focus. */
export function Preview({element, options, lang, content}: PreviewProps): ReactElement {
  const prepare = useCallback((node: HTMLElement | null) => {
    if (!node) return;
    node.toggleAttribute('inert', true);
    loadElements(node.ownerDocument);
  }, []);
  const language = lang || pluginData.siteLanguage;
  // The `data-` twins, because as properties some options mean something else to React and to HTML.
  const data = Object.entries({src: pluginData.feedUrl, ...options}).map(([name, value]) => [`data-${name}`, value]);
  return createElement(
    'div',
    {ref: prepare, lang: language, dir: directionOf(language), className: 'partnership-elements-preview'},
    createElement(element, {...Object.fromEntries(data), dangerouslySetInnerHTML: {__html: content}}),
  );
}
