/*
 * No text, however long and of whatever characters, takes more than its length in time: not in the feed, the options,
 * the search or the languages. Compared are a text and an eighth of it in the same run, so that it does not matter how
 * fast or busy the machine is: eight times the length takes eight times the time, or 64 times if it is quadratic.
 */
import {expect} from '@open-wc/testing';
import '../src/index.js';
import {fold} from '../src/content/fold.js';
import {parseFeed} from '../src/data/parse-feed.js';
import {resolveLink} from '../src/data/resolve-link.js';
import {scriptWith, urlInStack} from '../src/embed/current-script.js';
import {resolveFeedUrl} from '../src/feed/feed-url.js';
import {directionOf, languageMatches, lookUpLanguage, runsAgainst} from '../src/i18n/language-tag.js';
import {DESCRIPTORS, ELEMENT_NAMES} from '../src/options/descriptors.js';
import {optionsOf, propertyName} from '../src/options/option.js';
import {parseOptions} from '../src/options/parse-options.js';
import {warnOnInvalid} from '../src/options/warn-on-invalid.js';
import {snippet} from '../src/static/snippet.js';
import {everywhere, stuffed} from './support/any-feed.js';
import {consoleDuring} from './support/console.js';
import {sampleFeed} from './support/feed.js';

const LENGTH = 102_400;
const PART = 8;
const ELEMENTS = ['partner-list', 'project-list', 'network-badges'] as const;
/** Long texts do not fit into the caches of a processor, which takes time too. */
const MOST = 40;
/** What takes less is not judged; at this length, anything quadratic takes seconds. */
const FLOOR_MS = 500;
const ATTEMPTS = 6;

/** What patterns repeat: what they look for, or what is around it. */
const UNITS = [
  ' ',
  '\u00a0',
  '\n',
  '"',
  '„“',
  " '",
  'a ',
  'a',
  'A',
  'a-',
  '-',
  '1',
  '0.',
  '+1 (',
  ':',
  '1:1:',
  '/',
  '//',
  './',
  '@',
  'a@',
  'a.',
  '?',
  '&',
  'amp;',
  '%2',
  '#',
  ',',
  '; ',
  '<',
  '<!--',
  '[',
  '{a}',
  'at a://',
  '@a://b:1',
  'https://',
  'mailto:',
  'ﷺ',
  'İ',
  'ß',
  'a\u0301',
  '\u0301',
  '\u200d',
  '\ud800',
  '中',
  'א',
  'ش ',
];
const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
/** Alone, and where a pattern meets something else before or after it. */
const SHAPES: readonly ((run: string) => string)[] = [
  (run) => `a${run}a`,
  (run) => `${run}\u0000`,
  (run) => `https://a/${run} `,
  (run) => `https://${run}`,
];

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The least length that takes long enough to be judged, up to the whole. */
function telling(run: (length: number) => unknown): number {
  let length = LENGTH / 16;
  while (length < LENGTH && timeOf(() => run(length)) < FLOOR_MS / 4) length *= 4;
  return length;
}

/** The best of several times, because others use the machine too. */
function isLinear(run: (length: number) => unknown): boolean {
  const length = telling(run);
  let [part, whole] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    whole = Math.min(
      whole,
      timeOf(() => run(length)),
    );
    if (whole < FLOOR_MS && length === LENGTH) return true;
    part = Math.min(part, ...[1, 2, 3].map(() => timeOf(() => run(length / PART))));
    if (whole < part * MOST) return true;
  }
  return false;
}

function expectLinear(read: (text: string) => unknown, units = UNITS, shapes = SHAPES): void {
  for (const unit of units) {
    for (const shape of shapes) {
      if (isLinear((length) => read(shape(repeated(unit, length))))) continue;
      expect.fail(`${JSON.stringify(shape(unit))} takes ever more time, the longer it is.`);
    }
  }
}

/** Each option, with the first element that has it. */
const OPTIONS = new Map(
  [...ELEMENT_NAMES]
    .reverse()
    .flatMap((tag) => Object.keys(optionsOf(DESCRIPTORS[tag])).map((attribute) => [attribute, tag] as const)),
);
/** What options separate values by, or leave out, and what is none of it. */
const OF_OPTIONS = [
  ' ',
  '\u00a0',
  '\n',
  '"',
  '„“',
  " '",
  ', ',
  '; ',
  'a ',
  'a',
  'a-',
  '1',
  '1 ',
  '/',
  '#',
  'İ',
  '\u200b',
];

describe('time grows with the length only', () => {
  for (const unit of UNITS) {
    it(`of any field of a feed: ${JSON.stringify(unit)}`, () => {
      expectLinear((text) => parseFeed(stuffed(text)), [unit]);
    });
  }

  it('of any key of a feed', () => {
    expectLinear((text) =>
      parseFeed({...sampleFeed(), city: {id: 'a', name: {[text]: 'a'}, nativeName: {[text]: 'a'}}}),
    );
  });

  it('of a link', () => {
    expectLinear((text) => resolveLink(text, 'https://city.example/feed.json', true));
  });

  for (const [attribute, tag] of OPTIONS) {
    it(`of the option ${attribute}`, async () => {
      const {feed} = parseFeed(sampleFeed());
      const element = document.createElement(tag);
      const property = propertyName(attribute);
      const read = (text: string) => {
        element.setAttribute(attribute, text);
        const values = {[property]: Reflect.get(element, property) as unknown};
        // Of another element each time, because it keeps what it has warned of.
        parseOptions(DESCRIPTORS[tag], values, feed!, warnOnInvalid(document.createElement(tag)));
      };
      await consoleDuring(async () => {
        expectLinear(read, OF_OPTIONS, SHAPES.slice(0, 2));
        await Promise.resolve();
      });
    });
  }

  it('of what is searched', () => {
    expectLinear(fold);
  });

  it('of the tag of a language, and of what is written in one', () => {
    expectLinear((text) => [lookUpLanguage(text, ['en', 'de']), languageMatches(text, 'en'), directionOf(text)]);
    expectLinear((text) => [runsAgainst(text, 'ltr'), runsAgainst(text, 'rtl')]);
  });

  it('of the address of a feed and a script', () => {
    expectLinear((text) => [resolveFeedUrl(text), scriptWith(text)]);
    expectLinear(urlInStack);
    expectLinear((text) => urlInStack(`f@${text}:1:1\n    at f (${text}:1:1)\n    at ${text}`));
  });

  for (const lang of ['en', 'ar']) {
    it(`of what a snippet says in ${lang}`, async () => {
      const feedUrl = 'https://city.example/feed.json';
      const taken = async (unit: string, length: number) => {
        const feed = {...(everywhere([repeated(unit, length)]) as object), city: {id: 'a', name: 'A'}};
        const start = performance.now();
        for (const element of ELEMENTS) await snippet({element, feed, feedUrl, lang});
        return performance.now() - start;
      };
      for (const unit of UNITS) {
        const [part, whole] = [await taken(unit, LENGTH / 64), await taken(unit, LENGTH / 8)];
        expect(whole < FLOOR_MS || whole < part * MOST, JSON.stringify(unit)).to.equal(true);
      }
    });
  }
});
