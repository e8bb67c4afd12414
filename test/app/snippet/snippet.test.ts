/* Settings and snippets say the same: what is written is read back, and what editors have pasted for years is understood. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addressFault, sourceOf} from '../../../src/app/snippet/addresses.js';
import {frameLine} from '../../../src/app/snippet/frame-line.js';
import {roomLine, scriptLine} from '../../../src/app/snippet/head-lines.js';
import {readSnippet} from '../../../src/app/snippet/read-snippet.js';
import {FORM_OF_PLACE, type InPage} from '../../../src/app/snippet/places.js';
import type {SnippetSettings} from '../../../src/app/snippet/settings.js';
import {bake} from '../../../src/app/snippet/bake.js';
import {elementMarkup} from '../../../src/app/snippet/element-markup.js';
import {toHtml} from '../../../src/static/markup.js';
import {anySettings, PLACES_IN_PAGE} from './any-settings.js';

const RELEASE = {version: '1.2.3', integrity: 'sha384-abc'};
const SETTINGS: SnippetSettings = {
  element: 'partner-list',
  options: {},
  place: 'page',
  lang: '',
  isBaked: false,
  link: {text: 'Our partner cities', href: 'https://www.city.org/partners'},
  script: 'https://www.city.org/a/partnership-elements.js',
  feed: '',
  isPinned: false,
  keepsRoom: false,
};
/** Where nothing is known yet. */
const OTHER: SnippetSettings = {...SETTINGS, element: 'network-badges', lang: 'mn', script: ''};

const linkedSnippet = (settings: SnippetSettings & {readonly place: InPage}) =>
  toHtml(elementMarkup(settings, settings.place));
const read = (html: string, current = OTHER) => readSnippet(html, current)!;

describe('a snippet', () => {
  it('is read back as its settings, of any element and place', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const {feed, ...written} = settings;
        const page = [scriptLine(settings, RELEASE), linkedSnippet(settings)].join('\n');
        const {place, keepsRoom, ...found} = read(page, {...OTHER, place: settings.place}).settings;
        expect(place).to.equal(settings.place);
        expect(keepsRoom).to.equal(OTHER.keepsRoom);
        // A bundle names the feed that others find by themselves.
        const source = settings.place === 'bundler' ? sourceOf(settings) : feed;
        expect({...found, place, keepsRoom: settings.keepsRoom}).to.deep.equal({...written, feed: source});
      }),
    );
  });

  it('is read back as its settings in a frame', () => {
    fc.assert(
      fc.property(anySettings, (any) => {
        const settings = {...any, place: 'frame', lang: any.lang || 'en', isPinned: false, keepsRoom: false} as const;
        const html = frameLine(settings, 'de');
        expect(html).to.not.match(/[\n[\]]/);
        const {link, script, ...found} = read(html, {...OTHER, place: 'page'}).settings;
        const {link: written, script: address, ...rest} = settings;
        expect(found).to.deep.equal(rest);
        expect(link).to.deep.equal({...written, text: written.text || settings.element});
        expect(new URL(script).pathname).to.equal(new URL(address).pathname);
      }),
    );
  });

  it('is one line, without square brackets, in the form that its place keeps', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const html = linkedSnippet(settings);
        expect(html).to.not.match(/[\n[\]]/);
        expect(html.startsWith('<div data-')).to.equal(FORM_OF_PLACE[settings.place] === 'div');
      }),
    );
  });

  it('with the content inside is read back too, and follows its page unless it names a language', async () => {
    const feed: unknown = await (await fetch('/feeds/northhaven.json')).json();
    for (const place of PLACES_IN_PAGE) {
      for (const lang of ['', 'de']) {
        const settings = {...SETTINGS, place, lang, isBaked: true, options: {layout: 'list', 'group-by': 'kind'}};
        const {html = ''} = await bake(settings, place, feed, 'en');
        expect(html).to.contain(`<section lang="${lang || 'en'}"`);
        const {settings: found} = read(html, {...OTHER, place});
        const source = place === 'bundler' ? 'https://www.city.org/a/feed.json' : '';
        expect(found).to.deep.equal({...settings, script: '', feed: source});
      }
    }
  });
});

