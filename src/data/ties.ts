import {isBefore} from './partial-date.js';
import type {Partner, Tie} from './schema.js';

/** A further tie also has its own summary and page. */
export type FurtherTie = NonNullable<Partner['ties']>[number];

/** The main tie is the partner itself. */
export function tiesOf(partner: Partner): readonly [Partner, ...FurtherTie[]] {
  return [partner, ...(partner.ties ?? [])];
}

/** An end that is stated and past also counts, unless a status says otherwise. */
export function isEnded({status, until}: Tie, today: string): boolean {
  return status === 'ended' || (status === undefined && until !== undefined && isBefore(until, today));
}
