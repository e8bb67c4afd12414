import {TieSchema, type Partner, type Tie} from './schema.js';

/** Nothing of the main tie. */
const NO_TIE = Object.fromEntries(Object.keys(TieSchema.entries).map((name) => [name, undefined])) as Tie;

/**
 * The partner with those of its ties that are asked for; the first of them becomes the main one. Nothing if there is
 * none.
 */
export function withTies(partner: Partner, isAsked: (tie: Tie) => boolean): Partner | undefined {
  // Most partners have one tie.
  if (!partner.ties) return isAsked(partner) ? partner : undefined;
  const further = partner.ties.filter(isAsked);
  if (isAsked(partner)) return further.length === partner.ties.length ? partner : {...partner, ties: further};
  const [first, ...ties] = further;
  return first && {...partner, ...NO_TIE, ...first, ties};
}
