import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {comparePartialDates, parsePartialDate} from '../../src/data/partial-date.js';

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
    for (const none of ['', '83', '1983-13', '1983-00', '1983-1', '31.12.1983', '1983-05-00', '1983-05-32', ' 1983']) {
      expect(parsePartialDate(none), none).to.equal(undefined);
    }
  });

  it('reads every day of the calendar as it is', () => {
    const days = fc.date({min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true});
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

describe('comparePartialDates', () => {
  it('puts what is older, and what is less exact, first', () => {
    const dates = ['2023-02-09', '1983-05', '1983', '2023', '1983-05-01'];
    expect(dates.sort(comparePartialDates)).to.deep.equal(['1983', '1983-05', '1983-05-01', '2023', '2023-02-09']);
  });
});
