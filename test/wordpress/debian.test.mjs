/* WordPress from Debian, where it is installed: `apt-get install wordpress mariadb-server php-cli php-mysql`. */
import {describeWordPress} from './suite.mjs';

describeWordPress('debian');
