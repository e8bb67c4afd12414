import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {resolveLink} from '../../src/data/resolve-link.js';

const FEED = 'https://city.example/world/feed.json';

const LINKS: [link: string, href: string | undefined][] = [
  ['https://other.example/a', 'https://other.example/a'],
  ['kherson.html', 'https://city.example/world/kherson.html'],
  ['../a.jpg', 'https://city.example/a.jpg'],
  ['/a', 'https://city.example/a'],
  ['#b', 'https://city.example/world/feed.json#b'],
  ['http://city.example/a', undefined],
  ['http://other.example/a', undefined],
  ['javascript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['mailto:office@city.example', undefined],
  ['https://', undefined],
  ['https://city.example@other.example', undefined],
  ['https://name:password@city.example', undefined],
  ['https:///city.example@other.example', undefined],
  ['https://other.example/@name', 'https://other.example/@name'],
];

describe('resolveLink', () => {
  for (const [link, href] of LINKS) {
    it(`makes ${JSON.stringify(link)} ${href ?? 'no address'}`, () => {
      expect(resolveLink(link, FEED)).to.equal(href);
    });
  }

  it('knows no address where there is no link', () => {
    expect(resolveLink(undefined, FEED)).to.equal(undefined);
  });

  it('lets plain http pass on the host of a feed that came by http', () => {
    const feed = 'http://localhost:8000/feed.json';
    expect(resolveLink('a', feed)).to.equal('http://localhost:8000/a');
    expect(resolveLink('http://localhost:9000/a', feed)).to.equal(undefined);
    expect(resolveLink('http://city.example/a', feed)).to.equal(undefined);
  });

  it('lets mail and telephone pass in a contact', () => {
    expect(resolveLink('mailto:office@city.example', FEED, true)).to.equal('mailto:office@city.example');
    expect(resolveLink('tel:+49228770', FEED, true)).to.equal('tel:+49228770');
    expect(resolveLink('javascript:alert(1)', FEED, true)).to.equal(undefined);
  });

  it('lets no fields pass with the address of an e-mail', () => {
    expect(resolveLink('mailto:office@city.example?bcc=other@city.example', FEED, true)).to.equal(undefined);
  });

  it('tells no name and password that the feed came with', () => {
    expect(resolveLink('a', 'https://name:password@city.example/feed.json')).to.equal(undefined);
  });

  it('needs no base for a whole address', () => {
    expect(resolveLink('https://other.example/', '')).to.equal('https://other.example/');
    expect(resolveLink('a', '')).to.equal(undefined);
  });

  it('gives nothing but https, the http of its host, and in contacts mail and telephone', () => {
    const starts = [
      '',
      'https:',
      'http:',
      'HTTP://',
      'https://name:password@',
      'mailto:',
      'tel:',
      'javascript:',
      'data:',
      '//',
      '\\',
      '\t',
      '\u0001',
    ];
    const links = fc.oneof(
      fc.webUrl(),
      fc.string({unit: 'binary'}),
      fc.tuple(fc.constantFrom(...starts), fc.constantFrom(...starts), fc.string()).map((parts) => parts.join('')),
    );
    const bases = fc.constantFrom(
      FEED,
      'https://name@city.example/feed.json',
      'http://localhost:8000/a/feed.json',
      'blob:https://city.example/1',
      'about:srcdoc',
      '',
    );
    fc.assert(
      fc.property(links, bases, fc.boolean(), (link, base, contact) => {
        const href = resolveLink(link, base, contact);
        if (href === undefined) return;
        const {protocol, host, username, password} = new URL(href);
        expect(username + password).to.equal('');
        const ofTheHost = protocol === 'http:' && base.startsWith('http:') && host === new URL(base).host;
        const ofAContact = contact && ['mailto:', 'tel:'].includes(protocol);
        expect(protocol === 'https:' || ofTheHost || ofAContact, href).to.equal(true);
      }),
      {numRuns: 2000},
    );
  });
});
