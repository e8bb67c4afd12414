import {css, type CSSResult} from 'lit';

/** Fields with their labels above them, and values beside each other of which one is chosen. */
export const fieldStyles: CSSResult = css`
  .field {
    display: grid;
    gap: 0.3em;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .label {
    font-weight: 600;
  }

  .hint {
    color: var(--quiet);
    font-size: 0.9em;
  }

  .field p {
    overflow-wrap: anywhere;
  }

  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    align-items: center;
    min-block-size: 2.5em;
  }

  .field .segments label,
  .check {
    font-weight: 400;
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 1.75em;
    cursor: pointer;
  }
`;
