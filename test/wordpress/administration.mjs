/* What people do in the administration of a WordPress, outside of its editor. */
import assert from 'node:assert/strict';
import {PATIENCE} from './waiting-time.mjs';
import {ADMINISTRATOR, PEOPLE} from './people.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Opens a page of somebody who has logged in, with a session of its own.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin of the WordPress
 * @param {import('./people.mjs').Person} person
 */
export async function logIn(browser, origin, person) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  // Leaves unsaved pages, and confirms.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewport({width: 1280, height: 900});
  await page.goto(`${origin}/wp-login.php`);
  // The page of the log-in moves the focus by a timer.
  await page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await page.type('#user_login', person.name);
  await page.type('#user_pass', person.password);
  await follow(page, '#wp-submit');
  assert.match(page.url(), /\/wp-admin\//, `${person.name} is logged in`);
  return page;
}

/**
 * Activates a button or link of WordPress's own, as assistive technology does: wherever it is. A click of the mouse goes to
 * where it was a moment ago, and the classic editor scrolls a little after it has been switched: a click on "Publish" has
 * opened the profile, in the bar above. Our own buttons are clicked, so that one that is covered is found.
 *
 * @param {Page} page
 * @param {string} selector
 */
export async function press(page, selector) {
  const control = await page.waitForSelector(selector, {visible: true});
  await control.evaluate((element) => /** @type {HTMLElement} */ (element).click());
}

/** The same, with something that leads to another page. @param {Page} page @param {string} selector */
export async function follow(page, selector) {
  await Promise.all([page.waitForNavigation(), press(page, selector)]);
}

/**
 * Asks WordPress by its REST interface, as whoever has logged in on the page.
 *
 * @param {Page} page on the same server
 * @param {string} route such as `wp/v2/posts`
 * @param {{site?: string, method?: string, body?: unknown, text?: string}} [request] `site` is the path of a site in a
 *   network; `text` is a body that is no JSON
 * @returns {Promise<{status: number, answer: any}>}
 */
export async function tryRest(page, route, {site = '/', method = 'GET', body, text} = {}) {
  return page.evaluate(
    async (start, path, verb, content) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const response = await fetch(`${start}index.php?rest_route=/${path}`, {
        method: verb,
        headers: {'content-type': 'application/json', 'x-wp-nonce': nonce},
        ...(content !== undefined && {body: content}),
      });
      return {status: response.status, answer: await response.json()};
    },
    site,
    route,
    method,
    text ?? (body === undefined ? undefined : JSON.stringify(body)),
  );
}

/** The same, for what must succeed. @param {Page} page @param {string} route @param {{site?: string, method?: string, body?: unknown}} [request] */
export async function rest(page, route, request) {
  const {status, answer} = await tryRest(page, route, request);
  assert.ok(status < 300, `${route}: ${String(status)} ${JSON.stringify(answer)}`);
  return answer;
}

/** Does without the editor's welcome, which covers it the first time. @param {Page} page */
export async function skipWelcome(page) {
  const preferences = {_modified: new Date().toISOString(), 'core/edit-post': {welcomeGuide: false}};
  await rest(page, 'wp/v2/users/me', {method: 'POST', body: {meta: {persisted_preferences: preferences}}});
}

/** Lets an editor and an author work here too. @param {Page} page of the administrator */
export async function addPeople(page) {
  for (const {name, password, role} of Object.values(PEOPLE)) {
    if (role === ADMINISTRATOR.role) continue;
    const body = {username: name, password, email: `${name}@northhaven.example`, roles: [role]};
    await rest(page, 'wp/v2/users', {method: 'POST', body});
  }
}

/**
 * Installs a plugin from its zip, as "Add New", "Upload Plugin" does, and activates it.
 *
 * @param {Page} page of the administrator
 * @param {string} zip its path
 */
export async function installPlugin(page, zip) {
  await page.goto(new URL('/wp-admin/plugin-install.php?tab=upload', page.url()).href);
  const file = await page.waitForSelector('input[name="pluginzip"]');
  await file.uploadFile(zip);
  await follow(page, '#install-plugin-submit');
  await follow(page, 'a[href*="action=activate"]');
}

/** @param {Page} page of the administrator @param {'activate' | 'deactivate'} action */
export async function switchPlugin(page, action) {
  await page.goto(new URL('/wp-admin/plugins.php', page.url()).href);
  await follow(page, `#${action}-partnership-elements`);
}
