import {frameSnippet} from '../../static/frame-snippet.js';
import {scriptAddress, sourceOf} from './addresses.js';
import {isWebAddress} from '../../static/web-address.js';
import type {SnippetSettings} from './settings.js';

const FRAME = 'frame.html';
const EXAMPLE = 'https://your-city.example/partnerships/';

/** The frame to paste, with a link below it. `frame.html` is beside the script. */
export function frameLine(settings: SnippetSettings, language: string): string {
  const {element, options, lang, link} = settings;
  const src = sourceOf(settings);
  return frameSnippet({
    element,
    options: {...options, ...(src !== undefined && {src})},
    frameUrl: besideScript(FRAME, settings),
    lang: lang || language,
    title: link.text.trim() || element,
    ...(isWebAddress(link.href) && {pageUrl: link.href}),
  });
}

/** A file of the release, where the script is. */
export function besideScript(file: string, settings: SnippetSettings): string {
  const script = scriptAddress(settings);
  return URL.canParse(file, script) ? new URL(file, script).href : EXAMPLE + file;
}

/** Writes each frame in a page as the tag that it shows, so that it is read like one. Returns whether there is any. */
export function framesToTags(page: Document): boolean {
  const frames = [...page.querySelectorAll('iframe')].filter(({src}) => new RegExp(`/${FRAME}\\?`).test(src));
  for (const frame of frames) {
    const {element: name = '', ...options} = Object.fromEntries(new URL(frame.src).searchParams);
    if (!/^[a-z]+-[a-z-]+$/.test(name)) continue;
    const tag = page.createElement(name);
    for (const [option, value] of Object.entries(options))
      if (/^[a-z-]+$/.test(option)) tag.setAttribute(option, value);
    const below = frame.nextElementSibling?.querySelector('a') ?? page.createElement('span');
    below.textContent = frame.title;
    tag.append(below);
    const script = page.createElement('script');
    script.setAttribute('src', new URL('partnership-elements.js', frame.src).href);
    frame.replaceWith(script, tag);
  }
  return frames.length > 0;
}
