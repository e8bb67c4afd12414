import type {ReactElement} from 'react';
import {DESCRIPTORS, type ElementName} from '../../options/descriptors.js';
import {optionsOf, propertyName} from '../../options/option.js';
import type {EditProps} from '../wp/blocks.js';
import {Placeholder} from '../wp/components.js';
import {createElement, Fragment, useEffect} from '../wp/element.js';
import {__} from '../wp/i18n.js';
import {OutdatedNotice, ProblemsNotice} from './block-notices.js';
import {Preview} from './preview.js';
import {Sidebar} from './sidebar.js';
import type {ReadyFeed} from './site-feed.js';
import {snippetSettings} from './snippet-settings.js';
import {useBakedContent} from './use-baked-content.js';

interface BlockContentProps extends EditProps {
  readonly element: ElementName;
  readonly feed: ReadyFeed;
}

/** A block with its options, its preview, and what an editor should know about it. */
export function BlockContent({element, feed, ...props}: BlockContentProps): ReactElement {
  const {attributes, setAttributes, clientId} = props;
  const {options, lang} = snippetSettings(element, attributes);
  const {content, isOutdated} = useBakedContent(element, props, feed);
  const {names} = feed;
  const isShown = names.shows(element);

  // An element that shows one record begins with the first one of the feed.
  const required = requiredOption(element);
  const first = required === undefined ? undefined : names.choices({element, options}, required)[0]?.value;
  const isMissing = required !== undefined && first !== undefined && options[required] === undefined;
  useEffect(() => {
    if (isMissing) setAttributes({[propertyName(required)]: first});
  }, [isMissing]);

  return createElement(
    Fragment,
    null,
    createElement(Sidebar, {element, feed, attributes, setAttributes}),
    isOutdated && createElement(OutdatedNotice, {clientId, feed}),
    content?.problems && !isMissing && createElement(ProblemsNotice, {problems: content.problems}),
    !isShown || content?.isEmpty
      ? createElement(Placeholder, {
          icon: 'info-outline',
          label: __('Nothing to show', 'partnership-elements'),
          instructions: isShown
            ? __('The feed has nothing that fits these options. Visitors see nothing here.', 'partnership-elements')
            : __('The feed has nothing for this block yet. Visitors see nothing here.', 'partnership-elements'),
        })
      : createElement(Preview, {element, options, lang, content: content?.html ?? ''}),
  );
}

function requiredOption(element: ElementName): string | undefined {
  return Object.entries(optionsOf(DESCRIPTORS[element])).find(
    ([, option]) => option.type === 'id' && option.isRequired,
  )?.[0];
}
