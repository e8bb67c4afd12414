import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {DateFormatter, precisionOf} from '../../src/i18n/date-formatter.js';
import be from '../../src/i18n/locales/be.js';
import mn from '../../src/i18n/locales/mn.js';
import uz from '../../src/i18n/locales/uz.js';
import {reader, said} from './reader.js';

/** With simple spaces. Engines differ in which of Unicode's they put between the parts of a date. */
const spaced = (text: string) => text.replace(/\s+/gu, ' ').replaceAll('\u2060', '');

/** And with simple dashes, around which engines differ too. */
const dashed = (text: string) => spaced(text).replace(/ ?– ?/g, '–');

/** And with Latin digits: engines differ in which ones they write for plain Arabic. */
const inLatinDigits = (text: string) => text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));

/** To the year, the month and the day, as a reader of this language reads it. */
async function dates(tag: string): Promise<string[]> {
  const localizer = await reader(tag);
  return ['2023', '2023-02', '2023-02-09'].map((date) => spaced(localizer.formatDate(date)));
}

/** From one date to another, as a reader of this language reads it. */
const period = async (tag: string, start: string, end: string) =>
  dashed(said((await reader(tag)).formatPeriod(start, end)));

/** Lets a test run in a browser that stands elsewhere on earth. */
function standingIn(timeZone: string, run: () => void): void {
  const {DateTimeFormat} = Intl;
  class Elsewhere extends DateTimeFormat {
    constructor(tags?: string | string[], options?: Intl.DateTimeFormatOptions) {
      super(tags, {timeZone, ...options});
    }
  }
  Object.assign(Intl, {DateTimeFormat: Elsewhere});
  try {
    run();
  } finally {
    Object.assign(Intl, {DateTimeFormat});
  }
}

const any = (min: string, max: string) => fc.date({min: new Date(min), max: new Date(max), noInvalidDate: true});
const EVERY_DAY = any('0100-01-01', '9999-12-31');

