/* Feeds of every form that the schema allows, and hostile ones, for tests of what holds for any feed. */
import fc from 'fast-check';
import * as v from 'valibot';
import {FeedSchema} from '../../src/data/schema.js';
import {ATTACKS} from './attacks.js';

/** What is read here of the schemas of valibot, whose types do not tell one kind from another at run time. */
interface Described {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly item?: Described;
  readonly items?: readonly Described[];
  readonly key?: Described;
  readonly value?: Described;
  readonly wrapped?: Described;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

const described = (schema: unknown) => schema as Described;

/** At least one for each rule of the schema. */
const TEXTS = [
  'A name',
  'Ålvik',
  'مدينة',
  'a',
  'b-1',
  'twinning',
  'member',
  'en',
  'de',
  'ar',
  'zh-Hans',
  'DE',
  'GH',
  '1983',
  '1990-05',
  '2024-02-29',
  '2026-11-23T09:00:00Z',
  '13.1',
  '+49 228 770',
  'office@city.example',
  'https://city.example/a?b=c#d',
  'a.html',
  'mailto:office@city.example',
  'CC-BY-4.0',
];
const NUMBERS = [1, 2, 7, 17, 640, 50.7, -7.1];

/** Values that a schema accepts; as texts also attacks, accepted or not. */
export function valuesOf(schema: Described, attacks: readonly string[] = ATTACKS): fc.Arbitrary<unknown> {
  const {type, entries = {}, item, items = [], key, value, wrapped, options = [], literal} = schema;
  const inside = (part: Described | undefined) => (part ? valuesOf(part, attacks) : fc.jsonValue());
  switch (type) {
    case 'object':
    case 'object_with_rest': {
      const fields = Object.entries(entries);
      const required = fields.filter(([, {type: kind}]) => kind !== 'optional').map(([name]) => name);
      return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, inside(field)])), {
        requiredKeys: required,
      });
    }
    case 'optional':
    case 'nullable':
      return inside(wrapped);
    case 'array':
      return fc.array(inside(item), {minLength: 1, maxLength: 3});
    case 'tuple':
      return fc.tuple(...items.map(inside));
    case 'record': {
      const keys = fc.oneof({weight: 4, arbitrary: inside(key)}, fc.constantFrom('__proto__', 'constructor'));
      return fc.dictionary(keys.map(String), inside(value), {minKeys: 1, maxKeys: 3});
    }
    case 'union':
      return fc.oneof(...options.map((option) => inside(described(option))));
    case 'picklist':
      return fc.constantFrom(...options);
    case 'literal':
      return fc.constant(literal);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(...accepted(schema, NUMBERS));
    case 'string': {
      const meant = accepted(schema, TEXTS);
      const hostile = accepted(schema, attacks);
      return fc.oneof(
        {weight: 9, arbitrary: fc.constantFrom(...(meant.length > 0 ? meant : attacks))},
        ...(hostile.length > 0 ? [{weight: 9, arbitrary: fc.constantFrom(...hostile)}] : []),
        // What is not accepted is rare, or hardly anything of a feed would be left.
        {weight: 1, arbitrary: fc.constantFrom(...attacks)},
      );
    }
    default:
      throw new TypeError(`A kind of schema that the tests do not know: ${type}`);
  }
}

/** Feeds with anything in them, of the version that is read. */
export function anyFeed(attacks?: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const feeds = valuesOf(described(FeedSchema), attacks) as fc.Arbitrary<Record<string, unknown>>;
  return feeds.map((feed) => ({...feed, version: 1}));
}

/** A feed with a text in every place for a text, accepted or not. */
export function stuffed(text: string): unknown {
  return {...(filled(described(FeedSchema), text, true) as object), version: 1};
}

/** A feed with a record of every list for each text, which says that text in every field that accepts it. */
export function everywhere(texts: readonly string[]): unknown {
  const feeds = texts.map((text) => filled(described(FeedSchema), text) as Record<string, unknown>);
  const lists = ['themes', 'partners', 'projects', 'networks', 'sections'];
  const joined = lists.map((name) => [name, feeds.flatMap((feed) => feed[name])] as const);
  return {...feeds[0], ...Object.fromEntries(joined), version: 1, languages: ['en', 'de']};
}

function filled(schema: Described, text: string, always = false): unknown {
  const {type, entries = {}, item, items = [], wrapped, options = [], key, value, literal} = schema;
  const inside = (part: Described | undefined) => part && filled(part, text, always);
  switch (type) {
    case 'object':
    case 'object_with_rest':
      return Object.fromEntries(Object.entries(entries).map(([name, field]) => [name, inside(field)]));
    case 'optional':
    case 'nullable':
      return inside(wrapped);
    case 'array':
      return [inside(item)];
    case 'tuple':
      return items.map(inside);
    case 'record':
      return {[String(inside(key))]: inside(value), de: inside(value)};
    case 'union':
      return inside(described(options[always ? options.length - 1 : 0]));
    case 'picklist':
      return options[0];
    case 'boolean':
      return true;
    case 'string':
      return always ? text : accepted(schema, [text, ...TEXTS])[0];
    default:
      return accepted(schema, [...NUMBERS, literal])[0];
  }
}

function accepted(schema: Described, values: readonly unknown[]): unknown[] {
  return values.filter((one) => v.is(schema as v.GenericSchema, one));
}
