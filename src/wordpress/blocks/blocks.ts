/* The blocks of the editor: one for each element. */
import type {ReactElement} from 'react';
import {ELEMENT_NAMES, type ElementName} from '../../options/descriptors.js';
import {useBlockProps} from '../wp/block-editor.js';
import {registerBlockType, type EditProps} from '../wp/blocks.js';
import {createElement} from '../wp/element.js';
import {BlockContent} from './block-content.js';
import {blockName} from './block-name.js';
import {FeedState} from './feed-state.js';
import {readPastedCode} from './pasted-code.js';
import {savedForm} from './saved-form.js';
import {useSiteFeed} from './site-feed.js';
import {transformsOf} from './transforms.js';

for (const element of ELEMENT_NAMES) {
  registerBlockType(blockName(element), {
    edit: editorOf(element),
    save: ({attributes}) => savedForm(element, attributes),
    transforms: transformsOf(element),
  });
}
readPastedCode();

function editorOf(element: ElementName) {
  return function Edit(props: EditProps): ReactElement {
    const feed = useSiteFeed();
    const content =
      feed.status === 'ready'
        ? createElement(BlockContent, {element, feed, ...props})
        : createElement(FeedState, {feed});
    return createElement('div', useBlockProps(), content);
  };
}
