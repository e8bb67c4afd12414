/** What the list around a partner shows already, so that the partner does not repeat it, and what its items share. */
export interface ListContext {
  /** A heading above names the country. */
  readonly isCountryKnown?: boolean;
  /** A heading above says this word for the tie. */
  readonly knownKind?: string | undefined;
  /** Each item leads with the year in which its tie began. */
  readonly hasYears?: boolean;
  /** The signature is stated, which cards have in their details. */
  readonly hasSignature?: boolean;
  /** Some items have a picture; the others show a plate in its place. */
  readonly hasPictures?: boolean;
}
