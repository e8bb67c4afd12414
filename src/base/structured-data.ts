/*
 * Writes each feed that is shown into the page's head once, as linked data for search engines (JSON-LD). A block of data
 * is no script and is never run. But where a page demands trusted types, browsers refuse every script element that was
 * made and filled by hand. One that Lit makes from a template, under the one policy that the library asks for, counts as
 * run already, and what it holds is nobody's concern.
 */
import {html, render} from 'lit';
import {toJsonLd} from '../data/json-ld.js';
import {resolveLink} from '../data/resolve-link.js';
import type {Feed} from '../data/schema.js';
import {pickText} from '../i18n/phrase.js';

let isOn = true;

/** Leaves the page's head alone. Called by the entry points when the script's tag says `data-json-ld="off"`. */
export function switchOffStructuredData(): void {
  isOn = false;
}

const written = new WeakSet<Feed>();

/** Writes a feed into the page's head, unless this or another copy of the library has done so. */
export function writeStructuredData(feed: Feed, url: string): void {
  if (!isOn || written.has(feed)) return;
  written.add(feed);
  const blocks = document.head.querySelectorAll<HTMLScriptElement>('script[data-partnership-feed]');
  const block = [...blocks].find(({dataset}) => dataset['partnershipFeed'] === url) ?? newBlock(url);
  block?.replaceChildren(JSON.stringify(describe(feed, url)));
}

function newBlock(url: string): HTMLScriptElement | null {
  const box = document.createElement('div');
  // Without its end: bundlers put a helper round every template that has the end tag of a script in it.
  // eslint-disable-next-line lit/no-invalid-html -- the parser ends the element where the template ends
  render(html`<script type="application/ld+json">`, box);
  const block = box.querySelector('script');
  if (!block) return null;
  block.dataset['partnershipFeed'] = url;
  document.head.append(block);
  return block;
}

function describe(feed: Feed, url: string): object {
  const language = document.documentElement.lang;
  return toJsonLd(feed, {
    text: (text) => pickText(text, language, feed.languages).text,
    href: (link) => resolveLink(link, url),
  });
}
