/*
 * What the address of frame.html asks for: `?element=partner-list&lang=de&kind=project`. Anyone can write such an
 * address, and it is shown under the name of the city's server. So nothing of it becomes markup, and its feed can only be
 * one of the same server.
 */
import {toValidTag} from '../../i18n/language-tag.js';

const SCHEMES = ['light', 'dark', 'auto'] as const;
const DEFAULT_ELEMENT = 'partner-list';

/** A page with one element, for a frame. */
export interface FrameAddress {
  /** Its tag. Default: `partner-list`. */
  readonly element: string;
  /** Its options, by attribute name. */
  readonly options: ReadonlyMap<string, string>;
  /** A BCP 47 tag; absent: the reader's. */
  readonly lang: string | undefined;
  /** Dark text for light pages, or the reverse; `auto` is as the reader's system. Default: `light`. */
  readonly scheme: (typeof SCHEMES)[number];
  /** The title of the page, for assistive technology. */
  readonly title: string | undefined;
  /** Parameters that cannot be used, and what to write instead. */
  readonly mistakes: readonly string[];
}

/**
 * Reads the address of the page. What cannot be used is reported, and the default taken.
 *
 * @param optionsOf the options of an element, by its tag; `undefined` for a tag that is none of ours
 */
export function readFrameAddress(
  address: URL,
  optionsOf: (tag: string) => readonly string[] | undefined,
): FrameAddress {
  const mistakes: string[] = [];
  const {
    element: tag = DEFAULT_ELEMENT,
    lang,
    scheme = 'light',
    title,
    ...given
  } = Object.fromEntries(address.searchParams);
  const element = optionsOf(tag) ? tag : DEFAULT_ELEMENT;
  if (element !== tag) mistakes.push(`element="${tag}" is not known. ${element} is shown.`);
  const known = SCHEMES.find((one) => one === scheme);
  if (!known) mistakes.push(`scheme="${scheme}" is not known. Write one of ${SCHEMES.join(', ')}.`);
  const options = new Map<string, string>();
  for (const [option, value] of Object.entries(given)) {
    const mistake = mistakeIn(option, value, optionsOf(element) ?? [], address);
    if (mistake === undefined) options.set(option, value);
    else mistakes.push(mistake);
  }
  return {element, options, lang: lang ? toValidTag(lang) : undefined, scheme: known ?? 'light', title, mistakes};
}

function mistakeIn(option: string, value: string, known: readonly string[], address: URL): string | undefined {
  if (!known.includes(option)) return `"${option}" is no option. Leave it out, or write one of ${known.join(', ')}.`;
  if (option === 'src' && !isOnSameServer(value, address))
    return `src="${value}" is not on the server of this page. Write the address of a feed that is.`;
  return undefined;
}

/** Not by the origin of the page, which a frame with `sandbox` does not have. */
function isOnSameServer(src: string, address: URL): boolean {
  return URL.canParse(src, address) && new URL(src, address).origin === address.origin;
}
