/*
 * Pages in one language that show a feed in others: the real elements on the feed of Bonn (English, German, and names in
 * ten scripts and languages), in pages from right to left and from left to right. Where words stand is measured.
 */
import {expect, fixture, html} from '@open-wc/testing';
import type Axe from 'axe-core';
import 'axe-core';
import type {TemplateResult} from 'lit';
import '../../src/index.js';
import type {FeedFile, Partner, Project} from '../../src/data/schema.js';
import type {FeedElement} from '../../src/base/feed-element.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

// axe-core is no module: it puts itself on the page.
declare const axe: typeof Axe;

const BONN = '/feeds/bonn.json';

/** Engines round the edges of boxes, WebKitGTK to whole pixels where a box is that of a part of a text. */
const ROUNDING = 1;
const isClose = (one: number, other: number) => Math.abs(one - other) <= ROUNDING;

type Direction = 'ltr' | 'rtl';

/** The pages: their language, their direction, what the elements speak there and how they mark that. */
const PAGES: {lang: string; dir: Direction; speaks: string; mark: string | null; script: RegExp}[] = [
  {lang: 'ar', dir: 'rtl', speaks: 'ar', mark: null, script: /\p{Script=Arabic}/u},
  {lang: 'he', dir: 'rtl', speaks: 'he', mark: null, script: /\p{Script=Hebrew}/u},
  {lang: 'uk', dir: 'ltr', speaks: 'uk', mark: null, script: /\p{Script=Cyrillic}/u},
  {lang: 'zh-Hans', dir: 'ltr', speaks: 'zh-Hans', mark: null, script: /\p{Script=Han}/u},
  // No interface language: the elements speak English.
  {lang: 'fa', dir: 'rtl', speaks: 'en', mark: 'en', script: /\p{Script=Latin}/u},
];

/** What letters a language is written in. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /^\p{Script=Arabic}$/u,
  be: /^\p{Script=Cyrillic}$/u,
  de: /^\p{Script=Latin}$/u,
  en: /^\p{Script=Latin}$/u,
  es: /^\p{Script=Latin}$/u,
  fa: /^\p{Script=Arabic}$/u,
  he: /^\p{Script=Hebrew}$/u,
  mn: /^\p{Script=Cyrillic}$/u,
  ru: /^\p{Script=Cyrillic}$/u,
  uk: /^\p{Script=Cyrillic}$/u,
  uz: /^\p{Script=Latin}$/u,
  'zh-Hans': /^\p{Script=Han}$/u,
};

const FROM_RIGHT = new Set(['ar', 'he', 'fa']);

/** The elements, each in what it shows the most of. */
const ELEMENTS: Readonly<Record<string, (src: string) => TemplateResult>> = {
  'partner-list in cards': (src) => html`<partner-list src=${src} search></partner-list>`,
  'partner-list as a list': (src) => html`<partner-list src=${src} layout="list" search></partner-list>`,
  'partner-list as a table': (src) => html`<partner-list src=${src} layout="table" group-by="kind"></partner-list>`,
  'project-card': (src) => html`<project-card src=${src} project="energy-efficiency-schools"></project-card>`,
  'network-badges': (src) => html`<network-badges src=${src}></network-badges>`,
  'network-badges as a list': (src) => html`<network-badges src=${src} layout="list"></network-badges>`,
};

function onPage(lang: string, dir: Direction): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
}

afterEach(() => {
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
  document.querySelectorAll('script[type="application/json"]').forEach((script) => {
    script.remove();
  });
});

/** The feed of Bonn with more in it, in a script of the page; its address. */
async function bonnWith({partners = [], projects = []}: {partners?: Partner[]; projects?: Project[]}): Promise<string> {
  const bonn = (await (await fetch(BONN)).json()) as FeedFile;
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = `bonn-${crypto.randomUUID()}`;
  script.textContent = JSON.stringify({
    ...bonn,
    partners: [...bonn.partners, ...partners],
    projects: [...(bonn.projects ?? []), ...projects],
  });
  document.body.append(script);
  return `#${script.id}`;
}

