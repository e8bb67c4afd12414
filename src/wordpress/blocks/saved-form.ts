import type {ReactElement} from 'react';
import {directionOf} from '../../i18n/language-tag.js';
import type {ElementName} from '../../options/descriptors.js';
import {propertyName} from '../../options/option.js';
import {useBlockProps} from '../wp/block-editor.js';
import type {Attributes} from '../wp/blocks.js';
import {createElement, RawHTML} from '../wp/element.js';
import {ownOptions} from './block-options.js';
import {stableAttribute, stableHtml} from './stable-html.js';

/**
 * The form of a block in the page: `<div data-partner-list data-kind="…">` with the content of the feed inside. Needs nothing
 * of the plugin to be read, and is what WordPress keeps for every role.
 *
 * The editor compares it with the page each time it opens, so it repeats every attribute as it was read, valid or not.
 */
export function savedForm(element: ElementName, attributes: Attributes): ReactElement {
  const {lang, content} = attributes;
  const options = ownOptions(element).map(([name]) => {
    const value = attributes[propertyName(name)];
    return [`data-${name}`, typeof value === 'string' ? stableAttribute(value) : value ? '' : undefined] as const;
  });
  const props = useBlockProps.save({
    [`data-${element}`]: '',
    ...(typeof lang === 'string' && {lang: stableAttribute(lang), dir: directionOf(lang)}),
    ...Object.fromEntries(options),
  });
  return createElement('div', props, createElement(RawHTML, null, stableHtml(String(content ?? ''))));
}
