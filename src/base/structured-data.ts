/*
 * Writes each feed shown into the page's head once, as JSON-LD for search engines. A data block never runs, but where
 * Trusted Types are enforced, browsers reject any script element that was created and filled by hand. One cloned from a
 * Lit template has its *already started* flag set, so Trusted Types do not check its content.
 */
import {html, render} from 'lit';
import {toJsonLd} from '../data/json-ld.js';
import {resolveLink} from '../data/resolve-link.js';
import type {Feed} from '../data/schema.js';
import {pickText} from '../i18n/phrase.js';

let isOn = true;

/** Stops writing to the page's head. Called by the entry points for `data-json-ld="off"` on the script. */
export function switchOffStructuredData(): void {
  isOn = false;
}

const written = new WeakSet<Feed>();

/**
 * Writes a feed to the page's head, in place of an earlier version of it.
 *
 * @param url the absolute URL of the feed
 */
export function writeStructuredData(feed: Feed, url: string): void {
  if (!isOn || written.has(feed)) return;
  written.add(feed);
  const blocks = document.head.querySelectorAll<HTMLScriptElement>('script[data-partnership-feed]');
  const block = [...blocks].find(({dataset}) => dataset['partnershipFeed'] === url) ?? newBlock(url);
  block?.replaceChildren(JSON.stringify(describe(feed, url)));
}

function newBlock(url: string): HTMLScriptElement | null {
  const box = document.createElement('div');
  // Without an end tag, because bundlers wrap templates that contain one.
  // eslint-disable-next-line lit/no-invalid-html -- the parser closes the element
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
