/*
 * The first module of the one-file script: requests the feeds of all tags and divs in the page, and words beside the
 * script that their readers need, before the element classes are evaluated, which is slow on phones. If another copy has
 * defined the elements, it has requested them already.
 */
import {resolveFeedUrl, setDefaultFeedUrl} from '../feed/feed-url.js';
import {sharedFeedStore} from '../feed/feed-store.js';
import {interfaceLanguage, loadMessages} from '../i18n/message-catalog.js';
import {languageOf} from '../i18n/page-language.js';
import {readAttribute} from '../options/attributes.js';
import {ELEMENT_NAMES} from '../options/descriptors.js';
import {plainAddress} from '../options/plain-text.js';
import {currentScript} from './current-script.js';
import {isEditable} from './editable.js';
import {setWordsFolder} from './words-beside.js';

const UNDEFINED_TAGS = `:is(${ELEMENT_NAMES.join()}):not(:defined)`;
const DIVS = `div:is(${ELEMENT_NAMES.map((tag) => `[data-${tag}]`).join()})`;

const script = currentScript();
const isFirst = !ELEMENT_NAMES.some((tag) => customElements.get(tag));
setDefaultFeedUrl(script.url, script.tag);
setWordsFolder(script);
for (const element of document.querySelectorAll(`${UNDEFINED_TAGS}, ${DIVS}`)) {
  if (element.matches(DIVS) && isEditable(element)) continue;
  const url = resolveFeedUrl(plainAddress(readAttribute(element, 'src') ?? ''));
  if (url === undefined) continue;
  const unsubscribe = sharedFeedStore().subscribe(url, () => undefined);
  // By then the rest of the script has run, and the elements have subscribed.
  queueMicrotask(unsubscribe);
  if (isFirst) void loadMessages(interfaceLanguage(languageOf(element)));
}
