import type {SnippetSettings} from '../../app/snippet/settings.js';
import type {ElementName} from '../../options/descriptors.js';
import type {Attributes} from '../wp/blocks.js';
import {pluginData} from '../wp/plugin-data.js';
import {toOptions} from './block-options.js';

/** A block as the snippet that it is. */
export function snippetSettings(element: ElementName, attributes: Attributes): SnippetSettings {
  const {lang} = attributes;
  return {
    element,
    options: toOptions(element, attributes),
    place: 'wordpress-blocks',
    lang: typeof lang === 'string' ? lang : '',
    isBaked: true,
    link: {href: '', text: ''},
    script: '',
    feed: pluginData.feedUrl,
    isPinned: false,
    keepsRoom: false,
  };
}
