/** Up to this width of the element the matrix is drawn as blocks for phones. */
export const PHONE_WIDTH = 600;

const ISSUE = { least: 196, most: 300 };
const CELL = { least: 70, usual: 76, most: 96 };
const TOTAL = 44;
const PHONE = { gutter: 12, columns: 5 };

/** Widths in CSS pixels. */
export interface Widths {
  issue: number;
  cell: number;
  total: number;
}

/**
 * Shares out the width of a table: cells to their usual size, then the issue column, then cells
 * to their largest. What is left stays empty; what is missing is scrolled to.
 *
 * @param width of the element
 * @param columns how many stakeholders
 * @param heads width of the longest word in a stakeholder's head, so that names stay whole
 * @param totals the same for the heads of the totals
 */
export function tableWidths(width: number, columns: number, heads: number, totals: number): Widths {
  const least = Math.min(CELL.most, Math.max(CELL.least, heads));
  const total = Math.max(TOTAL, totals);
  let free = Math.max(0, width - ISSUE.least - columns * least - 2 * total);
  const grow = (by: number) => {
    const taken = Math.min(free, Math.max(0, by));
    free -= taken;
    return taken;
  };
  let cell = least + grow(columns * (CELL.usual - least)) / columns;
  const issue = ISSUE.least + grow(ISSUE.most - ISSUE.least);
  cell += grow(columns * (CELL.most - cell)) / columns;
  return { issue, cell, total };
}

/** Five columns fit a phone; of more, half a column shows that there is something to scroll to. */
export function phoneCellWidth(width: number, columns: number): number {
  const inner = width - 2 * PHONE.gutter;
  return columns <= PHONE.columns ? inner / Math.max(1, columns) : inner / (PHONE.columns + 0.5);
}

/** Width of the longest word among texts, in the given CSS font. */
export function longestWord(texts: string[], font: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) {
    return 0;
  }
  context.font = font;
  const words = texts.flatMap((text) => text.split(/\s+/));
  return Math.ceil(words.reduce((most, word) => Math.max(most, context.measureText(word).width), 0));
}
