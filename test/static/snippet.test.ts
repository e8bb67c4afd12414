import {expect} from '@open-wc/testing';
import {snippet, SnippetError, type SnippetRequest} from '../../src/static/snippet.js';
import {consoleDuring} from '../support/console.js';
import {sampleFeed} from '../support/feed.js';
import {ELEMENT_NAMES} from '../../src/options/descriptors.js';

const FEED_URL = 'https://city.example/data/feed.json';

/** A snippet of the sample feed, with what a test changes. */
async function sample(changes: Partial<SnippetRequest> = {}): Promise<string> {
  const request = {element: 'partner-list', feed: sampleFeed(), feedUrl: FEED_URL, lang: 'en', ...changes} as const;
  return (await snippet(request)).html;
}

/** The content alone, as a page has it. */
async function content(changes: Partial<SnippetRequest> = {}): Promise<HTMLElement> {
  const page = new DOMParser().parseFromString(await sample({form: 'static', ...changes}), 'text/html');
  return page.body;
}

/** The text of each box of a kind, white space as one blank. */
function texts(body: HTMLElement, selector: string): string[] {
  return [...body.querySelectorAll(selector)].map((box) => box.textContent.replace(/\s+/g, ' ').trim());
}

describe('the feed of a snippet', () => {
  const text = JSON.stringify(sampleFeed());
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  const made = (feed: unknown) => snippet({element: 'partner-list', feed, feedUrl: FEED_URL, lang: 'en'});

  for (const [name, file] of [
    ['text', text],
    ['text with a byte order mark', `\uFEFF${text}`],
    ['bytes', new TextEncoder().encode(text)],
    ['bytes with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['bytes in UTF-16', Uint8Array.from([0xff, 0xfe, ...codes.flatMap((code) => [code, 0])])],
  ] as const) {
    it(`may be the ${name} of a file`, async () => {
      expect(await made(file)).to.deep.equal({html: await sample(), problems: []});
    });
  }

  it('is told to be saved as UTF-8', async () => {
    const {html, problems} = await made(Uint8Array.from(codes));
    expect(html).to.equal(await sample());
    expect(problems.map(({remedy}) => remedy)).to.deep.equal(['Save it as UTF-8.']);
  });

  it('is refused where the file is no JSON', async () => {
    expect((await refusals({feed: '{"version": 1,}'}))[0]).to.match(/^feed: It is not valid JSON\. SyntaxError/);
    expect(await refusals({feed: ' '})).to.deep.equal(['feed: It is empty. Correct the file.']);
  });
});

/** What is wrong with a request, as path, message and remedy in one line. */
async function refusals(changes: Partial<Record<keyof SnippetRequest, unknown>>): Promise<string[]> {
  try {
    // What no type checker has seen, as from a command line.
    await sample(changes as Partial<SnippetRequest>);
  } catch (error) {
    if (error instanceof SnippetError) {
      expect(error.message).to.equal(
        [
          'No snippet was made.',
          ...error.problems.map(({path, message, remedy}) => `${path}: ${message} ${remedy}`),
        ].join('\n'),
      );
      return error.problems.map(({path, message, remedy}) => `${path}: ${message} ${remedy}`);
    }
    throw error;
  }
  return [];
}

describe('snippet', () => {
  describe('forms', () => {
    const INSIDE =
      '<section lang="en" dir="ltr"><ul>' +
      '<li><h2>Ålvik&nbsp;· Sweden</h2> <p><strong>Friendly ties</strong></p></li> ' +
      '<li><h2>Esterra&nbsp;· Spain</h2> <p><strong>City twinning</strong>&nbsp;· since 1990</p></li>' +
      '</ul> <p>As of 23 November 2026</p></section>';

    it('static: the content alone, in one line', async () => {
      expect(await sample({form: 'static'})).to.equal(INSIDE);
    });

    it('tag: the same content inside the tag with its options, which is what comes without a word', async () => {
      const options = {search: true, limit: 5, layout: 'cards', 'heading-level': 2} as const;
      const html = await sample({form: 'tag', options});
      expect(html).to.equal(
        `<partner-list lang="en" dir="ltr" search limit="5" layout="cards" heading-level="2">${INSIDE}</partner-list>`,
      );
      expect(await sample({options})).to.equal(html);
    });

    it('div: the same content inside a div with the options as data-…', async () => {
      const options = {search: '', sort: 'name', src: '/feed.json?a=1&b=2'} as const;
      expect(await sample({form: 'div', options})).to.equal(
        `<div data-partner-list lang="en" dir="ltr" data-search data-sort="name" data-src="/feed.json?a=1&amp;b=2">${INSIDE}</div>`,
      );
    });

    it('leaves out options that are off or empty', async () => {
      const options = {search: false, kind: '', limit: undefined, sort: ' '} as const;
      expect(await sample({options})).to.equal(`<partner-list lang="en" dir="ltr">${INSIDE}</partner-list>`);
      expect(await sample({options: {search: 'False'}})).not.to.contain('search');
    });

    it('writes the role of networks as data-role, because role is ARIA’s', async () => {
      const networks = [{id: 'net', name: 'Net', kind: 'network', role: 'member'}];
      const request = {element: 'network-badges', feed: sampleFeed({networks}), options: {role: 'member'}} as const;
      expect(await sample({...request, form: 'tag'})).to.match(
        /^<network-badges lang="en" dir="ltr" data-role="member">/,
      );
      expect(await sample({...request, form: 'div'})).to.match(/^<div data-network-badges .*data-role="member">/);
    });
  });

  it('uses no tag and no attribute but those that CMSs keep', async () => {
    const feed: unknown = await (await fetch('/feeds/northhaven.json')).json();
    for (const element of ['partner-list', 'project-list', 'network-badges'] as const) {
      for (const lang of ['en', 'ar']) {
        const body = await content({
          element,
          feed,
          lang,
          options: element === 'network-badges' ? {layout: 'list'} : {},
        });
        const all = [...body.querySelectorAll('*')];
        const tags = new Set(all.map(({localName}) => localName));
        expect([...tags].filter((tag) => !/^(section|h[2-6]|p|ul|li|a|strong|span)$/.test(tag))).to.deep.equal([]);
        const attributes = new Set(all.flatMap((box) => box.getAttributeNames()));
        expect([...attributes].filter((name) => !/^(href|lang|dir)$/.test(name))).to.deep.equal([]);
        expect(all.length).to.be.above(20);
      }
    }
  });

  describe('options', () => {
    it('keep and sort what is shown', async () => {
      expect(texts(await content({options: {kind: 'twinning'}}), 'h2')).to.deep.equal(['Esterra · Spain']);
      expect(texts(await content({options: {country: 'se'}}), 'h2')).to.deep.equal(['Ålvik · Sweden']);
      expect(texts(await content({options: {sort: 'feed'}}), 'h2')).to.deep.equal([
        'Esterra · Spain',
        'Ålvik · Sweden',
      ]);
    });

    it('fold what is beyond a limit, which CMSs that know no details show', async () => {
      const body = await content({options: {limit: 1}});
      expect(texts(body, 'section > ul > li > h2')).to.deep.equal(['Ålvik · Sweden']);
      const [rest] = body.querySelectorAll('details');
      expect(texts(rest!, 'summary')).to.deep.equal(['Show 1 more']);
      expect(texts(rest!, 'li > h2')).to.deep.equal(['Esterra · Spain']);
      expect((await content({options: {limit: 2}})).querySelector('details')).to.be.null;
    });

    it('count a limit over all groups, and cut a group in two', async () => {
      const partners = ['twinning', 'twinning', 'contact'].map((kind, index) => ({
        id: `${index}`,
        name: 'ABC'[index]!,
        kind,
      }));
      const body = await content({feed: sampleFeed({partners}), options: {'group-by': 'kind', limit: 1}});
      expect(texts(body, 'section > h2, section > ul h3')).to.deep.equal(['City twinnings (2)', 'A']);
      expect(texts(body, 'details h2, details h3')).to.deep.equal(['B', 'Contact (1)', 'C']);
    });

    it('put headings on groups, and the partners one level deeper', async () => {
      const partners = [...sampleFeed().partners, {id: 'nowhere', name: 'Nowhere', kind: 'contact'}];
      const body = await content({feed: sampleFeed({partners}), options: {'group-by': 'country', 'heading-level': 4}});
      expect(texts(body, 'h4, h5')).to.deep.equal([
        'Spain (1)',
        'Esterra',
        'Sweden (1)',
        'Ålvik',
        'Country not stated (1)',
        'Nowhere',
      ]);
      expect(texts(body, 'h4')).to.deep.equal(['Spain (1)', 'Sweden (1)', 'Country not stated (1)']);
      // The heading of the group has said it.
      expect(texts(body, 'li p')[0]).to.equal('City twinning · since 1990');
    });

    it('put kinds into headings in the plural, and not into the partners again', async () => {
      const partners = ['A', 'B'].map((name) => ({id: name.toLowerCase(), name, kind: 'twinning', since: '1990'}));
      const options = {'group-by': 'kind'} as const;
      const body = await content({feed: sampleFeed({partners}), options});
      expect(texts(body, 'h2, h3, li p')).to.deep.equal([
        'City twinnings (2)',
        ...['A', 'since 1990'],
        ...['B', 'since 1990'],
      ]);
      const selection = await content({feed: sampleFeed({partners, partial: true}), options});
      expect(texts(selection, 'h2')).to.deep.equal(['City twinnings']);
    });

    it('go no deeper than the last level of headings', async () => {
      const body = await content({options: {'group-by': 'kind', 'heading-level': 6}});
      expect(texts(body, 'h6')).to.have.length(4);
    });

    it('show less of each partner in an index than in cards', async () => {
      const themes = [{id: 'sea', name: 'Sea'}];
      const partners = [{id: 'a', name: 'Alvik', kind: 'contact', themes: ['sea'], summary: 'Sails.', text: 'Much.'}];
      const projects = [{id: 'p', name: 'Boats', partners: ['a']}];
      const feed = sampleFeed({themes, partners, projects});
      const lines = ['Contact · Project: Boats'];
      expect(texts(await content({feed, options: {layout: 'list'}}), 'li p')).to.deep.equal(lines);
      expect(texts(await content({feed, options: {layout: 'table'}}), 'li p')).to.deep.equal(lines);
      expect(texts(await content({feed}), 'li p')).to.deep.equal([
        'Contact',
        'Sails.',
        'Project: Boats · Themes: Sea',
        'Much.',
      ]);
    });

    it('show the country and the kind of place in a line of an index', async () => {
      const feed = sampleFeed({
        partners: [{id: 'v', name: 'Val', kind: 'contact', country: 'FR', placeType: 'region'}],
      });
      const [line] = (await content({feed, options: {layout: 'list'}})).querySelectorAll('li');
      expect(line?.innerHTML).to.equal('<h2>Val</h2> <p>France&nbsp;· Region&nbsp;· <strong>Contact</strong></p>');
    });

    it('show the kind of place also below a heading that says the country', async () => {
      const feed = sampleFeed({
        partners: [{id: 'v', name: 'Val', kind: 'contact', country: 'FR', placeType: 'region'}],
      });
      const group = {feed, options: {'group-by': 'country'}} as const;
      expect(texts(await content(group), 'h2, h3')).to.deep.equal(['France (1)', 'Val · Region']);
      const index = await content({...group, options: {...group.options, layout: 'list'}});
      expect(texts(index, 'h2, h3, p').slice(0, 3)).to.deep.equal(['France (1)', 'Val', 'Region · Contact']);
    });

    it('lead with the years where they order an index, and say once which have none', async () => {
      const feed = sampleFeed({
        partners: [
          {id: 'a', name: 'A', kind: 'twinning', since: '1990-05-04'},
          {id: 'b', name: 'B', kind: 'twinning'},
        ],
      });
      const body = await content({feed, options: {layout: 'list', sort: 'since'}});
      expect(texts(body, 'h2, p').slice(0, -1)).to.deep.equal([
        ...['A', '1990 · City twinning'],
        'Year not stated',
        ...['B', 'City twinning'],
      ]);
    });

    it('take the view of a partner', async () => {
      const body = await content({options: {perspective: 'alvik'}, lang: 'de'});
      expect(texts(body, 'h2')).to.deep.equal(['Nordhafen · Deutschland']);
    });
  });

  describe('what is stated beyond the card', () => {
    const partner = {
      id: 'a',
      name: 'Alvik',
      kind: 'contact',
      organizations: [{name: 'Friends of Alvik', url: 'friends.html'}],
      links: [
        {title: 'Photos', url: 'https://photos.example/'},
        {title: 'Plans', url: '../plans'},
      ],
      contact: {
        name: 'Office',
        email: 'office@city.example',
        telephone: '+49 (228) 770',
        url: 'https://city.example/x',
      },
    };

    it('is unfolded, and its links are absolute', async () => {
      const body = await content({feed: sampleFeed({partners: [partner]})});
      expect(texts(body, 'li p')).to.deep.equal([
        'Contact · Organisations involved: Friends of Alvik · Further pages: Photos · Plans · ' +
          'Contact: Office · office@city.example · +49 (228) 770 · city.example/x',
      ]);
      expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://city.example/data/friends.html',
        'https://photos.example/',
        'https://city.example/plans',
        'mailto:office@city.example',
        'tel:+49228770',
        'https://city.example/x',
      ]);
    });

    it('keeps numbers and addresses in their direction', async () => {
      const html = await sample({feed: sampleFeed({partners: [partner]}), lang: 'ar', form: 'static'});
      expect(html).to.contain('<a href="tel:+49228770"><span dir="ltr">+49 (228) 770</span></a>');
    });
  });

  describe('languages', () => {
    const partners = [
      {id: 'k', name: {en: 'Kherson'}, nativeName: {uk: 'Херсон', he: 'חרסון'}, kind: 'odd-kind', country: 'UA'},
    ];

    it('marks what is in another language, and the direction where it changes', async () => {
      const body = await content({feed: sampleFeed({partners}), lang: 'de'});
      expect(body.querySelector('h2')!.innerHTML).to.equal(
        '<span lang="en">Kherson</span>&nbsp;· <span lang="uk">Херсон</span>&nbsp;· <span lang="he" dir="rtl">חרסון</span>&nbsp;· Ukraine',
      );
      expect(body.querySelector('strong')!.innerHTML).to.equal('odd kind');
    });

    it('keeps apart what runs against the words around it, also where its language is not known', async () => {
      const body = await content({feed: sampleFeed({partners}), lang: 'ar'});
      expect(body.querySelector('section')!.getAttribute('dir')).to.equal('rtl');
      expect(body.querySelector('h2')!.innerHTML).to.equal(
        '<span lang="en" dir="ltr">Kherson</span>&nbsp;· <span lang="uk" dir="ltr">Херсон</span>&nbsp;· <span lang="he">חרסון</span>&nbsp;· أوكرانيا',
      );
      expect(body.querySelector('strong')!.innerHTML).to.equal('<span dir="auto">odd kind</span>');
    });

    it('keeps a foreign word apart within its own language', async () => {
      const summary = {ar: 'مشروع Lifeweb'};
      const body = await content({
        feed: sampleFeed({partners: [{id: 'k', name: {ar: 'خيرسون'}, kind: 'contact', summary}]}),
        lang: 'ar',
      });
      expect(texts(body, 'p[lang="ar"][dir="rtl"]')).to.deep.equal(['مشروع Lifeweb']);
    });

    it('speaks the reader’s variety of a language', async () => {
      const html = await sample({lang: 'de_AT'});
      expect(html).to.match(/^<partner-list lang="de-AT" dir="ltr"><section lang="de-AT" dir="ltr">/);
      expect(html).to.contain('Stand: 23. November 2026');
    });

    it('serves others in English, and says so', async () => {
      const {html, problems} = await snippet({
        element: 'partner-list',
        feed: sampleFeed(),
        feedUrl: FEED_URL,
        lang: 'pt-BR',
      });
      expect(html).to.match(/^<partner-list lang="pt-BR" dir="ltr"><section lang="en" dir="ltr">/);
      expect(problems.map(({path, message}) => `${path}: ${message}`)).to.deep.equal([
        'lang: The elements do not speak "pt-BR": their own words are English.',
      ]);
    });
  });

  describe('the day of the feed', () => {
    it('is that of a date with a time', async () => {
      const body = await content({feed: sampleFeed({updated: '2026-11-23T23:59:00+01:00'})});
      expect(texts(body, 'section > p')).to.deep.equal(['As of 23 November 2026']);
    });

    it('is missing where the feed does not say it, which is a problem', async () => {
      const {updated, ...feed} = sampleFeed();
      const {html, problems} = await snippet({element: 'partner-list', feed, feedUrl: FEED_URL, lang: 'en'});
      expect(updated).not.to.equal(undefined);
      expect(html).not.to.contain('As of');
      expect(problems.map(({path}) => path)).to.deep.equal(['updated']);
    });
  });

  it('says that there is nothing when the feed has nothing', async () => {
    for (const element of ['project-list', 'network-badges'] as const) {
      expect(texts(await content({element}), 'p')[0]).to.equal('There is nothing to show here yet.');
    }
    expect(texts(await content({feed: sampleFeed({partners: []})}), 'p')[0]).to.equal(
      'There is nothing to show here yet.',
    );
  });

  it('is empty where the element would take no space', async () => {
    for (const element of ['city-text', 'contact-card', 'related-links'] as const) {
      const made = await snippet({element, feed: sampleFeed(), feedUrl: FEED_URL, lang: 'en'});
      expect(made.html).to.equal(
        `<${element} lang="en" dir="ltr"><section lang="en" dir="ltr"></section></${element}>`,
      );
    }
  });

  it('says of a translation that the city does not vouch for it', async () => {
    const feed: unknown = await (await fetch('/feeds/bonn.json')).json();
    const body = await content({element: 'city-text', feed, lang: 'de', options: {section: 'intro'}});
    expect(texts(body, 'h2, p').slice(0, 3)).to.deep.equal([
      'Partner in aller Welt',
      'Die deutschen Texte sind eine inoffizielle Übersetzung der englischen Quelle.',
      'Quelle: Partners across the world (Englisch)',
    ]);
  });

  it('shows what can be shown of a feed with mistakes, and says what is left out', async () => {
    const feed = {...sampleFeed(), partners: [...sampleFeed().partners, {id: 'x', kind: 'contact'}]};
    const {html, problems} = await snippet({element: 'partner-list', feed, feedUrl: FEED_URL, lang: 'en'});
    expect(html).to.contain('Esterra');
    expect(problems.map(({path}) => path)).to.deep.equal(['partners[2].name']);
  });

  it('has no link that may not be one', async () => {
    const feed = sampleFeed({partners: [{id: 'b', name: 'B', kind: 'contact', url: 'javascript:alert(1)'}]});
    expect((await content({feed})).querySelector('a')).to.equal(null);
  });

  describe('refuses', () => {
    it('a request that makes no sense, and says everything at once', async () => {
      expect(
        await refusals({element: 'partner-lst', form: 'iframe', lang: 'Deutsch!', feedUrl: 'feed.json'}),
      ).to.deep.equal([
        `element: "partner-lst" is not accepted. Write one of ${ELEMENT_NAMES.join(', ')}.`,
        'lang: "Deutsch!" is not accepted. Write a language as a BCP 47 tag, such as "de" or "zh-Hans".',
        'form: "iframe" is not accepted. Write one of tag, div, static.',
        'feedUrl: "feed.json" is not accepted. Write the address of the published feed, with https://.',
      ]);
      expect(await refusals({feedUrl: 'file:///feed.json'})).to.have.length(1);
      expect(await refusals({feedUrl: 'https://name:password@city.example/feed.json'})).to.have.length(1);
    });

    it('options that the element does not have or accept, and says what it does', async () => {
      const options = {
        ...{
          knd: 'x',
          kind: 'twining',
          partner: 'esterre',
          'heading-level': 1,
          limit: 'few',
          src: 'javascript:alert(1)',
        },
        ...{sort: 'size', perspective: 'nobody', 'group-by': 'theme', layout: 'grid', project: 'p'},
      };
      expect(await refusals({options})).to.deep.equal([
        'options.knd: <partner-list> has no such option. Leave it out, or write one that it has, such as kind, src, sort.',
        'options.project: <partner-list> has no such option. Leave it out, or write one that it has, such as src, partner, sort.',
        'options.src: "javascript:alert(1)" is not accepted. Write an address that starts with https://, or # and the id of a script in the page.',
        'options.perspective: "nobody" is not accepted. Write an id of the feed, such as alvik, esterra, northhaven.',
        'options.heading-level: "1" is not accepted. Write a whole number from 2 to 6.',
        'options.kind: "twining" is not accepted. Write some of twinning, friendship, project, solidarity, cooperation, contact, climate.',
        'options.partner: "esterre" is not accepted. Write an id of the feed, such as esterra, alvik.',
        'options.sort: "size" is not accepted. Write one of name, country, since, feed.',
        'options.group-by: "theme" is not accepted. Write one of kind, country.',
        'options.layout: "grid" is not accepted. Write one of cards, list, table.',
        'options.limit: "few" is not accepted. Write a whole number from 1 on.',
      ]);
    });

    it('a card without a project of the feed, or of the view', async () => {
      const feed = sampleFeed({projects: [{id: 'boats', name: 'Boats', partners: ['esterra']}]});
      const element = 'project-card';
      expect(await refusals({element, feed})).to.deep.equal([
        'options.project: "" is not accepted. Write an id of the feed, such as boats.',
      ]);
      expect(await refusals({element, feed, options: {project: 'boats', perspective: 'alvik'}})).to.deep.equal([
        'options.project: "boats" is not accepted. Write a project that "alvik" takes part in.',
      ]);
      expect(await refusals({element, feed, options: {project: 'boats', perspective: 'esterra'}})).to.deep.equal([]);
    });

    it('what is no feed', async () => {
      expect((await refusals({feed: [1]}))[0]).to.match(/^city/);
      expect((await refusals({feed: {version: 1, city: {id: 'a', name: 'A'}}}))[0]).to.contain('partners');
    });
  });

  it('says nothing in the console', async () => {
    expect(await consoleDuring(async () => sample({lang: 'mn'}))).to.deep.equal([]);
  });
});
