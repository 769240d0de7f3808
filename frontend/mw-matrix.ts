import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cellStyles } from './cell-styles.js';
import { DrawnGrid } from './matrix-grid.js';
import { destination, isGridKey, type Place } from './matrix-keyboard.js';
import { longestWord, PHONE_WIDTH, phoneCellWidth, tableWidths } from './matrix-layout.js';
import { phoneTable } from './matrix-phone.js';
import { phoneColumns } from './matrix-rows.js';
import { NearLines } from './matrix-window.js';
import { matrixPhoneStyles } from './matrix-phone-styles.js';
import { matrixStyles } from './matrix-styles.js';
import { table } from './matrix-table.js';
import type { CellKey, MatrixData } from './model.js';

/**
 * The matrix, issues × stakeholders: one real table drawn from one property, since a component per
 * cell would cost the server a session of 25 MB. It scrolls itself under its own heads, so its
 * place on the page must have a height (a flex item with min-height 0).
 *
 * Properties: `data` (see model.ts), `selected` ({stakeholder, issue} or null; set alone, nothing
 * is drawn anew). Method: `focusCell(stakeholder, issue)`.
 * Events, bubbling and composed: `cell-open` {stakeholder, issue}; `parent-toggle` {stakeholder}.
 */
@customElement('mw-matrix')
export class MwMatrix extends LitElement {
  static override styles = [cellStyles, matrixStyles, matrixPhoneStyles];

  @property({ attribute: false }) data: MatrixData | null = null;
  @state() private phone = false;

  private grid: DrawnGrid | null = null;
  private active: Place = { row: 0, column: 0 };
  private chosen: CellKey | null = null;
  private marked: Element[] = [];
  private refocus: CellKey | null = null;
  private readonly near = new NearLines(this, () => this.requestUpdate());
  private readonly sizes = new ResizeObserver(() => this.measure());

  get selected(): CellKey | null {
    return this.chosen;
  }

  @property({ attribute: false, noAccessor: true })
  set selected(key: CellKey | null) {
    this.chosen = key;
    this.markSelected();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    void document.fonts.ready.then(() => this.measure());
  }

  override disconnectedCallback(): void {
    this.sizes.disconnect();
    super.disconnectedCallback();
  }

  /** Moves the keyboard to a cell, for example back from the panel it opened. */
  focusCell(stakeholder: string, issue: string): void {
    const place = this.grid?.find(stakeholder, issue);
    if (place) {
      void this.focusAt(place);
    }
  }

