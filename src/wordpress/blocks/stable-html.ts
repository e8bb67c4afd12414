/*
 * WordPress changes what is saved and shown: it filters the HTML of authors, and runs shortcodes in all of the page, also
 * those in the texts of a feed. This writes the same HTML in characters that it leaves alone, in every role.
 */

/**
 * References to brackets with three digits are not taken for a shortcode. The filter takes the text "&#39;" for the
 * character, unless the number sign is a reference too.
 */
export function stableHtml(html: string): string {
  return html.replaceAll('[', '&#091;').replaceAll(']', '&#093;').replaceAll('&amp;#', '&amp;&#035;');
}

/**
 * The value of an attribute of a saved element. The editor keeps references as they are, and writes the others itself, but
 * none for `<`, at which the filter would end the tag, and for backslashes, of which it would take every second one.
 */
export function stableAttribute(value: string): string {
  return stableHtml(value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).replaceAll('\\', '&#092;');
}
