/* The part of the desk that checks a feed and knows its fields. */
export {checkFeed} from '../../desk/check/check-feed.js';
export {nearestValue} from '../../desk/check/nearest-value.js';
export {describeField} from '../fields/field-descriptions.js';
export {formsOf} from '../fields/forms-of.js';
export {writeFeed} from '../workspace/write-feed.js';
export {decodeText} from '../../data/decode-text.js';
export {editDistance, suggest} from '../../data/suggest.js';
