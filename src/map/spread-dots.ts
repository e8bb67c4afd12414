import type {Point} from './projection.js';

const ROUNDS = 40;

/**
 * Moves dots apart that would cover each other, as little as possible, until they touch. The first one, the city's, stays
 * where it is if `isFixed`. Dots on the same spot are put side by side.
 */
export function spreadDots(dots: readonly Point[], distance: number, isFixed: boolean): Point[] {
  const moved = dots.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++) {
    let isDone = true;
    moved.forEach((one, index) => {
      for (let at = index + 1; at < moved.length; at++) {
        const other = moved[at] ?? one;
        const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
        const length = Math.hypot(dx, dy);
        if (length >= distance - 0.1) continue;
        isDone = false;
        const [ux, uy] = length < 0.01 ? [1, 0] : [dx / length, dy / length];
        const isStill = isFixed && index === 0;
        const push = (distance - length) / (isStill ? 1 : 2);
        other[0] += ux * push;
        other[1] += uy * push;
        if (isStill) continue;
        one[0] -= ux * push;
        one[1] -= uy * push;
      }
    });
    if (isDone) break;
  }
  return moved;
}
