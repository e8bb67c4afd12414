import type {Partner, Project} from '../data/schema.js';
import type {NETWORK_KINDS, NETWORK_ROLES, PARTNER_KINDS} from '../data/kinds.js';
import type {Phrase, PhraseList} from './phrase.js';

/** A sentence with these names in braces, each at least once; where they stand is up to the language. */
export type Pattern<Name extends string> = UnionToIntersection<
  Name extends string ? `${string}{${Name}}${string}` : never
>;

/**
 * One pattern for each plural form the language has (`Intl.PluralRules`). A form that stands for a single number may say
 * it in words.
 */
export type Plural<Name extends string, Form extends Intl.LDMLPluralRule = 'other'> = {
  readonly [Key in Form | 'other']: Key extends 'zero' | 'one' | 'two' ? string : Pattern<Name>;
};

/** A sentence about a date. Languages that say "since *the* 9th of May, since May" have one of its own for a day. */
export interface Dated {
  /** The sentence about a day, if it is not the same. */
  readonly day?: Pattern<'date'>;
  /** The sentence about a month or a year, or any date. */
  readonly other: Pattern<'date'>;
}

/**
 * How a language writes dates, numbers and lists. Only for languages that not every browser knows: Chromium has no
 * Belarusian and Mongolian, and writes "2023 M02 9" in Uzbek. What is given here is used in every browser, so that all
 * show the same.
 */
export interface OwnFormats {
  /** Dates to the day, the month, the year. */
  readonly dates: {
    readonly day: Pattern<'day' | 'month' | 'year'>;
    readonly month: Pattern<'month' | 'year'>;
    readonly year: Pattern<'year'>;
  };
  /** The names of the months, January first. Absent: they are numbered. */
  readonly months?: readonly string[];
  /** The names of the months where no day stands before them, if they are not the same. */
  readonly monthsAlone?: readonly string[];
  /** What stands between the last two things of a list, with its spaces. */
  readonly and: string;
  /** Languages that every browser knows: one that writes numbers alike, and one that sorts alike. */
  readonly like: {readonly numbers: string; readonly order: string};
}

/**
 * Everything an element says that does not come from the feed, in one language. A language that lacks one of these, has
 * one too many, or lacks one of the names in braces, does not compile. `Form` names the plural forms of the language
 * beside `other`.
 */
