import type { ButtonGrid, Place } from './matrix-keyboard.js';

/**
 * Finds buttons in the drawn table and places of buttons. Cells carry no attributes of their own
 * for this: with 200 × 200 of them that would cost more than asking the table.
 */
export class DrawnGrid implements ButtonGrid {
  private readonly head: HTMLTableRowElement | null;
  readonly lines: HTMLTableRowElement[];
  /** Cells of a line before its first button: the issue's head, unless on a phone. */
  private readonly offset: number;

  constructor(
    root: ParentNode,
    private readonly view: HTMLElement,
    readonly rtl: boolean,
  ) {
    this.head = root.querySelector('tr[data-head]');
    this.lines = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-line]')];
    this.offset = root.querySelector('table.phone') ? 0 : 1;
  }

  get rows(): number {
    return this.lines.length;
  }

  get columns(): number {
    return this.head?.querySelectorAll('th.who').length ?? 0;
  }

  get page(): number {
    const height = this.lines[0]?.getBoundingClientRect().height || 44;
    return Math.max(1, Math.floor(this.view.clientHeight / height) - 2);
  }

  button({ row, column }: Place): HTMLElement | null {
    const line = row < 0 ? this.head : this.lines[row];
    return line?.cells[column + this.offset]?.querySelector('button') ?? null;
  }

  has(place: Place): boolean {
    if (place.row < 0) {
      return this.button(place) !== null;
    }
    return place.row < this.rows && place.column >= 0 && place.column < this.columns;
  }

  /** The place of a button, or null if it is none of the grid's. */
  place(button: Element): Place | null {
    const cell = button.closest<HTMLTableCellElement>('td, th');
    const line = cell?.closest<HTMLTableRowElement>('tr');
    if (!cell || !line || !(line === this.head || line.dataset['line'])) {
      return null;
    }
    const row = line === this.head ? -1 : Number(line.dataset['line']);
    return { row, column: cell.cellIndex - this.offset };
  }

  stakeholder(column: number): string {
    return this.headCell(column)?.dataset['code'] ?? '';
  }

  issue(row: number): string {
    return this.lines[row]?.dataset['code'] ?? '';
  }

  /** The place of a cell, or without an issue of a head's button, or null if there is none. */
  find(stakeholder: string, issue: string | null): Place | null {
    const row = this.lines.findIndex((line) => line.dataset['code'] === issue);
    const column = [...(this.head?.cells ?? [])]
      .filter((cell) => cell.matches('th.who'))
      .findIndex((cell) => cell.dataset['code'] === stakeholder);
    const place = { row, column };
    return column >= 0 && (issue === null || row >= 0) && this.has(place) ? place : null;
  }

  /** The heads of a place: its stakeholder's and its issue's. */
  heads({ row, column }: Place): HTMLElement[] {
    const line = this.lines[row];
    const issue =
      this.offset === 1 ? line?.cells[0] : line?.parentElement?.querySelector<HTMLElement>('th.iss');
    return [this.headCell(column), issue].filter((head) => head instanceof HTMLElement);
  }

  private headCell(column: number): HTMLTableCellElement | undefined {
    return this.head?.cells[column + this.offset];
  }
}