describe('a date', () => {
  const DATES: [tag: string, year: string, month: string, day: string][] = [
    ['ar-EG', '٢٠٢٣', 'فبراير ٢٠٢٣', '٩ فبراير ٢٠٢٣'],
    ['ar-PS', '٢٠٢٣', 'شباط ٢٠٢٣', '٩ شباط ٢٠٢٣'],
    ['be', '2023', 'люты 2023 г.', '9 лютага 2023 г.'],
    ['be-BY', '2023', 'люты 2023 г.', '9 лютага 2023 г.'],
    ['de', '2023', 'Februar 2023', '9. Februar 2023'],
    ['de-AT', '2023', 'Februar 2023', '9. Februar 2023'],
    ['de_DE', '2023', 'Februar 2023', '9. Februar 2023'],
    ['en', '2023', 'February 2023', '9 February 2023'],
    ['en-GB', '2023', 'February 2023', '9 February 2023'],
    ['en-US', '2023', 'February 2023', 'February 9, 2023'],
    ['es', '2023', 'febrero de 2023', '9 de febrero de 2023'],
    ['es-BO', '2023', 'febrero de 2023', '9 de febrero de 2023'],
    ['fr', '2023', 'février 2023', '9 février 2023'],
    ['he', '2023', 'פברואר 2023', '9 בפברואר 2023'],
    ['iw', '2023', 'פברואר 2023', '9 בפברואר 2023'],
    ['mn', '2023 он', '2023 оны 2-р сар', '2023 оны 2-р сарын 9'],
    ['mn-MN', '2023 он', '2023 оны 2-р сар', '2023 оны 2-р сарын 9'],
    ['ru', '2023', 'февраль 2023 г.', '9 февраля 2023 г.'],
    ['uk', '2023', 'лютий 2023 р.', '9 лютого 2023 р.'],
    ['uz', '2023-yil', '2023-yil fevral', '2023-yil 9-fevral'],
    ['uz-UZ', '2023-yil', '2023-yil fevral', '2023-yil 9-fevral'],
    // In Chromium, these get the dates of the language that their readers read too.
    ['zh-TW', '2023年', '2023年2月', '2023年2月9日'],
    ['kk', '2023', 'февраль 2023 г.', '9 февраля 2023 г.'],
    ['it', '2023', 'febbraio 2023', '9 febbraio 2023'],
    ['pl', '2023', 'luty 2023', '9 lutego 2023'],
    ['nl', '2023', 'februari 2023', '9 februari 2023'],
    ['tr', '2023', 'Şubat 2023', '9 Şubat 2023'],
    ['hu', '2023', '2023. február', '2023. február 9.'],
    ['zh', '2023年', '2023年2月', '2023年2月9日'],
    ['zh-CN', '2023年', '2023年2月', '2023年2月9日'],
    ['zh-Hans', '2023年', '2023年2月', '2023年2月9日'],
    // There are no messages for these, so the reader gets the dates of the English ones.
    ['fa', '2023', 'February 2023', '9 February 2023'],
    ['sr', '2023', 'February 2023', '9 February 2023'],
    ['th', '2023', 'February 2023', '9 February 2023'],
    ['tlh', '2023', 'February 2023', '9 February 2023'],
  ];
  for (const [tag, ...expected] of DATES) {
    it(`is as exact in ${tag} as it is given`, async () => {
      expect(await dates(tag)).to.deep.equal(expected);
    });
  }

  it('is Arabic, in the digits that the browser has for the language', async () => {
    expect((await dates('ar')).map(inLatinDigits)).to.deep.equal(['2023', 'فبراير 2023', '9 فبراير 2023']);
  });

  it('has the names that a variety of a language has for the months', async () => {
    expect((await reader('de')).formatDate('2023-01-05')).to.equal('5. Januar 2023');
    expect((await reader('de-AT')).formatDate('2023-01-05')).to.equal('5. Jänner 2023');
    expect((await reader('ar-PS')).formatDate('2023-07')).to.equal('تموز ٢٠٢٣');
    expect((await reader('ar-EG')).formatDate('2023-07')).to.equal('يوليو ٢٠٢٣');
  });

  it('has the digits that a reader asks for', async () => {
    expect(await dates('ar-PS-u-nu-latn')).to.deep.equal(['2023', 'شباط 2023', '9 شباط 2023']);
    expect(await dates('ar-u-nu-arab')).to.deep.equal(['٢٠٢٣', 'فبراير ٢٠٢٣', '٩ فبراير ٢٠٢٣']);
    expect(await dates('en-GB-u-nu-deva')).to.deep.equal(['२०२३', 'February २०२३', '९ February २०२३']);
  });

  it('is English where the browser does not know the language', () => {
    expect(new DateFormatter('tlh').format('2023-02-09')).to.equal('9 February 2023');
  });

  it('stays as it is where it is none', async () => {
    for (const text of ['spring 1983', '', '1983-13', '2023-02-29', '1983-5', '83', '2023-02-09T12:00']) {
      for (const tag of ['en', 'be', 'ar-PS']) expect((await reader(tag)).formatDate(text), tag).to.equal(text);
    }
  });

  it('is day, month or year by what is given', () => {
    expect(['1983', '1983-05', '1983-05-21'].map(precisionOf)).to.deep.equal(['year', 'month', 'day']);
  });

  it('is that of the feed, on every day there is', async () => {
    const localizer = await reader('en');
    const MONTHS = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(EVERY_DAY, (instant) => {
        const date = instant.toISOString().slice(0, 10);
        const [year, month] = [String(instant.getUTCFullYear()), MONTHS[instant.getUTCMonth()]!];
        expect(localizer.formatDate(date)).to.equal(`${instant.getUTCDate()} ${month} ${year}`);
        expect(localizer.formatDate(date.slice(0, 7))).to.equal(`${month} ${year}`);
        expect(localizer.formatDate(date.slice(0, 4))).to.equal(year);
      }),
    );
  });

  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata']) {
    it(`is that of the feed in ${timeZone}, and so is a range`, () => {
      standingIn(timeZone, () => {
        expect(new Intl.DateTimeFormat('en').resolvedOptions().timeZone).to.match(
          /Kiritimati|Pago_Pago|Kolkata|Calcutta/,
        );
        const words = new DateFormatter('en-GB');
        fc.assert(
          fc.property(EVERY_DAY, (instant) => {
            const date = instant.toISOString().slice(0, 10);
            expect(words.format(date).split(' ')[0]).to.equal(String(instant.getUTCDate()));
            expect(words.format(date.slice(0, 4))).to.equal(String(instant.getUTCFullYear()));
          }),
        );
        expect(words.format('2023-01')).to.equal('January 2023');
        expect(dashed(words.formatRange('2020', '2022') ?? '')).to.equal('2020–2022');
        expect(dashed(words.formatRange('2020-05-01', '2020-05-31') ?? '')).to.equal('1–31 May 2020');
      });
    });
  }
});