/** A card of a project that joins Kherson, with what a test says of it. */
async function projectCard(project: Partial<Project>): Promise<FeedElement> {
  const src = await bonnWith({projects: [{id: 'mixed', name: 'Mixed', partners: ['kherson'], ...project}]});
  return shown(html`<project-card src=${src} project="mixed"></project-card>`);
}

/** Everything on the page, through shadow roots and in the order of reading. */
function* nodesIn(root: Node): Generator<Node> {
  for (const node of root.childNodes) {
    if (node instanceof Element && node.localName === 'style') continue;
    yield node;
    yield* nodesIn(node);
  }
}

const elementsIn = (element: Element) => [...nodesIn(element.shadowRoot!)].filter((node) => node instanceof Element);

/** The language that holds at a place, as a browser finds it. */
function langAt(place: Node): string {
  for (let node: Node | null = place; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node.hasAttribute('lang')) return node.getAttribute('lang') ?? '';
  }
  return '';
}

/** Letters of a text that are none of a language. */
function strangeLetters(text: string, lang: string): string {
  return (text.match(/\p{L}/gu) ?? []).filter((letter) => !LETTERS[lang]?.test(letter)).join('');
}

/** Where words stand: the box of their first occurrence in a place. They must stand in one line. */
function boxOf(place: Node, words: string, from = 0): DOMRect {
  let seen = 0;
  for (const node of nodesIn(place)) {
    if (!(node instanceof Text)) continue;
    const at = node.data.indexOf(words, Math.max(0, from - seen));
    seen += node.data.length;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const [box] = [...range.getClientRects()].filter(({width}) => width > 0);
    if (box) return box;
  }
  return expect.fail(`"${words}" is not in "${place.textContent ?? ''}"`);
}

/** WebKitGTK widens the box of a part of a text to whole pixels, so that neighbours overlap; their middles stay in order. */
const middleOf = ({left, right}: DOMRect) => (left + right) / 2;

/** Words in the order in which they stand in their line, from left to right. */
function fromLeft(place: Node, words: readonly string[]): string[] {
  const boxes = words.map((text) => ({text, box: boxOf(place, text)}));
  const [first] = boxes;
  for (const {text, box} of boxes) {
    const isSameLine = box.top < first!.box.bottom && box.bottom > first!.box.top;
    if (!isSameLine) expect.fail(`"${text}" stands in another line than "${first!.text}"`);
  }
  const sorted = boxes.toSorted((a, b) => middleOf(a.box) - middleOf(b.box));
  return sorted.map(({text}) => text);
}

async function violationsIn(element: Element): Promise<string[]> {
  const rules = {region: {enabled: false}, 'page-has-heading-one': {enabled: false}};
  const {violations} = await axe.run(element, {rules, resultTypes: ['violations']});
  return violations.map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
}

