import {once} from '../data/once.js';

/**
 * Loads the browser's data for each kind of `Intl` object while a feed loads. That takes 2 to 15 ms for the first
 * object of a kind, in any language. In separate steps, so that the caller can yield between them.
 */
export const INTL_WARM_UP: readonly (() => unknown)[] = [
  () => new Intl.Collator('en').compare('a', 'b'),
  () => new Intl.NumberFormat('en').format(1),
  () => new Intl.DateTimeFormat('en').format(0),
  () => new Intl.DisplayNames('en', {type: 'region'}).of('DE'),
].map((step) => once<unknown>(step));
