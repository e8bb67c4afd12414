import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {comparePartialDates, isBefore, parsePartialDate, toYears} from '../../src/data/partial-date.js';

describe('parsePartialDate', () => {
  it('keeps the parts that are given', () => {
    expect(parsePartialDate('1983')).to.deep.equal({year: 1983});
    expect(parsePartialDate('1983-05')).to.deep.equal({year: 1983, month: 5});
    expect(parsePartialDate('2023-02-09')).to.deep.equal({year: 2023, month: 2, day: 9});
  });

  it('knows how long the months are', () => {
    expect(parsePartialDate('2024-02-29')).to.deep.equal({year: 2024, month: 2, day: 29});
    for (const none of ['2023-02-29', '1900-02-29', '2023-04-31']) {
      expect(parsePartialDate(none), none).to.equal(undefined);
    }
  });

  it('turns away what is no date', () => {
    for (const none of [
      '',
      '0000',
      '83',
      '1983-13',
      '1983-00',
      '1983-1',
      '31.12.1983',
      '1983-05-00',
      '1983-05-32',
      ' 1983',
    ]) {
      expect(parsePartialDate(none), none).to.equal(undefined);
    }
  });

  it('reads every day of the calendar as it is', () => {
    const days = fc.date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true});
    fc.assert(
      fc.property(days, (date) => {
        expect(parsePartialDate(date.toISOString().slice(0, 10))).to.deep.equal({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });
});

describe('a date that is not known exactly', () => {
  const READ: [text: string, date: object][] = [
    ['1960~', {year: 1960, isAbout: true}],
    ['1960?', {year: 1960, isAbout: true}],
    ['1960-05%', {year: 1960, month: 5, isAbout: true}],
    ['195X', {year: 1950, isDecade: true}],
    ['195X~', {year: 1950, isDecade: true, isAbout: true}],
    ['1983/1984', {year: 1983, end: {year: 1984}}],
    ['1983-05/1984~', {year: 1983, month: 5, end: {year: 1984, isAbout: true}}],
    ['1983/1983', {year: 1983, end: {year: 1983}}],
    ['../1969', {year: 1969, isLatest: true}],
  ];
  for (const [text, date] of READ) {
    it(`is read: ${text}`, () => {
      expect(parsePartialDate(text)).to.deep.equal(date);
    });
  }

  it('is none where it is something else', () => {
    const others = ['1984/1983', '1983/', '/1984', '1983/84', '1983/..', '../..', '19XX', '195X-05', '~1960', '1960~~'];
    for (const none of [...others, '1983/1984/1985', 'c. 1960', '1950s', '2023-02-29~', '1983/2023-02-29']) {
      expect(parsePartialDate(none), none).to.equal(undefined);
    }
  });
});

const year = fc.integer({min: 1000, max: 2030}).map(String);
const one = fc
  .tuple(
    fc.oneof(
      year,
      year.map((text) => `${text.slice(0, 3)}X`),
      year.map((text) => `${text}-05`),
      year.map((text) => `${text}-05-17`),
    ),
    fc.constantFrom('', '', '~', '?', '%'),
  )
  .map((parts) => parts.join(''));
const anyDate = fc
  .oneof(
    one,
    one.map((text) => `../${text}`),
    fc.tuple(one, one).map((ends) => ends.join('/')),
  )
  .filter((text) => parsePartialDate(text) !== undefined);

describe('the order of dates', () => {
  it('is total: of two dates one is first, unless they are the same', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(comparePartialDates(a, b)).to.equal(-comparePartialDates(b, a) || 0);
        expect(comparePartialDates(a, b) === 0).to.equal(a === b);
      }),
    );
  });

  it('is consistent: what is before a date is before all that is after it', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (...dates) => {
        const [a, b, c] = dates.sort(comparePartialDates);
        expect(comparePartialDates(a, b)).to.be.at.most(0);
        expect(comparePartialDates(b, c)).to.be.at.most(0);
        expect(comparePartialDates(a, c)).to.be.at.most(0);
      }),
    );
  });

  it('follows the first year a date may mean', () => {
    const first = (text: string) => parsePartialDate(text)!.year;
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (first(a) < first(b)) expect(comparePartialDates(a, b)).to.equal(-1);
      }),
    );
  });

  it('puts a decade, an interval and a latest date where readers look for them', () => {
    const dates = ['1950', '1984', '1983-05', '195X', '1983/1984', '1960', '1983', '1960~', '../1983', '1949'];
    expect(dates.sort(comparePartialDates)).to.deep.equal([
      ...['1949', '195X', '1950', '1960', '1960~', '1983/1984', '../1983', '1983', '1983-05', '1984'],
    ]);
  });
});

describe('toYears', () => {
  const YEARS: [date: string, years: string][] = [
    ['1990', '1990'],
    ['1990-06', '1990'],
    ['1990-06-14', '1990'],
    ['1990-06~', '1990~'],
    ['1960~', '1960~'],
    ['195X', '195X'],
    ['1983/1984', '1983/1984'],
    ['1983-09/1984-05-01', '1983/1984'],
    ['1983-05/1983-09', '1983'],
    ['../1969-05', '../1969'],
  ];
  for (const [date, years] of YEARS) {
    it(`of ${date} are ${years}`, () => {
      expect(toYears(date)).to.equal(years);
    });
  }

  it('of any date are a date, which begins in the same year', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const {year: first} = parsePartialDate(date)!;
        expect(parsePartialDate(toYears(date))).to.include({year: first});
        expect(toYears(date)).not.to.match(/-/);
      }),
    );
  });
});

describe('isBefore', () => {
  it('is whether a day is after all that a date may mean', () => {
    for (const date of ['2019', '2025', '2026-10', '2026-11-26', '201X', '2019/2020', '../2019', '2019~']) {
      expect(isBefore(date, '2026-11-27'), date).to.equal(true);
    }
    for (const date of ['2026', '2026-11', '2026-11-27', '202X', '2019/2026', '2033']) {
      expect(isBefore(date, '2026-11-27'), date).to.equal(false);
    }
  });
});

describe('comparePartialDates', () => {
  it('puts what is older, and what is less exact, first', () => {
    const dates = ['2023-02-09', '1983-05', '1983', '2023', '1983-05-01'];
    expect(dates.sort(comparePartialDates)).to.deep.equal(['1983', '1983-05', '1983-05-01', '2023', '2023-02-09']);
  });
});