for (const {lang, dir, speaks, mark, script} of PAGES) {
  describe(`a page in ${lang}, ${dir}`, () => {
    beforeEach(() => {
      onPage(lang, dir);
    });

    for (const [name, template] of Object.entries(ELEMENTS)) {
      describe(name, () => {
        it('runs as the page does, and is marked only where it speaks another language', async () => {
          const element = await shown(template(BONN));
          const base = part(element, 'base');
          expect([base.getAttribute('lang'), base.hasAttribute('dir')]).to.deep.equal([mark, false]);
          const boxes = ['base', 'list', 'table', 'card', 'row', 'badge', 'heading', 'facts', 'tie', 'search'];
          for (const box of boxes.flatMap((one) => parts(element, one))) {
            expect(getComputedStyle(box).direction, box.getAttribute('part')!).to.equal(dir);
          }
        });

        it('has every text in the letters of the language that it is marked with', async () => {
          const element = await shown(template(BONN));
          const texts = [...nodesIn(element.shadowRoot!)].filter((node) => node instanceof Text);
          expect(texts.some(({data}) => script.test(data))).to.equal(true);
          for (const text of texts) {
            const at = langAt(text);
            expect(strangeLetters(text.data, at), `in "${text.data.trim()}", marked as ${at}`).to.equal('');
          }
        });

        it('marks what is in another language with that and its direction, inside a line in <bdi>', async () => {
          const element = await shown(template(BONN));
          const marked = elementsIn(element).filter((one) => one.hasAttribute('lang') && !one.matches('[part="base"]'));
          // Of the networks of Bonn everything is in English, as the words around them are in a Persian page.
          expect(marked.length > 0).to.equal(!(name.startsWith('network') && speaks === 'en'));
          for (const one of marked) {
            const tag = one.getAttribute('lang')!;
            const about = `"${one.textContent}"`;
            expect(tag, about).not.to.equal(speaks);
            expect(one.getAttribute('dir'), about).to.equal(FROM_RIGHT.has(tag) ? 'rtl' : 'ltr');
            expect(one.localName, about).to.be.oneOf(['bdi', 'p', 'option']);
            expect(getComputedStyle(one).direction, about).to.equal(FROM_RIGHT.has(tag) ? 'rtl' : 'ltr');
            expect(one.querySelector('[lang]') === null, about).to.equal(true);
          }
          const unmarked = elementsIn(element).filter((one) => one.localName === 'bdi' && !one.hasAttribute('lang'));
          for (const one of unmarked) expect(one.getAttribute('dir')).to.equal('auto');
        });

        it('has labels and alternative texts in the letters of the language that holds there', async () => {
          const element = await shown(template(BONN));
          for (const one of elementsIn(element)) {
            for (const attribute of ['aria-label', 'alt', 'title', 'placeholder']) {
              const text = one.getAttribute(attribute);
              if (text === null) continue;
              const about = `${one.localName} ${attribute}="${text}"`;
              expect(strangeLetters(text, langAt(one)), about).to.equal('');
              expect(text.trim(), about).not.to.equal('');
            }
          }
        });

        it('tells what has come as on any page', async () => {
          const told: string[] = [];
          const tell = ({type}: Event) => void told.push(type);
          const place = await fixture(html`<div @feed-load=${tell} @feed-error=${tell}>${template(BONN)}</div>`);
          const element = place.firstElementChild as FeedElement;
          await waitUntil(() => element.matches(':state(ready)'));
          const states = ['loading', 'empty', 'error', 'stale'].filter((state) => element.matches(`:state(${state})`));
          expect([states, told]).to.deep.equal([[], ['feed-load']]);
        });

        it('has nothing that axe objects to', async () => {
          const element = await shown(template(BONN));
          expect(await violationsIn(element)).to.deep.equal([]);
        });
      });
    }
  });
}

describe('the places of Bonn', () => {
  const NAMES: [lang: string, dir: Direction, id: string, name: string, own: string[]][] = [
    ['uk', 'ltr', 'kherson', 'Херсон', []],
    ['uk', 'ltr', 'minsk', 'Minsk', ['Мінск', 'Минск']],
    ['ar', 'rtl', 'ramallah', 'رام الله', []],
    ['ar', 'rtl', 'kherson', 'Kherson', ['Херсон']],
    ['he', 'rtl', 'tel-aviv', 'תל אביב-יפו', []],
    ['zh-Hans', 'ltr', 'chengdu', '成都', []],
    ['be', 'ltr', 'minsk', 'Мінск', ['Минск']],
    ['ru', 'ltr', 'minsk', 'Минск', ['Мінск']],
    ['es-BO', 'ltr', 'la-paz', 'La Paz', []],
    ['fa', 'rtl', 'tel-aviv', 'Tel Aviv-Jafo', ['תל אביב-יפו']],
  ];
  for (const [lang, dir, id, name, own] of NAMES) {
    it(`stand by the names that readers of ${lang} know: ${name}`, async () => {
      onPage(lang, dir);
      const list = await shown(html`<partner-list src=${BONN} partner=${id}></partner-list>`);
      expect(part(list, 'name').textContent.trim()).to.equal(name);
      expect(parts(list, 'own-name').map((one) => one.textContent.trim())).to.deep.equal(own);
    });
  }

  it('stand large by the name that readers know, above those that they give themselves', async () => {
    const sizes = async (lang: string) => {
      onPage(lang, 'ltr');
      const list = await shown(html`<partner-list src=${BONN} partner="minsk"></partner-list>`);
      const boxes = [...parts(list, 'name'), ...parts(list, 'own-name')];
      const large = boxes.toSorted(
        (a, b) => Number.parseFloat(getComputedStyle(b).fontSize) - Number.parseFloat(getComputedStyle(a).fontSize),
      );
      const high = boxes.toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
      return [large[0]?.textContent.trim(), high[0]?.textContent.trim()];
    };
    expect(await sizes('ru')).to.deep.equal(['Минск', 'Минск']);
    expect(await sizes('be')).to.deep.equal(['Мінск', 'Мінск']);
    expect(await sizes('uk')).to.deep.equal(['Minsk', 'Minsk']);
  });

  it('are told with their own names in <bdi>, whatever script those are in', async () => {
    onPage('ar', 'rtl');
    const list = await shown(html`<partner-list src=${BONN}></partner-list>`);
    const own = parts(list, 'own-name').map((one) => {
      const bdi = one.querySelector('bdi');
      return [bdi?.lang, bdi?.dir, bdi?.textContent];
    });
    expect(own).to.have.deep.members([
      ['be', 'ltr', 'Мінск'],
      ['he', 'rtl', 'תל אביב-יפו'],
      ['mn', 'ltr', 'Улаанбаатар'],
      ['ru', 'ltr', 'Минск'],
      ['uk', 'ltr', 'Херсон'],
      ['uz', 'ltr', 'Buxoro'],
      ['zh-Hans', 'ltr', '成都'],
    ]);
  });
});

