/* What assistive technology is given of each element, as Chromium computes it. */
import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/index.js';
import {shown} from '../support/shown.js';

const BONN = '/feeds/bonn.json';

describe('the accessibility tree', () => {
  it('of <partner-list> is a list of headed cards', async () => {
    await shown(html`<partner-list src=${BONN} partner="minsk tel-aviv"></partner-list>`);
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
list
  listitem
    heading 2 "Minsk Мінск Минск Republic of Belarus"
      link "Minsk"
        "Minsk"
      "Мінск"
      "Минск"
      "Republic of Belarus"
    paragraph
      "Project partnership"
    list "Themes"
      listitem
        "Sustainability"
  listitem
    heading 2 "Tel Aviv-Jafo תל אביב-יפו Israel"
      "Tel Aviv-Jafo"
      "תל אביב-יפו"
      "Israel"
    paragraph
      "Bonn has maintained friendly ties with Tel Aviv-Jafo (Israel) since 1983."
    paragraph
      "Friendly ties"
    list
      listitem
        "since 1983"`.trim(),
    );
  });

  it('of <project-card> is an article named by its title, which is read first', async () => {
    await shown(html`<project-card src=${BONN} project="fosu-lagoon"></project-card>`);
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
article "Renaturation of the Fosu lagoon"
  heading 2 "Renaturation of the Fosu lagoon"
    "Renaturation of the Fosu lagoon"
  paragraph
    "Cape Coast (Ghana)"
  list "Themes"
    listitem
      "Sustainability"
    listitem
      "Renaturation"
  "Bonn"
  "Cape Coast"`.trim(),
    );
  });

  it('of <network-badges> is a list, without the marks', async () => {
    await shown(html`<network-badges src=${BONN} data-role="vice-chair member"></network-badges>`);
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
list
  listitem
    paragraph
      link "ICLEI"
        "ICLEI"
      " "
      "Network"
    paragraph
      "ICLEI – Local Governments for Sustainability"
    paragraph
      "Member"
  listitem
    paragraph
      link "Climate Alliance of Cities"
        "Climate Alliance of Cities"
      " "
      "Association"
    paragraph
      "Climate Alliance of European Cities with Indigenous Rainforest Peoples"
    paragraph
      "Member"
  listitem
    paragraph
      "World Council of Mayors on Climate Change"
      " "
      "Council"
    paragraph
      "World Mayors Council on Climate Change"
    paragraph
      "Vice-Chairperson, elected 2009"
      "·"
      "Mayor of Bonn"
    paragraph
      "The Mayor of Bonn was elected Vice-Chairperson of the World Council of Mayors on Climate Change in 2009."`.trim(),
    );
  });
});