describe('a date in a language with its own formats', () => {
  // Written here once more, as readers know them, and not taken from the locales.
  const BELARUSIAN: [alone: string, afterDay: string][] = [
    ['студзень', 'студзеня'],
    ['люты', 'лютага'],
    ['сакавік', 'сакавіка'],
    ['красавік', 'красавіка'],
    ['май', 'мая'],
    ['чэрвень', 'чэрвеня'],
    ['ліпень', 'ліпеня'],
    ['жнівень', 'жніўня'],
    ['верасень', 'верасня'],
    ['кастрычнік', 'кастрычніка'],
    ['лістапад', 'лістапада'],
    ['снежань', 'снежня'],
  ];
  const UZBEK = 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' ');

  const WRITTEN: [tag: string, words: DateFormatter, write: (year: string, month: number, day: number) => string[]][] =
    [
      [
        'be',
        new DateFormatter('be', be.formats),
        (year, month, day) => {
          const [alone, afterDay] = BELARUSIAN[month - 1]!;
          return [year, `${alone} ${year} г.`, `${String(day)} ${afterDay} ${year} г.`];
        },
      ],
      [
        'mn',
        new DateFormatter('mn', mn.formats),
        (year, month, day) => [
          `${year} он`,
          `${year} оны ${String(month)}-р сар`,
          `${year} оны ${String(month)}-р сарын ${String(day)}`,
        ],
      ],
      [
        'uz',
        new DateFormatter('uz', uz.formats),
        (year, month, day) => {
          const name = UZBEK[month - 1]!;
          return [`${year}-yil`, `${year}-yil ${name}`, `${year}-yil ${String(day)}-${name}`];
        },
      ],
    ];
  for (const [tag, words, write] of WRITTEN) {
    it(`is the same in every browser, on every day there is: ${tag}`, () => {
      fc.assert(
        fc.property(EVERY_DAY, (instant) => {
          const date = instant.toISOString().slice(0, 10);
          const written = [4, 7, 10].map((length) => spaced(words.format(date.slice(0, length))));
          const year = String(instant.getUTCFullYear());
          expect(written).to.deep.equal(write(year, instant.getUTCMonth() + 1, instant.getUTCDate()));
        }),
      );
    });

    it(`is that of the feed everywhere on earth: ${tag}`, () => {
      standingIn('Pacific/Pago_Pago', () => {
        expect(spaced(words.format('2023-01-01'))).to.equal(write('2023', 1, 1)[2]);
        expect(spaced(words.format('2023'))).to.equal(write('2023', 1, 1)[0]);
      });
    });
  }

  it('keeps its calendar and digits, whatever a tag asks for', async () => {
    expect(spaced((await reader('be-u-ca-buddhist')).formatDate('2023-02-09'))).to.equal('9 лютага 2023 г.');
    expect(spaced((await reader('uz-u-nu-deva')).formatDate('2023-02-09'))).to.equal('2023-yil 9-fevral');
  });
});

