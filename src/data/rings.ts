/* Rings of towns: ties that name the same word, or name each other's ids. */
import {makeId} from './make-id.js';
import {findById} from './references.js';
import type {Partner, Tie} from './schema.js';
import {tiesOf} from './ties.js';

interface Rings {
  /** The partners with a tie that names a word. */
  readonly byWord: ReadonlyMap<string, readonly Partner[]>;
  /** For each partner, the partners of the ties that name its id, and those they name besides it. */
  readonly byId: ReadonlyMap<string, readonly Partner[]>;
}

/** The other partners of the ring that a tie belongs to. */
export function ringOf(partners: readonly Partner[], {id}: Partner, tie: Tie): Partner[] {
  const {byWord, byId} = ringsIn(partners);
  // Whether a partner's id is named says nothing about which tie is meant, so it is the main one.
  const isMain = 'id' in tie;
  const names = namesOf(tie);
  if (names.length === 0 && !(isMain && byId.has(id))) return [];
  const members = new Set(names.flatMap((name) => byWord.get(name) ?? findById(partners, name) ?? []));
  if (isMain || names.some((name) => !byWord.has(name))) byId.get(id)?.forEach((member) => members.add(member));
  // A sentence with more names helps nobody.
  return members.size > MAX_RING ? [] : [...members].filter((member) => member.id !== id);
}

const MAX_RING = 40;

function namesOf({group = []}: Tie): readonly string[] {
  // Ids may be written in another spelling.
  return [group].flat().map((name) => makeId(name) || name);
}

const rings = new WeakMap<readonly Partner[], Rings>();

function ringsIn(partners: readonly Partner[]): Rings {
  let known = rings.get(partners);
  if (!known) rings.set(partners, (known = findRings(partners)));
  return known;
}

function findRings(partners: readonly Partner[]): Rings {
  const byWord = new Map<string, Partner[]>();
  const byId = new Map<string, Partner[]>();
  const add = (map: Map<string, Partner[]>, key: string, members: readonly Partner[]) => {
    const known = map.get(key);
    if (known) known.push(...members);
    else map.set(key, [...members]);
  };
  for (const partner of partners) {
    for (const tie of tiesOf(partner)) {
      const names = namesOf(tie);
      if (names.length === 0) continue;
      const named = names.flatMap((name) => findById(partners, name) ?? []);
      named.forEach(({id}) => {
        add(byId, id, [partner, ...named]);
      });
      names
        .filter((name) => !findById(partners, name))
        .forEach((name) => {
          add(byWord, name, [partner]);
        });
    }
  }
  return {byWord, byId};
}
