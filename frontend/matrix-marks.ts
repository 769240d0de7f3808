import type { DrawnGrid } from './matrix-grid.js';
import type { Place } from './matrix-keyboard.js';

/**
 * Marks the selected cell and its two heads. Set on the drawn table and not in its template, so
 * that opening a cell does not draw all the others again.
 */
export class SelectionMarks {
  private marked: Element[] = [];

  show(grid: DrawnGrid, place: Place | null): void {
    this.marked.forEach((element) => {
      element.removeAttribute('aria-selected');
      element.classList.remove('on');
    });
    const cell = place && grid.button(place)?.parentElement;
    const heads = place ? grid.heads(place) : [];
    cell?.setAttribute('aria-selected', 'true');
    heads.forEach((head) => head.classList.add('on'));
    this.marked = cell ? [cell, ...heads] : heads;
  }
}
