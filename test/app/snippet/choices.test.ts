/* What the builder offers for an option is what the feed has, by the names that people know. */
import {expect} from '@open-wc/testing';
import {choicesOf} from '../../../src/app/snippet/choices.js';
import {parseFeed} from '../../../src/data/parse-feed.js';
import type {Feed} from '../../../src/data/schema.js';
import {Localizer} from '../../../src/i18n/localizer.js';
import de from '../../../src/i18n/locales/de.js';
import {DESCRIPTORS, ELEMENT_NAMES, type ElementName} from '../../../src/options/descriptors.js';
import {optionsOf, propertyName} from '../../../src/options/option.js';
import {parseOptions} from '../../../src/options/parse-options.js';

let feed: Feed;
let localizer: Localizer;
before(async () => {
  feed = parseFeed(await (await fetch('/feeds/northhaven.json')).json()).feed!;
  localizer = new Localizer('de', 'de', de, feed.languages);
});

const labels = (element: ElementName, name: string, options: Record<string, string> = {}) =>
  choicesOf({element, options}, name, feed, localizer).map(({label}) => label);

it('each of them is accepted by its element, and has a name', () => {
  for (const element of ELEMENT_NAMES) {
    for (const [name, option] of Object.entries(optionsOf(DESCRIPTORS[element]))) {
      const choices = choicesOf({element, options: {}}, name, feed, localizer);
      if ('accepted' in option) expect(choices, `${element} ${name}`).not.to.be.empty;
      for (const {value, label} of choices) {
        parseOptions(DESCRIPTORS[element], {[propertyName(name)]: value}, feed, (wrong, given) => {
          if (wrong === name) expect.fail(`${element} ${name}: ${given}`);
        });
        expect(label, value).to.match(/\p{L}/u);
      }
    }
  }
});

it('places have their names in the language of the desk, in its order', () => {
  const names = labels('partner-list', 'partner');
  expect(names).to.have.length(feed.partners.length);
  expect(names).to.deep.equal([...names].sort(new Intl.Collator('de').compare));
});

it('the city itself is no perspective, but a partner in the perspective of another', () => {
  const own = localizer.placeName(feed.city).text;
  const [perspective = ''] = feed.partners.map(({id}) => id);
  expect(labels('partner-list', 'perspective')).to.not.include(own);
  expect(labels('partner-list', 'partner')).to.not.include(own);
  expect(labels('partner-list', 'partner', {perspective})).to.include(own);
});

it('kinds and roles have the words of the elements', () => {
  expect(labels('partner-list', 'kind')).to.include(de.partnerKinds.twinning);
  expect(labels('network-badges', 'role')).to.include(de.networkRoles.member);
  expect(labels('project-list', 'sdg')[0]).to.match(/^\d+ \p{Lu}/u);
});