describe('the choices of a search', () => {
  it('run as their names do, where these are in another language', async () => {
    onPage('ar', 'rtl');
    const kindLabel = {en: 'Exchange of experts'};
    const partners: Partner[] = [
      {id: 'a', name: 'A', kind: 'experts', kindLabel, country: 'UA'},
      {id: 'b', name: 'B', kind: 'twinning', country: 'CN'},
    ];
    const list = await shown(html`<partner-list src=${feedUrl(sampleFeed({partners}))} search></partner-list>`);
    const options = parts(list, 'select').flatMap((select) => [...select.querySelectorAll('option')]);
    const marks = options.map(({textContent, lang, dir}) => [/\p{Script=Latin}/u.test(textContent), lang, dir].join());
    expect([...new Set(marks)]).to.have.members(['true,en,ltr', 'false,,']);
    const project = options.find(({value}) => value === 'experts');
    expect([project?.textContent.trim().replace(/\d|[٠-٩]/, '1'), project?.lang, project?.dir]).to.deep.equal([
      'Exchange of experts (1)',
      'en',
      'ltr',
    ]);
    const ukraine = options.find(({value}) => value === 'UA');
    expect(ukraine?.textContent.trim()).to.match(/^أوكرانيا \([1١]\)$/);
  });

  it('have their direction where a name belongs to the page’s language, but not its letters', async () => {
    onPage('he', 'rtl');
    const partners: Partner[] = [
      {id: 'one', name: 'One', kind: 'contact', kindLabel: {he: 'Bonn Forum'}, countryName: {he: 'Nordland'}},
    ];
    const list = await shown(html`<partner-list src=${await bonnWith({partners})} search></partner-list>`);
    const options = parts(list, 'select').flatMap((select) => [...select.querySelectorAll('option')]);
    for (const name of ['Bonn Forum (1)', 'Nordland (1)']) {
      const option = options.find(({textContent}) => textContent.trim() === name);
      expect([option?.lang, option?.hasAttribute('dir')], name).to.deep.equal(['he', true]);
    }
  });

  it('find a place by its name in any script, in a page from right to left', async () => {
    onPage('ar', 'rtl');
    const list = await shown(html`<partner-list src=${BONN} search></partner-list>`);
    const input = part(list, 'input') as HTMLInputElement;
    const found = () =>
      parts(list, 'card')
        .filter((card) => !card.hidden)
        .map(({id}) => id);
    for (const [query, id] of [
      ['Херсон', 'partner-kherson'],
      ['رام الله', 'partner-ramallah'],
      ['تل', undefined],
      ['תל אביב', 'partner-tel-aviv'],
      ['أوكرانيا', 'partner-kherson'],
    ] as const) {
      input.value = query;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await list.updateComplete;
      expect(found(), query).to.deep.equal(id ? [id] : []);
    }
  });
});

