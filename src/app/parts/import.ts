/* The part of the desk that reads tables and makes a feed of them. */
export {DeskError} from '../../desk/desk-error.js';
export {exampleFeed} from '../../desk/example-feed.js';
export {importTables} from '../../desk/import-tables.js';
export {MEANINGS} from '../../desk/columns/meaning.js';
export {readTables} from '../../desk/tables/read-tables.js';
export {describeFault} from '../../desk/words/describe.js';
