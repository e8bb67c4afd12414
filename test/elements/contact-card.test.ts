import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {ContactCard} from '../../src/index.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {namesIn, part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const NORTHHAVEN = '/feeds/northhaven.json';

const OFFICE = {name: 'Office', email: 'office@example.org'};
const CLUB = {name: 'Club', telephone: '+49 (0)228 770'};
const FEED = sampleFeed({
  partners: [
    {id: 'esterra', name: 'Esterra', kind: 'twinning', contact: CLUB},
    {id: 'alvik', name: 'Ålvik', kind: 'friendship'},
    {id: 'lille', name: 'Lille', kind: 'friendship', ties: [{kind: 'twinning'}], contact: CLUB},
    {id: 'turin', name: 'Turin', kind: 'climate', contact: {organization: 'Energy agency'}},
  ],
  contact: OFFICE,
});
const SRC = feedUrl(FEED);

const linesOf = (card: Element) => part(card, 'card').innerText.split(/\n+/);

describe('<contact-card>', () => {
  it('shows everything that the feed says of its office', async () => {
    const card = await shown<ContactCard>(html`<contact-card src=${NORTHHAVEN}></contact-card>`);
    expect(linesOf(card)).to.deep.equal([
      'International Office',
      'Northhaven',
      'Am Alten Kran 1, 00000 Nordhafen',
      'E-mail: office@example.org',
      'Telephone: +49 (0)000 0001',
      'Website: example.org/contact',
    ]);
    expect([...card.renderRoot.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'mailto:office@example.org',
      'tel:+490000001',
      'https://example.org/contact',
    ]);
    expect(part(card, 'address').lang).to.equal('de');
  });

  it('keeps the lines of a postal address', async () => {
    const card = await shown<ContactCard>(
      html`<contact-card src="/feeds/offices.json" partner="turrella"></contact-card>`,
    );
    expect(part(card, 'address').innerText.trim()).to.equal('Am Alten Kran 1\n00000 Nordhafen');
  });

  it('names the way that an address of another scheme is', async () => {
    const src = feedUrl(sampleFeed({contact: {name: 'Office', url: 'tel:+49228770'}}));
    const card = await shown<ContactCard>(html`<contact-card src=${src}></contact-card>`);
    expect(linesOf(card)).to.deep.equal(['Office', 'Telephone: +49228770']);
  });

  it('links nothing that is not an address to write to, to call or to open safely', async () => {
    const src = feedUrl(sampleFeed({contact: {name: 'Office', url: 'javascript:alert(1)', email: 'a@b.c?bcc=d@e.f'}}));
    const card = await shown<ContactCard>(html`<contact-card src=${src}></contact-card>`);
    expect(card.renderRoot.querySelectorAll('a')).to.be.empty;
  });

  it('writes numbers and addresses left to right on right-to-left pages', async () => {
    const page = await fixture(
      html`<div lang="ar" dir="rtl"><contact-card src=${SRC} partner="esterra"></contact-card></div>`,
    );
    const card = page.querySelector('contact-card')!;
    await waitUntil(() => card.matches(':state(ready)'));
    const number = part(card, 'ways').querySelector('bdi')!;
    expect([number.dir, number.textContent]).to.deep.equal(['ltr', '+49 (0)228 770']);
    expect(part(card, 'ways').innerText).to.match(/^الهاتف:/);
  });

  it('shows the contact of a partner', async () => {
    const card = await shown<ContactCard>(html`<contact-card src=${SRC} partner="turin"></contact-card>`);
    expect(linesOf(card)).to.deep.equal(['Energy agency']);
  });

  it('shows a contact of several partners once, and says whose each is', async () => {
    const card = await shown<ContactCard>(html`<contact-card src=${SRC} kind="twinning climate"></contact-card>`);
    expect(parts(card, 'partners').map(({innerText}) => innerText)).to.deep.equal(['Esterra and Lille', 'Turin']);
    expect(namesIn(card)).to.deep.equal(['Club']);
  });

  it('answers for a partner without contact with the office', async () => {
    const card = await shown<ContactCard>(html`<contact-card src=${SRC} partner="alvik"></contact-card>`);
    expect(namesIn(card)).to.deep.equal(['Office']);
  });

  it('is led to by a link', async () => {
    const card = await shown<ContactCard>(html`<contact-card src=${SRC}></contact-card>`);
    location.hash = '#contact-northhaven';
    await waitUntil(() => card.shadowRoot?.activeElement === part(card, 'card'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes no space where the feed has no contact', async () => {
    for (const contact of [undefined, {}]) {
      const src = feedUrl(sampleFeed(contact && {contact}));
      const card = await shown<ContactCard>(html`<contact-card src=${src}>Write to us</contact-card>`, 'empty');
      expect(card.getClientRects()).to.be.empty;
    }
  });
});
