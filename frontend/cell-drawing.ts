import { html, nothing, type TemplateResult } from 'lit';
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

/** The classes of cellStyles that draw the cell's fill, halves and marks. */
export function cellClass(cell: Cell, oneSource = false): string {
  const marks = (cell.thin && !oneSource ? ' thin' : '') + (cell.low ? ' low' : '');
  switch (cell.state) {
    case 'none':
    case 'silent':
      return `c ${cell.state}`;
    case 'clear':
    case 'neutral':
      return `c ${stanceName(cell.median ?? 0)}${marks}`;
    case 'blank':
      return `c z${marks}`;
    case 'contested': {
      const left = stanceName(cell.against?.median ?? -1);
      const right = stanceName(cell.for?.median ?? 1);
      return `c con l-${left} r-${right}${cell.changes ? ' by' : ''}${marks}`;
    }
  }
}

/**
 * What stands inside a cell, all of it hidden from screen readers, which are given the name.
 * Texts are set as properties: a child expression would cost two more nodes each, and a large
 * matrix has 40,000 cells.
 */
export function cellContent(cell: Cell, setting: CellSetting): TemplateResult | typeof nothing {
  switch (cell.state) {
    case 'none':
      return html`<b aria-hidden="true">–</b>`;
    case 'silent':
      return !setting.words.silent ? ring : html`<span
        class="words"
        aria-hidden="true"
        lang=${setting.lang}
        dir=${setting.dir}
        .textContent=${setting.words.silent}
      ></span>`;
    case 'clear':
    case 'neutral':
      return single(cell, setting);
    case 'blank':
      return cell.dissent ? dissentMark : nothing;
    case 'contested':
      return halves(cell, setting);
  }
}

function single(cell: Cell, { digits }: CellSetting): TemplateResult {
  const median = signed(cell.median ?? 0, digits);
  const claims = cell.n === undefined ? '' : count(cell.n, digits);
  const number = html`<b aria-hidden="true" .textContent=${median}></b
    ><i aria-hidden="true" .textContent=${claims}></i>`;
  return cell.dissent ? html`${number}${dissentMark}` : number;
}

function halves(cell: Cell, setting: CellSetting): TemplateResult {
  const { digits } = setting;
  const side = (name: string, { median, n }: Side) =>
    html`<span class="h ${name}" aria-hidden="true"
      ><b .textContent=${signed(median, digits)}></b
      ><i .textContent=${cell.changes ? '' : count(n, digits)}></i
    ></span>`;
  return html`${side('against', cell.against ?? nobody)}${side('for', cell.for ?? nobody)}${
    switchDisc
  }${cell.changes ? strip(cell, setting) : nothing}${cell.dissent ? dissentMark : nothing}`;
}

function strip(cell: Cell, { dir, lang, digits, words }: CellSetting): TemplateResult {
  const word = (cell.changes === 'period' ? words.period : words.scenario) ?? '';
  return html`<span class="cap" aria-hidden="true"
    ><span .textContent=${count(cell.against?.n ?? 0, digits)}></span
    ><em lang=${lang} dir=${dir} .textContent=${word}></em
    ><span .textContent=${count(cell.for?.n ?? 0, digits)}></span
  ></span>`;
}

/** Stands for the words where they stand beside the cell. */
const ring = html`<span class="ring" aria-hidden="true"></span>`;

const nobody: Side = { median: 0, n: 0 };

const dissentMark = html`<span class="df" aria-hidden="true">≠</span>`;

/** Drawn and not typed: fonts disagree on the glyph ⇄, and some mirror it. */
const switchDisc = html`<span class="sw" aria-hidden="true"
  ><svg viewBox="0 0 12 12"><path d="M1.5 4h9L8.3 1.8M10.5 8h-9l2.2 2.2" /></svg
></span>`;
