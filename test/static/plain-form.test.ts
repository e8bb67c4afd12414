import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html, render, type TemplateResult} from 'lit';
import type {Content} from '../../src/content/content.js';
import {networkBadge} from '../../src/content/network-badge.js';
import {networkRow} from '../../src/content/network-row.js';
import {partnerCard} from '../../src/content/partner-card.js';
import {partnerRow} from '../../src/content/partner-row.js';
import {projectArticle, projectItem} from '../../src/content/project.js';
import {directionOf} from '../../src/i18n/language-tag.js';
import {toHtml} from '../../src/static/markup.js';
import {plainForm, spaced} from '../../src/static/plain-form.js';
import {readTemplate} from '../../src/static/read-template.js';
import {reader} from '../i18n/reader.js';
import {northhavenFeed, viewOf} from '../support/view.js';

/** The plain form of a template as HTML, where a reader of this language reads it. */
async function plain(content: Content, tag = 'en'): Promise<string> {
  const localizer = await reader(tag);
  return spaced(plainForm(readTemplate(content), {localizer, direction: directionOf(tag)}))
    .map(toHtml)
    .join('');
}

describe('plainForm', () => {
  it('leaves out pictures, logos with their makers, and what is hidden from screen readers', async () => {
    const content = html`
      <figure part="picture">
        <img src="a.png" alt="A quay" />
        <figcaption part="credit">A maker</figcaption>
      </figure>
      <span part="mark" aria-hidden="true">HL</span>
      <p>Harbour League</p>
      <p part="credit">Logo of the Harbour League: a maker</p>
      <p aria-hidden="true">Projects</p>
    `;
    expect(await plain(content)).to.equal('<p>Harbour League</p>');
  });

  it('leaves out what is hidden within a line', async () => {
    expect(await plain(html`<p><span aria-hidden="true">Country</span><span>Spain</span></p>`)).to.equal(
      '<p>Spain</p>',
    );
    expect(await plain(html`<p><b aria-hidden="true">Country</b>Spain</p>`)).to.equal('<p>Spain</p>');
  });

  it('dissolves boxes, and opens details', async () => {
    const content = html`
      <article>
        <div>
          <div id="title"><h3 part="heading">Quay</h3></div>
        </div>
        <details>
          <summary>More</summary>
          <p part="text">A text.</p>
        </details>
      </article>
    `;
    expect(await plain(content)).to.equal('<h3>Quay</h3> <p>A text.</p>');
  });

  it('makes a paragraph of a box that holds no more than a line', async () => {
    const row = html`<ul>
      <li>
        <h2>Val</h2>
        <div><span>France</span> <span>Region</span></div>
        <div></div>
      </li>
    </ul>`;
    expect(await plain(row)).to.equal('<ul><li><h2>Val</h2> <p>France&nbsp;· Region</p></li></ul>');
  });

  it('leaves out empty headings and paragraphs', async () => {
    expect(
      await plain(
        html`<h2>${' '}</h2>
          <p>${''}</p>
          <p>${['', ' ']}</p>
          <div><p>x</p></div>`,
      ),
    ).to.equal('<p>x</p>');
  });

  it('makes a line of a list with a label, after the label in words', async () => {
    const list = html`<ul aria-label="Projects">
      <li>Quay</li>
      <li><a href="/b">Boats</a></li>
    </ul>`;
    expect(await plain(list)).to.equal('<p><strong>Projects:</strong> Quay&nbsp;· <a href="/b">Boats</a></p>');
    // Each language has its own colon.
    const label = async (name: string, tag: string) =>
      plain(
        html`<ul aria-label=${name}>
          <li>x</li>
        </ul>`,
        tag,
      );
    expect(await label('Projets', 'fr')).to.equal('<p><strong>Projets&nbsp;:</strong> x</p>');
    expect(await label('项目', 'zh-Hans')).to.equal('<p><strong>项目：</strong>x</p>');
    expect(await label('المشاريع', 'ar')).to.equal('<p><strong>المشاريع:</strong> x</p>');
  });

  it('continues the paragraph above with a list that has no label', async () => {
    const facts = html`<ul>
      <li>since 1990</li>
      <li>Active</li>
    </ul>`;
    expect(
      await plain(
        html`<div>
          <p part="tie-word">Twinning</p>
          ${facts}
        </div>`,
      ),
    ).to.equal('<p><strong>Twinning</strong>&nbsp;· since 1990&nbsp;· Active</p>');
    expect(
      await plain(
        html`<h2>Quay</h2>
          ${facts}`,
      ),
    ).to.equal('<h2>Quay</h2> <p>since 1990&nbsp;· Active</p>');
    expect(await plain(facts)).to.equal('<p>since 1990&nbsp;· Active</p>');
  });

  it('joins the facts of an item, and leaves a text by itself', async () => {
    const facts = html`
      <p part="tie-word">Twinning</p>
      <p lang="de" dir="ltr">gehalten</p>
      <p part="summary">A text.</p>
      <ul aria-label="Projects">
        <li>Quay</li>
      </ul>
      <ul aria-label="Themes">
        <li>Water</li>
        <li>Sea</li>
      </ul>
    `;
    expect(await plain(facts)).to.equal(
      '<p><strong>Twinning</strong>&nbsp;· <span lang="de">gehalten</span></p> <p>A text.</p> ' +
        '<p><strong>Projects:</strong> Quay&nbsp;· <strong>Themes:</strong> Water&nbsp;· Sea</p>',
    );
  });

  it('keeps the rest of a list folded', async () => {
    const rest = html`<details part="rest">
      <summary>Show 1 more</summary>
      <ul>
        <li><h2>A</h2></li>
      </ul>
    </details>`;
    expect(await plain(rest)).to.equal(
      '<details><summary>Show 1 more</summary> <ul><li><h2>A</h2></li></ul></details>',
    );
  });

  it('keeps a list whose items have headings or paragraphs', async () => {
    expect(
      await plain(
        html`<ul role="list">
          <li id="a"><h2>A</h2></li>
          <li>
            <div><p>B</p></div>
          </li>
        </ul>`,
      ),
    ).to.equal('<ul><li><h2>A</h2></li> <li><p>B</p></li></ul>');
  });

  it('puts dots between spans, which stand side by side, and not between other parts of a line', async () => {
    expect(
      await plain(
        html`<h2>
          <span>Minsk</span> <span><span>Мінск</span></span>
        </h2>`,
      ),
    ).to.equal('<h2>Minsk&nbsp;· Мінск</h2>');
    expect(await plain(html`<p>held by <bdi lang="de" dir="ltr">Bonn</bdi> (2020)</p>`)).to.equal(
      '<p>held by <span lang="de">Bonn</span> (2020)</p>',
    );
  });

  it('makes strong what a paragraph is about', async () => {
    expect(
      await plain(
        html`<p part="name">Harbour League</p>
          <p part="summary">x</p>`,
      ),
    ).to.equal('<p><strong>Harbour League</strong></p> <p>x</p>');
  });

  it('keeps of links only their address', async () => {
    expect(await plain(html`<p><a part="link" href="/a" hreflang="de">A</a></p>`)).to.equal(
      '<p><a href="/a">A</a></p>',
    );
  });

  const MARKED = html`<p><bdi lang="uk" dir="ltr">Херсон</bdi> <bdi lang="he" dir="rtl">חרסון</bdi></p>`;
  const UNKNOWN = html`<p><bdi dir="auto">Kherson</bdi> <bdi dir="auto">خيرسون</bdi></p>`;

  it('marks other languages, and in a text that runs from left to right what runs against it', async () => {
    expect(await plain(MARKED)).to.equal('<p><span lang="uk">Херсон</span> <span lang="he" dir="rtl">חרסון</span></p>');
    expect(await plain(UNKNOWN)).to.equal('<p>Kherson <span dir="auto">خيرسون</span></p>');
    expect(
      await plain(
        html`<p part="text" lang="ar" dir="rtl">خيرسون</p>
          <p part="text" lang="de" dir="ltr">x</p>`,
      ),
    ).to.equal('<p lang="ar" dir="rtl">خيرسون</p> <p lang="de">x</p>');
    expect(await plain(html`<p><bdi dir="ltr">+49 228</bdi></p>`)).to.equal('<p>+49 228</p>');
  });

  it('marks other languages, and in a text that runs from right to left what runs against it', async () => {
    expect(await plain(MARKED, 'ar')).to.equal(
      '<p><span lang="uk" dir="ltr">Херсон</span> <span lang="he">חרסון</span></p>',
    );
    expect(await plain(UNKNOWN, 'ar')).to.equal('<p><span dir="auto">Kherson</span> خيرسون</p>');
    expect(
      await plain(
        html`<p part="text" lang="he" dir="rtl">חרסון</p>
          <p part="text" lang="de" dir="ltr">x</p>`,
        'ar',
      ),
    ).to.equal('<p lang="he">חרסון</p> <p lang="de" dir="ltr">x</p>');
    expect(await plain(html`<p><bdi dir="ltr">+49 228</bdi></p>`, 'ar')).to.equal(
      '<p><span dir="ltr">+49 228</span></p>',
    );
  });
});

