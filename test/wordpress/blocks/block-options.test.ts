import {expect} from '@open-wc/testing';
import {DESCRIPTORS, ELEMENT_NAMES} from '../../../src/options/descriptors.js';
import {optionsOf} from '../../../src/options/option.js';
import {ownOptions, toAttributes, toOptions} from '../../../src/wordpress/blocks/block-options.js';

describe('the options of a block', () => {
  for (const element of ELEMENT_NAMES) {
    it(`are those of <${element}>, without the address of the feed`, () => {
      const names = Object.keys(optionsOf(DESCRIPTORS[element])).filter((name) => name !== 'src');
      expect(ownOptions(element).map(([name]) => name)).to.have.members(names);
    });
  }

  it('are its attributes, by the name of the property', () => {
    const options = {kind: 'project', 'group-by': 'country', search: ''};
    const attributes = toAttributes('partner-list', options);
    expect(attributes).to.include({kind: 'project', groupBy: 'country', search: true});
    expect(attributes).to.have.property('layout', undefined);
    expect(toOptions('partner-list', attributes)).to.deep.equal(options);
  });

  it('are not set by an empty text', () => {
    expect(toOptions('partner-list', {kind: '', search: false})).to.deep.equal({});
  });
});
