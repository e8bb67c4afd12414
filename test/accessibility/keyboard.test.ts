/* What a person with a keyboard reaches and does. */
import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import {namesIn, part, parts, shown} from '../support/shown.js';

const BONN = '/feeds/bonn.json';

describe('the keyboard', () => {
  it('shows the others at a button of <partner-list>, and goes on at the first of them', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} limit="3"></partner-list>`);
    expect(namesIn(list)).to.have.length(3);
    expect(part(list, 'button')).to.have.text('Show 6 more');
    await sendKeys({press: 'Tab'});
    part(list, 'button').focus();
    await sendKeys({press: 'Enter'});
    await list.updateComplete;
    expect(namesIn(list)).to.have.length(9);
    expect(list.shadowRoot?.activeElement).to.contain.text('Kherson');
    expect(parts(list, 'button')).to.be.empty;
  });
});
