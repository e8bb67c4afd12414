/* Settings of every kind of snippet, for tests of what holds for any of them. */
import fc from 'fast-check';
import {PLACES, type InPage} from '../../../src/app/snippet/places.js';
import type {SnippetSettings} from '../../../src/app/snippet/settings.js';
import {DESCRIPTORS, ELEMENT_NAMES, type ElementName} from '../../../src/options/descriptors.js';
import type {Option} from '../../../src/options/option.js';

/** All but the frame, whose line is another. */
export const PLACES_IN_PAGE = PLACES.filter((place): place is InPage => place !== 'frame');

const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const ADDRESSES = ['https://www.city.org/a/partnership-elements.js', 'https://b.city.org/partnership-elements.js?v=1'];
/** White space at the ends is not part of a text, and HTML has one blank for all white space inside. */
const texts = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 12})
  .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim());

function valueOf(option: Option): fc.Arbitrary<string> {
  switch (option.type) {
    case 'choice':
      return fc.constantFrom(...option.values.slice(1));
    case 'list':
    case 'ids':
      return fc.uniqueArray(ids, {minLength: 1, maxLength: 3}).map((values) => values.join(' '));
    case 'id':
      return ids;
    case 'number':
      return fc.integer({min: option.least, max: Math.min(option.most, 999)}).map(String);
    case 'flag':
    case 'address':
      return fc.constant('');
  }
}

/** Any number of the options that an element has. */
function optionsOf(element: ElementName): fc.Arbitrary<Record<string, string>> {
  const level = fc.integer({min: 2, max: 6}).map(String);
  const own = Object.entries<Option>(DESCRIPTORS[element].options);
  const each = own.map(([name, option]) => valueOf(option).map((value) => [name, value] as const));
  const all = [...each, level.map((value) => ['heading-level', value] as const)];
  return fc.tuple(fc.tuple(...all), fc.subarray([...all.keys()])).map(([entries, kept]) => {
    return Object.fromEntries(entries.filter((_, index) => kept.includes(index)));
  });
}

export const anySettings: fc.Arbitrary<SnippetSettings & {readonly place: InPage}> = fc
  .constantFrom(...ELEMENT_NAMES)
  .chain((element) =>
    fc.record({
      element: fc.constant(element),
      options: optionsOf(element),
      place: fc.constantFrom(...PLACES_IN_PAGE),
      lang: fc.constantFrom('', 'de', 'en-GB', 'ar', 'zh-Hans'),
      isBaked: fc.constant(false),
      link: fc.record({text: texts, href: fc.oneof(fc.constant(''), fc.webUrl())}),
      script: fc.constantFrom(...ADDRESSES),
      feed: fc.constantFrom('', 'https://data.city.org/partners.json?a=1&b=2', '#feed'),
      isPinned: fc.boolean(),
      keepsRoom: fc.boolean(),
    }),
  );
