import type {Point} from './projection.js';

/** The `d` of an SVG path, to a tenth of a pixel. */
export function svgPath(points: readonly Point[]): string {
  return points.length > 1
    ? `M${points.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}`
    : '';
}
