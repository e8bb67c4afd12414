/** The one-file script: all elements and languages, for a `<script>` tag of any form. */
// First, because a module runs when those above it have run.
import './head-start.js';
import {announce} from './announce.js';
import {define} from './define.js';
import {ELEMENTS} from './elements.js';
import {ownScript} from './own-script.js';
import {upgradeDivs} from './upgrade-divs.js';

const own = ownScript();
announce(own);
define(ELEMENTS, own.url);
upgradeDivs();
