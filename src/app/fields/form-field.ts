/** A field of a form, as the schema of the feed has it. */
export interface FormField {
  readonly name: string;
  /** Where its description is: `partner.since`. */
  readonly doc: string;
  readonly control: Control;
  readonly isRequired: boolean;
}

export type Control =
  /** One line of text: an id, an address, a name. */
  | {readonly type: 'text' | 'date' | 'country' | 'number' | 'geo' | 'goals'}
  /** A text for each language; several lines or one. */
  | {readonly type: 'localized'; readonly isLong: boolean}
  /** A name for each language, also for those that the feed does not speak. */
  | {readonly type: 'names'}
  | {readonly type: 'flag'}
  | {readonly type: 'choice'; readonly values: readonly string[]}
  /** Texts, one in each line; a single one may be no list. */
  | {readonly type: 'lines'; readonly mayBeOne: boolean}
  /** Ids of records of another list. */
  | {readonly type: 'references'; readonly list: 'partners' | 'themes'}
  | {readonly type: 'group'; readonly fields: readonly FormField[]}
  /** Several groups of the same fields. */
  | {readonly type: 'list'; readonly fields: readonly FormField[]}
  /** Nothing that a form could show. */
  | {readonly type: 'json'};

export type ControlOf<Type extends Control['type']> = Extract<Control, {type: Type}>;

/** What there are forms for: the records of the lists, and the feed itself. */
export const FORMS = ['partners', 'projects', 'networks', 'themes', 'feed'] as const;
export type FormName = (typeof FORMS)[number];

export type Forms = Readonly<Record<FormName, readonly FormField[]>>;

export function isFormName(name: string | undefined): name is FormName {
  return FORMS.some((form) => form === name);
}
