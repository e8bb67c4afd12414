import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import type {Problem} from '../../src/data/problem.js';
import {recover} from '../../src/data/recover.js';

const Word = v.pipe(v.string('Write a text.'), v.minLength(1, 'Write a word.'));
const Schema = v.object({
  id: Word,
  note: v.optional(Word),
  tags: v.optional(v.array(Word)),
  links: v.optional(v.array(v.object({url: Word, title: v.optional(Word)}))),
  place: v.optional(v.object({name: Word, country: v.optional(Word)})),
  size: v.optional(v.union([Word, v.object({wide: v.number('Write a number.')})], 'Write a size.')),
  count: v.optional(v.number()),
  pair: v.optional(v.pipe(v.array(Word), v.maxLength(2, 'Write two.'))),
});

function recovered(value: unknown, path = 'rows[3]') {
  const problems: Problem[] = [];
  return {kept: recover(Schema, value, path, problems), problems};
}

/** What is given, what is kept of it, and where the problems are. */
const CASES: [fact: string, given: object, kept: object | undefined, paths: string[]][] = [
  ['a whole record is kept', {id: 'a', tags: ['x']}, {id: 'a', tags: ['x']}, []],
  ['a field nobody knows is left out silently', {id: 'a', other: 1}, {id: 'a'}, []],
  ['a broken optional field is cut', {id: 'a', note: []}, {id: 'a'}, ['rows[3].note']],
  ['a number is read as the text that was meant', {id: 'a', note: 5}, {id: 'a', note: '5'}, ['rows[3].note']],
  ['a text is read as the number that was meant', {id: 'a', count: '5'}, {id: 'a', count: 5}, ['rows[3].count']],
  ['a value is read as the list of it', {id: 'a', tags: 'x'}, {id: 'a', tags: ['x']}, ['rows[3].tags']],
  ['and its item as what was meant', {id: 'a', tags: 5}, {id: 'a', tags: ['5']}, ['rows[3].tags']],
  [
    'a broken item is cut alone',
    {id: 'a', tags: [[], 'x', '', 'y']},
    {id: 'a', tags: ['x', 'y']},
    ['rows[3].tags[0]', 'rows[3].tags[2]'],
  ],
  [
    'a list is not blamed for its items',
    {id: 'a', pair: ['', 'x', 'y']},
    {id: 'a', pair: ['x', 'y']},
    ['rows[3].pair[0]'],
  ],
  ['a list that is none is cut', {id: 'a', tags: {}}, {id: 'a'}, ['rows[3].tags']],
  [
    'an optional field inside an item is cut alone',
    {id: 'a', links: [{url: 'u', title: []}]},
    {id: 'a', links: [{url: 'u'}]},
    ['rows[3].links[0].title'],
  ],
  [
    'an item that cannot be without the field is cut',
    {id: 'a', links: [{url: []}, {url: 'u'}]},
    {id: 'a', links: [{url: 'u'}]},
    ['rows[3].links[0].url'],
  ],
  [
    'an item that lacks a field is cut',
    {id: 'a', links: [{url: 'u'}, {title: 't'}]},
    {id: 'a', links: [{url: 'u'}]},
    ['rows[3].links[1].url'],
  ],
  ['an object that lacks a field is cut', {id: 'a', place: {country: 'DE'}}, {id: 'a'}, ['rows[3].place.name']],
  [
    'a union is blamed where the writer meant something',
    {id: 'a', size: {wide: 'x'}},
    {id: 'a'},
    ['rows[3].size.wide'],
  ],
  ['a union that is meant in no way is blamed as a whole', {id: 'a', size: []}, {id: 'a'}, ['rows[3].size']],
  ['a record without what it needs is given up', {note: 'n'}, undefined, ['rows[3].id']],
  ['a record with a broken id is given up', {id: '', note: []}, undefined, ['rows[3].id', 'rows[3].note']],
];

describe('recover', () => {
  for (const [fact, given, kept, paths] of CASES) {
    it(fact, () => {
      const result = recovered(given);
      expect(result.kept).to.deep.equal(kept);
      expect(result.problems.map(({path}) => path)).to.have.members(paths);
    });
  }

  it('says what was found and what to do', () => {
    expect(recovered({id: 'a', note: []}).problems).to.deep.equal([
      {path: 'rows[3].note', message: '[] cannot be used.', remedy: 'Write a text.', loss: 'value'},
    ]);
    expect(recovered({id: 'a', note: 5}).problems).to.deep.equal([
      {path: 'rows[3].note', message: '5 is read as "5".', remedy: 'Write "5".', loss: 'nothing'},
    ]);
    expect(recovered({id: 'a', links: [{}]}).problems).to.deep.equal([
      {path: 'rows[3].links[0].url', message: 'Required, but missing.', remedy: 'Add "url".', loss: 'value'},
    ]);
  });

  it('says what to write where the schema has no words for it', () => {
    expect(recovered({id: 'a', count: 'many'}).problems[0]?.remedy).to.equal(
      'Write a number, without quotation marks.',
    );
  });

  it('says when the record, or the feed, is lost', () => {
    expect(recovered(null).problems[0]?.message).to.equal('null cannot be used. This record is not shown.');
    expect(recovered({}).problems[0]?.message).to.equal('Required, but missing. This record is not shown.');
    expect(recovered(null, '').problems[0]?.message).to.equal('null cannot be used. The feed cannot be shown.');
  });

  it('says that the record is lost only of what it is lost for', () => {
    const {problems} = recovered({id: '', note: []});
    expect(problems.map(({path, loss}) => [path, loss])).to.deep.equal([
      ['rows[3].id', 'record'],
      ['rows[3].note', 'value'],
    ]);
    expect(problems[1]?.message).not.to.include('not shown');
  });

  it('starts the paths of the feed itself without a dot', () => {
    expect(recovered({id: 'a', tags: [[]]}, '').problems[0]?.path).to.equal('tags[0]');
  });

  it('shows the beginning of what is long', () => {
    const [problem] = recovered({id: 'a', count: 'x'.repeat(1000)}).problems;
    expect(problem?.message).to.equal(`"${'x'.repeat(58)}… cannot be used.`);
  });

  it('leaves the given value as it is', () => {
    const given = {id: 'a', note: 5, tags: [[], 'x'], links: [{url: 'u', title: 1}]};
    const before = structuredClone(given);
    recovered(given);
    expect(given).to.deep.equal(before);
  });

  it('gives a valid value or none, and a problem for whatever it cut', () => {
    const field = fc.oneof(fc.constant('word'), fc.jsonValue({maxDepth: 3}));
    const link = fc.oneof(fc.jsonValue(), fc.record({url: field, title: field}, {requiredKeys: []}));
    const records = fc.record(
      {id: field, note: field, tags: fc.array(field), links: fc.array(link), place: link, size: field, count: field},
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.oneof(records, fc.jsonValue()), (given) => {
        const {kept, problems} = recovered(given);
        expect(kept === undefined || v.is(Schema, kept)).to.equal(true);
        expect(problems.length > 0).to.equal(!v.is(Schema, given));
      }),
    );
  });
});
