import type {MapPlace, MapRequest} from '../../src/map/draw-map.js';

/** The same numbers from 0 to 1 for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A map as feeds may ask for: up to 120 partners, near each other, in clusters or everywhere, on one spot too. */
export function randomRequest(seed: number): MapRequest {
  const random = randomNumbers(seed);
  const middle = {lon: random() * 360 - 180, lat: random() * 130 - 55};
  const spread = [2, 15, 60, 360][seed % 4] ?? 360;
  const place = (): MapPlace => {
    const lon = middle.lon + (random() - 0.5) * spread;
    const lat = middle.lat + (random() - 0.5) * Math.min(spread, 120);
    const line = () => ({width: 20 + random() * 140, height: 16 + random() * 6});
    return {
      lon: ((((lon + 180) % 360) + 360) % 360) - 180,
      lat: Math.max(-55, Math.min(80, lat)),
      lines: random() < 0.5 ? [line()] : [line(), line()],
    };
  };
  const partners = Array.from({length: 1 + Math.floor(random() ** 2 * 120)}, place);
  const [twin] = partners;
  return {
    city: seed % 7 === 0 ? undefined : place(),
    partners: twin && seed % 3 === 0 ? [...partners, {...twin}] : partners,
    width: 480 + Math.floor(random() * 1120),
    em: 14 + random() * 6,
    hasLabels: true,
  };
}
