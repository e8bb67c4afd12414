import type {Partner, Project} from '../data/schema.js';
import type {NETWORK_KINDS, NETWORK_ROLES, PARTNER_KINDS} from '../data/kinds.js';
import type {Phrase, PhraseList} from './phrase.js';

/** A text with these placeholders in braces, each at least once, in any order. */
export type Pattern<Name extends string> = UnionToIntersection<
  Name extends string ? `${string}{${Name}}${string}` : never
>;

/**
 * One pattern for each plural form of the language (`Intl.PluralRules`). A form for a single number may spell it out
 * instead of using the placeholder.
 */
export type Plural<Name extends string, Form extends Intl.LDMLPluralRule = 'other'> = {
  readonly [Key in Form | 'other']: Key extends 'zero' | 'one' | 'two' ? string : Pattern<Name>;
};

/** A text about a date. Some languages need a different one for a day: "since *the* 9th of May", "since May". */
export interface Dated<Name extends string = never> {
  /** For a day, if it differs. */
  readonly day?: Pattern<'date' | Name>;
  /** For a month, if its name has the form that it has after a day: "с мая 2008 г.". */
  readonly month?: Pattern<'date' | Name>;
  /** For a year, if it differs: "с 2008 г.". */
  readonly year?: Pattern<'date' | Name>;
  /** For a decade, if it differs: "since *the* 1950s". */
  readonly decade?: Pattern<'date' | Name>;
  /** For all other dates. */
  readonly other: Pattern<'date' | Name>;
}

/**
 * The formats of a language that Chromium lacks: it has no Belarusian and Mongolian, and writes "2023 M02 9" in Uzbek.
 * Used in every browser, so that all show the same.
 */
export interface OwnFormats {
  /** Dates by precision. */
  readonly dates: {
    readonly day: Pattern<'day' | 'month' | 'year'>;
    readonly month: Pattern<'month' | 'year'>;
    readonly year: Pattern<'year'>;
  };
  /** The names of the months. Default: numbers. */
  readonly months?: readonly string[];
  /** The names of the months without a day, if they differ. */
  readonly monthsAlone?: readonly string[];
  /** The separator of the last two items of a list, with spaces. */
  readonly and: string;
  /** Languages that every browser has, with the same numbers and the same order. */
  readonly like: {readonly numbers: string; readonly order: string};
}

/** Names of countries by ISO 3166 code. Names that are only searched for follow the one that is shown, after a `|`. */
export type OwnCountryNames = Readonly<Record<string, string>>;

/**
 * All texts of the elements that are not from the feed, in one language. A language with a missing or surplus message or
 * placeholder does not compile. `Form` is the union of its plural forms besides `other`.
 */