const feed = await northhavenFeed();
const views = await Promise.all(['en', 'de', 'ar', 'zh-Hans'].map(async (tag) => viewOf(feed, tag, 3)));

/** A record as it is, or without some of what it may leave out. */
function lacking<Record extends object>(records: readonly Record[], required: readonly string[]): fc.Arbitrary<Record> {
  return fc.constantFrom(...records).chain((record) => {
    const optional = Object.keys(record).filter((key) => !required.includes(key));
    return fc.subarray(optional).map((left) => {
      const entries = Object.entries(record).filter(([key]) => !left.includes(key));
      return Object.fromEntries(entries) as Record;
    });
  });
}

const view = fc.constantFrom(...views);
const partner = lacking(feed.partners, ['id', 'name', 'kind']);
const project = lacking(feed.projects, ['id', 'name']);
const network = lacking(feed.networks, ['id', 'name', 'kind']);
const inList = (item: TemplateResult) =>
  html`<ul>
    ${item}
  </ul>`;

const ITEMS: Readonly<Record<string, fc.Arbitrary<[Content, (typeof views)[number]]>>> = {
  'card of a partner': fc
    .tuple(partner, view, fc.boolean())
    .map(([one, of, isCountryKnown]) => [inList(partnerCard(one, of, {isCountryKnown})), of]),
  'row of a partner': fc
    .tuple(partner, view, fc.boolean())
    .map(([one, of, isCountryKnown]) => [inList(partnerRow(one, of, {isCountryKnown})), of]),
  project: fc.tuple(project, view).map(([one, of]) => [inList(projectItem(one, of)), of]),
  'project by itself': fc.tuple(project, view).map(([one, of]) => [projectArticle(one, of), of]),
  'badge of a network': fc.tuple(network, view).map(([one, of]) => [inList(networkBadge(one, of)), of]),
  'row of a network': fc.tuple(network, view).map(([one, of]) => [inList(networkRow(one, of)), of]),
};

