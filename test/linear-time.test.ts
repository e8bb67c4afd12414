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
/** What takes less is not judged; at the full length, anything quadratic takes seconds. */
const FLOOR_MS = 200;
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

type Run = (length: number) => unknown;

async function timeOf(run: Run, length: number): Promise<number> {
  const start = performance.now();
  await run(length);
  return performance.now() - start;
}

/** Takes longer and longer texts, up to one that takes long enough to be judged. */
async function isLinear(run: Run, longest = LENGTH): Promise<boolean> {
  for (let length = longest / 16; length <= longest; length *= 4) {
    const isJudged = await judge(run, length);
    if (isJudged !== undefined) return isJudged;
  }
  return true;
}

/** Takes the best of several times, because others use the machine too. Returns `undefined` if that is too fast. */
async function judge(run: Run, length: number): Promise<boolean | undefined> {
  let [part, whole] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    whole = Math.min(whole, await timeOf(run, length));
    if (whole < FLOOR_MS) return undefined;
    for (let again = 0; again < 3; again++) part = Math.min(part, await timeOf(run, length / PART));
    if (whole < part * MOST) return true;
  }
  return false;
}

async function expectLinear(read: (text: string) => unknown, units = UNITS, shapes = SHAPES): Promise<void> {
  for (const unit of units) {
    for (const shape of shapes) {
      if (await isLinear((length) => read(shape(repeated(unit, length))))) continue;
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
    it(`of any field of a feed: ${JSON.stringify(unit)}`, async () => {
      await expectLinear((text) => parseFeed(stuffed(text)), [unit]);
    });
  }

  it('of any key of a feed', async () => {
    await expectLinear((text) =>
      parseFeed({...sampleFeed(), city: {id: 'a', name: {[text]: 'a'}, nativeName: {[text]: 'a'}}}),
    );
  });

  it('of a link', async () => {
    await expectLinear((text) => resolveLink(text, 'https://city.example/feed.json', true));
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
        await expectLinear(read, OF_OPTIONS, SHAPES.slice(0, 2));
      });
    });
  }

  it('of what is searched', async () => {
    await expectLinear(fold);
  });

  it('of the tag of a language, and of what is written in one', async () => {
    await expectLinear((text) => [lookUpLanguage(text, ['en', 'de']), languageMatches(text, 'en'), directionOf(text)]);
    await expectLinear((text) => [runsAgainst(text, 'ltr'), runsAgainst(text, 'rtl')]);
  });

  it('of the address of a feed and a script', async () => {
    await expectLinear((text) => [resolveFeedUrl(text), scriptWith(text)]);
    await expectLinear(urlInStack);
    await expectLinear((text) => urlInStack(`f@${text}:1:1\n    at f (${text}:1:1)\n    at ${text}`));
  });

  for (const lang of ['en', 'ar']) {
    it(`of what a snippet says in ${lang}`, async () => {
      const feedUrl = 'https://city.example/feed.json';
      const read = async (text: string) => {
        const feed = {...(everywhere([text]) as object), city: {id: 'a', name: 'A'}};
        for (const element of ELEMENTS) await snippet({element, feed, feedUrl, lang});
      };
      for (const unit of UNITS) {
        const isFine = await isLinear((length) => read(repeated(unit, length)), LENGTH / 8);
        expect(isFine, JSON.stringify(unit)).to.equal(true);
      }
    });
  }
});
