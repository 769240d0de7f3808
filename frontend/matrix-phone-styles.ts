import { css } from 'lit';

/** One block per issue; everything that must be read whole stays put while cells scroll sideways. */
export const matrixPhoneStyles = css`
  :host(:has(.phone)) {
    scroll-padding-inline-start: 12px;
  }
  .view:has(.phone) {
    padding-inline: 12px;
  }
  .phone .line {
    position: sticky;
    inset-inline-start: 12px;
    display: flex;
    align-items: baseline;
    gap: 8px;
    inline-size: calc(var(--view, 390px) - 24px);
    text-align: start;
  }
  .phone .c {
    block-size: 44px;
  }
  .phone .who {
    block-size: 44px;
    padding: 4px 0 6px;
    line-height: 14px;
    letter-spacing: -0.01em;
    hyphens: auto;
  }
  /* A rule as wide as the screen under the heads, although the table may be wider or narrower. */
  .phone thead {
    box-shadow:
      12px 0 var(--mw-ground),
      -12px 0 var(--mw-ground),
      0 1px var(--mw-line),
      12px 1px var(--mw-line),
      -12px 1px var(--mw-line);
  }
  .phone .toggle {
    display: flex;
    align-items: flex-end;
    justify-content: center;
    min-block-size: 44px;
    inline-size: 100%;
    margin-block-end: -6px;
    padding: 0 0 6px;
    color: var(--mw-accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .phone .box {
    display: none;
  }
  .phone .hd {
    padding-block: 10px 0;
  }
  .phone .block .iss {
    position: static;
    padding: 7px 0 4px;
    box-shadow: none;
    font: 500 14px/18px var(--mw-font);
  }
  .phone .block small {
    margin-inline-start: auto;
    font: 400 12px/16px var(--mw-font);
    color: var(--mw-ink-2);
    white-space: nowrap;
  }
  .phone .block tr:last-child td {
    padding-block-end: 8px;
    border-block-end: 1px solid var(--mw-line);
  }
  .phone [data-back] td {
    padding: 0;
  }
  .phone [data-back] .line {
    align-items: center;
    justify-content: space-between;
    color: var(--mw-ink-2);
  }
  .phone .back {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--mw-accent);
    font: 500 var(--mw-size, 13px) / 1 var(--mw-font);
  }
  .back svg {
    inline-size: 8px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  :host(:dir(rtl)) .back svg {
    scale: -1 1;
  }
`;
