/*
 * A drawing as SVG, in two layers of the same size: one image with a name, and above it the dots, which can be pointed at
 * and focused.
 */
import type {Drawing} from './draw-map.js';
import type {Label} from './place-labels.js';
import type {Point} from './projection.js';
import type {MapText, Scene, ScenePartner, ScenePlace} from './scene.js';
import {svgNode} from './svg-node.js';
import {svgPath} from './svg-path.js';

export interface MapLayers {
  readonly image: SVGElement;
  readonly dots: SVGElement;
  /** By the index of the partner, as the following. */
  readonly lines: readonly SVGElement[];
  readonly labels: readonly (SVGElement | undefined)[];
  readonly links: readonly SVGElement[];
}

export function mapLayers({title, city, partners}: Scene, drawing: Drawing): MapLayers {
  const {width, height, radius, land} = drawing;
  const viewBox = `0 0 ${width} ${height}`;
  const lines = drawing.partners.map(({way}) => svgNode('path', {part: 'line', d: way}));
  const labels = drawing.partners.map(({label}, index) => label && labelNode(label, partners[index]));
  const links = drawing.partners.flatMap(({at}, index) => {
    const partner = partners[index];
    return partner ? [dotNode(at, radius, partner)] : [];
  });
  const image = svgNode(
    'svg',
    {part: 'drawing', role: 'img', 'aria-label': title, viewBox},
    svgNode('path', {part: 'land', d: land, 'fill-rule': 'evenodd'}),
    ...lines,
    ...labels.filter((label) => label !== undefined),
  );
  if (drawing.city) {
    const {at, label} = drawing.city;
    image.append(svgNode('circle', {part: 'city', cx: at[0], cy: at[1], r: 1.2 * radius}));
    if (label) image.append(labelNode(label, city));
  }
  return {
    image,
    dots: svgNode('svg', {part: 'dots', role: 'group', 'aria-label': title, viewBox}, ...links),
    lines,
    labels,
    links,
  };
}

export function labelNode({x, align, baselines, leader}: Label, place: ScenePlace | undefined): SVGElement {
  return svgNode(
    'g',
    {class: 'label'},
    ...(leader ? [svgNode('path', {class: 'leader', d: svgPath(leader)})] : []),
    ...baselines.map((y, index) =>
      svgNode(
        'text',
        {class: index === 0 ? 'name' : 'own', x, y, 'text-anchor': align},
        ...(place?.names[index] ?? []).map(textNode),
      ),
    ),
  );
}

/** In SVG, `dir` and `bdi` mean nothing. */
function textNode({text, lang, dir}: MapText): SVGElement | string {
  return lang === undefined
    ? text
    : svgNode('tspan', {lang, direction: dir, 'unicode-bidi': dir ? 'isolate' : 'plaintext'}, text);
}

function dotNode(at: Point, radius: number, {id, label, mark}: ScenePartner): SVGElement {
  return svgNode(
    'a',
    {part: 'dot', href: `#${id}`, 'aria-label': label, transform: `translate(${at.join(' ')})`},
    svgNode('circle', {class: 'target', r: 12}),
    svgNode('path', {class: mark.isHollow ? 'mark hollow' : 'mark', d: mark.shape, transform: `scale(${radius})`}),
  );
}
