import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {applyEdit, type Edit} from '../../src/app/workspace/edit.js';
import {isObject, type JsonObject} from '../../src/app/workspace/json.js';
import {writeFeed} from '../../src/app/workspace/write-feed.js';

/** The text of a feed after edits. */
function written(text: string, ...edits: readonly Edit[]): string {
  const feed = JSON.parse(text) as JsonObject;
  const edited = edits.reduce<unknown>(applyEdit, feed);
  return writeFeed({origin: {name: 'feed.json', text, feed}, feed: isObject(edited) ? edited : undefined});
}

const set = (path: readonly (string | number)[], value: unknown): Edit => ({kind: 'set', path, value});
const remove = (...path: readonly (string | number)[]): Edit => ({kind: 'set', path});

describe('the text of an opened feed', () => {
  it('has another value in place of one, and all else as it was', () => {
    const text = '{"partners" : [ {"b":1,"a" : "x"},\r\n\t{ "a":  "y" } ]}';
    expect(written(text, set(['partners', 1, 'a'], 'z'))).to.equal(text.replace('"y"', '"z"'));
  });

  it('has a further field as its neighbours are written', () => {
    expect(written('{"a": 1, "b": 2}', set(['c'], 3))).to.equal('{"a": 1, "b": 2, "c": 3}');
    expect(written('{\n\t"a": 1,\n\t"b": 2\n}', set(['c'], {d: 4}))).to.equal(
      '{\n\t"a": 1,\n\t"b": 2,\n\t"c": {\n\t\t"d": 4\n\t}\n}',
    );
    expect(written('{"a": {}}', set(['a', 'b'], 1))).to.equal('{"a": {"b": 1}}');
  });

  it('has lost a field with its comma', () => {
    expect(written('{"a": 1, "b": 2, "c": 3}', remove('b'))).to.equal('{"a": 1, "c": 3}');
    expect(written('{"a": 1,\n "b": 2}', remove('a'))).to.equal('{"b": 2}');
    expect(written('{"a": 1, "b": 2}', remove('b'))).to.equal('{"a": 1}');
  });

  it('has records added and removed where they are', () => {
    const text = '{"partners": [\n  {"id": "a"},\n  {"id": "b", "x": [1,2]},\n  {"id": "c"}\n]}';
    const add: Edit = {kind: 'add', path: ['partners'], value: {id: 'd'}};
    expect(written(text, remove('partners', 0))).to.equal(text.replace('{"id": "a"},\n  ', ''));
    expect(written(text, add)).to.equal(text.replace('{"id": "c"}', '{"id": "c"},\n  {\n    "id": "d"\n  }'));
    expect(written(text, add, remove('partners', 0))).to.contain('{"id": "b", "x": [1,2]}');
  });

  it('has fields that every object inherits, and those alone that it is given', () => {
    const before = {a: {}};
    const after = {a: {valueOf: 0, constructor: 'x'}};
    const result = writeFeed({origin: {name: 'feed.json', text: JSON.stringify(before), feed: before}, feed: after});
    expect(JSON.parse(result)).to.deep.equal(after);
    const back = writeFeed({origin: {name: 'feed.json', text: JSON.stringify(after), feed: after}, feed: before});
    expect(JSON.parse(back)).to.deep.equal(before);
  });

  it('is always the feed that it stands for', () => {
    const json = fc.jsonValue({maxDepth: 3});
    const lists = fc.record({
      partners: fc.array(fc.record({id: fc.constantFrom('a', 'b', 'c', 'd'), x: json}, {requiredKeys: ['id']})),
      other: json,
    });
    fc.assert(
      fc.property(lists, lists, fc.constantFrom(undefined, 1, '\t'), (before, after, indent) => {
        const text = JSON.stringify(before, null, indent);
        // What JSON has no form for, such as -0, is not compared.
        const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as JsonObject;
        const result = writeFeed({origin: {name: 'feed.json', text, feed: plain(before)}, feed: plain(after)});
        expect(JSON.parse(result)).to.deep.equal(plain(after));
      }),
      {numRuns: 300},
    );
  });
});