describe('words where they are seen', () => {
  it('are a Latin name in an Arabic line, and its country in brackets to the left of it', async () => {
    onPage('ar', 'rtl');
    const card = await projectCard({});
    const places = part(card, 'places');
    expect(places.textContent).to.equal('Kherson (أوكرانيا)');
    expect(fromLeft(places, [')', 'أوكرانيا', '(', 'Kherson'])).to.deep.equal([')', 'أوكرانيا', '(', 'Kherson']);
    const right = places.getBoundingClientRect().right;
    expect(isClose(boxOf(places, 'Kherson').right, right)).to.equal(true);
  });

  it('are several places in an Arabic line, from right to left', async () => {
    onPage('ar', 'rtl');
    const card = await projectCard({partners: ['kherson', 'ramallah', 'chengdu']});
    const places = part(card, 'places');
    places.style.whiteSpace = 'nowrap';
    const words = ['Kherson', '(أوكرانيا', 'رام الله', '(فلسطين', 'Chengdu', '(الصين'];
    expect(fromLeft(places, words)).to.deep.equal(words.toReversed());
  });

  it('are a Hebrew line with a Latin name likewise', async () => {
    onPage('he', 'rtl');
    const card = await projectCard({});
    const places = part(card, 'places');
    expect(places.textContent).to.equal('Kherson (אוקראינה)');
    const words = ['Kherson', '(', 'אוקראינה', ')'];
    expect(fromLeft(places, words)).to.deep.equal(words.toReversed());
  });

  it('are a Ukrainian line with a Latin name from left to right', async () => {
    onPage('uk', 'ltr');
    const card = await projectCard({partners: ['ramallah']});
    const places = part(card, 'places');
    const words = ['Ramallah', '(', 'Палестина', ')'];
    expect(fromLeft(places, words)).to.deep.equal(words);
  });

  it('are an Arabic name in an English line, its country to the right of it', async () => {
    onPage('en', 'ltr');
    const project: Partial<Project> = {participants: [{name: {ar: 'رام الله'}, role: 'observer'}, {en: 'One'}]};
    const card = await projectCard(project);
    const [participant] = part(card, 'participants').querySelectorAll('li');
    expect(participant?.textContent).to.equal('رام الله (observer)');
    expect(fromLeft(participant!, ['رام الله', '(', 'observer', ')'])).to.deep.equal([
      'رام الله',
      '(',
      'observer',
      ')',
    ]);
  });

  for (const lang of ['ar', 'he']) {
    it(`are a year after the Latin name of an office: ${lang}`, async () => {
      onPage(lang, 'rtl');
      const networks = [{id: 'net', name: 'Net', role: 'deputy', roleLabel: {en: 'Deputy'}, elected: '2009'}];
      const src = feedUrl(sampleFeed({networks}));
      const badges = await shown(html`<network-badges src=${src}></network-badges>`);
      const fact = part(badges, 'facts').querySelector('span')!;
      fact.style.whiteSpace = 'nowrap';
      const year = /2009|٢٠٠٩/.exec(fact.textContent)?.[0] ?? '';
      const election = /تاريخ|מועד/.exec(fact.textContent)?.[0] ?? '';
      const words = ['Deputy', election, year];
      expect(fromLeft(fact, words)).to.deep.equal(words.toReversed());
    });

    it(`are makers and licence of a picture, each by itself: ${lang}`, async () => {
      onPage(lang, 'rtl');
      const image = {src: '/feeds/harbour.svg', width: 80, height: 45, credit: 'Ada Lovelace.', license: '2004'};
      const card = await projectCard({images: [{...image, alt: {en: 'A harbour'}, caption: {en: 'A harbour.'}}]});
      const [caption, credit] = part(card, 'credit').querySelectorAll('span');
      const [before] = credit!.textContent.split(':');
      const words = [before!, 'Ada Lovelace', '2004'];
      expect(fromLeft(credit!, words)).to.deep.equal(words.toReversed());
      // A name of no known language runs as its letters do.
      expect(credit!.querySelector('bdi')?.dir).to.equal('auto');
      expect(fromLeft(credit!, ['Ada', 'Lovelace', '.'])).to.deep.equal(['Ada', 'Lovelace', '.']);
      expect(fromLeft(caption!, ['A', 'harbour', '.'])).to.deep.equal(['A', 'harbour', '.']);
      const picture = part(card, 'picture').querySelector('img')!;
      expect([picture.alt, picture.lang]).to.deep.equal(['A harbour', 'en']);
    });
  }

  it('are “Херсон (Kherson)” in an Arabic page, as one name or as two', async () => {
    onPage('ar', 'rtl');
    const participants: Project['participants'] = [{uk: 'Херсон (Kherson)'}, {name: {uk: 'Херсон'}, role: 'kherson'}];
    const card = await projectCard({participants});
    const [one, two] = part(card, 'participants').querySelectorAll('li');
    expect(fromLeft(one!, ['Херсон', '(', 'Kherson', ')'])).to.deep.equal(['Херсон', '(', 'Kherson', ')']);
    expect(fromLeft(two!, ['Херсон', '(', 'kherson', ')'])).to.deep.equal([')', 'kherson', '(', 'Херсон']);
  });

  it('are the full stop of an English sentence at its end, to the right of the last word', async () => {
    for (const lang of ['fa', 'ar', 'he']) {
      onPage(lang, 'rtl');
      for (const id of ['kherson', 'tel-aviv', 'ramallah']) {
        const list = await shown(html`<partner-list src=${BONN} partner=${id}></partner-list>`);
        const summary = part(list, 'summary');
        const text = summary.textContent;
        const last = /\w+(?=\)?\.$)/.exec(text)?.[0] ?? '';
        const [from, end] = [text.lastIndexOf(last), text.lastIndexOf('.')];
        const [word, stop] = [boxOf(summary, last, from), boxOf(summary, '.', end)];
        const isAfter = middleOf(stop) > middleOf(word) && stop.top < word.bottom && stop.bottom > word.top;
        expect(isAfter, `${id} in ${lang}`).to.equal(true);
      }
    }
  });

  it('are English lines in a Persian page at its right side, each running its own way', async () => {
    onPage('fa', 'rtl');
    const list = await shown(html`<partner-list src=${BONN} partner="kherson"></partner-list>`);
    const summary = part(list, 'summary');
    const [right, end] = [summary.getBoundingClientRect().right, boxOf(summary, 'Kherson.')];
    expect(isClose(end.right, right)).to.equal(true);
    const fact = part(list, 'facts').querySelector('li')!;
    fact.style.whiteSpace = 'nowrap';
    const words = ['Council', 'City', 'Bonn', ',', '9', 'February', '2023', 'unanimous'];
    expect(fromLeft(fact, words)).to.deep.equal(words);
  });

  it('have one edge in a card, that of the page, whatever their languages', async () => {
    const summary = {en: 'A longer sentence in English, which takes more than one line of the card.'};
    for (const [lang, dir, edge] of [
      ['ar', 'rtl', 'right'],
      ['de', 'ltr', 'left'],
    ] as const) {
      onPage(lang, dir);
      const text = lang === 'ar' ? summary : {ar: 'جملة بالعربية'};
      const partners = [{id: 'a', name: {de: 'Alvik', ar: 'ألفيك'}, kind: 'twinning', since: '1990', summary: text}];
      const list = await shown(html`<partner-list src=${feedUrl(sampleFeed({partners}))}></partner-list>`);
      const range = document.createRange();
      const edges = ['name', 'tie', 'summary'].map((name) => {
        range.selectNodeContents(part(list, name));
        return range.getBoundingClientRect()[edge];
      });
      for (const one of edges) expect(one, lang).to.be.closeTo(part(list, 'card').getBoundingClientRect()[edge], 1);
    }
  });

  it('are a Persian page’s own country names, from right to left in English lines', async () => {
    onPage('fa', 'rtl');
    const card = await projectCard({});
    const places = part(card, 'places');
    const country = places.querySelector('bdi');
    expect([country?.lang, country?.dir, country?.textContent]).to.deep.equal(['fa', 'rtl', 'اوکراین']);
    const words = ['Kherson', '(', 'اوکراین', ')'];
    expect(fromLeft(places, words)).to.deep.equal(words);
  });
});

