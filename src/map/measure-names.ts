import type {TextLine} from './place-labels.js';
import type {ScenePlace} from './scene.js';

/** Weight and size of the reader's name and of the own names, as in the styles of the element. */
const TEXTS = [
  [650, 0.94],
  [400, 0.9],
] as const;

/** One for each of the texts. To make them takes longer than to measure the names. */
let rulers: readonly (CanvasRenderingContext2D | null)[] | undefined;

/** Returns a function that tells how much room names take in a text like that of an element. */
export function measureNames(
  em: number,
  {fontFamily, letterSpacing}: CSSStyleDeclaration,
): (place: ScenePlace, scale?: number) => TextLine[] {
  rulers ??= TEXTS.map(() => document.createElement('canvas').getContext('2d'));
  const widths = TEXTS.map(([weight, size], index) => {
    const context = rulers?.[index];
    if (context) {
      context.font = `${weight} ${size * em}px ${fontFamily}`;
      context.letterSpacing = letterSpacing;
    }
    // Without a canvas, an estimate.
    return (text: string) => context?.measureText(text).width ?? 0.6 * em * text.length;
  });
  return ({names}, scale = 1) =>
    names.map((line, index) => ({
      width: scale * (widths[index]?.(line.map((part) => part.text).join('')) ?? 0),
      height: 1.17 * scale * em,
    }));
}
