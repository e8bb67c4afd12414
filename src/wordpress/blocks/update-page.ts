import type {Attributes} from '../wp/blocks.js';
import type {BlocksRegistry} from '../wp/data.js';
import {bakeContent} from './bake-content.js';
import {elementOf} from './block-name.js';
import type {ReadyFeed} from './site-feed.js';

/** The blocks of the page that show the feed. */
export function blocksOfPage({select}: BlocksRegistry): readonly string[] {
  const {getBlock, getClientIdsWithDescendants} = select('core/block-editor');
  return getClientIdsWithDescendants().filter((id) => elementOf(getBlock(id)?.name ?? '') !== undefined);
}

/** Writes the content of blocks from the feed as it is now, as one step to undo. */
export async function updateBlocks(
  {select, dispatch}: BlocksRegistry,
  clientIds: readonly string[],
  feed: ReadyFeed,
): Promise<void> {
  const changes: Record<string, Attributes> = {};
  for (const id of clientIds) {
    const block = select('core/block-editor').getBlock(id);
    const element = elementOf(block?.name ?? '');
    if (!block || !element) continue;
    const {html} = await bakeContent(element, block.attributes, feed);
    if (html !== undefined && html !== block.attributes['content']) changes[id] = {content: html};
  }
  dispatch('core/block-editor').updateBlockAttributes(Object.keys(changes), changes, true);
}
