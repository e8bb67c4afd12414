export {ELEMENT_NAMES as TAGS, type ElementName as Tag} from '../options/descriptions.js';
