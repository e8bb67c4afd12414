/*
 * Writes each feed into the page's head as JSON-LD for search engines. Where Trusted Types are enforced, browsers
 * reject script elements created and filled by script, even data blocks. One cloned from a Lit template has its
 * *already started* flag set, so its content is not checked.
 */
import {html, render} from 'lit';
import {toJsonLd} from '../data/json-ld.js';
import {resolveLink} from '../data/resolve-link.js';
import type {Feed} from '../data/schema.js';
import {scriptText} from '../data/script-text.js';
import {pickText} from '../i18n/phrase.js';

let isOn = true;

/** Turns it off for the whole page: `data-json-ld="off"` on the script. */
export function switchOffStructuredData(): void {
  isOn = false;
}

const written = new WeakMap<Feed, HTMLScriptElement>();

/** Replaces what was written for an earlier version of the feed. */
export function writeStructuredData(feed: Feed, url: string): void {
  // Unless the page has replaced its head since; it may have none meanwhile.
  if (!isOn || written.get(feed)?.isConnected) return;
  const head = document.querySelector('head');
  const blocks = head?.querySelectorAll<HTMLScriptElement>('script[data-partnership-feed]') ?? [];
  const block = [...blocks].find(({dataset}) => dataset['partnershipFeed'] === url) ?? newBlock(url);
  if (!head || !block) return;
  if (!block.isConnected) head.append(block);
  block.replaceChildren(scriptText(describe(feed, url)));
  written.set(feed, block);
}

function newBlock(url: string): HTMLScriptElement | null {
  const box = document.createElement('div');
  // Without an end tag, because bundlers wrap templates that contain one.
  // eslint-disable-next-line lit/no-invalid-html -- the parser closes the element
  render(html`<script type="application/ld+json">`, box);
  const block = box.querySelector('script');
  if (block) block.dataset['partnershipFeed'] = url;
  return block;
}

function describe(feed: Feed, url: string): object {
  const language = document.documentElement.lang;
  return toJsonLd(feed, {
    text: (text) => pickText(text, language, feed.languages).text,
    href: (link) => resolveLink(link, url),
  });
}