describe('a page from left to right inside one from right to left', () => {
  const insideOf = async (template: TemplateResult): Promise<FeedElement> => {
    onPage('ar', 'rtl');
    const place = await fixture(html`<section lang="de" dir="ltr">${template}</section>`);
    const element = place.firstElementChild as FeedElement;
    await waitUntil(() => element.matches(':state(ready)'));
    return element;
  };

  it('has the direction and language of its own', async () => {
    for (const [name, template] of Object.entries(ELEMENTS)) {
      const element = await insideOf(template(BONN));
      const base = part(element, 'base');
      expect([base.hasAttribute('lang'), getComputedStyle(base).direction], name).to.deep.equal([false, 'ltr']);
      for (const box of [...parts(element, 'card'), ...parts(element, 'row'), ...parts(element, 'badge')]) {
        expect(getComputedStyle(box).direction, name).to.equal('ltr');
      }
      expect(await violationsIn(element), name).to.deep.equal([]);
    }
  });

  it('starts its lines on the left', async () => {
    const list = await insideOf(html`<partner-list src=${BONN} partner="ramallah"></partner-list>`);
    const summary = part(list, 'summary');
    expect(isClose(boxOf(summary, 'Die Stadt').left, summary.getBoundingClientRect().left)).to.equal(true);
    const own = part(list, 'own-name');
    expect(Math.abs(boxOf(own, 'رام الله').left - part(list, 'heading').getBoundingClientRect().left) <= 4).to.equal(
      true,
    );
  });

  it('may be in a language that the elements do not speak', async () => {
    onPage('ar', 'rtl');
    const place = await fixture(
      html`<section lang="sr" dir="ltr"><partner-list src=${BONN} partner="kherson"></partner-list></section>`,
    );
    const list = place.firstElementChild as FeedElement;
    await waitUntil(() => list.matches(':state(ready)'));
    const base = part(list, 'base');
    expect([base.lang, getComputedStyle(base).direction]).to.deep.equal(['en', 'ltr']);
    const summary = part(list, 'summary');
    expect(isClose(boxOf(summary, 'On').left, summary.getBoundingClientRect().left)).to.equal(true);
    expect(part(list, 'country').textContent).to.equal('Украјина');
  });
});