export interface Messages<Form extends Intl.LDMLPluralRule = 'other'> {
  /** While the feed is on its way and the page has no fallback. */
  readonly loading: string;
  /** The feed cannot be shown and the page has no fallback. Calm, without technical detail. */
  readonly failed: string;
  /** Button that asks the network again. */
  readonly retry: string;
  /** Above what is shown when a newer feed could not be had. */
  readonly stale: string;
  /** Nothing in the feed matches what the page asks for. */
  readonly empty: string;
  /** When the content was last checked, to the day. Below the plain HTML that a page carries, which may be old. */
  readonly asOf: Pattern<'date'>;
  /** Button below a shortened list. */
  readonly showMore: Plural<'count', Form>;
  /** Label of the search field of a list of partners. */
  readonly search: string;
  /** Button that empties the search field. */
  readonly clear: string;
  /** Label of the filter by what a tie is, and head of the column that tells it. */
  readonly kind: string;
  /** Label of the filter by country, and head of the column that tells it. */
  readonly country: string;
  /** Label of the filter by theme. */
  readonly theme: string;
  /** Label of the filter by how a tie stands. */
  readonly status: string;
  /** Choice of a filter that lets everything pass. */
  readonly all: string;
  /** Choice of a filter: a value, and how many have it. */
  readonly choice: Pattern<'name' | 'count'>;
  /** How many a search has found. */
  readonly found: Plural<'count', Form>;
  /** A search has found nothing. */
  readonly nothingFound: string;
  /** Button that ends a search and shows everything again. */
  readonly reset: string;
  /** Label of a table of partners. */
  readonly partners: string;
  /** Head of the column of names. */
  readonly partner: string;
  /** Head of the column of dates, decisions and status. */
  readonly facts: string;
  /** Heads a group of partners whose country is not stated. */
  readonly noCountry: string;
  /** A place in its country. */
  readonly place: Pattern<'name' | 'country'>;
  /** When a tie began. */
  readonly since: Dated;
  /** When an agreement was signed. */
  readonly signed: Dated;
  /** When a tie or office ended or will end. */
  readonly until: Dated;
  /** The decision for a tie. */
  readonly decision: Pattern<'date'>;
  /** The decision for a tie, and how it was taken. */
  readonly decisionResult: Pattern<'date' | 'result'>;
  /** Who holds a tie if not the city itself. */
  readonly heldBy: Pattern<'holder'>;
  /** From the first to the last day of a project. */
  readonly period: Pattern<'start' | 'end'>;
  /** The start of a project whose end is not stated. */
  readonly from: Dated;
  /** A part in a network and the year of the election to it. */
  readonly elected: Pattern<'role' | 'date'>;
  /** A participant of a project and the part it plays. */
  readonly participant: Pattern<'name' | 'role'>;
  /** Makers and rights of a picture. */
  readonly credit: Pattern<'credit' | 'license'>;
  /** Makers and rights of the logo of a network. */
  readonly logoCredit: Pattern<'name' | 'credit' | 'license'>;
  /** Opens what else is known of a partner. */
  readonly moreAbout: Pattern<'name'>;
  /** Label of the bodies that carry a tie. */
  readonly organizations: string;
  /** Label of a list of pages. */
  readonly links: string;
  /** Stands above an address. */
  readonly contact: string;
  /** A label before what it names, in one line, with the colon of the language. */
  readonly label: Pattern<'name'>;
  /** Label of a list of themes. */
  readonly themes: string;
  /** Label of a list of projects. */
  readonly projects: string;
  /** Label of a list of participants. */
  readonly participants: string;
  /** Label of a list of funds. */
  readonly funding: string;
  /** Label of a list of goals. */
  readonly goals: string;
  /** One of the Sustainable Development Goals, or a target of one, by number, with the name of the goal. */
  readonly goal: Pattern<'number' | 'name'>;
  /** The goals by number, as the United Nations name them in short. */
  readonly goalNames: Readonly<Record<GoalNumber, string>>;
  /** How a decision was taken. */
  readonly results: Readonly<Record<'unanimous' | 'majority', string>>;
  /** What a tie is called where the city has no word of its own. */
  readonly partnerKinds: Readonly<Record<(typeof PARTNER_KINDS)[number], string>>;
  /** How a tie stands. */
  readonly partnerStatus: Readonly<Record<NonNullable<Partner['status']>, string>>;
  /** What a partner is, if not a city. */
  readonly placeTypes: Readonly<Record<Exclude<NonNullable<Partner['placeType']>, 'city'>, string>>;
  /** How a project stands. */
  readonly projectStatus: Readonly<Record<NonNullable<Project['status']>, string>>;
  /** Parts in a project. */
  readonly projectRoles: Readonly<Record<'funding' | 'accountable' | 'extending' | 'implementing', string>>;
  /** What a network is. */
  readonly networkKinds: Readonly<Record<(typeof NETWORK_KINDS)[number], string>>;
  /** The city's part in a network. */
  readonly networkRoles: Readonly<Record<(typeof NETWORK_ROLES)[number], string>>;
  /** How the language writes dates, numbers and lists, if not every browser knows it. */
  readonly formats?: OwnFormats;
}

/** The number of one of the Sustainable Development Goals. */
export type GoalNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;

/** A pattern with its names replaced by words, each of which keeps its language. */
export function formatPattern(
  pattern: string,
  values: Readonly<Record<string, string | Phrase | PhraseList>>,
): PhraseList {
  const parts = pattern.split(/\{(\w+)\}/);
  // With a capturing group, split puts the names at the odd places.
  return joined(
    parts.flatMap((part, index) => {
      const value = index % 2 === 1 ? (values[part] ?? '') : part;
      return typeof value === 'string' ? {text: value} : value;
    }),
  );
}

/** A pattern with its names replaced, where only text can stand. */
export function formatPatternText(
  pattern: string,
  values: Readonly<Record<string, string | Phrase | PhraseList>>,
): string {
  return formatPattern(pattern, values)
    .map(({text}) => text)
    .join('');
}

/** Neighbours in the language around them become one phrase, so that they are one text on the page. */
function joined(sentence: PhraseList): PhraseList {
  return sentence.reduce<Phrase[]>((before, phrase) => {
    const last = before.at(-1);
    if (phrase.text === '') return before;
    if (!last || last.lang !== undefined || phrase.lang !== undefined) return [...before, phrase];
    return [...before.slice(0, -1), {text: last.text + phrase.text}];
  }, []);
}

type UnionToIntersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