  private async focusAt(place: Place): Promise<void> {
    if (place.row >= 0) {
      this.near.add(place.row);
      await this.updateComplete;
    }
    this.grid?.button(place)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('data') || !this.data) {
      return;
    }
    this.dir = this.data.dir;
    this.lang = this.data.lang;
    if (this.data.selected !== undefined) {
      this.chosen = this.data.selected;
    }
    this.rememberFocus();
    this.measure();
    this.near.reset(this.data.rows.length, this.data.columns.length);
  }

  protected override render() {
    if (!this.data) {
      return nothing;
    }
    const drawn = (line: number) => this.near.has(line);
    return html`<div
      class="view"
      @click=${this.onClick}
      @keydown=${this.onKeyDown}
      @focusin=${this.onFocus}
    >
      ${this.phone ? phoneTable(this.data, drawn) : table(this.data, drawn)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    this.grid = new DrawnGrid(this.renderRoot, this, this.data?.dir === 'rtl');
    this.near.watch(this.grid.lines);
    if (changed.size > 0) {
      this.keepClearOfHeads();
    }
    this.markSelected();
    this.placeFocus(this.grid);
  }

  /** Scrolling to a focused cell must not leave it under the heads. */
  private keepClearOfHeads(): void {
    const heads = this.renderRoot.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    this.style.scrollPaddingBlockStart = `${heads + 8}px`;
  }

  /** After drawing anew: the one tab stop, and the focus if it was in the table. */
  private placeFocus(grid: DrawnGrid): void {
    const find = (key: CellKey | null) => key && grid.find(key.stakeholder, key.issue);
    const back = find(this.refocus);
    this.refocus = null;
    this.moveTo(back ?? (grid.has(this.active) ? this.active : (find(this.chosen) ?? origin)));
    if (back) {
      void this.focusAt(back);
    }
  }

  /** New data may move or remove the focused cell: it is found again by its codes. */
  private rememberFocus(): void {
    if (this.grid && this.shadowRoot?.activeElement && this.active.row >= 0) {
      const { row, column } = this.active;
      const issue = this.grid.issue(row);
      this.refocus = { stakeholder: this.grid.stakeholder(column), issue };
    }
  }

  /** Decides the layout and its widths, before drawing, so that the table is laid out once. */
  private measure(): void {
    if (!this.data || this.clientWidth === 0) {
      return;
    }
    this.phone = this.clientWidth <= PHONE_WIDTH;
    const { columns, words } = this.data;
    this.setWidth('--view', this.clientWidth);
    if (this.phone) {
      const { shown } = phoneColumns(columns);
      this.setWidth('--cell', phoneCellWidth(this.clientWidth, shown.length));
      return;
    }
    const { fontFamily, fontSize } = getComputedStyle(this);
    const font = `${fontSize} ${fontFamily}`;
    const heads = longestWord(columns.map((column) => column.label), `600 ${font}`) + 4;
    const totals = longestWord([words.claims, words.sources], font) + 2;
    const widths = tableWidths(this.clientWidth - 2 * GUTTER, columns.length, heads, totals);
    this.setWidth('--issue', widths.issue);
    this.setWidth('--cell', widths.cell);
    this.setWidth('--total', widths.total);
  }

  /** Only if it changed: a custom property is inherited, so setting it restyles every cell. */
  private setWidth(name: string, value: number): void {
    if (this.style.getPropertyValue(name) !== `${value}px`) {
      this.style.setProperty(name, `${value}px`);
    }
  }

  private markSelected(): void {
    this.marked.forEach((element) => {
      element.removeAttribute('aria-selected');
      element.classList.remove('on');
    });
    const place = this.chosen && this.grid?.find(this.chosen.stakeholder, this.chosen.issue);
    if (!place || !this.grid) {
      this.marked = [];
      return;
    }
    const cell = this.grid.button(place)?.parentElement;
    const heads = this.grid.heads(place);
    cell?.setAttribute('aria-selected', 'true');
    heads.forEach((head) => head.classList.add('on'));
    this.marked = cell ? [cell, ...heads] : heads;
  }

  /** One tab stop for the whole table: the button last used. */
  private moveTo(place: Place): void {
    this.grid?.button(this.active)?.setAttribute('tabindex', '-1');
    this.active = place;
    this.grid?.button(place)?.setAttribute('tabindex', '0');
  }

  private onFocus(event: FocusEvent): void {
    const place = event.target instanceof Element && this.grid?.place(event.target);
    if (place) {
      this.moveTo(place);
    }
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (!this.grid || event.altKey || !isGridKey(event.key)) {
      return;
    }
    event.preventDefault();
    const place = destination(event, this.active, this.grid);
    if (place) {
      void this.focusAt(place);
    }
  }

  private onClick(event: Event): void {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button || !this.grid) {
      return;
    }
    const back = button.dataset['code'];
    const place = this.grid.place(button);
    if (back || place?.row === -1) {
      this.tell('parent-toggle', { stakeholder: back ?? this.grid.stakeholder(place?.column ?? 0) });
    } else if (place) {
      const { row, column } = place;
      const stakeholder = this.grid.stakeholder(column);
      this.tell('cell-open', { stakeholder, issue: this.grid.issue(row) });
    }
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** Space at both sides of the table, as in the style sheet. */
const GUTTER = 20;
const origin: Place = { row: 0, column: 0 };
