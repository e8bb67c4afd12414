/* The elements that were built, for tests that run in Node. */
import {ELEMENT_NAMES} from '../../dist/npm/options/descriptors.js';

export {ELEMENT_NAMES};

/** Selects all elements. */
export const ANY_ELEMENT = ELEMENT_NAMES.join();
