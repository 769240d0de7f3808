/** A place among the buttons: row −1 is the heads of the stakeholders, 0 the first issue. */
export interface Place {
  row: number;
  column: number;
}

/** The buttons of a drawn matrix, by place. */
export interface ButtonGrid {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page key moves. */
  readonly page: number;
  readonly rtl: boolean;
  /** Whether there is something to focus, drawn already or not. */
  has(place: Place): boolean;
}

/**
 * Where a key leads from a place, or null if it is not a key of the grid or leads nowhere. Left
 * and right are as seen: in Arabic, right is towards the first stakeholder.
 */
export function destination(event: KeyboardEvent, from: Place, grid: ButtonGrid): Place | null {
  const ends = event.ctrlKey || event.metaKey;
  const last = grid.columns - 1;
  const right = grid.rtl ? -1 : 1;
  switch (event.key) {
    case 'ArrowRight':
      return along(from, right, grid);
    case 'ArrowLeft':
      return along(from, -right, grid);
    case 'ArrowDown':
      return existing({ ...from, row: Math.min(from.row + 1, grid.rows - 1) }, grid);
    case 'ArrowUp':
      return existing({ ...from, row: from.row - 1 }, grid);
    case 'Home':
      return existing({ row: ends ? 0 : Math.max(0, from.row), column: 0 }, grid);
    case 'End':
      return existing({ row: ends ? grid.rows - 1 : Math.max(0, from.row), column: last }, grid);
    case 'PageDown':
      return existing({ ...from, row: Math.min(from.row + grid.page, grid.rows - 1) }, grid);
    case 'PageUp':
      return existing({ ...from, row: Math.max(from.row - grid.page, 0) }, grid);
    default:
      return null;
  }
}

/** The next place in a row that has a button: among the heads only parents have one. */
function along(from: Place, step: number, grid: ButtonGrid): Place | null {
  for (let column = from.column + step; column >= 0 && column < grid.columns; column += step) {
    const place = { row: from.row, column };
    if (grid.has(place)) {
      return place;
    }
  }
  return null;
}

function existing(place: Place, grid: ButtonGrid): Place | null {
  return grid.has(place) ? place : null;
}

/** Keys that belong to the grid even where they lead nowhere, so that the page does not scroll. */
export function isGridKey(key: string): boolean {
  return /^(Arrow(Left|Right|Up|Down)|Home|End|Page(Up|Down))$/.test(key);
}
