import {decodeText, encodingProblem} from '../data/decode-text.js';
import {describeJsonError} from '../data/json-error.js';
import type {Problem} from '../data/problem.js';
import {SnippetError} from './snippet-error.js';

export interface ReadFile {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Reads a feed that may be the text or the bytes of a file. What is neither is returned as it is. */
export function readFile(feed: unknown): ReadFile {
  if (feed instanceof Uint8Array) {
    const {text, encoding} = decodeText(feed);
    return {value: parse(text), problems: encoding === undefined ? [] : [encodingProblem(encoding)]};
  }
  return {value: typeof feed === 'string' ? parse(feed) : feed, problems: []};
}

function parse(text: string): unknown {
  try {
    // Also removes a byte order mark.
    return JSON.parse(text.trim());
  } catch (cause) {
    const message = text.trim() === '' ? 'It is empty.' : `It is not valid JSON. ${describeJsonError(text, cause)}`;
    throw new SnippetError([{path: 'feed', message, remedy: 'Correct the file.', loss: 'all'}]);
  }
}
