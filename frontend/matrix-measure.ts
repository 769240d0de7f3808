import { longestWord, PHONE_WIDTH, phoneCellWidth, tableWidths } from './matrix-layout.js';
import { phoneColumns } from './matrix-rows.js';
import type { MatrixData } from './model.js';

/** Space at both sides of the table, as in the style sheet. */
const GUTTER = 20;

/**
 * Decides how an element of its present width is drawn, before drawing, so that the table is laid
 * out once, and sets the widths the style sheet reads.
 *
 * @returns whether as blocks for a phone
 */
export function measure(element: HTMLElement, { columns, words }: MatrixData): boolean {
  const width = element.clientWidth;
  setWidth(element, '--view', width);
  if (width <= PHONE_WIDTH) {
    setWidth(element, '--cell', phoneCellWidth(width, phoneColumns(columns).shown.length));
    return true;
  }
  const { fontFamily, fontSize } = getComputedStyle(element);
  const font = `${fontSize} ${fontFamily}`;
  const labels = columns.map((column) => column.label);
  const heads = longestWord(labels, `500 ${font}`) + 2;
  const totals = longestWord([words.claims, words.sources], font) + 2;
  const widths = tableWidths(width - 2 * GUTTER, columns.length, heads, totals);
  setWidth(element, '--issue', widths.issue);
  setWidth(element, '--cell', widths.cell);
  setWidth(element, '--total', widths.total);
  return false;
}

/** Only if it changed: a custom property is inherited, so setting it restyles every cell. */
function setWidth(element: HTMLElement, name: string, value: number): void {
  if (element.style.getPropertyValue(name) !== `${value}px`) {
    element.style.setProperty(name, `${value}px`);
  }
}
