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

const LENGTH = 100_000;
const PART = 8;
const ELEMENTS = ['partner-list', 'project-list', 'network-badges'] as const;
/** Long texts do not fit into the caches of a processor, which takes time too. */
const MOST = 40;
/** What takes less is not judged; at this length, anything quadratic takes more. */
const FLOOR_MS = 100;
const ATTEMPTS = 8;
/** Where a text takes many seconds, the first attempt must do. */
const PATIENCE_MS = 5000;

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
  (run) => run,
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

/** The best of several times, because others use the machine too. */
function isLinear(run: (length: number) => unknown): boolean {
  let [part, whole, spent] = [Infinity, Infinity, 0];
  for (let attempt = 0; attempt < ATTEMPTS && spent < PATIENCE_MS; attempt++) {
    const time = timeOf(() => run(LENGTH));
    whole = Math.min(whole, time);
    if (whole < FLOOR_MS) return true;
    part = Math.min(part, ...[1, 2, 3].map(() => timeOf(() => run(LENGTH / PART))));
    if (whole < part * MOST) return true;
    spent += time;
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

  for (const tag of ELEMENT_NAMES) {
    it(`of any option of <${tag}>`, async () => {
      const {feed} = parseFeed(sampleFeed());
      const element = document.createElement(tag);
      const read = (attribute: string) => (text: string) => {
        element.setAttribute(attribute, text);
        const property = propertyName(attribute);
        const values = {[property]: Reflect.get(element, property) as unknown};
        // Of another element each time, because it keeps what it has warned of.
        parseOptions(DESCRIPTORS[tag], values, feed!, warnOnInvalid(document.createElement(tag)));
      };
      await consoleDuring(async () => {
        for (const attribute of Object.keys(optionsOf(DESCRIPTORS[tag]))) {
          expectLinear(read(attribute), UNITS, SHAPES.slice(0, 2));
          await element.updateComplete;
        }
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
        expect(whole < 8 * FLOOR_MS || whole < part * MOST, JSON.stringify(unit)).to.equal(true);
      }
    });
  }
});
