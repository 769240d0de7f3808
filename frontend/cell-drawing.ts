import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Cell, CellWords, Digits, Direction, Side } from './model.js';
import { count, signed } from './numbers.js';
import { stanceName } from './stances.js';

/** How a cell's words and numbers are set; the same for all cells of one element. */
export interface CellSetting {
  dir: Direction;
  lang: string;
  digits?: Digits;
  words: CellWords;
}

/** Drawn and not typed: fonts disagree on the glyph, and some mirror it. */
const switchDisc = html`<span class="sw" aria-hidden="true"
  ><svg viewBox="0 0 12 12" aria-hidden="true">
    ${svg`<path d="M1.5 4h9L8.3 1.8M10.5 8h-9l2.2 2.2" />`}
  </svg></span
>`;

/** The classes of {@link cellStyles} that draw the cell's fill, halves and marks. */
export function cellClass(cell: Cell, oneSource = false): string {
  const marks = (cell.thin && !oneSource ? ' thin' : '') + (cell.low ? ' low' : '');
  switch (cell.state) {
    case 'none':
    case 'silent':
      return `c ${cell.state}`;
    case 'clear':
    case 'neutral':
      return `c ${stanceName(cell.median ?? 0)}${marks}`;
    case 'contested': {
      const left = stanceName(cell.against?.median ?? -1);
      const right = stanceName(cell.for?.median ?? 1);
      return `c con l-${left} r-${right}${cell.changes ? ' by' : ''}${marks}`;
    }
  }
}

/** What stands inside a cell. */
export function cellContent(cell: Cell, setting: CellSetting): TemplateResult {
  switch (cell.state) {
    case 'none':
      return html`<b aria-hidden="true">–</b>`;
    case 'silent':
      return html`<span class="words" aria-hidden="true" lang=${setting.lang} dir=${setting.dir}
        >${setting.words.silent}</span
      >`;
    case 'clear':
    case 'neutral':
      return single(cell, setting);
    case 'contested':
      return halves(cell, setting);
  }
}

function single(cell: Cell, { digits }: CellSetting): TemplateResult {
  const median = signed(cell.median ?? 0, digits);
  const mark = cell.dissent ? dissentMark : nothing;
  return cell.n === undefined
    ? html`<b aria-hidden="true">${median}</b>${mark}`
    : html`<b aria-hidden="true">${median}</b><i aria-hidden="true">${count(cell.n, digits)}</i>${mark}`;
}

function halves(cell: Cell, setting: CellSetting): TemplateResult {
  const { digits } = setting;
  const side = (name: string, { median, n }: Side) =>
    html`<span class="h ${name}"
      ><b aria-hidden="true">${signed(median, digits)}</b>${cell.changes
        ? nothing
        : html`<i aria-hidden="true">${count(n, digits)}</i>`}</span
    >`;
  return html`${side('against', cell.against ?? nobody)}${side('for', cell.for ?? nobody)}
  ${switchDisc}${cell.changes ? strip(cell, setting) : nothing}
  ${cell.dissent ? dissentMark : nothing}`;
}

const nobody: Side = { median: 0, n: 0 };
const dissentMark = html`<span class="df" aria-hidden="true">≠</span>`;

function strip(cell: Cell, { dir, lang, digits, words }: CellSetting): TemplateResult {
  const word = cell.changes === 'period' ? words.period : words.scenario;
  return html`<span class="cap" aria-hidden="true"
    ><span>${count(cell.against?.n ?? 0, digits)}</span><em lang=${lang} dir=${dir}>${word}</em
    ><span>${count(cell.for?.n ?? 0, digits)}</span></span
  >`;
}
