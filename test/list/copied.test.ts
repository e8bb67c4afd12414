import {expect, fixture} from '@open-wc/testing';
import {html, nothing, render} from 'lit';
import {copied} from '../../src/list/copied.js';

const card = (name: string, note?: string) =>
  copied(html`<article title=${name}><b>${name}</b>${note === undefined ? nothing : html`<i>${note}</i>`}</article>`);

describe('copied', () => {
  it('shows what Lit would, and writes only what has changed into the same element', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(card('Lumen'), place);
    const [article] = place.children;
    expect(article!.outerHTML).to.equal('<article title="Lumen"><b>Lumen</b></article>');
    render(card('Oslen & <i>'), place);
    expect(place.firstElementChild === article).to.equal(true);
    expect([article!.getAttribute('title'), article!.textContent]).to.deep.equal(['Oslen & <i>', 'Oslen & <i>']);
  });

  it('puts another element into its place when the shape changes', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(card('Lumen'), place);
    render(card('Lumen', 'a note'), place);
    expect(place.children).to.have.length(1);
    expect(place.textContent.trim()).to.equal('Lumena note');
    render(nothing, place);
    expect(place.children).to.have.length(0);
  });
});
