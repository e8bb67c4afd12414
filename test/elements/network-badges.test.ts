import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import type {NetworkBadges} from '../../src/index.js';
import {consoleDuring} from '../support/console.js';
import {namesIn, part, parts, shown} from '../support/shown.js';

const BONN = '/feeds/bonn.json';

describe('<network-badges>', () => {
  it('shows the five networks of Bonn as in the feed', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src=${BONN}></network-badges>`);
    expect(namesIn(badges)).to.deep.equal([
      'ICLEI',
      'Climate Alliance of Cities',
      'LAB Local Action for Biodiversity',
      'Global Partnership on Local and Sub-national Action for Biodiversity',
      'World Council of Mayors on Climate Change',
    ]);
    expect(parts(badges, 'mark').map((mark) => mark.textContent.trim())).to.deep.equal(['IC', 'CA', 'LA', 'GP', 'WC']);
  });

  it('shows an office with the year of the election and its holder', async () => {
    const badges = await shown<NetworkBadges>(
      html`<network-badges src=${BONN} data-role="vice-chair"></network-badges>`,
    );
    expect(part(badges, 'facts').textContent.trim()).to.equal('Vice-Chairperson, elected 2009 Mayor of Bonn');
    expect(part(badges, 'kind')).to.have.text('Council');
    expect(part(badges, 'summary')).to.contain.text('was elected Vice-Chairperson');
    expect(part(badges, 'official-name')).to.have.text('World Mayors Council on Climate Change');
  });

  it('links a network that has an address, and only that', async () => {
    const badges = await shown<NetworkBadges>(
      html`<network-badges src=${BONN} kind="council association"></network-badges>`,
    );
    expect(parts(badges, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://www.klimabuendnis.org/',
    ]);
  });

  it('keeps the kinds that are asked for', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src=${BONN} kind="network"></network-badges>`);
    expect(namesIn(badges)).to.deep.equal(['ICLEI', 'LAB Local Action for Biodiversity']);
  });

  it('takes role too, and leaves no role behind that ARIA does not know', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src=${BONN} role="member"></network-badges>`);
    expect(namesIn(badges)).to.deep.equal(['ICLEI', 'Climate Alliance of Cities']);
    expect(badges).not.to.have.attribute('role');
    expect(badges.role).to.equal('member');
    badges.role = 'participant';
    await badges.updateComplete;
    expect(namesIn(badges)).to.have.length(2).and.not.to.include('ICLEI');
  });

  it('leaves a role of ARIA to the page', async () => {
    const warnings = await consoleDuring(async () => {
      const badges = await shown<NetworkBadges>(
        html`<network-badges src=${BONN} role="region" aria-label="Networks"></network-badges>`,
      );
      expect(badges).to.have.attribute('role', 'region');
      expect(namesIn(badges)).to.have.length(5);
    });
    expect(warnings).to.be.empty;
  });

  it('shows a logo in the place of the monogram, of the same size', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src="/feeds/northhaven.json"></network-badges>`);
    const [logo, monogram] = parts(badges, 'mark');
    expect(logo?.querySelector('img')?.src).to.equal(new URL('/feeds/logo.svg', location.href).href);
    expect(monogram).to.contain.text('QW');
    const [width = 0, other = 0] = [logo, monogram].map((mark) => mark?.getBoundingClientRect().width);
    expect(width).to.be.above(24).and.to.be.closeTo(other, 0.1);
    expect(parts(badges, 'facts').map((facts) => facts.textContent.trim())).to.deep.equal([
      'Founding member since 1961',
      'Chair, elected November 2022 Mayor of Northhaven until 2025',
    ]);
  });
});
