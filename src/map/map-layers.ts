/*
 * A drawing as SVG, in two layers of the same size: one image with a name, and above it the dots, which can be pointed at
 * and focused.
 */
import type {Drawing} from './draw-map.js';
import type {Dot, Label} from './place-labels.js';
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
  const viewBox = `0 0 ${drawing.size.join(' ')}`;
  const lines = drawing.partners.map(({way}) => svgNode('path', {part: 'line', d: way.map(svgPath).join('')}));
  const labels = drawing.partners.map(({label}, index) => label && labelNode(label, partners[index]));
  const links = drawing.partners.flatMap(({dot}, index) => {
    const partner = partners[index];
    return partner ? [dotNode(dot, partner)] : [];
  });
  const image = svgNode(
    'svg',
    {part: 'drawing', role: 'img', class: drawing.isCrowded ? 'crowded' : '', 'aria-label': title, viewBox},
    svgNode('path', {part: 'land', d: drawing.land, 'fill-rule': 'evenodd'}),
    ...lines,
    ...labels.filter((label) => label !== undefined),
  );
  if (drawing.city) {
    const {dot, label} = drawing.city;
    image.append(svgNode('circle', {part: 'city', cx: dot.at[0], cy: dot.at[1], r: 1.2 * dot.radius}));
    if (label) image.append(labelNode(label, city, 'home'));
  }
  const dots = svgNode('svg', {part: 'dots', role: 'group', 'aria-label': title, viewBox}, ...links);
  return {image, dots, lines, labels, links};
}

export function labelNode(
  {x, align, baselines, leader}: Label,
  place: ScenePlace | undefined,
  name = 'site',
): SVGElement {
  return svgNode(
    'g',
    {class: name},
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

/**
 * Isolated by characters. In SVG, `dir` and `bdi` mean nothing, and the property `direction` would also turn the side at
 * which a text begins.
 */
function textNode({text, lang}: MapText): SVGElement | string {
  return lang === undefined ? text : svgNode('tspan', {lang: lang || undefined}, `\u2068${text}\u2069`);
}

function dotNode({at, radius}: Dot, {id, label, mark}: ScenePartner): SVGElement {
  return svgNode(
    'a',
    {part: 'dot', href: `#${id}`, 'aria-label': label, transform: `translate(${at.join(' ')})`},
    svgNode('circle', {class: 'target', r: 12}),
    svgNode('path', {class: mark.isHollow ? 'mark hollow' : 'mark', d: mark.shape, transform: `scale(${radius})`}),
  );
}
