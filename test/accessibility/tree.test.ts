/* What assistive technology is given of each element, as Chromium computes it. */
import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import '../../src/index.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {part, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';
const NORTHHAVEN = '/feeds/northhaven.json';

/** Two ties of which something stands in every column. */
const FILLED = feedUrl(
  sampleFeed({
    partners: [
      {id: 'esterra', name: 'Esterra', country: 'ES', kind: 'twinning', since: '1990', url: 'https://example.org/'},
      {id: 'alvik', name: 'Ålvik', country: 'SE', kind: 'friendship', since: '2001', status: 'dormant'},
    ],
    projects: [{id: 'quays', name: 'Open quays', partners: ['esterra', 'alvik']}],
  }),
);

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
      "Friendly ties"
      "since 1983"
    paragraph
      "Bonn has maintained friendly ties with Tel Aviv-Jafo (Israel) since 1983."`.trim(),
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
  "Bonn"
  "Cape Coast"
  list "Themes"
    listitem
      "Sustainability"
    listitem
      "Renaturation"`.trim(),
    );
  });

  it('of <project-list> is a list of headed projects, without those that wait behind the button', async () => {
    await shown(html`<project-list src=${NORTHHAVEN} limit="1"></project-list>`);
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
list
  listitem
    heading 2 "Open quays"
      link "Open quays"
        "Open quays"
    paragraph
      "Esterra, Coral Coast (Spain)"
      " and "
      "Qaryat an-Nur (Jordan)"
    "Nordhafen"
    "Estierra del Mar"
    "قرية النور"
    list
      listitem
        "March 2024 to 30 September 2027"
    paragraph
      "Old quays become promenades, with room for boats, children and the rising sea."
    list "Participants"
      listitem
        link "Harbour school (implementing)"
          "Harbour school (implementing)"
      listitem
        "Three neighbourhood councils"
    list "Funding"
      listitem
        link "Fund for coastal towns"
          "Fund for coastal towns"
    list "Sustainable Development Goals"
      listitem
        "11 Sustainable cities and communities"
      listitem
        "14 Life below water"
      listitem
        "13.1 Climate action"
    list "Themes"
      listitem
        "Harbours and waterfronts"
      listitem
        "Water"
    figure
      image "A boat in a quiet harbour"
      Figcaption
        "The quay as planned"
        link "Image: Partnership Elements, CC0-1.0"
          "Image: Partnership Elements, CC0-1.0"
button "Show 5 more"
  "Show 5 more"`.trim(),
    );
  });

  it('of <partner-list> keeps region, country and kind of place apart, and is silent about a plate', async () => {
    await shown(html`<partner-list src=${NORTHHAVEN} partner="esterra val-de-brumelle"></partner-list>`);
    const tree = String(await executeServerCommand('accessibility-tree'));
    expect(tree).to.contain('heading 2 "Esterra Estierra del Mar Esterra de Mar Coral Coast Spain"');
    expect(tree).to.contain('heading 2 "Val-de-Brumelle France Region"');
    expect(tree.match(/^ *"Val-de-Brumelle"$/gm), 'once in the heading').to.have.length(1);
  });

  it('of <partner-list layout="list" sort="since"> has the year after the name, and says what has none', async () => {
    await shown(
      html`<partner-list
        src=${feedUrl(
          sampleFeed({
            partners: [
              {id: 'a', name: 'A', country: 'ES', kind: 'twinning', since: '1990-05'},
              {id: 'b', name: 'B', country: 'SE', kind: 'twinning'},
            ],
          }),
        )}
        layout="list"
        sort="since"
      ></partner-list>`,
    );
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
list
  listitem
    heading 2 "A"
      "A"
    paragraph
      "1990"
    "Spain"
    paragraph
      "City twinning"
paragraph
  "Year not stated"
list "Year not stated"
  listitem
    heading 2 "B"
      "B"
    "Sweden"
    paragraph
      "City twinning"`.trim(),
    );
  });

  it('of <partner-list search> in a narrow element has a button in place of the filters, which says its state', async () => {
    const box = await fixture(
      html`<div style="inline-size: 320px">
        <partner-list src=${BONN} partner="minsk tel-aviv" search></partner-list>
      </div>`,
    );
    const list = box.querySelector('partner-list')!;
    await waitUntil(() => list.matches(':state(ready)'));
    const controls = async () => {
      const tree = String(await executeServerCommand('accessibility-tree'));
      const lines = tree.split('\n').filter((line) => /^(?:button|combobox|searchbox)/.test(line));
      // The arrow of the button is silent, but leaves a space.
      return lines.map((line) => line.replace(/ "$/, '"'));
    };
    expect(await controls()).to.deep.equal(['searchbox "Search partners"', 'button "Filters"']);
    part(list, 'filters-button').click();
    await list.updateComplete;
    expect(await controls()).to.deep.equal([
      'searchbox "Search partners"',
      'button "Filters"',
      'combobox "Partnership"',
      'combobox "Country"',
    ]);
  });

  it('of <partner-list layout="list"> is a list of headed lines', async () => {
    await shown(html`<partner-list src=${BONN} layout="list" partner="bukhara tel-aviv"></partner-list>`);
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
list
  listitem
    heading 2 "Bukhara Buxoro"
      "Bukhara"
      "Buxoro"
    "Uzbekistan"
    paragraph
      "Project partnership"
    list "Project"
      listitem
        "Energy efficiency project involving schools"
  listitem
    heading 2 "Tel Aviv-Jafo תל אביב-יפו"
      "Tel Aviv-Jafo"
      "תל אביב-יפו"
    "Israel"
    paragraph
      "Friendly ties"
      "since 1983"`.trim(),
    );
  });

  for (const width of [1000, 320]) {
    it(`of <partner-list layout="table"> is a table, ${String(width)} pixels wide`, async () => {
      const box = await fixture(
        html`<div style="inline-size: ${width}px"><partner-list src=${FILLED} layout="table"></partner-list></div>`,
      );
      const list = box.querySelector('partner-list')!;
      await waitUntil(() => list.matches(':state(ready)'));
      expect(getComputedStyle(part(list, 'cell')).display).to.equal(width === 320 ? 'block' : 'table-cell');
      // In a narrow element it continues the line of the word.
      const since = width === 320 ? 'since' : 'Since';
      expect(await executeServerCommand('accessibility-tree')).to.equal(
        `
table "Partners"
  rowgroup
    row
      columnheader "Partner"
        "Partner"
      columnheader "Country"
        "Country"
      columnheader "Partnership"
        "Partnership"
      columnheader "Dates and status"
        "Dates and status"
      columnheader "Projects"
        "Projects"
  rowgroup
    row
      rowheader "Ålvik"
        "Ålvik"
      cell "Sweden"
        "Sweden"
      cell "Friendly ties"
        "Friendly ties"
      cell "${since} 2001 Dormant"
        list
          listitem
            "${since} 2001"
          listitem
            strong
              "Dormant"
      cell "Project"
        list "Project"
          listitem
            "Open quays"
    row
      rowheader "Esterra"
        link "Esterra"
          "Esterra"
      cell "Spain"
        "Spain"
      cell "City twinning"
        "City twinning"
      cell "${since} 1990"
        list
          listitem
            "${since} 1990"
      cell "Project"
        list "Project"
          listitem
            "Open quays"`.trim(),
      );
    });
  }

  it('of <partner-list layout="table"> needs no browser that keeps the roles of boxes which are no table', async () => {
    const list = await shown(html`<partner-list src=${FILLED} layout="table" partner="esterra"></partner-list>`);
    const boxes = [...list.shadowRoot!.querySelectorAll('table, thead, tbody, tr, th, td')];
    const roles = boxes.map((box) => `${box.localName} ${box.getAttribute('role') ?? ''}`);
    expect([...new Set(roles)]).to.deep.equal([
      'table table',
      'thead rowgroup',
      'tr row',
      'th columnheader',
      'tbody rowgroup',
      'th rowheader',
      'td cell',
    ]);
  });

  it('of <partner-list group-by="kind"> is a list under each heading, its lines one level below', async () => {
    await shown(
      html`<partner-list src=${BONN} layout="list" group-by="kind" partner="chengdu minsk tel-aviv"></partner-list>`,
    );
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
heading 2 "Friendly ties"
  "Friendly ties"
list "Friendly ties"
  listitem
    heading 3 "Tel Aviv-Jafo תל אביב-יפו"
      "Tel Aviv-Jafo"
      "תל אביב-יפו"
    "Israel"
    paragraph
      "Since 1983"
heading 2 "Project partnerships"
  "Project partnerships"
list "Project partnerships"
  listitem
    heading 3 "Chengdu 成都"
      "Chengdu"
      "成都"
    "China"
  listitem
    heading 3 "Minsk Мінск Минск"
      link "Minsk"
        "Minsk"
      "Мінск"
      "Минск"
    "Republic of Belarus"`.trim(),
    );
  });

  it('of <partner-list layout="table" group-by="kind"> is a table for each heading, named by it', async () => {
    await shown(html`<partner-list src=${FILLED} layout="table" group-by="kind" heading-level="3"></partner-list>`);
    const tree = String(await executeServerCommand('accessibility-tree'));
    expect(tree.split('\n').filter((line) => /^(?:heading|table)/.test(line))).to.deep.equal([
      'heading 3 "City twinning (1)"',
      'table "City twinning (1)"',
      'heading 3 "Friendly ties (1)"',
      'table "Friendly ties (1)"',
    ]);
  });

  it('of <partner-list search> has named controls, and says what a search has found', async () => {
    const list = await shown(
      html`<partner-list src=${BONN} layout="list" partner="minsk tel-aviv" search></partner-list>`,
    );
    part(list, 'input').focus();
    await sendKeys({type: 'minsk'});
    await waitUntil(() => part(list, 'result').textContent !== '', 'the search has found something');
    const tree = String(await executeServerCommand('accessibility-tree'));
    // The white space around the words of a choice is never shown.
    expect(tree.replace(/option " (.*) "/g, 'option "$1"')).to.equal(
      `
LabelText
  "Search partners"
searchbox "Search partners"
  "minsk"
button "Clear search field"
LabelText
  "Partnership"
combobox "Partnership"
  MenuListPopup
    option "All"
    option "Friendly ties (0)"
    option "Project partnership (1)"
LabelText
  "Country"
combobox "Country"
  MenuListPopup
    option "All"
    option "Israel (0)"
    option "Republic of Belarus (1)"
status
  "1 found"
button "Reset search"
  "Reset search"
list
  listitem
    heading 2 "Minsk Мінск Минск"
      link "Minsk"
        "Minsk"
      "Мінск"
      "Минск"
    "Republic of Belarus"
    paragraph
      "Project partnership"`.trim(),
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
    paragraph
      "Member"
  listitem
    paragraph
      link "Climate Alliance of Cities"
        "Climate Alliance of Cities"
    paragraph
      "Member"
  listitem
    paragraph
      "World Council of Mayors on Climate Change"
    paragraph
      "Vice-Chairperson, elected 2009"
      "Mayor of Bonn"`.trim(),
    );
  });

  it('of <network-badges> names the makers of the logos after the list', async () => {
    await shown(html`<network-badges src=${NORTHHAVEN} network="harbour-league"></network-badges>`);
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
list
  listitem
    paragraph
      link "Harbour League"
        "Harbour League"
    paragraph
      "Founding member"
      "since 1961"
paragraph
  "Logo of Harbour League: Partnership Elements, CC0-1.0"`.trim(),
    );
  });

  it('of <city-text> is headed paragraphs, with its partners and further pages as named lists', async () => {
    await shown(html`<city-text src=${NORTHHAVEN} section="harbours"></city-text>`);
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
heading 2 "Harbours and waterfronts"
  "Harbours and waterfronts"
paragraph
  "Two harbour towns that have exchanged pupils, crews and recipes for a generation."
paragraph
  "Harbour pilots, weather stations and two museum ships keep the towns in touch across the ocean."
list "Partners"
  listitem
    link "Esterra"
      "Esterra"
  listitem
    link "Puerto Alondra"
      "Puerto Alondra"
list "Read on"
  listitem
    link "The festival (Spanish)"
      "The festival (Spanish)"`.trim(),
    );
  });

  it('of <city-text> in a translation says so before the text', async () => {
    const page = await fixture(html`<div lang="de"><city-text src=${BONN} section="intro"></city-text></div>`);
    await waitUntil(() => page.querySelector('city-text')!.matches(':state(ready)'));
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
heading 2 "Partner in aller Welt"
  "Partner in aller Welt"
paragraph
  "Die deutschen Texte sind eine inoffizielle Übersetzung der englischen Quelle."
paragraph
  "Quelle: "
  link "Partners across the world (Englisch)"
    "Partners across the world"
    " (Englisch)"
paragraph
  "Internationale Zusammenarbeit hat im Wirken der Stadt Bonn einen hohen Stellenwert. Bonn ist Mitglied zahlreicher Städtenetzwerke, europäischer Verbände, Gremien und Städtepartnerschaften. Die Stadt engagiert sich in der kommunalen Entwicklungszusammenarbeit, in Jugendprojekten und im internationalen Dialog der Kulturen."`.trim(),
    );
  });

  it('of <contact-card> is a group named after the office, with each way to reach it', async () => {
    await shown(html`<contact-card src=${NORTHHAVEN}></contact-card>`);
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
group "International Office"
  paragraph
    "International Office"
  paragraph
    "Northhaven"
  paragraph
    "Am Alten Kran 1, 00000 Nordhafen"
  list
    listitem
      "E-mail: "
      link "office@example.org"
        "office@example.org"
    listitem
      "Telephone: "
      link "+49 (0)000 0001"
        "+49 (0)000 0001"
    listitem
      "Website: "
      link "example.org/contact"
        "example.org/contact"`.trim(),
    );
  });

  it('of <related-links> is a list of links that say their language', async () => {
    await shown(html`<related-links src=${NORTHHAVEN}></related-links>`);
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
list
  listitem
    link "The festival (Spanish)"
      "The festival (Spanish)"
  listitem
    link "Schools (German)"
      "Schools (German)"
  listitem
    link "Water"
      "Water"`.trim(),
    );
  });

  it('of <network-badges layout="list"> is a list of headed networks, without the marks', async () => {
    await shown(html`<network-badges src=${NORTHHAVEN} layout="list"></network-badges>`);
    expect(await executeServerCommand('accessibility-tree')).to.equal(
      `
list
  listitem
    heading 2 "Harbour League"
      link "Harbour League"
        "Harbour League"
    paragraph
      "Association"
    paragraph
      "International League of Small Harbour Towns"
    paragraph
      "Founding member"
      "since 1961"
    paragraph
      "Logo of Harbour League: Partnership Elements, CC0-1.0"
  listitem
    heading 2 "Quiet Waters"
      "Quiet Waters"
    paragraph
      "Council"
    paragraph
      "Chair, elected November 2022"
      "Mayor of Northhaven"
      "until 2025"
  listitem
    heading 2 "Heron Towns"
      link "Heron Towns"
        "Heron Towns"
    paragraph
      "Network"
    paragraph
      "Member"
      "since May 2008"
    paragraph
      "Towns near wetlands count their herons on the same morning every spring."
  listitem
    heading 2 "Roofs and Rain"
      "Roofs and Rain"
    paragraph
      "Partnership"
    paragraph
      "Participant"
      "since 20 March 2015"
  listitem
    heading 2 "Old Lighthouses"
      "Old Lighthouses"
    paragraph
      "Round table"
    paragraph
      "Vice-Chair, elected 2019"
      "Head of the harbour archive"
  listitem
    heading 2 "Dark Night Skies"
      "Dark Night Skies"
    paragraph
      "Network"
    paragraph
      "Board member"
      "since 2020"
      "until 31 December 2026"
  listitem
    heading 2 "Bread Routes"
      link "Bread Routes"
        "Bread Routes"
    paragraph
      "Association"
    paragraph
      "Observer"
      "since June 2023"`.trim(),
    );
  });

  for (const width of [1000, 320]) {
    it(`of a table keeps names apart, and cells under their columns, ${String(width)} pixels wide`, async () => {
      const box = await fixture(
        html`<div style="inline-size: ${width}px">
          <partner-list src=${BONN} layout="table" partner="bukhara kherson"></partner-list>
        </div>`,
      );
      const list = box.querySelector('partner-list')!;
      await waitUntil(() => list.matches(':state(ready)'));
      const tree = String(await executeServerCommand('accessibility-tree'));
      expect(tree).to.contain('rowheader "Bukhara Buxoro"');
      const [, , bukhara = ''] = tree.split(/^ *row\b/m);
      expect(bukhara.match(/^ *cell/gm)).to.have.length(4);
    });
  }
});
