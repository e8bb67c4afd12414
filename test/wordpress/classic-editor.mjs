/* What people do in the classic editor, which WordPress still has for cities that ask for it. */
import {follow, press, rest} from './administration.mjs';
import {addMustUse} from './must-use.mjs';

/** Opens the classic editor for browsers with this cookie, as plugins do that bring it back. */
const COOKIE = 'classic-editor';
const PLUGIN = `<?php
add_filter( 'use_block_editor_for_post', function () {
	return ! isset( $_COOKIE['${COOKIE}'] );
} );
`;

/** @param {string} folder of the WordPress */
export async function allowClassicEditor(folder) {
  await addMustUse(folder, 'classic-editor', PLUGIN);
}

/**
 * Writes into a draft in the tab "Text", looks at it in the tab "Visual", goes back and publishes it.
 *
 * @param {import('puppeteer-core').Page} page of somebody who has logged in
 * @param {string} title
 * @param {string} html
 * @returns {Promise<string>} where the post is
 */
export async function writeClassic(page, title, html) {
  const {origin} = new URL(page.url());
  const cookie = {name: COOKIE, url: origin};
  await page.setCookie({...cookie, value: '1'});
  try {
    // For a post that has never been saved, WordPress ignores the button that publishes until it has saved a draft.
    const {id} = await rest(page, 'wp/v2/posts', {method: 'POST', body: {title, status: 'draft'}});
    await page.goto(`${origin}/wp-admin/post.php?post=${String(id)}&action=edit`);
    await press(page, '#content-html');
    await page.locator('textarea#content').fill(html);
    await press(page, '#content-tmce');
    await page.waitForFunction(
      () => globalThis.tinymce.get('content')?.initialized && !globalThis.tinymce.get('content').isHidden(),
    );
    await press(page, '#content-html');
    await page.waitForFunction(() => globalThis.tinymce.get('content').isHidden());
    await follow(page, '#publish:not(.disabled)');
    const view = await page.waitForSelector('#message a[href]');
    return await view.evaluate(({href}) => href);
  } finally {
    await page.deleteCookie(cookie);
  }
}
