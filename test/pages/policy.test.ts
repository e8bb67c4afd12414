/* All elements, as tags and as divs, under the content security policies of hosts. */
import {expect} from '@open-wc/testing';
import {elementsOf, openFrame, openPage, type HostWindow} from '../support/host-page.js';
import {waitUntil} from '../support/wait-until.js';

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

describe('under a policy for Trusted Types', () => {
  const LINE =
    'partnership-elements: the content security policy of the page stops the elements. ' +
    "Add to it: trusted-types lit-html 'allow-duplicates'.";
  /** Where there are none, no policy is in the way. */
  const hasTrustedTypes = Reflect.has(globalThis, 'trustedTypes');

  for (const [name, why] of [
    ['forbidden', 'forbids the policy of Lit'],
    ['once', 'allows it once, and another script has it'],
  ] as const) {
    it(`that ${why}, the fallback stays and one line says what to allow`, async function () {
      if (!hasTrustedTypes) this.skip();
      const frame = await openFrame(`policy-${name}`);
      await waitUntil(
        () => frame.contentDocument?.querySelector('h1') && frame.contentDocument.readyState === 'complete',
      );
      const {said} = frame.contentWindow as unknown as HostWindow;
      expect(said).to.deep.equal([LINE]);
      const links = [...frame.contentDocument!.querySelectorAll('a')];
      expect(links.map((link) => link.checkVisibility())).to.deep.equal([true, true]);
    });
  }

  for (const [name, why] of [
    ['duplicates', "says 'allow-duplicates', where another script has it"],
    ['optional', 'forbids the policy of Lit but does not require one'],
    ['once-twice', 'allows it once, where the script is pasted twice'],
  ] as const) {
    it(`that ${why}, the elements work and nothing is said`, async () => {
      const {host} = await openPage(`policy-${name}`);
      expect(host.said).to.deep.equal([]);
    });
  }
});
