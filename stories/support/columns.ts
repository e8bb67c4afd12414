import {html, type TemplateResult} from 'lit';

type Decorator = (story: () => unknown) => TemplateResult;

/** A column of so many pixels. */
export function inColumn(width: number): Decorator {
  return (story) => html`<div style="inline-size: min(100%, ${width}px)">${story()}</div>`;
}

/** A column of 300 pixels beside the text of a page, as in many city portals. */
export const besideText: Decorator = (story) =>
  html`<div style="display: flex; flex-wrap: wrap; gap: 2em">
    <p style="flex: 1 1 20em; margin: 0" lang="en">
      The city keeps ties with places near and far. Schools write to each other, crews visit, and the fire brigades
      share what they have learned. Who wants to take part is welcome: the office for international affairs knows what
      is on.
    </p>
    <aside style="flex: 0 1 300px; min-inline-size: 0">${story()}</aside>
  </div>`;