describe('the direction of a page in a language that is written the other way', () => {
  it('is that of the page, not of the language', async () => {
    for (const [lang, dir] of [
      ['ar', 'ltr'],
      ['uk', 'rtl'],
      ['fa', 'ltr'],
    ] as const) {
      onPage(lang, dir);
      const list = await shown(html`<partner-list src=${BONN} partner="kherson ramallah"></partner-list>`);
      const boxes = [part(list, 'base'), ...parts(list, 'card'), ...parts(list, 'heading')];
      for (const box of boxes) expect(getComputedStyle(box).direction, `${lang} ${dir}`).to.equal(dir);
    }
  });
});

describe('the tag of a page', () => {
  const TAGS: [tag: string, lang: string | null, facts: RegExp][] = [
    ['de_DE', 'de', /Rat der Stadt Bonn, 9\. Februar 2023, einstimmig/],
    ['de-AT', null, /Rat der Stadt Bonn, 9\. Februar 2023, einstimmig/],
    ['DE', null, /Rat der Stadt Bonn, 9\. Februar 2023, einstimmig/],
    ['zh-TW', 'zh-Hans', /，2023年2月9日，一致通过/],
    ['kk', 'ru', /, 9 февраля 2023\sг\., единогласно/],
    ['sr', 'en', /Council of the City of Bonn, 9 February 2023, unanimous/],
    ['english please', 'en', /Council of the City of Bonn, 9 February 2023, unanimous/],
    ['zh-CN', null, /，2023年2月9日，一致通过/],
    ['iw', null, /9 בפברואר 2023/],
    ['ar-PS', null, /٩ شباط ٢٠٢٣/],
    ['be-BY', null, /, 9 лютага 2023\sг\., аднагалосна/],
    ['mn', null, /2023\sоны 2-\u2060р\sсарын\s9/],
    ['uz', null, /2023-\u2060yil 9-\u2060fevral/],
    ['en-US', null, /Council of the City of Bonn, February 9, 2023, unanimous/],
  ];
  for (const [tag, lang, facts] of TAGS) {
    it(`is answered in the language that serves it, which is marked only where it is another: ${tag}`, async () => {
      const list = await shown(html`<partner-list src=${BONN} partner="kherson" lang=${tag}></partner-list>`);
      await waitUntil(() => facts.test(part(list, 'facts').textContent), tag);
      expect(part(list, 'base').getAttribute('lang')).to.equal(lang);
    });
  }
});