export interface Messages<Form extends Intl.LDMLPluralRule = 'other'> {
  /** Shown while the feed loads, if the page has no fallback. */
  readonly loading: string;
  /** Shown if the feed cannot be used and the page has no fallback. Calm, without technical detail. */
  readonly failed: string;
  /** Button that requests the feed again. */
  readonly retry: string;
  /** Notice above the content after a failed reload. */
  readonly stale: string;
  /** Nothing in the feed matches what the page asks for. */
  readonly empty: string;
  /** Below static HTML, which may be old: the day when the content was last checked. */
  readonly asOf: Pattern<'date'>;
  /** Button below a shortened list. */
  readonly showMore: Plural<'count', Form>;
  /** Label of the search field of a list of partners. */
  readonly search: string;
  /** Button that empties the search field. */
  readonly clear: string;
  /** Label of the filter by kind of tie, and header of that column. */
  readonly kind: string;
  /** Label of the filter by country, and header of that column. */
  readonly country: string;
  /** Label of the filter by theme. */
  readonly theme: string;
  /** Label of the filter by status. */
  readonly status: string;
  /** The choice of a filter that shows everything. */
  readonly all: string;
  /** A choice of a filter, with the number of matches. */
  readonly choice: Pattern<'name' | 'count'>;
  /** Number of search results. */
  readonly found: Plural<'count', Form>;
  /** Shown if a search has no results. */
  readonly nothingFound: string;
  /** Button that clears the search and all filters. */
  readonly reset: string;
  /** Button that shows the filters where there is no space for them. */
  readonly filters: string;
  /** How many partners there are, in how many countries. */
  readonly tally: Pattern<'partners' | 'countries'>;
  /** The first part of `tally`. */
  readonly tallyPartners: Plural<'count', Form>;
  /** The second part of `tally`. */
  readonly tallyCountries: Plural<'count', Form>;
  /** What a map shows. */
  readonly map: Pattern<'city'>;
  /** Below a partner whose place is not known, in the list of a map. */
  readonly offMap: string;
  /** Label of a table of partners. */
  readonly partners: string;
  /** Header of the column of names. */
  readonly partner: string;
  /** Header of the column of dates, decisions and status. */
  readonly facts: string;
  /** Heading of the partners without a stated country. */
  readonly noCountry: string;
  /** Heading of the partners without a stated kind of tie. */
  readonly noKind: string;
  /** Label of the partners without a stated beginning, below those ordered by their years. */
  readonly noYear: string;
  /** A place in its country. */
  readonly place: Pattern<'name' | 'country'>;
  /** A place in its state, province or region. */
  readonly inRegion: Pattern<'name' | 'region'>;
  /** The other towns of a ring of partners. */
  readonly ring: Pattern<'names'>;
  /** A date that is known approximately. */
  readonly about: Pattern<'date'>;
  /** A date before which something happened, perhaps long before. */
  readonly latest: Pattern<'date'>;
  /** A decade, by its first year, such as 1950. */
  readonly decade: Pattern<'year'>;
  /** When a tie began. */
  readonly since: Dated;
  /** When an agreement was signed. */
  readonly signed: Dated;
  /** When a tie or office ended or will end. */
  readonly until: Dated;
  /** The decision for a tie. */
  readonly decision: Pattern<'date'>;
  /** The decision for a tie, with the majority. */
  readonly decisionResult: Pattern<'date' | 'result'>;
  /** The same, where the feed names the body that decided. */
  readonly decisionBy: Pattern<'body' | 'date'>;
  /** The same, with the majority. */
  readonly decisionByResult: Pattern<'body' | 'date' | 'result'>;
  /** Since when a tie has its status. */
  readonly statusSince: Dated<'status'>;
  /** The body that maintains a tie, if not the city itself. */
  readonly heldBy: Pattern<'holder'>;
  /** The period of a project. */
  readonly period: Pattern<'start' | 'end'>;
  /** The start of a project whose end is not stated. */
  readonly from: Dated;
  /** A role in a network and the year of the election to it. */
  readonly elected: Pattern<'role' | 'date'>;
  /** A participant of a project and its role. */
  readonly participant: Pattern<'name' | 'role'>;
  /** Creator and licence of a picture. */
  readonly credit: Pattern<'credit' | 'license'>;
  /** Creator and licence of the logo of a network. */
  readonly logoCredit: Pattern<'name' | 'credit' | 'license'>;
  /** Label of the folded details of a partner. */
  readonly moreAbout: Pattern<'name'>;
  /** Label of the dates in the history of a tie. */
  readonly milestones: string;
  /** Label of the organisations behind a tie. */
  readonly organizations: string;
  /** Label of a list of pages. */
  readonly links: string;
  /** Label above an address. */
  readonly contact: string;
  /** A page in another language than the reader's, and the name of that language. */
  readonly inLanguage: Pattern<'name' | 'language'>;
  /** Label of a link to the original of a text. */
  readonly source: string;
  /** What a text is, if it is a translation that the city does not vouch for. */
  readonly translations: Readonly<Record<'unofficial' | 'machine', string>>;
  /** Labels of the ways to reach an office. */
  readonly contactWays: Readonly<Record<'email' | 'telephone' | 'website', string>>;
  /** A label and its colon, on the same line as what it labels. */
  readonly label: Pattern<'name'>;
  /** Label of a list of themes. */
  readonly themes: string;
  /** Label of a list of projects. */
  readonly projects: string;
  /** Label of a single project. */
  readonly project: string;
  /** Label of a list of participants. */
  readonly participants: string;
  /** Label of a list of funds. */
  readonly funding: string;
  /** Label of a list of goals. */
  readonly goals: string;
  /** One of the Sustainable Development Goals, or a target of one, by number, with the name of the goal. */
  readonly goal: Pattern<'number' | 'name'>;
  /** The goals by number, with the short names of the United Nations. */
  readonly goalNames: Readonly<Record<GoalNumber, string>>;
  /** The majority of a decision. */
  readonly results: Readonly<Record<'unanimous' | 'majority', string>>;
  /** Kinds of tie, for cities without a term of their own. */
  readonly partnerKinds: Readonly<Record<(typeof PARTNER_KINDS)[number], string>>;
  /** Kinds of tie, as the heading of several. */
  readonly kindHeadings: Readonly<Record<(typeof PARTNER_KINDS)[number], string>>;
  /** Status of a tie. */
  readonly partnerStatus: Readonly<Record<NonNullable<Partner['status']>, string>>;
  /** Types of partner other than a city. */
  readonly placeTypes: Readonly<Record<Exclude<NonNullable<Partner['placeType']>, 'city'>, string>>;
  /** Status of a project. */
  readonly projectStatus: Readonly<Record<NonNullable<Project['status']>, string>>;
  /** Roles of participants in a project. */
  readonly projectRoles: Readonly<Record<'funding' | 'accountable' | 'extending' | 'implementing', string>>;
  /** Kinds of network. */
  readonly networkKinds: Readonly<Record<(typeof NETWORK_KINDS)[number], string>>;
  /** The city's roles in a network. */
  readonly networkRoles: Readonly<Record<(typeof NETWORK_ROLES)[number], string>>;
  /** How the language writes dates, numbers and lists, if not every browser knows it. */
  readonly formats?: OwnFormats;
  /** The names of countries, if the browser lacks them. Not in the locale files: they are added when they are loaded. */
  readonly countries?: OwnCountryNames;
}

