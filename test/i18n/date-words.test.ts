import {expect} from '@open-wc/testing';
import {reader, said} from './reader.js';

/** With simple spaces and dashes, in which engines differ. */
const plain = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/gu, ' ').replace(/ ?– ?/g, '–');

const since = async (tag: string, date: string) => {
  const localizer = await reader(tag);
  return plain(said(localizer.formatDated(localizer.messages.since, date)));
};

// As readers write them: about 1960, the 1950s, 1983 to 1984, 1969 at the latest.
const SINCE: [tag: string, about: string, decade: string, interval: string, latest: string][] = [
  ['ar-EG', 'منذ ١٩٦٠ تقريبًا', 'منذ عقد ١٩٥٠', 'منذ ١٩٨٣–١٩٨٤', 'منذ ١٩٦٩ على أبعد تقدير'],
  ['be', 'Пачатак: прыкладна 1960', 'Пачатак: 1950-я гады', 'Пачатак: 1983–1984', 'Пачатак: самае позняе 1969'],
  ['de', 'seit etwa 1960', 'seit den 1950er-Jahren', 'seit 1983–1984', 'seit spätestens 1969'],
  ['en', 'since about 1960', 'since the 1950s', 'since 1983–1984', 'since 1969 at the latest'],
  ['es', 'desde aproximadamente 1960', 'desde la década de 1950', 'desde 1983–1984', 'desde 1969 como muy tarde'],
  ['fr', 'depuis environ 1960', 'depuis les années 1950', 'depuis 1983–1984', 'depuis 1969 au plus tard'],
  ['he', 'מאז 1960 בערך', 'מאז שנות ה־1950', 'מאז 1983–1984', 'מאז 1969 לכל המאוחר'],
  [
    'mn',
    'Эхэлсэн: ойролцоогоор 1960 он',
    'Эхэлсэн: 1950 оноос хойших арван жил',
    'Эхэлсэн: 1983 он–1984 он',
    'Эхэлсэн: хамгийн сүүлд 1969 он',
  ],
  ['ru', 'Начало: примерно 1960', 'Начало: 1950-е годы', 'Начало: 1983–1984', 'Начало: самое позднее 1969'],
  ['uk', 'Початок: приблизно 1960', 'Початок: 1950-ті роки', 'Початок: 1983–1984', 'Початок: щонайпізніше 1969'],
  [
    'uz',
    'Boshlanishi: taxminan 1960-yil',
    'Boshlanishi: 1950-yillar',
    'Boshlanishi: 1983-yil–1984-yil',
    'Boshlanishi: eng kechi 1969-yil',
  ],
  ['it', 'inizio: circa 1960', 'dagli anni 1950', 'inizio: 1983–1984', 'inizio: 1969 al più tardi'],
  ['pl', 'początek: około 1960', 'początek: lata 1950.', 'początek: 1983–1984', 'początek: najpóźniej 1969'],
  ['nl', 'sinds omstreeks 1960', 'sinds de jaren 1950', 'sinds 1983–1984', 'sinds uiterlijk 1969'],
  [
    'tr',
    'başlangıç: yaklaşık 1960',
    'başlangıç: 1950 ile başlayan on yıl',
    'başlangıç: 1983–1984',
    'başlangıç: en geç 1969',
  ],
  ['hu', 'körülbelül 1960 óta', '1950 utáni évtized óta', '1983–1984 óta', 'legkésőbb 1969 óta'],
  ['zh-CN', '自1960年左右起', '自1950年代起', '自1983–1984年起', '自最迟1969年起'],
];

describe('a date that is not known exactly', () => {
  for (const [tag, ...expected] of SINCE) {
    it(`is told as such in ${tag}`, async () => {
      const told = await Promise.all(['1960~', '195X', '1983/1984', '../1969'].map((date) => since(tag, date)));
      expect(told).to.deep.equal(expected);
    });
  }

  it('is told with the parts it has', async () => {
    expect(await since('en', '1960-05?')).to.equal('since about May 1960');
    expect(await since('de', '1960-05-17~')).to.equal('seit etwa 17. Mai 1960');
    expect(await since('en', '195X~')).to.equal('since about 1950s');
    expect(await since('en', '1983~/1984-05')).to.equal('since about 1983 to May 1984');
    expect(await since('en', '195X/196X')).to.equal('since 1950s to 1960s');
  });

  it('stays as it is where it is none', async () => {
    for (const text of ['1984/1983', '~1960', '1983/84']) expect((await reader('en')).formatDate(text)).to.equal(text);
  });

  it('ends a period too', async () => {
    const localizer = await reader('en');
    expect(plain(said(localizer.formatPeriod('1983~', '1990')))).to.equal('about 1983 to 1990');
    expect(plain(said(localizer.formatPeriod('195X', '1990')))).to.equal('1950s to 1990');
  });
});
