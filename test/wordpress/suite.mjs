/*
 * The whole walk through one WordPress, in the order in which a city takes it: the parts build on each other, and the last
 * one takes the plugin away again.
 */
import {after, before, describe} from 'node:test';
import {installing} from './installing.mjs';
import {openSiteUnderTest} from './site-under-test.mjs';
import {settings} from './settings.mjs';
import {roles} from './roles.mjs';
import {editing} from './editing.mjs';
import {elsewhere} from './elsewhere.mjs';
import {leaving} from './leaving.mjs';
import {WORDPRESSES} from './wordpress.mjs';

/** @param {keyof typeof WORDPRESSES} name */
export function describeWordPress(name) {
  const {version, isAvailable} = WORDPRESSES[name];
  describe(`WordPress ${version}`, {skip: !isAvailable && 'it is not installed here'}, () => {
    /** @type {import('./site-under-test.mjs').SiteUnderTest} */
    let site;
    before(async () => {
      site = await openSiteUnderTest(name);
    });
    after(() => site?.close());
    const open = () => site;

    installing(open);
    settings(open);
    roles(open);
    editing(open);
    elsewhere(open);
    leaving(open);
  });
}
