/** The one-file script: all elements and languages, for a `<script>` tag of any form. */
// First, because a module runs when those above it have run.
import './head-start.js';
import {NetworkBadges} from '../elements/network-badges.js';
import {PartnerList} from '../elements/partner-list.js';
import {ProjectCard} from '../elements/project-card.js';
import {ProjectList} from '../elements/project-list.js';
import {announce} from './announce.js';
import {define} from './define.js';
import {ownScript} from './own-script.js';

announce(ownScript());

define('partner-list', PartnerList);
define('project-card', ProjectCard);
define('project-list', ProjectList);
define('network-badges', NetworkBadges);