describe('a date for readers of another calendar', () => {
  it('is written in it if it is a day; a year or month stays, and names its era', async () => {
    expect(await dates('ar-SA-u-ca-islamic-umalqura')).to.deep.equal(['٢٠٢٣ م', 'فبراير ٢٠٢٣ م', '١٨ رجب ١٤٤٤ هـ']);
    expect(await dates('he-u-ca-hebrew')).to.deep.equal(['2023 לספירה', 'פברואר 2023 לספירה', '18 בשבט 5783']);
    expect(await dates('de-u-ca-buddhist')).to.deep.equal([
      '2023 n. Chr.',
      'Februar 2023 n. Chr.',
      '9. Februar 2566 BE',
    ]);
    const [year, month, day] = await dates('en-u-ca-buddhist');
    expect([year, month]).to.deep.equal(['2023 AD', 'February 2023 AD']);
    expect(day)
      .to.match(/2566 BE$/)
      .and.to.contain('February')
      .and.to.match(/\b9\b/);
  });

  it('names no era where the calendar of the reader is the Gregorian one', async () => {
    expect(await dates('en-GB-u-ca-gregory')).to.deep.equal(['2023', 'February 2023', '9 February 2023']);
    expect(await dates('ar-SA-u-ca-gregory-nu-latn')).to.deep.equal(['2023', 'فبراير 2023', '9 فبراير 2023']);
  });

  it('is in the calendar that the browser knows a country by', async () => {
    const isGregorian = new Intl.DateTimeFormat('ar-SA').resolvedOptions().calendar === 'gregory';
    expect(await dates('ar-SA')).to.deep.equal(
      isGregorian ? ['٢٠٢٣', 'فبراير ٢٠٢٣', '٩ فبراير ٢٠٢٣'] : ['٢٠٢٣ م', 'فبراير ٢٠٢٣ م', '١٨ رجب ١٤٤٤ هـ'],
    );
  });

  it('is that of the feed everywhere on earth', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      standingIn(timeZone, () => {
        const words = new DateFormatter('he-u-ca-hebrew');
        expect(words.format('2023-02-09'), timeZone).to.equal('18 בשבט 5783');
        expect(words.format('2023'), timeZone).to.match(/^2023 /);
        expect(words.format('2023-01'), timeZone).to.match(/^ינואר 2023 /);
      });
    }
  });
});

