import type {ElementName} from '../../options/descriptors.js';
import type {EditProps} from '../wp/blocks.js';
import {useRegistry} from '../wp/data.js';
import {useEffect, useRef, useState} from '../wp/element.js';
import {bakeContent, type BakedContent} from './bake-content.js';
import type {ReadyFeed} from './site-feed.js';
import {snippetSettings} from './snippet-settings.js';

interface Result {
  readonly content: BakedContent | undefined;
  /** Whether the feed has changed since the page was saved. Only the editor decides whether the page follows. */
  readonly isOutdated: boolean;
}

/** Keeps the content of a block as its options say: writes it for a new block, and with each change of an option. */
export function useBakedContent(element: ElementName, props: EditProps, feed: ReadyFeed): Result {
  const {attributes, setAttributes} = props;
  const {options, lang} = snippetSettings(element, attributes);
  const key = JSON.stringify([options, lang]);
  const [baked, setBaked] = useState<{readonly key: string; readonly content: BakedContent}>();
  /** The options that the saved content has been written for. */
  const written = useRef(attributes['content'] === '' || attributes['content'] === undefined ? '' : key);
  const {dispatch} = useRegistry();

  useEffect(() => {
    let isCurrent = true;
    void bakeContent(element, attributes, feed).then((content) => {
      if (isCurrent) setBaked({key, content});
    });
    return () => {
      isCurrent = false;
    };
    // What is baked depends on nothing else of the attributes.
  }, [key, feed]);

  const html = baked?.key === key ? baked.content.html : undefined;
  useEffect(() => {
    if (html === undefined || written.current === key) return;
    written.current = key;
    if (html === attributes['content']) return;
    // It follows from another change, and is undone with it.
    dispatch('core/block-editor').__unstableMarkNextChangeAsNotPersistent();
    setAttributes({content: html});
  }, [html, key]);

  return {
    content: baked?.content,
    isOutdated: html !== undefined && written.current === key && html !== attributes['content'],
  };
}
