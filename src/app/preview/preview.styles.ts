import {css, type CSSResult} from 'lit';

/** A piece of somebody's page: its own scheme, the widths of devices, and nothing else of the desk. */
export const previewStyles: CSSResult = css`
  .stage {
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: Canvas;
    color: CanvasText;
  }

  .stage.light {
    color-scheme: light;
  }

  .stage.dark {
    color-scheme: dark;
  }

  .page {
    padding: clamp(1em, 3vi, 2em);
  }

  .phone .page {
    inline-size: 360px;
    max-inline-size: 100%;
  }

  .tablet .page {
    inline-size: 768px;
    max-inline-size: 100%;
  }

  :is(.phone, .tablet) .page {
    border-inline-end: 1px dashed var(--line);
  }
`;
