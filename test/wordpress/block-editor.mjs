/* What people do in the block editor. Its toolbar and inserter are outside of the page; the page may be in a frame. */
import assert from 'node:assert/strict';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Frame} Frame */
/** @typedef {{name: string, attributes: Record<string, unknown>, innerBlocks?: Made[]}} Made a block to be made */

/** Opens the editor for a new page or post. @param {Page} page @param {'page' | 'post'} type */
export async function openNew(page, type) {
  await openEditor(page, `/wp-admin/post-new.php?post_type=${type}`);
}

/** Opens the editor for what has been written. @param {Page} page @param {number} id */
export async function reopen(page, id) {
  await openEditor(page, `/wp-admin/post.php?post=${String(id)}&action=edit`);
}

/** @param {Page} page @param {string} path */
async function openEditor(page, path) {
  await page.goto(new URL(path, page.url()).href, {waitUntil: 'domcontentloaded'});
  await waitForEditor(page);
}

/** @param {Page} page */
export async function waitForEditor(page) {
  await page.waitForFunction(() => {
    const {data} = globalThis.wp ?? {};
    return data?.select('core/editor')?.__unstableIsEditorReady?.() ?? false;
  });
  await (await canvas(page)).waitForSelector('.block-editor-block-list__layout');
}

/** Where the page is written: a frame in newer WordPress. @param {Page} page @returns {Promise<Page | Frame>} */
export async function canvas(page) {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page;
}

/** Adds blocks at the end, as patterns and scripts do. @param {Page} page @param {readonly Made[]} blocks */
export async function addBlocks(page, blocks) {
  await page.evaluate((made) => {
    const {createBlock} = globalThis.wp.blocks;
    const {insertBlocks} = globalThis.wp.data.dispatch('core/block-editor');
    /** @param {Made} block */
    const create = ({name, attributes, innerBlocks = []}) => createBlock(name, attributes, innerBlocks.map(create));
    insertBlocks(made.map(create));
  }, blocks);
}

/** Waits until each block of ours has the content of the feed. @param {Page} page */
export async function waitForContent(page) {
  await page.waitForFunction(() => {
    /** @param {any[]} blocks @returns {any[]} */
    const flat = (blocks) => blocks.flatMap((block) => [block, ...flat(block.innerBlocks)]);
    const ours = flat(globalThis.wp.data.select('core/block-editor').getBlocks()).filter(({name}) =>
      name.startsWith('partnership-elements/'),
    );
    return ours.length > 0 && ours.every(({attributes}) => attributes.content);
  });
}

/**
 * Saves and publishes, and sees that WordPress keeps what the editor wrote, to the letter, whoever wrote it.
 *
 * @param {Page} page
 * @param {string} title
 * @returns {Promise<{id: number, link: string}>}
 */
export async function publish(page, title) {
  const {isSaved, written, kept, id, link} = await page.evaluate(async (text) => {
    const {dispatch, select} = globalThis.wp.data;
    const editor = select('core/editor');
    dispatch('core/editor').editPost({title: text, status: 'publish'});
    const content = editor.getEditedPostContent();
    await dispatch('core/editor').savePost();
    const post = editor.getCurrentPost();
    return {...post, isSaved: editor.didPostSaveRequestSucceed(), written: content, kept: post.content};
  }, title);
  assert.ok(isSaved, `"${title}" is saved`);
  assert.equal(kept, written);
  return {id, link};
}

/** Blocks that the editor does not recognise in what was saved: it would offer to repair them. @param {Page} page */
export async function invalidBlocks(page) {
  return page.evaluate(() => {
    /** @param {any[]} blocks @returns {any[]} */
    const flat = (blocks) => blocks.flatMap((block) => [block, ...flat(block.innerBlocks)]);
    return flat(globalThis.wp.data.select('core/block-editor').getBlocks())
      .filter(({isValid, name}) => !isValid || name === 'core/missing')
      .map(({name, originalContent}) => `${name}: ${originalContent}`);
  });
}

/** All blocks of the page, those inside of others too. @param {Page} page @returns {Promise<Made[]>} */
export async function blocksOf(page) {
  return page.evaluate(() => {
    /** @param {any[]} blocks @returns {any[]} */
    const flat = (blocks) => blocks.flatMap((block) => [block, ...flat(block.innerBlocks)]);
    return flat(globalThis.wp.data.select('core/block-editor').getBlocks()).map(({name, attributes}) => ({
      name,
      attributes,
    }));
  });
}

/** Opens the sidebar with the options of the first block. @param {Page} page @returns {Promise<string>} its selector */
export async function openSidebar(page) {
  await page.evaluate(() => {
    const {dispatch, select} = globalThis.wp.data;
    const [{clientId}] = select('core/block-editor').getBlocks();
    dispatch('core/block-editor').selectBlock(clientId);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  await page.waitForSelector('.block-editor-block-inspector .components-panel__body');
  return '.block-editor-block-inspector';
}

/** Pastes HTML into the empty paragraph at the beginning. @param {Page} page @param {string} html */
export async function paste(page, html) {
  const frame = await canvas(page);
  await frame.locator('[data-type="core/paragraph"], .block-editor-default-block-appender__content').click();
  const paragraph = await frame.waitForSelector('[data-type="core/paragraph"]');
  await paragraph.evaluate((target, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    target.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  }, html);
}

/** A block as another one, as the menu of its toolbar does. @param {Page} page @param {Made} block @param {string} target @returns {Promise<Made>} */
export async function transform(page, {name, attributes}, target) {
  return page.evaluate(
    (from, values, to) => {
      const {createBlock, switchToBlockType, getPossibleBlockTransformations} = globalThis.wp.blocks;
      const block = createBlock(from, values);
      const offered = getPossibleBlockTransformations([block]).map((type) => type.name);
      if (!offered.includes(to)) throw new Error(`${from} offers only ${offered.join()}`);
      const [made] = switchToBlockType(block, to);
      return {name: made.name, attributes: made.attributes};
    },
    name,
    attributes,
    target,
  );
}
