import type { Cell, Column, HeadingRow, IssueRow, MatrixData } from './model.js';

/** An issue with its cells and its index among the issues, from 0: the row the keys move by. */
export interface Line {
  index: number;
  row: IssueRow;
  cells: Cell[];
}

/** The issues under one heading; those before the first heading have none. */
export interface Section {
  heading: HeadingRow | null;
  lines: Line[];
}

/** Groups issues by heading, so that each group can be a table body of its own. */
export function sections(data: MatrixData): Section[] {
  const all: Section[] = [];
  let index = 0;
  for (const [i, row] of data.rows.entries()) {
    if (row.kind === 'heading') {
      all.push({ heading: row, lines: [] });
      continue;
    }
    if (all.length === 0) {
      all.push({ heading: null, lines: [] });
    }
    all[all.length - 1].lines.push({ index: index++, row, cells: data.cells[i] ?? [] });
  }
  return all;
}

/** A run of neighbouring columns: the parts of one opened parent, or everything else (no title). */
export interface Run {
  title: string | null;
  span: number;
}

/** The line of "Parts of …" above the heads; empty when no parent is open. */
export function runs(columns: Column[]): Run[] {
  if (!columns.some((column) => column.partOf)) {
    return [];
  }
  const titles = new Map(columns.map((column) => [column.code, column.partsTitle ?? column.label]));
  const all: (Run & { of: string | null })[] = [];
  for (const column of columns) {
    const of = column.partOf ?? null;
    const last = all.at(-1);
    if (last && last.of === of) {
      last.span++;
    } else {
      all.push({ of, title: of === null ? null : (titles.get(of) ?? ''), span: 1 });
    }
  }
  return all;
}

/**
 * Which columns a phone shows, by index: all, or only the parts of the first opened parent, since
 * five fit.
 */
export function phoneColumns(columns: Column[]): { parent: Column | null; shown: number[] } {
  const indexes = columns.map((_, index) => index);
  const parent = columns.find((column) => column.open) ?? null;
  const parts = indexes.filter((index) => parent && columns[index].partOf === parent.code);
  return parts.length > 0 ? { parent, shown: parts } : { parent: null, shown: indexes };
}
