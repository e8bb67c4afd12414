import {decodeText} from '../../data/decode-text.js';
import type {Feed} from '../../data/schema.js';
import {checkFeed} from '../../desk/check/check-feed.js';
import type {FeedProblem} from '../../desk/check/feed-problem.js';
import type {DeskLanguage} from '../../desk/words/describe.js';
import {sendRequest} from '../../feed/send-request.js';
import {__, sprintf} from '../wp/i18n.js';

/** A feed that has been looked at. */
export interface CheckedFeed {
  /** The name of its file, or its address. */
  readonly name: string;
  /** In UTF-8 and without a byte order mark, whatever the file was. */
  readonly text: string;
  /** What of it can be shown; absent if nothing can. */
  readonly feed?: Feed;
  readonly problems: readonly FeedProblem[];
}

/** How long a server may take, in milliseconds. */
const PATIENCE = 20_000;

export async function checkFile(file: File, language: DeskLanguage): Promise<CheckedFeed> {
  return check(file.name, new Uint8Array(await file.arrayBuffer()), language);
}

/**
 * Requests a feed as the browsers of visitors will.
 *
 * @throws {Error} whose message says why there is none
 */
export async function checkAddress(address: string, language: DeskLanguage): Promise<CheckedFeed> {
  const url = new URL(address, location.href).href;
  const response = await sendRequest(url, {signal: AbortSignal.timeout(PATIENCE), from: 'fresh'}).catch(() => {
    throw new Error(
      sprintf(
        /* translators: %s: an address. */
        __(
          'The browser cannot load %s. Open the address in a new tab: if it is there, its server has to allow other sites to read it (header "Access-Control-Allow-Origin: *").',
          'partnership-elements',
        ),
        url,
      ),
    );
  });
  if (!response.ok)
    throw new Error(
      sprintf(
        /* translators: 1: an address, 2: a number such as 404. */
        __('%1$s answers with status %2$s. Check the address.', 'partnership-elements'),
        url,
        response.status,
      ),
    );
  return check(url, new Uint8Array(await response.arrayBuffer()), language);
}

function check(name: string, content: Uint8Array, language: DeskLanguage): CheckedFeed {
  const today = new Date().toISOString().slice(0, 10);
  return {name, text: decodeText(content).text.replace(/^\ufeff/, ''), ...checkFeed({content, today, language})};
}
