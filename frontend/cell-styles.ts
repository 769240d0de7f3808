import { css } from 'lit';
import { cellMarkStyles } from './cell-mark-styles.js';

/**
 * The anatomy of a cell: its fill, numbers and halves. Colours come from the page's tokens. A cell is laid out left to right in
 * every language: its sides are the ends of the scale, which is never mirrored.
 */
const cellFillStyles = css`
  .c {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: var(--mw-cell-height, 44px);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--mw-radius-cell, 4px);
    background: var(--fill);
    color: var(--text);
    box-shadow: inset 0 0 0 1px var(--mw-edge);
    font: 600 16px/1 var(--mw-font-number);
    font-variant-numeric: tabular-nums;
    direction: ltr;
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  button.c {
    cursor: pointer;
    touch-action: manipulation;
  }
  .c b {
    font-weight: 600;
  }
  .name {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .c i:empty {
    display: none;
  }
  .c i {
    margin-top: 4px;
    font: 500 11px/1 var(--mw-font-number);
  }
  .m2 {
    --fill: var(--mw-m2);
    --text: var(--mw-m2-text);
  }
  .m1 {
    --fill: var(--mw-m1);
    --text: var(--mw-m1-text);
  }
  .z {
    --fill: var(--mw-z);
    --text: var(--mw-z-text);
  }
  .p1 {
    --fill: var(--mw-p1);
    --text: var(--mw-p1-text);
  }
  .p2 {
    --fill: var(--mw-p2);
    --text: var(--mw-p2-text);
  }

  /* Contested: one cell cut by a slanted line, so that it is never taken for two cells. The angle
     moves the seam 7 px to either side over a height of 44. */
  .con {
    --foot: 0px;
    flex-direction: row;
    align-items: stretch;
    background: linear-gradient(
        107.65deg,
        var(--left) calc(50% - 0.35px),
        var(--right) calc(50% + 0.35px)
      )
      top / 100% calc(100% - var(--foot)) no-repeat;
    font-size: 15px;
  }
  .l-m2 {
    --left: var(--mw-m2);
    --left-text: var(--mw-m2-text);
  }
  .l-m1 {
    --left: var(--mw-m1);
    --left-text: var(--mw-m1-text);
  }
  .r-p1 {
    --right: var(--mw-p1);
    --text: var(--mw-p1-text);
  }
  .r-p2 {
    --right: var(--mw-p2);
    --text: var(--mw-p2-text);
  }
  .h {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-width: 0;
    padding-left: 9px;
  }
  .against {
    padding: 0 8px 0 0;
    color: var(--left-text);
  }
  /* Numbers and counts follow the slant of the seam. */
  .h i {
    translate: 1px 0;
  }
  .against i {
    translate: -1px 0;
  }
  .sw {
    position: absolute;
    left: 50%;
    top: 50%;
    display: grid;
    place-items: center;
    width: 17px;
    height: 17px;
    margin: -8.5px;
    border-radius: 50%;
    background: var(--mw-ground);
    color: var(--mw-ink);
    box-shadow: 0 0 0 1px var(--mw-edge);
  }
  .sw svg {
    width: 11px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* Changes with period or scenario: the counts move into a strip with the word between them. */
  .by {
    --foot: 16px;
  }
  .by .h {
    padding-bottom: 15px;
  }
  .by .sw {
    top: 14px;
    width: 14px;
    height: 14px;
    margin: -7px;
  }
  .by .sw svg {
    width: 9px;
  }
  .cap {
    position: absolute;
    inset: auto 1px 1px;
    display: flex;
    align-items: center;
    justify-content: space-between;
    height: 15px;
    padding: 0 4px;
    border-radius: 0 0 3px 3px;
    background: var(--mw-ground);
    color: var(--mw-ink);
    font: 500 11px/1 var(--mw-font-number);
  }
  .cap em {
    font: 400 11px/13px var(--mw-font);
    color: var(--mw-ink-2);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .c {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;

/** All of a cell's styles. */
export const cellStyles = [cellFillStyles, cellMarkStyles];
