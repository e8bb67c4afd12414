/*
 * Frames, for hosts that allow nothing but frames: the `iframe` to paste, and the answer that makes a host of oEmbed
 * (WordPress and others) write that frame where an editor pastes the address of a page.
 */
import type {Problem} from '../data/problem.js';
import type {ElementName} from '../options/descriptors.js';
import type {OnInvalid} from '../options/parse-options.js';
import {checkSource, givenOptions, type Options} from './given-options.js';
import {element, toHtml} from './markup.js';
import {validateElementAndLanguage} from './request.js';
import {invalidValue, throwIf} from './snippet-error.js';
import {isWebAddress} from './web-address.js';

/** What a frame is to show. */
export interface FrameRequest<Element extends ElementName = ElementName> {
  /** The tag of the element, such as `partner-list`. */
  readonly element: Element;
  /** The options of the element by attribute name. `src`, if given, is a feed on the server of the frame's page. Default: none. */
  readonly options?: Options<Element>;
  /** The `https:` URL of `frame.html` on the city's server. */
  readonly frameUrl: string;
  /** The language of the content, as a BCP 47 tag such as `de`. */
  readonly lang: string;
  /** What the frame is called by assistive technology, and the text of the link: "Our partner cities". */
  readonly title: string;
  /** The `https:` URL of a page with the same content, for readers of hosts that remove frames. Default: no link. */
  readonly pageUrl?: string;
  /** In CSS pixels, where the frame cannot take the height of its content. Default: 600. */
  readonly height?: number;
}

/** The answer of a provider of oEmbed 1.0 (https://oembed.com), of the type "rich". */
export interface OEmbedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly html: string;
  /** In CSS pixels. Hosts make it narrower. */
  readonly width: number;
  readonly height: number;
}

const DEFAULT_HEIGHT = 600;
/** As wide as a column of text; hosts scale by it. */
const OEMBED_WIDTH = 600;

/**
 * Makes the HTML of a frame to paste, one line. Browsers that can give it the height of its content; elsewhere it has the
 * height asked for, unless the page has the script `frame-height.js`.
 *
 * @throws {SnippetError} if any input is not accepted. It lists everything that is wrong.
 */
export function frameSnippet<Element extends ElementName>(request: FrameRequest<Element>): string {
  const {title, pageUrl, height = DEFAULT_HEIGHT} = request;
  const frame = element('iframe', [], {
    src: addressOf(request),
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    // Where styles are stripped, the height above holds; where they are not known, the least one.
    style: `border: 0; height: auto; min-height: ${String(height)}px; frame-sizing: content-height`,
  });
  const link = pageUrl === undefined ? [] : [element('p', [element('a', [title], {href: pageUrl})])];
  return [frame, ...link].map(toHtml).join('');
}

/**
 * Makes the answer of oEmbed, to be put on the city's server as a file, which the page names in its head:
 * `<link rel="alternate" type="application/json+oembed" href="https://…/oembed.json">`.
 *
 * @throws {SnippetError} if any input is not accepted. It lists everything that is wrong.
 */
export function oEmbedAnswer<Element extends ElementName>(request: FrameRequest<Element>): OEmbedAnswer {
  const {title, height = DEFAULT_HEIGHT} = request;
  const size = {width: OEMBED_WIDTH, height};
  const attributes = {src: addressOf(request), title, width: String(size.width), height: String(size.height)};
  return {version: '1.0', type: 'rich', title, html: toHtml(element('iframe', [], attributes)), ...size};
}

function addressOf({element, options = {}, frameUrl, lang, title, pageUrl, height}: FrameRequest): string {
  const wrong: Problem[] = validateElementAndLanguage(element, lang);
  throwIf(wrong);
  if (!isWebAddress(frameUrl))
    wrong.push(invalidValue('frameUrl', frameUrl, 'Write the address of frame.html on your server, with https://.'));
  if (pageUrl !== undefined && !isWebAddress(pageUrl))
    wrong.push(invalidValue('pageUrl', pageUrl, 'Write the address of the page, with https://.'));
  if (title.trim() === '') wrong.push(invalidValue('title', title, 'Write what the frame shows, in a few words.'));
  if (height !== undefined && !(height > 0))
    wrong.push(invalidValue('height', String(height), 'Write a number of pixels.'));
  const onInvalid: OnInvalid = (option, value, accepted) => {
    wrong.push(invalidValue(`options.${option}`, value, `Write ${accepted}.`));
  };
  const given = givenOptions(element, options, wrong);
  checkSource(given.get('src'), onInvalid);
  throwIf(wrong);
  const address = new URL(frameUrl);
  for (const [name, value] of [['element', element], ['lang', lang], ...given] as const)
    address.searchParams.set(name, value);
  return address.href;
}
