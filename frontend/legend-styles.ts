import { css } from 'lit';

export const legendStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 5px 14px;
    padding: 7px var(--mw-gutter, 20px);
    border-block: 1px solid var(--mw-line);
    font: 400 var(--mw-size-small, 12px) / var(--mw-line-height-small, 17px) var(--mw-font);
    color: var(--mw-ink-2);
  }
  .key {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .scale {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  .ramp {
    display: inline-flex;
  }
  .ramp mw-cell + mw-cell {
    margin-left: -1px;
  }
  .short,
  .more {
    display: none;
  }
  .more {
    margin-inline-start: auto;
    padding: 0;
    border: 0;
    background: none;
    color: var(--mw-accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .more:focus-visible {
    outline: 2px solid var(--mw-accent);
    outline-offset: 2px;
  }
  @container (width <= 600px) {
    .legend {
      padding-block: 0;
      border-block-start: 0;
    }
    .legend.open {
      padding-block-end: 10px;
    }
    .more {
      display: block;
      min-block-size: 44px;
    }
    .short {
      display: inline;
    }
    .long,
    .legend:not(.open) .key {
      display: none;
    }
  }
`;
