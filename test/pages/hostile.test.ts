/* What the styles of hosts do to the elements, as tags and as divs: nothing that a reader would notice. */
import {expect} from '@open-wc/testing';
import {elementsOf, openPage} from '../support/host-page.js';
import {part} from '../support/shown.js';

/** Opens the page with all elements and gives it the styles of a host. */
async function openWith(...sheets: string[]): Promise<Document> {
  const {page} = await openPage('everything', 8);
  for (const sheet of sheets) await addStyles(page, sheet);
  return page;
}

async function addStyles(page: Document, styles: string): Promise<void> {
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = `styles/${styles}.css`;
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve, {once: true});
  });
  page.head.append(link);
  await loaded;
}

type Look = Record<string, string>;

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);

/** What is the same for a box in every place, width and font. */
const OWN = [
  'display',
  'padding',
  'border-top-width',
  'font-style',
  'font-variant-caps',
  'letter-spacing',
  'word-spacing',
  'word-break',
  'text-align',
  'text-indent',
  'text-shadow',
  'text-transform',
  'white-space-collapse',
  'text-wrap-mode',
];

function lookOf(box: Element): Look {
  const style = styleOf(box);
  return Object.fromEntries(OWN.map((property) => [property, style.getPropertyValue(property)]));
}

const PARTS = {
  'partner-list': 'card',
  'partner-map': 'entry',
  'project-list': 'card',
  'project-card': 'card',
  'network-badges': 'badge',
} as const;

const boxOf = (element: Element) => part(element, PARTS[element.localName as keyof typeof PARTS]);
const looksIn = (page: Document) => elementsOf(page).map((element) => lookOf(boxOf(element)));

/** No box is wider than the place that the host gives to the element. */
function expectNoOverflow(page: Document): void {
  const wide = elementsOf(page)
    .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll<HTMLElement>('[part]')])
    .filter((box) => box.checkVisibility() && box.getBoundingClientRect().right > page.documentElement.clientWidth + 1);
  expect(wide.map((box) => box.getAttribute('part'))).to.be.empty;
}

describe('on a page with hostile styles', () => {
  let neutral: Look[];

  before(async () => {
    neutral = looksIn((await openPage('everything', 8)).page);
    expect(neutral).to.have.length(8);
    expect(neutral[0]).to.include({
      display: 'flex',
      'text-transform': 'none',
      'border-top-width': '2px',
    });
  });

  for (const styles of [
    'reset',
    'content-box',
    'all-revert',
    'all-unset',
    'all-initial',
    'small-root',
    'inherited',
    'inline',
  ]) {
    it(`all elements look as on a neutral one: ${styles}`, async () => {
      const page = await openWith(styles);
      expect(looksIn(page)).to.deep.equal(neutral);
      for (const element of elementsOf(page)) {
        expect(styleOf(element).display).to.equal('block');
        const {width} = element.getBoundingClientRect();
        expect(width).to.be.above(300);
        expect(width).to.be.closeTo(
          element.parentElement!.getBoundingClientRect().width,
          styles === 'inline' ? 2000 : 320,
        );
      }
      expectNoOverflow(page);
    });
  }

  it('hidden elements are hidden, whatever the host says of display', async () => {
    const page = await openWith('inline');
    for (const element of elementsOf(page)) {
      element.hidden = true;
      expect(styleOf(element).display).to.equal('none');
    }
  });

  it('no text leaves its box where the host undoes what the elements reset on themselves', async () => {
    const page = await openWith('inherited', 'all-unset');
    expectNoOverflow(page);
    for (const element of elementsOf(page)) {
      const {textIndent, whiteSpace, wordBreak} = styleOf(boxOf(element));
      expect({textIndent, whiteSpace, wordBreak}).to.deep.equal({
        textIndent: '0px',
        whiteSpace: 'normal',
        wordBreak: 'normal',
      });
    }
  });

  it('a smaller root changes no size', async () => {
    const before = elementsOf((await openPage('everything', 8)).page).map(sizesIn);
    expect(elementsOf(await openWith('small-root')).map(sizesIn)).to.deep.equal(before);
  });

  it('text has the colour and the font of the page, and the line height of the elements', async () => {
    const page = await openWith('inherited');
    for (const element of elementsOf(page)) {
      const box = boxOf(element);
      const {color, lineHeight, fontSize, fontWeight, fontFamily} = styleOf(box);
      expect(color).to.equal('rgb(232, 232, 232)');
      expect(fontWeight).to.equal('400');
      expect(fontFamily).to.equal('sans-serif');
      expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).to.be.closeTo(1.45, 0.01);
    }
  });
});

function sizesIn(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('[part]')].map((box) => {
    const {fontSize, paddingInlineStart, borderInlineStartWidth} = styleOf(box);
    return [fontSize, paddingInlineStart, borderInlineStartWidth].join();
  });
}
