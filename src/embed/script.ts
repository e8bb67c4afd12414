/** The one-file script: all elements and languages, for a `<script>` tag of any form. */
// First, because a module runs when those above it have run.
import './prefetch-feeds.js';
import {configure} from './configure.js';
import {define} from './define.js';
import {ELEMENTS} from './elements.js';
import {currentScript} from './current-script.js';
import {upgradeDivs} from './upgrade-divs.js';

const own = currentScript();
configure(own);
define(ELEMENTS, own.url);
upgradeDivs();
