import {expect} from '@open-wc/testing';
import * as check from '../../src/app/parts/check.js';
import * as importing from '../../src/app/parts/import.js';
import type {PartLoader, Parts} from '../../src/app/parts/parts.js';
import * as snippet from '../../src/app/parts/snippet.js';
import {recordsIn} from '../../src/app/workspace/json.js';
import {Workspace} from '../../src/app/workspace/workspace.js';

const parts: Parts = {import: importing, check, snippet};
const load: PartLoader = (name) => Promise.resolve(parts[name]);

const CSV = 'Stadt;Land;seit;Anmerkung\nLille;Frankreich;1958;seit 2001 ruhend\nTurin;Italien;1960;\n';

async function workWith(content: string, name = 'partner.csv'): Promise<Workspace> {
  const work = new Workspace(load, '2026-11-27', 'de');
  await work.read({name, content}, 'reading');
  return work;
}

const partnersOf = ({view}: Workspace) => recordsIn(view.state.feed, 'partners') as readonly Record<string, unknown>[];

describe('the work at the desk', () => {
  it('makes edits by hand again when a column means something else', async () => {
    const work = await workWith(CSV);
    work.edit({kind: 'set', path: ['partners', 1, 'name'], value: 'Torino'}, 'name');
    const [since] = (work.view.state.report?.tables[0]?.columns ?? []).filter(({heading}) => heading === 'seit');
    if (since) await work.answer('partner', {...since, meaning: 'signed'}, 'signed');
    expect(partnersOf(work).map(({name, signed}) => [name, signed])).to.deep.equal([
      ['Lille', '1958'],
      ['Torino', '1960'],
    ]);
  });

  it('tells columns of one heading apart', async () => {
    const work = await workWith('Stadt;Jahr;Jahr\nLille;1958;1991\n');
    const [first, second] = work.view.state.report?.tables[0]?.columns.slice(1) ?? [];
    if (first) await work.answer('partner', {...first, meaning: 'since'}, 'since');
    if (second) await work.answer('partner', {...second, meaning: 'until'}, 'until');
    expect(partnersOf(work)[0]).to.include({since: '1958', until: '1991'});
  });

  it('undoes and does again everything, each with its name', async () => {
    const work = await workWith(CSV);
    work.edit({kind: 'set', path: ['partners', 0]}, 'removing Lille');
    work.edit({kind: 'add', path: ['partners'], value: {id: 'bonn'}}, 'adding Bonn');
    expect(work.view.undoable).to.equal('adding Bonn');
    work.undo();
    expect([work.view.undoable, work.view.redoable]).to.deep.equal(['removing Lille', 'adding Bonn']);
    work.undo();
    work.undo();
    expect([work.view.state.feed, work.view.undoable]).to.deep.equal([undefined, undefined]);
    for (let step = 0; step < 3; step++) work.redo();
    expect(partnersOf(work).map(({id}) => id)).to.deep.equal(['turin', 'bonn']);
  });

  it('knows the problems of the feed as it is, in the language of the desk', async () => {
    const work = await workWith(CSV);
    await work.setCity({name: 'Musterstadt'}, 'city');
    await work.checked();
    expect(work.view.problems).to.deep.equal([]);
    work.edit({kind: 'set', path: ['partners', 0, 'since'], value: '17.05.1958'}, 'since');
    await work.checked();
    expect(work.view.problems.map(({path, nearest}) => [path, nearest])).to.deep.equal([
      ['partners[0].since', '1958-05-17'],
    ]);
    await work.speak('en');
    await work.checked();
    expect(work.view.problems[0]?.message).to.contain('cannot be used');
  });

  it('merges a table into the feed that was opened', async () => {
    const feed = {version: 1, languages: ['de'], updated: '2020-01-01', city: {id: 'x', name: 'X'}, partners: []};
    const text = JSON.stringify({...feed, partners: [{id: 'lille', name: 'Lille', summary: 'Von Hand.'}]});
    const work = await workWith(text, 'feed.json');
    await work.read({name: 'partner.csv', content: CSV}, 'reading');
    expect(partnersOf(work).map(({id, summary, since}) => [id, summary, since])).to.deep.equal([
      ['lille', 'Von Hand.', '1958'],
      ['turin', undefined, '1960'],
    ]);
  });

  it('is unsaved from the first change to the next saving', async () => {
    const work = await workWith('{"city": {"id": "x", "name": "X"}, "partners": []}', 'feed.json');
    expect(work.view.isUnsaved).to.equal(false);
    work.edit({kind: 'add', path: ['partners'], value: {id: 'lille', name: 'Lille'}}, 'adding');
    expect(work.view.isUnsaved).to.equal(true);
    expect(await work.write()).to.contain('"lille"');
    work.markSaved();
    expect(work.view.isUnsaved).to.equal(false);
    work.undo();
    expect(work.view.isUnsaved).to.equal(true);
  });
});
