import {columnLetters, type Row} from '../tables/table.js';
import {saysNothing} from '../values/reading.js';
import type {Column} from './column.js';
import {languageOf} from './heading-language.js';
import {headingKey} from './heading-key.js';
import {TRANSLATED, type Ignored, type Meaning, type TableKind} from './meaning.js';
import {byHeading, byValues, type Suggestion} from './suggest-meaning.js';

export interface SuggestedColumns {
  readonly columns: readonly Column[];
  /** The language that most headings are in. */
  readonly language?: string;
  /** How well the table fits this kind. */
  readonly score: number;
}

/** How many values are looked at where a heading says nothing. */
const SAMPLES = 50;
/** Below this, a meaning is not suggested. */
const ENOUGH = 0.45;

interface Draft {
  readonly heading: string;
  readonly language?: string | undefined;
  readonly values: readonly string[];
  readonly suggestions: readonly Suggestion[];
}

/**
 * Finds out what the columns mean. No two have the same meaning in the same language: the more certain one has it.
 *
 * @param confirmed what a person has said about columns, by heading; it is not questioned
 */
export function suggestColumns(
  headings: readonly string[],
  rows: readonly Row[],
  kind: TableKind,
  confirmed: readonly Column[] = [],
): SuggestedColumns {
  const width = Math.max(headings.length, ...rows.slice(0, 1000).map(({cells}) => cells.length), 0);
  const drafts = Array.from({length: width}, (_, index) =>
    draftOf(
      headings[index] ?? '',
      rows.map(({cells}) => cells[index] ?? ''),
      kind,
    ),
  );
  const answers = drafts.map(({heading}, index) => {
    const same = confirmed.filter((one) => one.heading === heading);
    // Columns move between one year's table and the next, but two may have one heading.
    const inPlace = same.find(({column}) => column === columnLetters(index));
    return (
      inPlace ?? (heading !== '' && drafts.filter((one) => one.heading === heading).length === 1 ? same[0] : undefined)
    );
  });
  const taken = new Set(answers.flatMap((answer) => (answer?.meaning ? [slot(answer.meaning, answer.language)] : [])));
  const chosen = new Map<number, Suggestion>();
  const offers = drafts.flatMap(({suggestions}, index) =>
    answers[index] ? [] : suggestions.map((suggestion) => ({index, suggestion})),
  );
  for (const {index, suggestion} of offers.sort((a, b) => b.suggestion.certainty - a.suggestion.certainty)) {
    const place = slot(suggestion.meaning, drafts[index]?.language);
    if (suggestion.certainty < ENOUGH || chosen.has(index) || taken.has(place)) continue;
    taken.add(place);
    chosen.set(index, suggestion);
  }
  const columns = drafts.map(({heading, language, values}, index): Column => {
    const found = answers[index] ?? chosen.get(index);
    const said = values.filter((value) => !saysNothing(value));
    const answer = answers[index];
    const spoken = answer?.language ?? language;
    return {
      column: columnLetters(index),
      heading,
      meaning: found?.meaning ?? null,
      ...(spoken !== undefined && {language: spoken}),
      certainty: answer ? 1 : Math.round((found?.certainty ?? 0) * 100) / 100,
      samples: [...new Set(said)].slice(0, 3),
      filled: said.length,
      ...(answer?.dateOrder && {dateOrder: answer.dateOrder}),
      ...(answer?.century && {century: answer.century}),
    };
  });
  const language = languageOfHeadings([...chosen.values()]);
  const hasName = columns.some(({meaning}) => meaning === 'name');
  const score = columns.reduce((sum, {meaning, certainty}) => sum + (meaning ? certainty : 0), 0) + (hasName ? 1 : 0);
  return {columns, score, ...(language !== undefined && {language})};
}

function draftOf(written: string, values: readonly string[], kind: TableKind): Draft {
  const local = languageOf(written);
  const known = byHeading(local.heading, kind);
  // A word such as "no" at the end of another heading is no language.
  const hasLanguage =
    local.language !== undefined &&
    known.some(
      ({meaning}) =>
        (TRANSLATED as readonly (Meaning | Ignored)[]).includes(meaning) ||
        ['alternateName', 'nativeName'].includes(meaning),
    );
  const suggestions = hasLanguage ? known : byHeading(written, kind);
  const samples = [...new Set(values.filter((value) => !saysNothing(value)))].slice(0, SAMPLES);
  const fromValues = suggestions.length === 0 ? byValues(samples, kind) : undefined;
  return {
    heading: written,
    language: hasLanguage ? local.language : undefined,
    values,
    suggestions: [...withoutAddresses(suggestions, samples, written), ...(fromValues ? [fromValues] : [])],
  };
}

/** In answers of Wikidata, `twin` is an item and `twinLabel` its name. */
function withoutAddresses(
  suggestions: readonly Suggestion[],
  samples: readonly string[],
  heading: string,
): readonly Suggestion[] {
  const items = samples.filter((value) => /^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/.test(value));
  if (samples.length === 0 || items.length < samples.length) return suggestions;
  return /country|land|pays/i.test(headingKey(heading)) ? [] : [{meaning: 'sameAs', certainty: 0.9}];
}

function slot(meaning: Meaning | Ignored, language: string | undefined): string {
  return `${meaning} ${language ?? ''}`;
}

/** A heading of several languages speaks for each of them, the less the more there are. */
function languageOfHeadings(chosen: readonly Suggestion[]): string | undefined {
  const weights = new Map<string, number>();
  for (const {langs = []} of chosen) {
    for (const lang of langs) weights.set(lang, (weights.get(lang) ?? 0) + 1 / langs.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}
