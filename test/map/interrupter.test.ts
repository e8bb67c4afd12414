import {expect} from '@open-wc/testing';
import {drawMap} from '../../src/map/draw-map.js';
import {interrupter} from '../../src/map/interrupter.js';
import type {Box} from '../../src/map/place-labels.js';
import type {Point} from '../../src/map/projection.js';
import {randomRequest} from './random.js';

const LINE: readonly Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
];

/** The points of a line, one for each pixel. */
function pixelsOf(line: readonly Point[]): Point[] {
  return line.slice(1).flatMap((end, index) => {
    const start = line[index] ?? end;
    const count = Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]));
    return Array.from({length: count + 1}, (_, step): Point => {
      const at = (axis: 0 | 1) => start[axis] + ((end[axis] - start[axis]) * step) / (count || 1);
      return [at(0), at(1)];
    });
  });
}

/** The ends of what is left of a line. */
function ends(line: readonly Point[], boxes: readonly Box[]) {
  return interrupter(boxes)(line, pixelsOf(line)).map((part) => [part[0], part.at(-1)]);
}

describe('interrupter', () => {
  it('ends a line before a box and goes on behind it, also around a corner', () => {
    const boxes: Box[] = [
      [20, -5, 40, 5],
      [90, -5, 110, 53],
    ];
    expect(ends(LINE, boxes)).to.deep.equal([
      [
        [0, 0],
        [17, 0],
      ],
      [
        [43, 0],
        [87, 0],
      ],
      [
        [100, 56],
        [100, 100],
      ],
    ]);
  });

  it('takes boxes that cover each other as one, in any order', () => {
    const boxes: Box[] = [
      [50, -5, 80, 5],
      [20, -5, 60, 5],
      [30, -5, 40, 5],
    ];
    expect(ends(LINE.slice(0, 2), boxes)).to.deep.equal([
      [
        [0, 0],
        [17, 0],
      ],
      [
        [83, 0],
        [100, 0],
      ],
    ]);
  });

  it('leaves a line as it is that meets no box, however short', () => {
    const boxes: Box[] = [
      [20, 5, 40, 15],
      [0, -20, 100, -4],
    ];
    const short: Point[] = [
      [0, 0],
      [3, 0],
    ];
    for (const line of [LINE, short]) expect(interrupter(boxes)(line, pixelsOf(line))).to.deep.equal([line]);
  });

  it('shows nothing of a line inside of a box, and no short rest beside one', () => {
    expect(ends(LINE, [[-1, -1, 101, 101]])).to.deep.equal([]);
    expect(ends(LINE.slice(0, 2), [[4, -5, 96, 5]])).to.deep.equal([]);
  });

  it('lets no line of a map run through the letters of a name, in 100 random feeds', () => {
    for (let seed = 0; seed < 100; seed++) {
      const request = randomRequest(seed);
      const {city, partners} = drawMap(request);
      const boxes = [...(city ? [city] : []), ...partners].flatMap(({label, dot}): Box[] => {
        const [line] = dot.lines;
        const [baseline] = label?.baselines ?? [];
        if (!label || !line || baseline === undefined) return [];
        const left = label.x - line.width * {start: 0, middle: 0.5, end: 1}[label.align];
        return [[left + 1, baseline - 0.6 * request.em, left + line.width - 1, baseline]];
      });
      const crossing = partners
        .flatMap(({way}) => way.flatMap(pixelsOf))
        .filter(([x, y]) => boxes.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom));
      expect(crossing, String(seed)).to.deep.equal([]);
    }
  });
});