describe('a range of dates', () => {
  const AS_EXACT: [tag: string, start: string, end: string, range: string][] = [
    ['en', '2020', '2022', '2020–2022'],
    ['en', '2020-05', '2020-07', 'May–July 2020'],
    ['en', '2020-05-03', '2020-05-05', '3–5 May 2020'],
    ['en', '2020-05-03', '2021-06-05', '3 May 2020–5 June 2021'],
    ['en-US', '2020-05-03', '2020-05-05', 'May 3–5, 2020'],
    ['de', '2020-05', '2020-07', 'Mai–Juli 2020'],
    ['de-AT', '2020-01-03', '2020-01-05', '3.–5. Jänner 2020'],
    ['es-BO', '2020-05', '2020-07', 'mayo–julio de 2020'],
    ['fr', '2020-05-03', '2020-05-05', '3–5 mai 2020'],
    ['he', '2020-05-03', '2020-05-05', '3–5 במאי 2020'],
    ['ru', '2020-05-03', '2020-05-05', '3–5 мая 2020 г.'],
    ['uk', '2020-05-03', '2020-05-05', '3–5 травня 2020 р.'],
    ['zh-CN', '2020', '2022', '2020–2022年'],
    ['ar-PS', '2020', '2022', '٢٠٢٠–٢٠٢٢'],
    ['he-u-ca-hebrew', '2020', '2022', '2020–2022 לספירה'],
    ['en-GB-u-nu-deva', '2020', '2022', '२०२०–२०२२'],
    // One and the same is said once.
    ['en', '2020', '2020', '2020'],
    ['de', '2020-05-03', '2020-05-03', '3. Mai 2020'],
  ];
  for (const [tag, start, end, range] of AS_EXACT) {
    it(`says what two as exact dates share only once: ${start}, ${end} in ${tag}`, async () => {
      expect(await period(tag, start, end)).to.equal(range);
    });
  }

  const IN_WORDS: [fact: string, tag: string, start: string, end: string, words: string][] = [
    ['less exact at the start', 'en', '2020', '2022-03', '2020 to March 2022'],
    ['less exact at the end', 'de', '2020-02-09', '2022', '9. Februar 2020 bis 2022'],
    ['the end before the start', 'en', '2022', '2020', '2022 to 2020'],
    ['the end a day before the start', 'en', '2022-03-02', '2022-03-01', '2 March 2022 to 1 March 2022'],
    ['no date', 'en', '2020', 'soon', '2020 to soon'],
    ['no date of the same length', 'en', '2020', 'soon', '2020 to soon'],
    ['a day the calendar does not have', 'en', '2023-02-29', '2023-03-01', '2023-02-29 to 1 March 2023'],
    ['Arabic', 'ar-PS', '2020', '2022-03', 'من ٢٠٢٠ إلى آذار ٢٠٢٢'],
    ['Hebrew', 'he', '2020', '2022-03', '2020 עד מרץ 2022'],
    ['Chinese', 'zh-CN', '2020', '2022-03', '2020年至2022年3月'],
    ['another calendar', 'de-u-ca-buddhist', '2020', '2022-03', '2020 n. Chr. bis März 2022 n. Chr.'],
    ['Belarusian years', 'be', '2020', '2022', '2020–2022'],
    ['Belarusian months', 'be', '2020-05', '2020-07', 'май 2020 г.–ліпень 2020 г.'],
    ['Mongolian days', 'mn', '2020-05-03', '2020-05-05', '2020 оны 5-р сарын 3–2020 оны 5-р сарын 5'],
    ['Uzbek days', 'uz', '2020-05-03', '2020-05-05', '2020-yil 3-may–2020-yil 5-may'],
    // Browsers write these otherwise than single dates.
    ['Chinese months', 'zh-CN', '2024-03', '2027-09', '2024年3月至2027年9月'],
    ['Chinese days', 'zh-CN', '2016-04-01', '2018-10-31', '2016年4月1日至2018年10月31日'],
    ['Hebrew days', 'he', '2016-04-01', '2018-10-31', '1 באפריל 2016 עד 31 באוקטובר 2018'],
    ['Ukrainian days', 'uk', '2016-04-01', '2018-10-31', '1 квітня 2016 р.–31 жовтня 2018 р.'],
    ['Italian days', 'it', '2016-04-01', '2016-04-30', '1 aprile 2016–30 aprile 2016'],
    ['Hungarian days', 'hu', '2016-04-01', '2016-04-30', '2016. április 1.–2016. április 30.'],
  ];
  for (const [fact, tag, start, end, words] of IN_WORDS) {
    it(`is told in the words of the language: ${fact}, in ${tag}`, async () => {
      // Firefox joins Chinese months by a dash.
      const told = (await period(tag, start, end)).replace('月–2027', '月至2027');
      expect(told).to.equal(words);
    });
  }

  it('has no form of its own where it is told in words', () => {
    const [english, belarusian] = [new DateFormatter('en-GB'), new DateFormatter('be', be.formats)];
    for (const [start, end] of [
      ['2020', '2022-03'],
      ['2020-05', '2020-05-01'],
      ['2022', '2020'],
      ['soon', '2022'],
      ['2022', 'soon'],
    ] as const) {
      expect(english.formatRange(start, end), `${start} ${end}`).to.equal(undefined);
    }
    expect(belarusian.formatRange('2020', '2022')).to.equal(undefined);
  });

  it('never turns years of the feed round', () => {
    const words = new DateFormatter('en-GB');
    const year = fc.integer({min: 1000, max: 9999});
    fc.assert(
      fc.property(year, year, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)].map(String) as [string, string];
        const expected = first === last ? first : `${first}–${last}`;
        expect(dashed(words.formatRange(first, last) ?? '')).to.equal(expected);
      }),
    );
  });
});
