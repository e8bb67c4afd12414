/* The forms of the desk, which follow from the schema of the feed: a field that is added there is in a form at once. */
import {
  CitySchema,
  ContactSchema,
  DecisionSchema,
  FeedSchema,
  GeoSchema,
  ImageSchema,
  LocalizedTextSchema,
  NetworkSchema,
  PartialDateSchema,
  PartnerSchema,
  ProjectSchema,
  RelatedLinkSchema,
  SectionSchema,
  ThemeSchema,
} from '../../data/schema.js';
import {NETWORK_KINDS, NETWORK_ROLES, PARTNER_KINDS} from '../../data/kinds.js';
import type {Control, FormField, Forms} from './form-field.js';

/** What of a valibot schema says what it describes. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly unknown[];
}

/** Schemas with a name, under which their fields are described. */
const NAMES = new Map<unknown, string>([
  [CitySchema, 'city'],
  [ContactSchema, 'contact'],
  [DecisionSchema, 'decision'],
  [ImageSchema, 'image'],
  [RelatedLinkSchema, 'relatedLink'],
  [SectionSchema, 'section'],
]);

/** Texts of more than a line. */
const LONG: readonly string[] = ['summary', 'text', 'note', 'statusNote', 'address', 'alt'];
/** In the feed, but no form of their own. */
const ELSEWHERE: readonly string[] = ['version', 'partners', 'projects', 'networks', 'themes'];

export function formsOf(): Forms {
  return {
    partners: fieldsOf(PartnerSchema, 'partner'),
    projects: fieldsOf(ProjectSchema, 'project'),
    networks: fieldsOf(NetworkSchema, 'network'),
    themes: fieldsOf(ThemeSchema, 'theme'),
    feed: fieldsOf(FeedSchema, 'feed').filter(({name}) => !ELSEWHERE.includes(name)),
  };
}

function fieldsOf({entries = {}}: Schema, doc: string): FormField[] {
  return Object.entries(entries).map(([name, schema]) => ({
    name,
    doc: `${doc}.${name}`,
    isRequired: schema.type !== 'optional',
    control: controlOf(unwrapped(schema), name, doc),
  }));
}

function controlOf(schema: Schema, name: string, doc: string): Control {
  const known = KNOWN.get(schema);
  if (known) return known(name);
  const special = doc === 'feed' ? undefined : (SPECIAL[`${doc}.${name}`] ?? SPECIAL[name]);
  if (special) return special;
  switch (schema.type) {
    case 'boolean':
      return {type: 'flag'};
    case 'number':
      return {type: 'number'};
    case 'picklist':
      return {type: 'choice', values: (schema.options ?? []).map(String)};
    case 'object':
      return {type: 'group', fields: fieldsOf(schema, NAMES.get(schema) ?? `${doc}.${name}`)};
    case 'array':
      return listOf(unwrapped(schema.item ?? schema), name, doc);
    case 'record':
      return name === 'nativeName' ? {type: 'names'} : {type: 'json'};
    case 'union':
      return unionOf(schema, name);
    default:
      return {type: 'text'};
  }
}

function listOf(item: Schema, name: string, doc: string): Control {
  if (item.type === 'object') return {type: 'list', fields: fieldsOf(item, NAMES.get(item) ?? `${doc}.${name}`)};
  const object = optionsOf(item).find(({type}) => type === 'object');
  if (object) return {type: 'list', fields: fieldsOf(object, `${doc}.${name}`)};
  return {type: 'lines', mayBeOne: false};
}

function unionOf(schema: Schema, name: string): Control {
  const options = optionsOf(schema);
  if (options.some((option) => (option as unknown) === LocalizedTextSchema)) return localized(name);
  return options.some(({type}) => type === 'array') ? {type: 'lines', mayBeOne: true} : {type: 'json'};
}

const localized = (name: string): Control => ({type: 'localized', isLong: LONG.includes(name)});

const KNOWN = new Map<unknown, (name: string) => Control>([
  [LocalizedTextSchema, localized],
  [PartialDateSchema, () => ({type: 'date'})],
  [GeoSchema, () => ({type: 'geo'})],
]);

/** What the schema does not say: which words are known, and what ids refer to. */
const SPECIAL: Readonly<Record<string, Control>> = {
  country: {type: 'country'},
  themes: {type: 'references', list: 'themes'},
  partners: {type: 'references', list: 'partners'},
  sdgs: {type: 'goals'},
  'partner.kind': {type: 'choice', values: PARTNER_KINDS},
  'partner.ties.kind': {type: 'choice', values: PARTNER_KINDS},
  'network.kind': {type: 'choice', values: NETWORK_KINDS},
  'network.role': {type: 'choice', values: NETWORK_ROLES},
};

function unwrapped(schema: Schema): Schema {
  return schema.wrapped ? unwrapped(schema.wrapped) : schema;
}

function optionsOf({options = []}: Schema): readonly Schema[] {
  return options.filter((option): option is Schema => typeof option === 'object' && option !== null);
}
