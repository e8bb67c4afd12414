import type {DateContext} from '../values/find-date.js';
import type {Ignored, Meaning} from './meaning.js';

/** What a person may answer about a column whose values have two meanings. */
export type ColumnAnswers = Partial<Pick<DateContext, 'dateOrder' | 'century'>>;

/** A column of a table, and what it is taken for. */
export interface Column extends ColumnAnswers {
  /** As spreadsheets name it: `A`, `B`, … `AA`. */
  readonly column: string;
  /** As written above it. */
  readonly heading: string;
  /** The field its cells are read into, a meaning that no feed has, or `null`: not known. */
  readonly meaning: Meaning | Ignored | null;
  /** The language of its texts, if the heading says it. */
  readonly language?: string;
  /** From 0 to 1. What a person has confirmed is 1. */
  readonly certainty: number;
  /** The first three different values. */
  readonly samples: readonly string[];
  /** How many of its cells say something. */
  readonly filled: number;
}

/** What a person calls a column: its heading, else its letters. */
export function titleOf({heading, column}: Column): string {
  return heading || column;
}