describe('what was once pasted', () => {
  const OLD: Readonly<Record<string, [html: string, expected: Partial<SnippetSettings>]>> = {
    'a div': [
      '<div data-partner-list data-kind="project"><a href="https://c.org/p">Our partner cities</a></div>',
      {
        options: {kind: 'project'},
        place: 'wordpress-blocks',
        link: {text: 'Our partner cities', href: 'https://c.org/p'},
      },
    ],
    'a div as an editor saves it': [
      '<p>Text</p><div class="x" data-search="" data-partner-list="true" data-sort="SINCE">Cities</div>',
      {options: {search: '', sort: 'since'}, link: {text: 'Cities', href: ''}},
    ],
    'a div that the script has upgraded': [
      '<div data-network-badges data-layout="list"><network-badges data-upgraded="" data-layout="list">x</network-badges></div>',
      {element: 'network-badges', options: {layout: 'list'}, place: 'wordpress-blocks'},
    ],
    'a tag with data- twins': [
      '<partner-list data-kind="twinning, friendship" group-by="" search="false" limit="0"></partner-list>',
      {options: {kind: 'twinning friendship'}, place: 'page'},
    ],
    'the role of a network, which has a name of its own': [
      '<network-badges data-role="member"></network-badges>',
      {element: 'network-badges', options: {role: 'member'}},
    ],
    'a shortcode': [
      '[partner-list kind="project" search]<a href="https://c.org/p">Cities</a>[/partner-list]',
      {options: {kind: 'project', search: ''}, link: {text: 'Cities', href: 'https://c.org/p'}},
    ],
    'a script that names the feed': [
      '<script src="https://c.org/x/partnership-elements-0.1.0.js" integrity="sha384-a" data-feed="https://d.org/f.json"></script><project-list lang="uk" dir="ltr"></project-list>',
      {
        element: 'project-list',
        lang: 'uk',
        script: 'https://c.org/x/partnership-elements.js',
        feed: 'https://d.org/f.json',
        isPinned: true,
      },
    ],
    "a partner city's page": [
      '<partner-list perspective="Kherson" src="https://bonn.org/feed.json"></partner-list>',
      {options: {perspective: 'kherson'}, feed: 'https://bonn.org/feed.json'},
    ],
    'a frame': [
      '<iframe src="https://c.org/x/frame.html?element=project-list&amp;lang=uk&amp;partner=bukhara&amp;src=https%3A%2F%2Fc.org%2Ff.json" title="Projects"></iframe><p><a href="https://c.org/p">Projects</a></p>',
      {
        element: 'project-list',
        options: {partner: 'bukhara'},
        place: 'frame',
        lang: 'uk',
        link: {text: 'Projects', href: 'https://c.org/p'},
        script: 'https://c.org/x/partnership-elements.js',
        feed: 'https://c.org/f.json',
      },
    ],
    'a bundled page': [
      "import 'partnership-elements';\n<partner-list src='https://c.org/f.json'></partner-list>",
      {place: 'bundler', feed: 'https://c.org/f.json'},
    ],
  };
  for (const [name, [html, expected]] of Object.entries(OLD)) {
    it(`is understood: ${name}`, () => {
      expect(read(html).settings).to.deep.include(expected);
    });
  }

  it('is told what is left out, and how many others there are', () => {
    const {ignored, others} = read(
      '<partner-list layout="grid" heading-level="9" kindd="x" class="wide"></partner-list><project-list></project-list>',
    );
    expect(ignored).to.have.members(['layout="grid"', 'heading-level="9"', 'kindd', 'class']);
    expect(others).to.equal(1);
  });

  it('is none without an element', () => {
    expect(readSnippet('<p>Our partner cities</p>', OTHER)).to.be.undefined;
    expect(readSnippet('', OTHER)).to.be.undefined;
  });

  it('runs and loads nothing', () => {
    let hasRun = false;
    Reflect.set(globalThis, 'runs', () => (hasRun = true));
    read('<img src="x" onerror="runs()"><partner-list><script>runs()</script></partner-list>');
    expect(hasRun).to.equal(false);
  });
});

describe('the lines for the head', () => {
  it('name the script, and one release of it where that is wanted', () => {
    expect(scriptLine(SETTINGS, RELEASE)).to.equal(
      '<script src="https://www.city.org/a/partnership-elements.js" defer></script>',
    );
    expect(scriptLine({...SETTINGS, isPinned: true}, RELEASE)).to.equal(
      '<script src="https://www.city.org/a/partnership-elements-1.2.3.js" integrity="sha384-abc" crossorigin="anonymous" defer></script>',
    );
    expect(scriptLine({...SETTINGS, script: ''}, RELEASE)).to.contain('https://your-city.example/');
  });

  it('keep room for the element, in both forms, until the script runs', () => {
    for (const place of ['page', 'drupal'] as const) {
      const settings = {...SETTINGS, place, element: 'project-card'} as const;
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.innerHTML = roomLine(settings, 10) + linkedSnippet(settings);
      const {height} = frame.contentDocument!.body.lastElementChild!.getBoundingClientRect();
      const {innerHeight} = frame.contentWindow!;
      expect(height, place).to.be.closeTo(Math.min(innerHeight, 160), 1);
      frame.remove();
    }
  });
});

it('an address for a public page is whole, secure and real', () => {
  expect(
    [
      '',
      '/feed.json',
      'http://c.org/f.json',
      'https://a:b@c.org/',
      'javascript:1',
      'https://your-city.example/f.json',
    ].map(addressFault),
  ).to.deep.equal(['missing', 'incomplete', 'insecure', 'invalid', 'invalid', 'example']);
  expect(addressFault('https://www.bonn.de/feed.json')).to.be.undefined;
});
