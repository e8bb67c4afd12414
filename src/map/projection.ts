/*
 * Two equal-area projections, so that no continent looks larger than it is. The world is an Equal Earth (Šavrič, Patterson
 * and Jenny, 2018); a part of it an azimuthal projection, which bends nothing in the middle. Both take degrees and return
 * radii of the earth, with y to the south, as in SVG.
 */

export type Point = readonly [x: number, y: number];

/** Degrees. */
export interface Position {
  readonly lon: number;
  readonly lat: number;
}

export interface Projection {
  /** `undefined` where the projection must not be used. */
  readonly project: (position: Position) => Point | undefined;
  /** The meridian in the middle of a map of the whole world; absent for a part of it. */
  readonly meridian?: number;
}

export const RADIAN = Math.PI / 180;

export function equalEarth(meridian: number): Projection {
  const half = Math.sqrt(3) / 2;
  return {
    meridian,
    project: ({lon, lat}) => {
      const angle = Math.asin(half * Math.sin(lat * RADIAN));
      const square = angle ** 2;
      const sixth = square ** 3;
      const slope = 1.340264 - 0.243318 * square + sixth * (0.006251 + 0.034164 * square);
      return [
        (fromMeridian(lon, meridian) * RADIAN * Math.cos(angle)) / (half * slope),
        -angle * (1.340264 - 0.081106 * square + sixth * (0.000893 + 0.003796 * square)),
      ];
    },
  };
}

/** Up to 115 degrees from the centre: the opposite end of the earth would be all around the map. */
export function azimuthal({lon, lat}: Position): Projection {
  const [sin, cos] = [Math.sin(lat * RADIAN), Math.cos(lat * RADIAN)];
  return {
    project: (position) => {
      const [y, x] = [position.lat * RADIAN, (position.lon - lon) * RADIAN];
      const nearness = sin * Math.sin(y) + cos * Math.cos(y) * Math.cos(x);
      if (nearness < -0.42) return undefined;
      const scale = Math.sqrt(2 / (1 + nearness));
      return [scale * Math.cos(y) * Math.sin(x), -scale * (cos * Math.sin(y) - sin * Math.cos(y) * Math.cos(x))];
    },
  };
}

/** Between -180 and 180; longitudes that are cut at the edge keep their side. */
function fromMeridian(lon: number, meridian: number): number {
  const difference = lon - meridian;
  return Math.abs(difference) <= 180 ? difference : ((((difference + 180) % 360) + 360) % 360) - 180;
}
