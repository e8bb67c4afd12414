/* Installs a Chromium for the tests where there is none; `npm ci` runs it, so that `npm test` needs nothing else. */
import {findInstalled, hasPackaged} from '../test/support/browser.mjs';
import {installOnce} from './install.mjs';

if (!findInstalled() && hasPackaged) installOnce('test/chromium');
