import {expect} from '@open-wc/testing';
import {hasVisibleContent} from '../../src/base/fallback.js';

function boxWith(content: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = content;
  return box;
}

describe('a fallback', () => {
  for (const content of [
    'Our partner cities',
    '<a href="/partners">Our partner cities</a>',
    '<!-- a note --><p></p><ul><li><p><b>Bonn</b></p></li></ul>',
    '<noscript>Please switch on JavaScript.</noscript><p>Our partner cities</p>',
    '<style>p {color: red}</style><p>Our partner cities</p>',
    '<p><img src="data:," alt=""></p>',
    '<picture><source><img alt=""></picture>',
    '<video src="data:,"></video>',
    '<iframe title="Partners"></iframe>',
    '<svg></svg>',
    '<canvas></canvas>',
    '<form><input></form>',
    '<select></select>',
    '<details><summary>Partners</summary></details>',
    '<other-element></other-element>',
  ]) {
    it(`is ${content}`, () => {
      expect(hasVisibleContent(boxWith(content))).to.equal(true);
    });
  }

  for (const content of [
    '',
    ' \n\t',
    '&nbsp;',
    '&#8203;&shy;&#xFEFF;',
    '<!-- wp:paragraph --><!-- /wp:paragraph -->',
    '<p></p><p>&nbsp;</p><br><hr>',
    '<noscript>Please switch on JavaScript.</noscript>',
    '<noscript><img src="data:," alt=""></noscript>',
    '<style>p {color: red}</style>',
    '<script type="application/json">{}</script>',
    '<template><p>Partner</p></template>',
    '<link rel="stylesheet" href="data:text/css,"><meta name="a" content="b">',
    '<p hidden>Our partner cities</p>',
    '<div hidden="until-found">Our partner cities</div>',
    '<input type="hidden" value="token">',
    '<div><div><noscript>Please switch on JavaScript.</noscript></div></div>',
  ]) {
    it(`is not ${JSON.stringify(content)}`, () => {
      expect(hasVisibleContent(boxWith(content))).to.equal(false);
    });
  }

  it('is what a page puts into the slot of a component around the element', () => {
    const host = boxWith('');
    host.attachShadow({mode: 'open'}).innerHTML = '<div><slot></slot></div>';
    const box = host.shadowRoot!.querySelector('div')!;
    expect(hasVisibleContent(box)).to.equal(false);
    host.append('Our partner cities');
    expect(hasVisibleContent(box)).to.equal(true);
  });
});
