/*
 * Values reach a page through word processors, CMSs and template engines, which put quotation marks around them, escape
 * these twice, and leave characters behind that nobody sees. No value that an option accepts contains any of them.
 *
 * Everything here takes time in proportion to the length, because whoever may write a tag may write a long one.
 */

/** Zero-width spaces, soft hyphens, direction marks, and control characters. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|[^\P{Cc}\s]/gu;

/* Entities that were escaped twice, or more often. */
const INVISIBLE_ENTITY = /&(?:amp;)*(?:shy|zwn?j|#(?:173|820[3-7]|xad|x200[b-f]));/gi;
const OTHER_ENTITY = /&(?:amp;)*(?:[a-z]{2,8}|#\w{2,6});/gi;

const QUOTES = '"\'`´„“”‚‘’«»‹›「」『』\\\\';

/** With spaces for quotation marks, brackets and full-width commas. */
export function plainText(text: string): string {
  return withoutEntities(text).replace(INVISIBLE, '').normalize('NFKC').replace(BETWEEN, ' ');
}

const BETWEEN = new RegExp(`[${QUOTES}[\\]、،]`, 'g');

/** An address may contain any of them, so only those around it go. */
export function plainAddress(text: string): string {
  return INSIDE.exec(withoutEntities(text.replace(/&(?:amp;)+(?!#?\w+;)/gi, '&')))?.[0] ?? '';
}

const AROUND = `\\s\\p{Default_Ignorable_Code_Point}\\p{Cc}${QUOTES}`;
/** From the first character that belongs to it to the last. */
const INSIDE = new RegExp(`[^${AROUND}](?:.*[^${AROUND}])?`, 'su');

/** With a quotation mark for each, because those are what is escaped. */
function withoutEntities(text: string): string {
  return text.replace(INVISIBLE_ENTITY, '').replace(OTHER_ENTITY, '"');
}
