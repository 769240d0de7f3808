import type { DrawnGrid } from './matrix-grid.js';
import { destination, isGridKey, type Place } from './matrix-keyboard.js';

/** What had the focus, by codes: a cell, or without an issue a stakeholder's head. */
interface Remembered {
  stakeholder: string;
  issue: string | null;
}

/** The one tab stop of the table, moved by arrow keys and kept when the table is drawn anew. */
export class RovingFocus {
  private grid: DrawnGrid | null = null;
  private active: Place | null = null;
  private remembered: Remembered | null = null;

  /** @param draw sees to it that a line is drawn, so that its cells can be focused */
  constructor(
    private readonly root: () => ShadowRoot | null,
    private readonly draw: (line: number) => Promise<unknown>,
  ) {}

  /** Before other data: it may move or remove what has the focus. */
  remember(): void {
    const focused = this.root()?.activeElement;
    if (!focused || !this.grid) {
      return;
    }
    const place = this.grid.place(focused);
    if (place) {
      const issue = place.row < 0 ? null : this.grid.issue(place.row);
      this.remembered = { stakeholder: this.grid.stakeholder(place.column), issue };
    } else if (focused instanceof HTMLElement && focused.dataset['code']) {
      this.remembered = { stakeholder: focused.dataset['code'], issue: null };
    }
  }

  /** After drawing: the tab stop, and the focus itself if the table had it. */
  restore(grid: DrawnGrid, selected: Place | null): void {
    this.grid = grid;
    const key = this.remembered;
    this.remembered = null;
    const back = key && grid.find(key.stakeholder, key.issue);
    const kept = this.active && grid.has(this.active) ? this.active : selected;
    this.moveTo(back ?? kept ?? { row: 0, column: 0 });
    if (back) {
      void this.focus(back);
    } else if (key) {
      this.root()?.querySelector<HTMLElement>('button.back')?.focus();
    }
  }

  async focus(place: Place): Promise<void> {
    if (place.row >= 0) {
      await this.draw(place.row);
    }
    this.grid?.button(place)?.focus();
  }

  /** The selected cell is where Tab should lead, unless the user is elsewhere in the table. */
  follow(selected: Place | null): void {
    if (selected && !this.root()?.activeElement) {
      this.moveTo(selected);
    }
  }

  onFocus(event: FocusEvent): void {
    const place = event.target instanceof Element && this.grid?.place(event.target);
    if (place) {
      this.moveTo(place);
    }
  }

  onKeyDown(event: KeyboardEvent): void {
    if (!this.grid || !this.active || event.altKey || !isGridKey(event.key)) {
      return;
    }
    event.preventDefault();
    const place = destination(event, this.active, this.grid);
    if (place) {
      void this.focus(place);
    }
  }

  private moveTo(place: Place): void {
    this.root()
      ?.querySelectorAll('table button[tabindex="0"]')
      .forEach((button) => button.setAttribute('tabindex', '-1'));
    this.active = place;
    this.grid?.button(place)?.setAttribute('tabindex', '0');
  }
}
