import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cellStyles } from './cell-styles.js';
import { DrawnGrid } from './matrix-grid.js';
import { destination, isGridKey, type Place } from './matrix-keyboard.js';
import { longestWord, PHONE_WIDTH, phoneCellWidth, tableWidths } from './matrix-layout.js';
import { phoneTable } from './matrix-phone.js';
import { phoneColumns } from './matrix-rows.js';
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
      this.moveTo(place);
      this.grid?.button(place)?.focus();
    }
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
  }

  protected override render() {
    if (!this.data) {
      return nothing;
    }
    return html`<div
      class="view"
      @click=${this.onClick}
      @keydown=${this.onKeyDown}
      @focusin=${this.onFocus}
    >
      ${this.phone ? phoneTable(this.data) : table(this.data)}
    </div>`;
  }

  protected override updated(): void {
    this.grid = new DrawnGrid(this.renderRoot, this, this.data?.dir === 'rtl');
    this.measure();
    this.markSelected();
    const back = this.refocus && this.grid.find(this.refocus.stakeholder, this.refocus.issue);
    const start = this.chosen && this.grid.find(this.chosen.stakeholder, this.chosen.issue);
    this.moveTo(back ?? (this.grid.button(this.active) ? this.active : (start ?? origin)));
    if (back) {
      this.grid.button(back)?.focus();
    }
    this.refocus = null;
  }

  /** New data may move or remove the focused cell: it is found again by its codes. */
  private rememberFocus(): void {
    if (this.grid && this.shadowRoot?.activeElement && this.active.row >= 0) {
      const { row, column } = this.active;
      const issue = this.grid.issue(row);
      this.refocus = { stakeholder: this.grid.stakeholder(column), issue };
    }
  }

  private measure(): void {
    if (!this.data || this.clientWidth === 0) {
      return;
    }
    this.phone = this.clientWidth <= PHONE_WIDTH;
    const { columns, words } = this.data;
    const set = (name: string, value: number) => this.style.setProperty(name, `${value}px`);
    set('--view', this.clientWidth);
    if (this.phone) {
      set('--cell', phoneCellWidth(this.clientWidth, phoneColumns(columns).shown.length));
    } else {
      const { fontFamily, fontSize } = getComputedStyle(this);
      const font = `${fontSize} ${fontFamily}`;
      const heads = longestWord(columns.map((column) => column.label), `600 ${font}`) + 4;
      const totals = longestWord([words.claims, words.sources], font) + 2;
      const widths = tableWidths(this.clientWidth - 2 * GUTTER, columns.length, heads, totals);
      set('--issue', widths.issue);
      set('--cell', widths.cell);
      set('--total', widths.total);
    }
    set('--head', this.renderRoot.querySelector('thead')?.getBoundingClientRect().height ?? 0);
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
      this.grid.button(place)?.focus();
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
const GUTTER = 17;
const origin: Place = { row: 0, column: 0 };
