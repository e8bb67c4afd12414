import type {ElementName} from '../options/descriptors.js';
import type {Form} from './forms.js';

/**
 * The rules that keep room for an element until it shows the feed, for the head of a page: nothing moves then. Without
 * scripts they keep none.
 *
 * @param height of the element, in em: a short one needs less than the first window, which is the default
 */
export function roomStyle(element: ElementName, form: Exclude<Form, 'static'>, height?: number): string {
  const room = `--partnership-room: ${height === undefined ? '100vh' : `min(100vh, ${height}em)`}`;
  const untilThen = 'min-block-size: var(--partnership-room)';
  const rules =
    form === 'tag'
      ? `${element} { ${room} } ${element}:not(:defined) { display: block; margin-block-end: 2em; ${untilThen} }`
      : `[data-${element}] { ${room}; margin-block: 2em } [data-${element}]:not(:has(${element})) { ${untilThen} }`;
  return `@media (scripting: enabled) { ${rules} }`;
}
