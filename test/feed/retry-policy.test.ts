import {expect} from '@open-wc/testing';
import {FeedError, type FeedErrorOptions, type FeedErrorReason} from '../../src/feed/feed-error.js';
import {isPassing, parseRetryAfter, retryDelay, TIMES} from '../../src/feed/retry-policy.js';

const failure = (reason: FeedErrorReason, options?: FeedErrorOptions) => new FeedError('#feed', reason, '', options);
const status = (code: number, retryAfter?: number) => failure('status', {status: code, retryAfter});

describe('isPassing', () => {
  for (const code of [408, 425, 429, 500, 502, 503, 504, 507, 522]) {
    it(`says yes to status ${code}`, () => {
      expect(isPassing(status(code))).to.equal(true);
    });
  }
  for (const code of [400, 401, 403, 404, 410, 418, 451]) {
    it(`says no to status ${code}`, () => {
      expect(isPassing(status(code))).to.equal(false);
    });
  }
  for (const reason of ['network', 'offline', 'timeout'] as const) {
    it(`says yes to ${reason}`, () => {
      expect(isPassing(failure(reason))).to.equal(true);
    });
  }
  for (const reason of ['no-source', 'no-script', 'blocked', 'too-large', 'not-json', 'not-a-feed'] as const) {
    it(`says no to ${reason}`, () => {
      expect(isPassing(failure(reason))).to.equal(false);
    });
  }
});

describe('retryDelay', () => {
  const [soon = 0, later = 0] = TIMES.delays;

  it('is random, so that those who failed together do not return together', () => {
    const delays = [0, 0.5, 1].map((random) => retryDelay(status(503), 0, TIMES, random));
    expect(delays).to.deep.equal([soon / 2, soon, soon * 1.5]);
    expect(retryDelay(status(503), 1, TIMES, 0.5)).to.equal(later);
  });

  it('ends after the last try, and for what does not pass', () => {
    expect(retryDelay(status(503), TIMES.delays.length, TIMES, 0)).to.equal(undefined);
    expect(retryDelay(status(404), 0, TIMES, 0)).to.equal(undefined);
  });

  it('is never less than the server asks for, and not spent on more than a minute', () => {
    expect(retryDelay(status(429, 30_000), 0, TIMES, 0)).to.equal(30_000);
    expect(retryDelay(status(429, 30_000), 0, TIMES, 1)).to.equal(30_000 + soon);
    expect(retryDelay(status(429, 60_000), 0, TIMES, 0)).to.equal(60_000);
    expect(retryDelay(status(429, 61_000), 0, TIMES, 0)).to.equal(undefined);
  });
});

describe('parseRetryAfter', () => {
  const NOW = 'Fri, 27 Nov 2026 10:00:00 GMT';

  it('takes seconds and dates', () => {
    expect(parseRetryAfter('120', NOW)).to.equal(120_000);
    expect(parseRetryAfter('Fri, 27 Nov 2026 10:02:00 GMT', NOW)).to.equal(120_000);
  });

  it('takes a date in the past for now', () => {
    expect(parseRetryAfter('Fri, 27 Nov 2026 09:00:00 GMT', NOW)).to.equal(0);
  });

  it("takes the visitor's clock where the server does not tell its own", () => {
    expect(parseRetryAfter(new Date(Date.now() + 90_000).toUTCString(), null)).to.be.within(80_000, 90_000);
  });

  it('takes nothing else', () => {
    expect([null, '', 'soon'].map((value) => parseRetryAfter(value, NOW))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
