import { css } from 'lit';

/** Cells without evidence, and the marks of thin, weak and dissenting ones. */
export const cellMarkStyles = css`
  .none,
  .silent {
    --text: var(--mw-ink-2);
    --fill: repeating-linear-gradient(135deg, var(--mw-hatch) 0 0.8px, transparent 0.8px 6px);
    box-shadow: inset 0 0 0 1px var(--mw-line-2);
  }
  .none b {
    padding: 0 6px 2px;
    border-radius: 8px;
    background: var(--mw-ground);
    font-weight: 500;
    font-size: 15px;
  }
  .silent {
    padding: 4px;
  }
  .silent > * {
    display: grid;
    place-content: center;
    width: 100%;
    height: 100%;
    border-radius: 2px;
    background: var(--mw-ground);
  }
  .silent .ring::before {
    content: '';
    width: 6px;
    height: 6px;
    border: 1.5px solid var(--mw-ink-2);
    border-radius: 50%;
  }
  .silent .words {
    font: 500 11px/13px var(--mw-font);
    text-align: center;
  }

  /* Thin: dashes inside the fill, in ink where the fill is pale, in ground colour where strong. */
  .thin::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 2px dashed var(--dash, var(--mw-ink));
    border-radius: inherit;
    pointer-events: none;
  }
  .thin:is(.m2, .p2, .l-m2.r-p2) {
    --dash: var(--mw-ground);
  }
  /* One strong half, one pale: ground dashes on an ink line can be seen on both. */
  .thin:is(.l-m2.r-p1, .l-m1.r-p2) {
    --dash: var(--mw-ground);
    box-shadow: inset 0 0 0 2px var(--mw-ink);
  }
  .low::before {
    content: '';
    position: absolute;
    top: 5px;
    right: 5px;
    box-sizing: border-box;
    width: 8px;
    height: 8px;
    border: 1.6px solid currentColor;
    border-radius: 50%;
  }
  .df {
    position: absolute;
    top: 4px;
    left: 6px;
    font-size: 12px;
    font-weight: 700;
  }
  .con .df {
    color: var(--left-text);
  }
`;
