import {expect} from '@open-wc/testing';
import {INTL_WARM_UP} from '../../src/i18n/warm-up-intl.js';

/** The kinds of Intl object made while a function runs. */
function madeBy(run: () => void): string[] {
  const {Collator, DateTimeFormat, DisplayNames, NumberFormat} = Intl;
  const made: string[] = [];
  const counted = Object.entries({Collator, DateTimeFormat, DisplayNames, NumberFormat}).map(([kind, constructor]) => [
    kind,
    new Proxy(constructor, {
      construct(target, args: unknown[]): object {
        made.push(kind);
        return Reflect.construct(target, args) as object;
      },
    }),
  ]);
  Object.assign(Intl, Object.fromEntries(counted));
  try {
    run();
  } finally {
    Object.assign(Intl, {Collator, DateTimeFormat, DisplayNames, NumberFormat});
  }
  return made;
}

describe('INTL_WARM_UP', () => {
  const runAll = () => {
    INTL_WARM_UP.forEach((step) => step());
  };

  it('makes one object of each kind that is slow the first time, and none when it runs again', () => {
    expect(madeBy(runAll).sort()).to.deep.equal(['Collator', 'DateTimeFormat', 'DisplayNames', 'NumberFormat']);
    expect(madeBy(runAll)).to.deep.equal([]);
  });
});
