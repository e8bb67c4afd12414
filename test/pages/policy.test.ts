/* All elements, as tags and as divs, under the content security policies of hosts. */
import {expect} from '@open-wc/testing';
import {elementsOf, openPage} from '../support/host-page.js';

const isStyled = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('[part="base"]')!).containerType === 'inline-size';

describe('under a content security policy', () => {
  for (const policy of ['strict', 'typo3']) {
    it(`all elements work, and nothing is reported: ${policy}`, async () => {
      const {page, host} = await openPage(`policy-${policy}`, 8);
      expect(elementsOf(page).map(isStyled)).to.deep.equal(Array.from({length: 8}, () => true));
      for (const button of elementsOf(page).flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('button')])) {
        button.click();
      }
      expect(host.violations).to.deep.equal([]);
      // The policy holds, and what breaks it is noted.
      const style = page.createElement('style');
      style.textContent = 'p {}';
      page.head.append(style);
      await new Promise((resolve) => {
        page.addEventListener('securitypolicyviolation', resolve, {once: true});
      });
      expect(host.violations).not.to.deep.equal([]);
    });
  }
});
