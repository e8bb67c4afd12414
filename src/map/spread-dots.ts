import type {Point} from './projection.js';

const ROUNDS = 40;

/**
 * Moves dots apart that would cover each other, as little as possible, until they touch. The first one, the city's, stays
 * where it is if `isFixed`. Dots on the same spot are put side by side.
 */
export function spreadDots(dots: readonly Point[], distance: number, isFixed: boolean): Point[] {
  const moved = dots.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++) {
    const moves = moved.flatMap((one, index) =>
      moved.slice(index + 1).filter((other) => pushApart(one, other, distance, isFixed && index === 0)),
    );
    if (moves.length === 0) break;
  }
  return moved;
}

/** Returns whether they had been too near. */
function pushApart(one: [number, number], other: [number, number], distance: number, isStill: boolean): boolean {
  const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
  const length = Math.hypot(dx, dy);
  if (length >= distance - 0.1) return false;
  const [x, y] = length < 0.01 ? [1, 0] : [dx / length, dy / length];
  const push = (distance - length) / (isStill ? 1 : 2);
  other[0] += x * push;
  other[1] += y * push;
  if (!isStill) {
    one[0] -= x * push;
    one[1] -= y * push;
  }
  return true;
}
