/* The part of the desk that knows the names in a feed, and writes its content into snippets. */
export {bake} from '../snippet/bake.js';
export {FeedNames} from '../snippet/feed-names.js';
