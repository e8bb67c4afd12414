/*
 * Words that only few readers need lie in files beside the one-file script: the messages of further languages, and names
 * of countries that some browsers lack. A file adds to the messages inside the script, if there are any. Files and script
 * carry the same stamp, so that words of another version are not shown.
 */
import {sendRequest} from '../feed/send-request.js';
import {addWords} from '../i18n/add-words.js';
import {hasCountries} from '../i18n/browser-countries.js';
import type {Language} from '../i18n/languages.js';
import type {Messages} from '../i18n/messages.js';
import type {CurrentScript} from './current-script.js';
import {unpackMessages, type PackedMessages} from './packed-messages.js';

type WordsFile = Messages & {readonly stamp: string};

/** Readers wait for the words no longer than this, in milliseconds. */
const PATIENCE = 6_000;

let folder: readonly [address: string, base: string] | undefined;

/** Where the words are: as `data-words` on the script's tag says, else in the folder `words` beside the script. */
export function setWordsFolder({url, tag}: CurrentScript): void {
  const stated = tag?.dataset['words'];
  folder = stated ? [stated.replace(/\/*$/, '/'), document.baseURI] : ['words/', url];
}

/** All languages: those inside the script, unpacked when they are needed, and those of which there is a file beside it. */
export function languagesWith(
  {shape, lines}: PackedMessages,
  files: readonly string[],
  stamp: string,
): Readonly<Record<string, Language>> {
  const languages = {};
  for (const tag of new Set([...Object.keys(lines), ...files])) {
    const line = lines[tag];
    let whole: boolean | undefined;
    const isWhole = () => (whole ??= !files.includes(tag) || (line !== undefined && hasCountries(tag)));
    // The build has checked that the messages are the same after unpacking.
    const inside = () => (line === undefined ? undefined : (unpackMessages(shape, line) as Messages));
    const load = () => addWords(tag, inside(), () => request(tag, stamp));
    Object.defineProperty(languages, tag, {enumerable: true, get: () => (isWhole() ? inside() : load)});
  }
  return languages;
}

async function request(tag: string, stamp: string): Promise<Messages> {
  const [address = '', base] = folder ?? [];
  // The stamp makes browsers request another version anew.
  const url = new URL(`${address}${tag}.json?${stamp}`, base).href;
  // With credentials, as the browser has requested the script.
  const words = await sendRequest(url, {signal: AbortSignal.timeout(PATIENCE), isRepeated: true})
    .then((response) => response.json() as Promise<WordsFile | null>)
    .catch(() => null);
  if (words?.stamp === stamp) return words;
  throw new Error(`${url}: copy "words/" of the same version there, or set "data-words" on the script.`);
}
