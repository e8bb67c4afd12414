import {isWebAddress} from '../../static/web-address.js';
import type {SnippetSettings} from './settings.js';

/** Stands for the server of a city, until its address is known. */
const EXAMPLE_FOLDER = 'https://your-city.example/partnerships/';

/** Why an address cannot be used on a public page. */
export type AddressFault = 'missing' | 'example' | 'insecure' | 'incomplete' | 'invalid';

/** The address of the script, or one to be replaced. */
export function scriptAddress({script}: SnippetSettings): string {
  return script || `${EXAMPLE_FOLDER}partnership-elements.js`;
}

/** The address of the feed, which is beside the script unless it is named. */
export function feedAddress(settings: SnippetSettings): string {
  return settings.feed || besideScript(settings);
}

/** What `src` must say for the elements to find the feed; `undefined` if they find it by themselves. */
export function sourceOf(settings: SnippetSettings): string | undefined {
  const feed = feedAddress(settings);
  // In a bundle, "beside the script" is wherever the bundler puts its chunks.
  return settings.place !== 'bundler' && feed === besideScript(settings) ? undefined : feed;
}

/** What is wrong with an address that visitors of a public page are to reach. */
export function addressFault(address: string): AddressFault | undefined {
  if (address.trim() === '') return 'missing';
  if (!URL.canParse(address)) return 'incomplete';
  const {protocol, hostname} = new URL(address);
  if (protocol === 'http:') return 'insecure';
  if (!isWebAddress(address)) return 'invalid';
  return /(?:^|\.)example(?:\.(?:com|net|org))?$/.test(hostname) ? 'example' : undefined;
}

function besideScript(settings: SnippetSettings): string {
  const script = scriptAddress(settings);
  return URL.canParse('feed.json', script) ? new URL('feed.json', script).href : `${EXAMPLE_FOLDER}feed.json`;
}
