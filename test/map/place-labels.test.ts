import {expect} from '@open-wc/testing';
import {drawMap, type Drawing} from '../../src/map/draw-map.js';
import {overlaps, placeLabels, type Box, type Dot} from '../../src/map/place-labels.js';
import {randomRequest} from './random.js';

const SEEDS = Array.from({length: 200}, (_, seed) => seed);

function sitesOf({city, partners}: Drawing) {
  return [...(city ? [city] : []), ...partners];
}

function boxOf({at: [x, y], radius}: Dot): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Each pair of things on a map that cover each other. */
function collisionsIn(drawing: Drawing): string[] {
  const sites = sitesOf(drawing);
  const [width, height] = drawing.size;
  return sites.flatMap(({label}, index) => {
    if (!label) return [];
    const {box} = label;
    const [left, top, right, bottom] = box;
    const isOutside = left < 0 || top < 0 || right > width || bottom > height;
    return [
      ...(isOutside ? [`label ${index} is outside`] : []),
      ...sites.flatMap((other, at) => [
        ...(at > index && other.label && overlaps(box, other.label.box) ? [`labels ${index} and ${at}`] : []),
        ...(overlaps(box, boxOf(other.dot)) ? [`label ${index} and dot ${at}`] : []),
      ]),
    ];
  });
}

/** Whether a segment goes through a box, tried at each pixel. */
function crosses(
  [[startX, startY], [endX, endY]]: readonly [readonly [number, number], readonly [number, number]],
  [left, top, right, bottom]: Box,
) {
  const steps = Math.ceil(Math.hypot(endX - startX, endY - startY));
  return Array.from({length: steps + 1}, (_, step) => step / steps).some((part) => {
    const [x, y] = [startX + (endX - startX) * part, startY + (endY - startY) * part];
    return x > left && x < right && y > top && y < bottom;
  });
}

describe('placeLabels', () => {
  it('lets no label cover another one or a dot, or leave the map, in 200 random feeds', () => {
    const collisions = SEEDS.flatMap((seed) =>
      collisionsIn(drawMap(randomRequest(seed))).map((collision) => `${seed}: ${collision}`),
    );
    expect(collisions).to.deep.equal([]);
  });

  it('leads no leader line through a label', () => {
    const crossings = SEEDS.flatMap((seed) => {
      const labels = sitesOf(drawMap(randomRequest(seed))).flatMap(({label}) => label ?? []);
      return labels.flatMap(({leader, box}) =>
        leader && labels.some((other) => other.box !== box && crosses(leader, other.box)) ? [seed] : [],
      );
    });
    expect(crossings).to.deep.equal([]);
  });

  it('gives the same labels for the same map', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      expect(drawMap(randomRequest(seed))).to.deep.equal(drawMap(randomRequest(seed)));
    }
  });

  it('names all where there is room, with both names', () => {
    const line = {width: 80, height: 18};
    const dots = [100, 300, 500].map((x): Dot => ({at: [x, 200], radius: 5, lines: [line, line]}));
    const labels = placeLabels(dots, [700, 400], []);
    expect(labels.map((label) => label?.baselines.length)).to.deep.equal([2, 2, 2]);
    expect(labels.every((label) => label?.align === 'start' && !label.leader)).to.equal(true);
  });

  it('names two dots that touch, on either side', () => {
    const lines = [{width: 80, height: 18}];
    const labels = placeLabels(
      [
        {at: [200, 200], radius: 5, lines},
        {at: [212, 200], radius: 5, lines},
      ],
      [400, 400],
      [],
    );
    expect(labels.map((label) => label?.align)).to.have.members(['start', 'end']);
  });

  it('prefers a place without lines', () => {
    const ways = Array.from({length: 20}, (_, index): [number, number] => [200 + index * 6, 200]);
    const [label] = placeLabels([{at: [200, 200], radius: 5, lines: [{width: 80, height: 18}]}], [400, 400], ways);
    expect(label?.align).to.equal('end');
  });

  it('keeps a name inside the map', () => {
    const [label] = placeLabels([{at: [395, 200], radius: 5, lines: [{width: 80, height: 18}]}], [400, 400], []);
    expect(label?.align).to.equal('end');
  });

  it('leaves out what has no room at all', () => {
    const dot: Dot = {at: [20, 20], radius: 5, lines: [{width: 80, height: 18}]};
    expect(placeLabels([dot], [40, 40], [])).to.deep.equal([undefined]);
  });
});
