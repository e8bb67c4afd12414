/* WordPress from npm, which can be had everywhere. */
import {describeWordPress} from './suite.mjs';

describeWordPress('npm');
