/*
 * WordPress from Debian, where it is installed: `apt-get install wordpress mariadb-server php-cli php-mysql`, with the
 * themes `wordpress-theme-twentytwentythree` and, for widgets, `wordpress-theme-twentytwentyone`.
 */
import {describeWordPress} from './suite.mjs';

describeWordPress('debian');