/** The number of one of the Sustainable Development Goals. */
export type GoalNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;

/** Replaces the placeholders of a pattern. Each value keeps its language. */
export function formatPattern(
  pattern: string,
  values: Readonly<Record<string, string | Phrase | PhraseList>>,
): PhraseList {
  const parts = pattern.split(/\{(\w+)\}/);
  // With a capturing group, split puts the names at odd indexes.
  return joined(
    parts.flatMap((part, index) => {
      const value = index % 2 === 1 ? (values[part] ?? '') : part;
      return typeof value === 'string' ? {text: value} : value;
    }),
  );
}

/** Like `formatPattern`, for results that must be plain text. */
export function formatPatternText(
  pattern: string,
  values: Readonly<Record<string, string | Phrase | PhraseList>>,
): string {
  return plainText(formatPattern(pattern, values));
}

export function plainText(phrases: PhraseList): string {
  return phrases.map(({text}) => text).join('');
}

/** Joins adjacent phrases without a language or link of their own into one text node. */
function joined(sentence: PhraseList): PhraseList {
  return sentence.reduce<Phrase[]>((before, phrase) => {
    const last = before.at(-1);
    if (phrase.text === '') return before;
    if (!last || isMarked(last) || isMarked(phrase)) return [...before, phrase];
    return [...before.slice(0, -1), {text: last.text + phrase.text}];
  }, []);
}

function isMarked({lang, href}: Phrase): boolean {
  return lang !== undefined || href !== undefined;
}

type UnionToIntersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
