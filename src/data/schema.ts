/*
 * The format of a feed, version 1. The types are inferred from the schema, `parse-feed.ts` validates with it, and the
 * build prints it as `feed.schema.json`, with the doc comments below as titles and descriptions.
 *
 * The message of each rule is the remedy shown to the author of the feed. No transforms: JSON Schema has none.
 */
import * as v from 'valibot';
import {isAddress} from './address.js';
import {PARTNER_STATUSES, PLACE_TYPES, PROJECT_STATUSES} from './kinds.js';
import {object} from './object.js';
import {PARTIAL_DATE, parsePartialDate} from './partial-date.js';
import {WORD_PATTERNS} from './words.js';

const matching = (pattern: RegExp, remedy: string) => v.pipe(v.string(remedy), v.regex(pattern, remedy));
const address = (pattern: RegExp, remedy: string) =>
  v.pipe(
    matching(pattern, remedy),
    v.check(isAddress, 'Write the whole address, which starts with https://, or leave the field out.'),
  );
const oneOf = <const Value extends string>(...values: readonly Value[]) =>
  v.picklist(values, `Choose ${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}.`);

const NonEmpty = matching(/\S/, 'Write at least one word, or leave the field out.');
// Every language has a tag of two or three letters. Longer ones would let "name" and "role" pass for languages in unions
// of a record and a text.
const LanguageTag = matching(
  /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/,
  'Write a language as a BCP 47 tag, such as "de" or "zh-Hans".',
);
const Slug = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters a–z, digits and single hyphens.');
const DATE_TIME_REMEDY = 'Write YYYY-MM-DD, or a date and time with its zone, such as 2026-11-23T09:00:00Z.';
const DateOrTime = v.pipe(
  v.string(DATE_TIME_REMEDY),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/, DATE_TIME_REMEDY),
  v.check((text) => parsePartialDate(text.slice(0, 10)) !== undefined, DATE_TIME_REMEDY),
);

