/** The script of frame.html, after that of the elements: the element that the address of the page asks for. */
import {directionOf} from '../../i18n/language-tag.js';
import {readFrameAddress} from './frame-address.js';
import {tellHeight} from './tell-height.js';

const address = new URL(location.href);
const {element, options, lang = navigator.language, scheme, title, mistakes} = readFrameAddress(address, optionsOf);
const {documentElement: root, body} = document;

root.lang = lang;
root.dir = directionOf(lang);
root.dataset['scheme'] = scheme;
if (title) document.title = title;
for (const mistake of mistakes) console.warn(`frame.html: ${mistake}`);

const shown = document.createElement(element);
for (const [option, value] of options) shown.setAttribute(option, value);
body.append(shown);

tellHeight(root);

/** The attributes that an element observes are its options and their `data-` twins. */
function optionsOf(tag: string): readonly string[] | undefined {
  const observed: unknown = Reflect.get(customElements.get(tag) ?? {}, 'observedAttributes');
  return Array.isArray(observed) ? observed.map(String).filter((name) => !name.startsWith('data-')) : undefined;
}