describe('a language that changes', () => {
  const COUNTRY = {de: 'Ukraine', fr: 'Ukraine', uk: 'Україна', ar: 'أوكرانيا', he: 'אוקראינה'} as const;
  const RESULT = {uk: 'одноголосно', ar: 'بالإجماع', he: 'פה אחד', de: 'einstimmig', fr: 'à l’unanimité'} as const;

  /** Waits until the list is in the language, all of it. */
  const speaks = (list: Element, lang: keyof typeof COUNTRY) =>
    waitUntil(
      () =>
        part(list, 'country').textContent.trim() === COUNTRY[lang] &&
        part(list, 'facts').textContent.includes(RESULT[lang]),
      lang,
    );

  const PLACES = {
    'the element': (list: HTMLElement) => list,
    'what is around it': (list: HTMLElement) => list.parentElement!,
    'the page': () => document.documentElement,
  };
  for (const [place, of] of Object.entries(PLACES)) {
    it(`is followed, with nothing told twice: on ${place}`, async () => {
      const told: string[] = [];
      const tell = ({type}: Event) => void told.push(type);
      onPage('de', 'ltr');
      const box = await fixture(
        html`<div @feed-load=${tell} @feed-error=${tell}>
          <partner-list src=${BONN} partner="kherson"></partner-list>
        </div>`,
      );
      const list = box.querySelector('partner-list')!;
      await waitUntil(() => list.matches(':state(ready)'));
      await speaks(list, 'de');
      for (const lang of ['uk', 'ar', 'he', 'fr'] as const) {
        of(list).lang = lang;
        await speaks(list, lang);
        expect(part(list, 'base').hasAttribute('lang'), lang).to.equal(false);
        expect(list.matches(':state(ready)'), lang).to.equal(true);
      }
      expect(told).to.deep.equal(['feed-load']);
    });
  }

  it('is followed inside the shadow root of something else, and where that moves', async () => {
    const page = await fixture(
      html`<main lang="de">
        <div></div>
        <aside lang="uk"></aside>
      </main>`,
    );
    const [host, aside] = page.children as unknown as [HTMLElement, HTMLElement];
    const shadow = host.attachShadow({mode: 'open'});
    shadow.innerHTML = `<p><partner-list src="${BONN}" partner="kherson"></partner-list></p>`;
    const list = shadow.querySelector('partner-list')!;
    await waitUntil(() => list.matches(':state(ready)'));
    await speaks(list, 'de');
    host.lang = 'ar';
    await speaks(list, 'ar');
    host.removeAttribute('lang');
    await speaks(list, 'de');
    aside.append(host);
    await speaks(list, 'uk');
    aside.lang = 'he';
    await speaks(list, 'he');
    // The element itself, out of the shadow root.
    page.append(list);
    await speaks(list, 'de');
    expect(list.matches(':state(ready)')).to.equal(true);
  });

  it('turns with the direction of the page', async () => {
    onPage('de', 'ltr');
    const list = await shown(html`<partner-list src=${BONN} partner="kherson"></partner-list>`);
    onPage('ar', 'rtl');
    await speaks(list, 'ar');
    expect(getComputedStyle(part(list, 'card')).direction).to.equal('rtl');
    const country = part(list, 'country');
    const {right} = part(list, 'heading').getBoundingClientRect();
    expect(isClose(boxOf(country, 'أوكرانيا').right, right)).to.equal(true);
    expect(isClose(boxOf(part(list, 'name'), 'Kherson').right, right)).to.equal(true);
  });

  it('keeps what a visitor has asked for', async () => {
    onPage('de', 'ltr');
    const list = await shown<FeedElement>(html`<partner-list src=${BONN} search></partner-list>`);
    const input = part(list, 'input') as HTMLInputElement;
    input.value = 'Херсон';
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    onPage('ar', 'rtl');
    const visible = () => parts(list, 'card').filter((card) => !card.hidden);
    await waitUntil(() => visible().some((card) => card.textContent.includes(COUNTRY.ar)));
    expect([input.value, visible().map(({id}) => id)]).to.deep.equal(['Херсон', ['partner-kherson']]);
  });
});
