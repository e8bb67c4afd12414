/**
 * JSON that may be written into a `<script>` and stays data however the page is saved, copied or parsed again:
 * serializers do not escape the text of a script, so `</script>` would end it, and `<!--` could swallow the page. The
 * other characters are the ones that XML escapes or forbids, and those that end a line in old JavaScript.
 *
 * @example
 * scriptText({name: '</script>'}); // {"name":"\u003c/script\u003e"}
 */
export function scriptText(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
