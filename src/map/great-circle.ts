import {RADIAN, type Position} from './projection.js';

type Vector = readonly [x: number, y: number, z: number];

export function toVector({lon, lat}: Position): Vector {
  const [x, y] = [lon * RADIAN, lat * RADIAN];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

export function toPosition([x, y, z]: Vector): Position {
  return {lon: Math.atan2(y, x) / RADIAN, lat: Math.atan2(z, Math.hypot(x, y)) / RADIAN};
}

/** The shortest way between two places, at least one position for every two degrees. */
export function greatCircle(start: Position, end: Position): Position[] {
  const [a, b] = [toVector(start), toVector(end)];
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const count = Math.ceil(angle / (2 * RADIAN)) + 1;
  return Array.from({length: count + 1}, (_, index) => {
    const [from, to] = [Math.sin((1 - index / count) * angle), Math.sin((index / count) * angle)];
    // Places on one spot, or on opposite ends of the earth, have no way between them.
    if (Math.sin(angle) < 1e-6) return index < count / 2 ? start : end;
    return toPosition([from * a[0] + to * b[0], from * a[1] + to * b[1], from * a[2] + to * b[2]]);
  });
}
