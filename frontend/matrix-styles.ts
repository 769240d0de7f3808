import { css } from 'lit';

/** The table around the cells: sticky heads, the line of parts, totals, and the phone's blocks. */
export const matrixStyles = css`
  :host {
    display: block;
    min-height: 0;
    overflow: auto;
    scroll-padding: 8px;
    scroll-padding-inline-start: calc(var(--issue, 196px) + 20px);
    font-family: var(--mw-font);
    font-size: var(--mw-size-small, 12px);
    color: var(--mw-ink);
    background: var(--mw-ground);
  }
  .view {
    inline-size: max-content;
    padding-inline: 20px;
  }
  table {
    border-spacing: 0;
    table-layout: fixed;
    inline-size: 0;
  }
  .w-issue {
    inline-size: var(--issue, 196px);
  }
  .w-cell {
    inline-size: var(--cell, 73px);
  }
  .w-total {
    inline-size: var(--total, 44px);
  }
  /* The gap of 3 lies inside the cells, so that nothing shines through between sticky heads. */
  td {
    padding: 1.5px;
  }
  .later {
    block-size: calc(var(--mw-cell-height, 44px) + 3px);
  }
  th {
    font-weight: 500;
    line-height: 15px;
  }
  :host(:lang(ar)) th {
    line-height: 18px;
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 5;
    background: var(--mw-ground);
  }
  thead td:first-child,
  tbody .iss,
  tfoot .iss {
    position: sticky;
    inset-inline-start: 20px;
    z-index: 4;
    background: var(--mw-ground);
    /* Covers the gutter that cells would otherwise scroll through. */
    box-shadow: -20px 0 var(--mw-ground);
  }
  :host(:dir(rtl)) :is(thead td:first-child, tbody .iss, tfoot .iss) {
    box-shadow: 20px 0 var(--mw-ground);
  }
  .who,
  .tt {
    padding: 6px 1px;
    vertical-align: bottom;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .tt {
    padding-inline: 0;
    color: var(--mw-ink-2);
    font-weight: 400;
    overflow-wrap: normal;
  }
  .parts {
    padding: 8px 1.5px 0;
    color: var(--mw-ink-2);
    font-weight: 400;
  }
  .parts span {
    display: block;
    padding-block-end: 3px;
    border-block-end: 2px solid var(--mw-line-2);
  }
  .hd {
    padding: 6px 0 1px;
    text-align: start;
    font-weight: 600;
    color: var(--mw-ink-2);
  }
  .hd span {
    position: sticky;
    inset-inline-start: 20px;
  }
  /* The selected cell's outline reaches into the last 3 px and above the first row. */
  tbody .iss {
    padding: 0;
    padding-inline-end: 5px;
    border-inline-end: 3px solid transparent;
    background-clip: padding-box;
    text-align: start;
    font: 400 var(--mw-size, 13px) / 16.5px var(--mw-font);
    overflow-wrap: anywhere;
  }
  :host(:lang(ar)) tbody .iss {
    line-height: 19px;
  }
  thead + tbody > [data-line]:first-child > * {
    padding-block-start: 4.5px;
  }
  .t {
    text-align: center;
    font-family: var(--mw-font-number);
    font-variant-numeric: tabular-nums;
    color: var(--mw-ink-2);
  }
  tfoot .iss {
    text-align: start;
    font-weight: 400;
    color: var(--mw-ink-2);
  }
  tfoot tr:first-child > * {
    border-block-start: 1px solid var(--mw-line-2);
    padding-block-start: 4px;
  }
  tfoot tr:last-child > * {
    padding-block-end: 12px;
  }
  .grand {
    font-weight: 600;
    color: var(--mw-ink);
  }

  th.on,
  th.on .toggle {
    color: var(--mw-accent);
    font-weight: 600;
  }
  /* Bolder but no wider, or the longest names would break. */
  .who.on:not(:lang(ar)) {
    letter-spacing: -0.02em;
  }
  tbody .iss.on {
    font-weight: 500;
  }
  [aria-selected] > .c {
    outline: 2px solid var(--mw-accent);
    outline-offset: 2px;
    z-index: 3;
  }
  button:focus-visible {
    outline: 2px solid var(--mw-accent);
    outline-offset: 2px;
    z-index: 3;
  }
  /* Focus on the selected cell must still be seen to be there. */
  [aria-selected] > .c:focus-visible {
    outline-width: 3px;
  }

  .toggle {
    display: inline;
    padding: 2px 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .box {
    position: relative;
    display: inline-block;
    box-sizing: border-box;
    inline-size: 15px;
    block-size: 15px;
    margin-inline-end: 3px;
    border: 1px solid var(--mw-accent);
    border-radius: 3px;
    vertical-align: -3px;
  }
  .box::before,
  .toggle[aria-expanded='false'] .box::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 7px;
    block-size: 1.5px;
    background: var(--mw-accent);
  }
  .toggle[aria-expanded='false'] .box::after {
    inline-size: 1.5px;
    block-size: 7px;
  }
`;
