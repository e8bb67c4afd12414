import {html, nothing} from 'lit';
import type {Content} from './content.js';
import type {MapMarks} from './map-marks.js';
import {renderPhrase} from './phrases.js';

/** What the signs on a map mean, and where its coasts are from. */
export function mapLegend({legend}: MapMarks): Content {
  const items = legend.map(
    ({mark, label}) =>
      html`<li>
        <svg viewBox="-1.6 -1.6 3.2 3.2" aria-hidden="true">
          <path class=${mark.isHollow ? 'mark hollow' : 'mark'} d=${mark.shape}></path></svg
        >${renderPhrase(label)}
      </li>`,
  );
  return html`<figcaption>
    ${
      items.length > 0
        ? html`<ul part="legend" role="list">
            ${items}
          </ul>`
        : nothing
    }
    <span part="credit" translate="no">Natural Earth</span>
  </figcaption>`;
}