/** What may be inside which tag. */
const INSIDE: Readonly<Record<string, RegExp>> = {
  body: /^(?:ul|h3|p)$/,
  ul: /^li$/,
  li: /^(?:h3|p)$/,
  h3: /^(?:a|span)$/,
  p: /^(?:a|span|strong)$/,
  strong: /^(?:a|span)$/,
  a: /^span$/,
  span: /^$/,
};
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  a: /^href$/,
  h3: /^(?:lang|dir)$/,
  p: /^(?:lang|dir)$/,
  span: /^(?:lang|dir)$/,
};

/** Words as a reader compares them: without the marks between them. */
function wordsOf({textContent}: Element): string[] {
  return textContent
    .split(/[\s·:：]+/)
    .filter((word) => word !== '')
    .sort();
}

/** The words that Lit renders of a template, with labels in words and without what the plain form leaves out. */
function wordsInPage(content: Content): string[] {
  const page = document.createElement('div');
  render(content, page);
  for (const other of page.querySelectorAll('[aria-hidden="true"], figure, summary, [part="credit"]')) other.remove();
  for (const list of page.querySelectorAll('[aria-label]')) list.prepend(`${list.ariaLabel ?? ''} `);
  for (const block of page.querySelectorAll('div, h3, p, ul, span')) block.append(' ');
  return wordsOf(page);
}

describe('the plain form, whatever a feed leaves out, of a', () => {
  for (const [what, items] of Object.entries(ITEMS)) {
    it(`${what} has the same words as in the page, in tags and attributes that CMSs keep`, () => {
      fc.assert(
        fc.property(items, ([content, {localizer}]) => {
          const context = {localizer, direction: directionOf(localizer.lang)};
          const markup = spaced(plainForm(readTemplate(content), context))
            .map(toHtml)
            .join('');
          const {body} = new DOMParser().parseFromString(markup, 'text/html');
          for (const box of body.querySelectorAll('*')) {
            expect(box.localName, markup).to.match(INSIDE[box.parentElement!.localName]!);
            for (const name of box.getAttributeNames())
              expect(name, markup).to.match(ATTRIBUTES[box.localName] ?? /^$/);
            const text = box.textContent.trim();
            expect(text, markup).not.to.match(/^$|^·|·$|·\s*·/);
          }
          expect(wordsOf(body)).to.deep.equal(wordsInPage(content));
        }),
      );
    });
  }
});
