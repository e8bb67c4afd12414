import {FeedError} from './feed-error.js';

export const MAX_BYTES = 5_000_000;

/**
 * Reads an answer, up to the limit.
 *
 * @param onProgress called with each piece
 * @throws {FeedError} `too-large`
 */
export async function readBody(url: string, response: Response, onProgress: () => void): Promise<Uint8Array> {
  refuse(url, Number(response.headers.get('content-length')));
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    onProgress();
    const {value} = (await reader?.read()) ?? {};
    if (!value) break;
    pieces.push(value);
    size += value.length;
    refuse(url, size);
  }
  const bytes = new Uint8Array(size);
  for (const piece of pieces.reverse()) {
    size -= piece.length;
    bytes.set(piece, size);
  }
  return bytes;
}

function refuse(url: string, size: number): void {
  if (size <= MAX_BYTES) return;
  throw new FeedError(url, 'too-large', `it is larger than ${MAX_BYTES / 1_000_000} MB. Split it.`);
}
