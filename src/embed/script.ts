/** The one-file script: all elements and languages, for classic and module scripts. */
// Must be first: imports are evaluated in order.
import './prefetch-feeds.js';
import './parse-as-html.js';
import {configure} from './configure.js';
import {currentScript} from './current-script.js';
import {define} from './define.js';
import {ELEMENTS} from './elements.js';
import {setMapScript} from './map-beside.js';
import {mayRender} from './lit-policy.js';
import {upgradeDivs} from './upgrade-divs.js';

const script = currentScript();
if (mayRender()) {
  configure(script);
  setMapScript(script);
  define(ELEMENTS, script.url);
  upgradeDivs();
}
