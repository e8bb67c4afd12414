import type {TextLine} from './place-labels.js';
import type {ScenePlace} from './scene.js';

/** Weight and size of the reader's name and of the own names, as in the styles of the element. */
const TEXTS = [
  [650, 0.94],
  [400, 0.9],
] as const;

/** Returns a function that tells how much room names take in a text like that of an element. */
export function measureNames(
  em: number,
  {fontFamily, letterSpacing}: CSSStyleDeclaration,
): (place: ScenePlace, scale?: number) => TextLine[] {
  const context = document.createElement('canvas').getContext('2d');
  return ({names}, scale = 1) =>
    names.map((line, index) => {
      const [weight, relative] = TEXTS[index === 0 ? 0 : 1];
      const size = relative * scale * em;
      const text = line.map((part) => part.text).join('');
      // Without a canvas, an estimate.
      let width = 0.6 * size * text.length;
      if (context) {
        context.font = `${weight} ${size}px ${fontFamily}`;
        context.letterSpacing = letterSpacing;
        ({width} = context.measureText(text));
      }
      return {width, height: 1.25 * size};
    });
}