// Keeps script out of links: https, or relative to the feed. No white space or control character, which browsers drop
// from a scheme, and no backslash, which they read as a slash. No name before the host: "https://city.example@other.example"
// looks like one place and leads to another.
const Link = address(
  /^(?:https:\/\/(?!\/*[^/?#]*@)|(?![A-Za-z][A-Za-z0-9+.-]*:|\/\/))[!-[\]-~\u00a1-\uffff]+$/,
  'Write an address that starts with https:// or is relative to the feed, without spaces, and without "name@" before the host. http:// is not accepted.',
);
// No fields after the address in mailto:, which could add recipients and words to what a citizen sends.
const ContactLink = address(
  /^(?:https:\/\/(?!\/*[^/?#]*@)|mailto:(?!.*[?&])|tel:|(?![A-Za-z][A-Za-z0-9+.-]*:|\/\/))[!-[\]-~\u00a1-\uffff]+$/,
  'Write an address that starts with https://, mailto: or tel:, or is relative to the feed, without spaces, without "name@" before the host, and without "?" and "&" after an e-mail address.',
);

// Wikidata's own identifiers begin with http. They are not links.
const Identity = v.union(
  [Link, matching(/^http:\/\/www\.wikidata\.org\/entity\/[QPL]\d+$/, '')],
  'Write the address of the same thing in another data set, such as https://www.wikidata.org/entity/Q586.',
);

const DATE_REMEDY =
  'Write a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD; if it is not known exactly, 1960~, 195X, 1983/1984 or ../1969.';

/**
 * A calendar date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. If it is not known exactly: `1960~`
 * (about 1960), `195X` (the 1950s), `1983/1984` (1983 to 1984), `../1969` (1969 at the latest), as in EDTF level 1.
 */
export const PartialDateSchema = v.pipe(
  v.string(DATE_REMEDY),
  v.regex(PARTIAL_DATE, DATE_REMEDY),
  v.check((text) => parsePartialDate(text) !== undefined, DATE_REMEDY),
);

const TEXT_REMEDY = 'Write a text, or one text for each language: {"en": "…", "de": "…"}.';

/** A text in the first of the feed's languages, or one text for each language: `{"en": "…", "de": "…"}`. */
export const LocalizedTextSchema = v.union(
  [NonEmpty, v.pipe(v.record(LanguageTag, NonEmpty), v.minEntries(1, TEXT_REMEDY))],
  TEXT_REMEDY,
);

const degrees = (limit: number, remedy: string) =>
  v.pipe(v.number(remedy), v.minValue(-limit, remedy), v.maxValue(limit, remedy));
const Latitude = degrees(90, 'Write the latitude in degrees, from -90 to 90, with a decimal point.');
const Longitude = degrees(180, 'Write the longitude in degrees, from -180 to 180, with a decimal point.');

/** Where a place is. Two decimals (about one kilometre) are enough. */
export const GeoSchema = v.union(
  [
    object({
      /** Degrees north. */
      lat: Latitude,
      /** Degrees east. */
      lon: Longitude,
    }),
    object({
      /** Marks this as GeoJSON. */
      type: v.literal('Point'),
      /** Longitude first, then latitude, as in GeoJSON. */
      coordinates: v.pipe(v.tuple([Longitude, Latitude]), v.minLength(2)),
    }),
  ],
  'Write {"lat": 50.73, "lon": 7.1}, or a GeoJSON point {"type": "Point", "coordinates": [7.1, 50.73]} (longitude first).',
);

const PIXELS_REMEDY = 'Write a whole number of pixels.';
const Pixels = v.pipe(v.number(PIXELS_REMEDY), v.integer(PIXELS_REMEDY), v.minValue(1, PIXELS_REMEDY));

/** A picture with its text alternative and rights. Not shown without credit and licence. */
export const ImageSchema = object({
  /** Address of the picture, `https:` or relative to the feed. */
  src: Link,
  /** Other sizes of the same picture, as in the HTML attribute `srcset`. */
  srcset: v.optional(
    v.array(
      object({
        /** Address of this size. */
        src: Link,
        /** Width of this size in pixels. */
        width: Pixels,
      }),
    ),
  ),
  /** Width of `src` in pixels; reserves space while the picture loads. */
  width: Pixels,
  /** Height of `src` in pixels. */
  height: Pixels,
  /** What the picture shows, for readers who cannot see it. Empty if it is decoration. */
  alt: v.union([v.literal(''), LocalizedTextSchema], 'Describe the picture, or write "" if it is decoration.'),
  /** Caption below the picture. */
  caption: v.optional(LocalizedTextSchema),
  /** The maker of the picture, worded as the licence requires. */
  credit: NonEmpty,
  /** The licence: an SPDX id such as `CC-BY-4.0`, or its name. */
  license: NonEmpty,
  /** Address of the licence. */
  licenseUrl: v.optional(Link),
  /** Address of the source. */
  sourceUrl: v.optional(Link),
});

/** A related page. */
export const RelatedLinkSchema = object({
  /** Title of the page. */
  title: LocalizedTextSchema,
  /** Its address, `https:` or relative to the feed. */
  url: Link,
  /** The language of that page, as a BCP 47 tag. */
  lang: v.optional(LanguageTag),
});

/** An office or organisation to contact. No private data: the feed is public. */
export const ContactSchema = object({
  /** The office or function rather than a person. */
  name: v.optional(LocalizedTextSchema),
  /** The organisation it belongs to. */
  organization: v.optional(LocalizedTextSchema),
  /** What it does. */
  role: v.optional(LocalizedTextSchema),
  /** E-mail address. */
  email: v.optional(
    matching(
      /^[^\s"#%&,:;<>?@]+@[^\s"#%&,:;<>?@]+$/,
      'Write one e-mail address, without "mailto:" and without fields such as "?subject=".',
    ),
  ),
  /** Telephone number with country code. */
  telephone: v.optional(matching(/^\+?[\d\s()/.-]{3,}$/, 'Write a telephone number, such as +49 228 770.')),
  /** Page, or `mailto:` or `tel:` link. */
  url: v.optional(ContactLink),
  /** Postal address. */
  address: v.optional(LocalizedTextSchema),
});

const Themes = v.array(Slug);
const NATIVE_REMEDY = 'Write the name with its language: {"fr": "Lille"}.';
const NativeName = v.pipe(v.record(LanguageTag, NonEmpty, NATIVE_REMEDY), v.minEntries(1, NATIVE_REMEDY));
const CountryCode = matching(/^[A-Z]{2}$/, 'Write the ISO 3166-1 alpha-2 code in capitals, such as DE (or XK).');

/** The city that publishes the feed. */
export const CitySchema = object({
  /** Stable id. */
  id: Slug,
  /** The city's name. */
  name: LocalizedTextSchema,
  /** What the publisher is, if not a city: `network` if it is no place, or one of the types of partners. */
  type: v.optional(oneOf(...PLACE_TYPES, 'network')),
  /** Other spellings, for search. */
  alternateName: v.optional(v.array(NonEmpty)),
  /** The name in the city's own language or languages: `{"de": "Bonn"}`. */
  nativeName: v.optional(NativeName),
  /** The state, province or other region, or the city that a district belongs to. Shown before the country. */
  region: v.optional(LocalizedTextSchema),
  /** ISO 3166-1 alpha-2 code of the country. */
  country: v.optional(CountryCode),
  /** The city's own name for the country. Takes precedence over all others. */
  countryName: v.optional(LocalizedTextSchema),
  /** Where the city is. */
  geo: v.optional(GeoSchema),
  /** The city's website. */
  url: v.optional(Link),
  /** Addresses of the same place in other data sets, such as its Wikidata entity. */
  sameAs: v.optional(v.array(Identity)),
});

/** A subject of the cooperation, referred to by id. */
export const ThemeSchema = object({
  /** Stable id. */
  id: Slug,
  /** Name of the theme. */
  name: LocalizedTextSchema,
  /** Whether the city calls this its central theme. */
  central: v.optional(v.boolean()),
});

/** The decision for a tie. Its date is not the start of the tie, and never shown as "since". */
export const DecisionSchema = object({
  /** Day of the decision. */
  date: PartialDateSchema,
  /** The body that decided, such as the council. */
  body: v.optional(LocalizedTextSchema),
  /** The majority: `unanimous`, `majority` or another word in lower case. */
  result: v.optional(Slug),
  /** Address of the decision. */
  url: v.optional(Link),
});

/** What is stated about a tie. An absent field means "not stated", never "no". */
export const TieSchema = object({
  /**
   * What the tie is: `twinning`, `friendship`, `project`, `solidarity`, `cooperation`, `contact` or `climate`; or any
   * other word in lower case, with `kindLabel`. Absent: no word is shown.
   */
  kind: v.optional(Slug),
  /** The city's own term for this tie. In the languages it is given in, it takes precedence over the built-in term. */
  kindLabel: v.optional(LocalizedTextSchema),
  /** Status of the tie: `dormant` without activity, `suspended` by decision. Absent: not stated, and nothing is shown. */
  status: v.optional(oneOf(...PARTNER_STATUSES)),
  /** Since when the tie has this status. */
  statusSince: v.optional(PartialDateSchema),
  /** Why, in one sentence. */
  statusNote: v.optional(LocalizedTextSchema),
  /** When the tie began. */
  since: v.optional(PartialDateSchema),
  /** When the agreement was signed. */
  signed: v.optional(PartialDateSchema),
  /** When the tie ended or will end. */
  until: v.optional(PartialDateSchema),
  /** The decision for the tie. */
  decision: v.optional(DecisionSchema),
  /** Who maintains the tie if not the city itself, such as one of its districts. */
  holder: v.optional(LocalizedTextSchema),
  /**
   * The ring of towns that this tie belongs to: a word that all its partners have, such as `ring-1958`, or the ids of
   * the other partners. The others are named: "with Lille and Turin".
   */
  group: v.optional(v.union([NonEmpty, v.array(NonEmpty)], 'Write a word, or a list of words or ids.')),
  /** Dates in the history of the tie, such as its renewal. */
  milestones: v.optional(
    v.array(
      object({
        /** When it was. */
        date: PartialDateSchema,
        /** What happened. */
        text: LocalizedTextSchema,
      }),
    ),
  ),
});

/** A city, district or region that the city has a tie with. An absent field means "not stated", never "no". */
export const PartnerSchema = object({
  /** Stable id, e.g. `cape-coast`. Stays when a city is renamed. */
  id: Slug,
  /** The name as the city writes it. */
  name: LocalizedTextSchema,
  /** Other spellings, for search. */
  alternateName: v.optional(v.array(NonEmpty)),
  /** The name in its own language or languages: `{"uk": "Херсон"}`. */
  nativeName: v.optional(NativeName),
  /** What the place is, if not a city. */
  placeType: v.optional(oneOf(...PLACE_TYPES)),
  /** The city's own term for what the place is. In the languages it is given in, it takes precedence. */
  placeTypeLabel: v.optional(LocalizedTextSchema),
  /** The state, province or other region, or the city that a district belongs to. Shown before the country. */
  region: v.optional(LocalizedTextSchema),
  /** ISO 3166-1 alpha-2 code of the country. */
  country: v.optional(CountryCode),
  /** The city's own name for the country. Takes precedence over all others. */
  countryName: v.optional(LocalizedTextSchema),
  /** Where the place is. */
  geo: v.optional(GeoSchema),
  ...TieSchema.entries,
  /** Further ties with the same partner, such as a climate partnership with a twin town. */
  ties: v.optional(
    v.array(
      object({
        ...TieSchema.entries,
        /** This tie in one or two sentences. */
        summary: v.optional(LocalizedTextSchema),
        /** The city's page about this tie. */
        url: v.optional(Link),
      }),
    ),
  ),
  /** Ids of themes. */
  themes: v.optional(Themes),
  /** The tie in one or two sentences. */
  summary: v.optional(LocalizedTextSchema),
  /** A longer description of the tie. Plain text. */
  text: v.optional(LocalizedTextSchema),
  /** The city's page about this partner. */
  url: v.optional(Link),
  /** Related pages. */
  links: v.optional(v.array(RelatedLinkSchema)),
  /** Pictures. */
  images: v.optional(v.array(ImageSchema)),
  /** Contact for this tie. */
  contact: v.optional(ContactSchema),
  /** Partnership associations and other bodies behind the tie. */
  organizations: v.optional(
    v.array(
      object({
        /** Name of the body. */
        name: LocalizedTextSchema,
        /** Its website. */
        url: v.optional(Link),
      }),
    ),
  ),
  /** Addresses of the same place in other data sets, such as its Wikidata entity. */
  sameAs: v.optional(v.array(Identity)),
  /** The partner's own feed. */
  feed: v.optional(Link),
  /** This tie in the partner's own feed. */
  counterpart: v.optional(
    object({
      /** Address of that feed. */
      feed: Link,
      /** Id of the tie in that feed. */
      id: Slug,
    }),
  ),
});

const GOAL_REMEDY = 'Write a goal as a whole number from 1 to 17, or a target as text, such as "13.1".';

/** A joint project. */
export const ProjectSchema = object({
  /** Stable id. */
  id: Slug,
  /** The title. */
  name: LocalizedTextSchema,
  /** Ids of the partners that take part. */
  partners: v.optional(v.array(Slug)),
  /** Ids of themes. */
  themes: v.optional(Themes),
  /** Sustainable Development Goals: 1 to 17, or a target such as `"13.1"`. */
  sdgs: v.optional(
    v.array(
      v.union(
        [
          v.pipe(v.number(), v.integer(GOAL_REMEDY), v.minValue(1, GOAL_REMEDY), v.maxValue(17, GOAL_REMEDY)),
          v.pipe(v.string(), v.regex(/^(?:[1-9]|1[0-7])\.[0-9a-d]{1,2}$/, GOAL_REMEDY)),
        ],
        GOAL_REMEDY,
      ),
    ),
  ),
  /** Participants besides the cities, as a text or with a role. */
  participants: v.optional(
    v.array(
      v.union(
        [
          object({
            /** Name of the participant. */
            name: LocalizedTextSchema,
            /** Role: `funding`, `accountable`, `extending`, `implementing` or another word in lower case. */
            role: v.optional(Slug),
            /** Website. */
            url: v.optional(Link),
          }),
          LocalizedTextSchema,
        ],
        'Write a text, one text for each language, or {"name": …, "role": …, "url": …}.',
      ),
    ),
  ),
  /** When the project begins. */
  start: v.optional(PartialDateSchema),
  /** When the project ends. */
  end: v.optional(PartialDateSchema),
  /** Status of the project. Absent: not stated, and nothing is shown. */
  status: v.optional(oneOf(...PROJECT_STATUSES)),
  /** The project in one or two sentences. */
  summary: v.optional(LocalizedTextSchema),
  /** A page about the project. */
  url: v.optional(Link),
  /** Pictures. The card shows the first one. */
  images: v.optional(v.array(ImageSchema)),
  /** Funds and programmes that pay for the project. */
  funding: v.optional(
    v.array(
      object({
        /** Name of the fund or programme. */
        name: LocalizedTextSchema,
        /** Its website. */
        url: v.optional(Link),
      }),
    ),
  ),
});

/** A network, association or body that the city belongs to or works in. */
export const NetworkSchema = object({
  /** Stable id. */
  id: Slug,
  /** The name in use. */
  name: LocalizedTextSchema,
  /** The full official name, where it differs. */
  officialName: v.optional(LocalizedTextSchema),
  /** The abbreviation it is known by, such as `ICLEI`. Shown where there is no logo. */
  shortName: v.optional(LocalizedTextSchema),
  /**
   * What it is: `network`, `association`, `partnership`, `council`, or another word in lower case with `kindLabel`.
   * Absent: no word is shown.
   */
  kind: v.optional(Slug),
  /** The city's own term for what it is. In the languages it is given in, it takes precedence over the built-in term. */
  kindLabel: v.optional(LocalizedTextSchema),
  /**
   * The city's role: `member`, `participant`, `chair`, `vice-chair`, `founder`, `board`, or another word in lower case
   * with `roleLabel`.
   */
  role: v.optional(Slug),
  /** The city's own term for its role. In the languages it is given in, it takes precedence over the built-in term. */
  roleLabel: v.optional(LocalizedTextSchema),
  /** Holder of the role, by office rather than by name. */
  roleHolder: v.optional(LocalizedTextSchema),
  /** Since when. */
  since: v.optional(PartialDateSchema),
  /** When the holder was elected. The role is then shown with that year, not as current. */
  elected: v.optional(PartialDateSchema),
  /** Until when. */
  until: v.optional(PartialDateSchema),
  /** The membership in one or two sentences. */
  summary: v.optional(LocalizedTextSchema),
  /** The network's website. */
  url: v.optional(Link),
  /** Its logo. Without credit and licence the short name, if there is one, is shown instead. */
  logo: v.optional(ImageSchema),
  /** Addresses of the same body in other data sets. */
  sameAs: v.optional(v.array(Identity)),
});

/** A section of the city's own text. */
export const SectionSchema = object({
  /** Stable id. */
  id: Slug,
  /** Heading. */
  title: LocalizedTextSchema,
  /** One text, or a list of paragraphs. Plain text. */
  text: v.union([v.array(LocalizedTextSchema), LocalizedTextSchema], 'Write a text, or a list of texts.'),
  /** Ids of the partners it is about. */
  partners: v.optional(v.array(Slug)),
  /** Related pages. */
  links: v.optional(v.array(RelatedLinkSchema)),
});

/** Texts of the elements, in the city's own wording. Placeholders in braces stay as they are. */
export const WordsSchema = v.objectWithRest(
  Object.setPrototypeOf(
    Object.fromEntries(WORD_PATTERNS.map(({name, pattern, remedy}) => [name, v.optional(matching(pattern, remedy))])),
    null,
  ) as Record<string, v.OptionalSchema<v.GenericSchema<string>, undefined>>,
  v.never(`Write the name of a text: ${WORD_PATTERNS.map(({name}) => name).join(', ')}.`),
  // The names are not known to the compiler, so it would take every one for the rest, which is never.
) as v.GenericSchema<Record<string, string>>;

const LANGUAGES_REMEDY = 'Write a list of at least one language, such as ["en", "de"].';
const VERSION_REMEDY = 'Write the number of the format: 1.';

/** A city's international partnerships, written by the city about itself. */
export const FeedSchema = object({
  /** Version of the format: 1. */
  version: v.pipe(v.number(VERSION_REMEDY), v.integer(VERSION_REMEDY), v.minValue(1, VERSION_REMEDY)),
  /** Languages of the texts as BCP 47 tags. The first one is that of plain texts, and the fallback for every reader. */
  languages: v.pipe(v.array(LanguageTag, LANGUAGES_REMEDY), v.minLength(1, LANGUAGES_REMEDY)),
  /** When the content was last checked: a date, or a date and time. */
  updated: DateOrTime,
  /** Licence of the texts: an SPDX id or an address. `null` or absent: not stated. */
  license: v.optional(v.nullable(NonEmpty)),
  /** Whether the lists are a selection. Then their length is not shown as the city's total. */
  partial: v.optional(v.boolean()),
  /** Source of the statements. */
  source: v.optional(
    object({
      /** Title of the source. */
      title: LocalizedTextSchema,
      /** Its address. */
      url: v.optional(Link),
      /** Who publishes it. */
      publisher: v.optional(LocalizedTextSchema),
      /** Its language. */
      language: v.optional(LanguageTag),
    }),
  ),
  /** For each translated language: from which language, and how. */
  translations: v.optional(
    v.record(
      LanguageTag,
      object({
        /** The language translated from. */
        from: LanguageTag,
        /** Whether the city vouches for the wording. */
        status: oneOf('official', 'unofficial', 'machine'),
        /** A note for readers. */
        note: v.optional(LocalizedTextSchema),
      }),
    ),
  ),
  /** Credits for third-party sources. */
  attribution: v.optional(
    v.array(
      object({
        /** The credit, as the source words it. */
        text: LocalizedTextSchema,
        /** Address of the source. */
        url: v.optional(Link),
      }),
    ),
  ),
  /** The city itself. */
  city: CitySchema,
  /** The city's vocabulary of themes. */
  themes: v.optional(v.array(ThemeSchema)),
  /** The partners. May be empty. */
  partners: v.array(PartnerSchema),
  /** Joint projects. */
  projects: v.optional(v.array(ProjectSchema)),
  /** Networks and memberships. */
  networks: v.optional(v.array(NetworkSchema)),
  /** The office that coordinates the partnerships. */
  contact: v.optional(ContactSchema),
  /** The city's own text, in sections. */
  sections: v.optional(v.array(SectionSchema)),
  /** Related pages. */
  links: v.optional(v.array(RelatedLinkSchema)),
  /**
   * The city's own wording for single texts of the elements, by language: `{"de": {"facts": "Termine und Status"}}`.
   * Placeholders in braces stay as they are.
   */
  words: v.optional(v.record(LanguageTag, WordsSchema)),
});

/** A text in the feed: plain, or one for each language. */
export type LocalizedText = v.InferOutput<typeof LocalizedTextSchema>;
/** A picture with its text alternative and rights. */
export type Image = v.InferOutput<typeof ImageSchema>;
/** A related page. */
export type RelatedLink = v.InferOutput<typeof RelatedLinkSchema>;
/** An office or organisation to contact. */
export type Contact = v.InferOutput<typeof ContactSchema>;
/** The city that publishes the feed. */
export type City = v.InferOutput<typeof CitySchema>;
/** A subject of the cooperation. */
export type Theme = v.InferOutput<typeof ThemeSchema>;
/** What is stated about a tie. */
export type Tie = v.InferOutput<typeof TieSchema>;
/** A city, district or region with which the city has one tie or more. */
export type Partner = v.InferOutput<typeof PartnerSchema>;
/** A joint project. */
export type Project = v.InferOutput<typeof ProjectSchema>;
/** A network or membership. */
export type Network = v.InferOutput<typeof NetworkSchema>;
/** A section of the city's own text. */
export type Section = v.InferOutput<typeof SectionSchema>;
/** A feed as a city writes it. */
export type FeedFile = v.InferOutput<typeof FeedSchema>;

/** A feed after parsing: every list is present, and what could not be used is left out. */
export interface Feed extends Omit<FeedFile, 'updated' | 'themes' | 'projects' | 'networks' | 'sections'> {
  /** When the content was last checked; absent when the feed does not say. */
  readonly updated?: string;
  /** The city's themes. */
  readonly themes: readonly Theme[];
  /** The partners. */
  readonly partners: Partner[];
  /** Joint projects. */
  readonly projects: readonly Project[];
  /** Networks and memberships. */
  readonly networks: readonly Network[];
  /** The city's own text. */
  readonly sections: readonly Section[];
  /** The city and its partners. */
  readonly places: readonly City[];
}
