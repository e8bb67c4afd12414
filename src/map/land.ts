import {COAST} from './coast.js';
import type {Point, Position, Projection} from './projection.js';
import {svgPath} from './svg-path.js';

/**
 * The coasts as closed rings. Longitudes go on beyond 180 degrees where a ring crosses that meridian. Each character is a
 * step: the further it is from the middle of the printable ones, the longer and the coarser (`tools/coast.mjs`).
 */
export function unpackCoast(packed: string = COAST): Position[][] {
  let [lon, lat] = [-180, 0];
  const step = (text: string, index: number) => {
    const length = text.charCodeAt(index) - 80;
    return length + Math.sign(length) * (length / 8) ** 4;
  };
  return packed.split(' ').map((text) =>
    Array.from({length: text.length / 2}, (_, index) => ({
      lon: (lon += step(text, 2 * index) / 5),
      lat: (lat += step(text, 2 * index + 1) / 7),
    })),
  );
}

/** The land as the `d` of one SVG path. `toPixels` places a projected point; what is outside of the window is left out. */
export function landPath(
  {project, meridian}: Projection,
  toPixels: (point: Point) => Point,
  [width, height]: readonly [number, number],
): string {
  return unpackCoast()
    .flatMap((ring) => (meridian === undefined ? [ring] : cutAtEdges(ring, meridian)))
    .map((ring) => {
      const points = ring.flatMap((position) => {
        const point = project(position);
        return point ? [toPixels(point)] : [];
      });
      const isSeen =
        points.some(([x]) => x > 0) &&
        points.some(([x]) => x < width) &&
        points.some(([, y]) => y > 0) &&
        points.some(([, y]) => y < height);
      return isSeen && points.length > 2 ? `${svgPath(points)}Z` : '';
    })
    .join('');
}

/** What is between the two edges of a map of the world, which may be on either side of it. */
function cutAtEdges(ring: readonly Position[], meridian: number): (readonly Position[])[] {
  const [west, east] = [meridian - 180, meridian + 180];
  const nearest = Math.round((meridian - (ring[0]?.lon ?? 0)) / 360);
  return [-1, 0, 1].flatMap((turn) => {
    const turned = ring.map(({lon, lat}) => ({lon: lon + (nearest + turn) * 360, lat}));
    const count = turned.filter(({lon}) => lon >= west && lon <= east).length;
    if (count === 0) return [];
    return [count === ring.length ? turned : cut(cut(turned, west, 1), east, -1)];
  });
}

/** Keeps what is east (`side` 1) or west (-1) of a meridian. */
function cut(ring: readonly Position[], edge: number, side: 1 | -1): Position[] {
  return ring.flatMap((position, index) => {
    const next = ring[(index + 1) % ring.length] ?? position;
    const [here, there] = [(position.lon - edge) * side, (next.lon - edge) * side];
    const kept = here >= 0 ? [position] : [];
    if (here >= 0 === there >= 0) return kept;
    return [...kept, {lon: edge, lat: position.lat + ((next.lat - position.lat) * here) / (here - there)}];
  });
}
