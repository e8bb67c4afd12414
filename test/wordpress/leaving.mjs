import assert from 'node:assert/strict';
import {access, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {press, switchPlugin} from './administration.mjs';
import {lookAgain} from './roles.mjs';
import {wholeTable} from './table.mjs';

/** What is left when a city leaves. Comes last. @param {() => import('./site-under-test.mjs').SiteUnderTest} open */
export function leaving(open) {
  describe('a city that takes the plugin away', () => {
    it('keeps what the blocks have written into its pages', async () => {
      const site = open();
      await switchPlugin(site.pages.administrator, 'deactivate');
      console.log(wholeTable(site.version, await lookAgain(site)));
    });

    it('has had no warning of PHP', async () => {
      const log = await readFile(join(open().folder, 'wp-content/debug.log'), 'utf8').catch(() => '');
      const warnings = log.split('\n').filter((line) => /partnership/i.test(line));
      assert.deepEqual(warnings, []);
    });

    it('is left with nothing else: no file, no setting', async () => {
      const {origin, folder, pages} = open();
      const page = pages.administrator;
      const uploads = join(folder, 'wp-content/uploads/partnership-elements');
      await access(uploads);
      await page.goto(`${origin}/wp-admin/plugins.php`);
      await press(page, '#delete-partnership-elements');
      await page.waitForSelector('tr.deleted[data-slug="partnership-elements"]');
      await assert.rejects(access(uploads));
      await assert.rejects(access(join(folder, 'wp-content/plugins/partnership-elements')));
      await page.goto(`${origin}/wp-admin/options.php`);
      const settings = await page.$$eval('form [name]', (fields) => fields.map((field) => field.getAttribute('name')));
      assert.ok(settings.includes('blogname'));
      assert.deepEqual(
        settings.filter((name) => /partnership/i.test(name)),
        [],
      );
    });
  });
}
