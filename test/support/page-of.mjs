import {ChromeLauncher} from '@web/test-runner-chrome';

/** The page that a test runs in. @param {Pick<import('@web/test-runner').TestSession, 'browser' | 'id'>} session */
export function pageOf({browser, id}) {
  if (!(browser instanceof ChromeLauncher)) throw new Error(`${browser.name} has no devtools.`);
  return browser.getPage(id);
}
