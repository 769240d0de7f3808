import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cellStyles } from './cell-styles.js';
import { RovingFocus } from './matrix-focus.js';
import { DrawnGrid } from './matrix-grid.js';
import type { Place } from './matrix-keyboard.js';
import { SelectionMarks } from './matrix-marks.js';
import { measure } from './matrix-measure.js';
import { phoneTable } from './matrix-phone.js';
import { matrixPhoneStyles } from './matrix-phone-styles.js';
import { matrixStyles } from './matrix-styles.js';
import { table } from './matrix-table.js';
import { NearLines } from './matrix-window.js';
import type { CellKey, MatrixData } from './model.js';

/**
 * The matrix, issues × stakeholders: one real table drawn from one property, since a component per
 * cell would cost the server a session of 25 MB. It scrolls itself under its own heads, so its
 * place on the page must have a height (a flex item with min-height 0: class mw-fill).
 *
 * Properties: `data` (see model.ts), `selected` ({stakeholder, issue} or null; set alone, nothing
 * is drawn anew). Method: `focusCell(stakeholder, issue)`.
 * Events, bubbling and composed: `cell-open` {stakeholder, issue}; `parent-toggle` {stakeholder}.
 */
@customElement('mw-matrix')
export class MwMatrix extends LitElement {
  static override styles = [...cellStyles, matrixStyles, matrixPhoneStyles];

  @property({ attribute: false }) data: MatrixData | null = null;
  @state() private phone = false;

  private grid: DrawnGrid | null = null;
  private chosen: CellKey | null = null;
  private readonly marks = new SelectionMarks();
  private readonly near = new NearLines(this, () => this.requestUpdate());
  private readonly focusing = new RovingFocus(
    () => this.shadowRoot,
    (line) => {
      this.near.add(line);
      return this.updateComplete;
    },
  );
  private readonly sizes = new ResizeObserver(() => this.measure());

  get selected(): CellKey | null {
    return this.chosen;
  }

  @property({ attribute: false, noAccessor: true })
  set selected(key: CellKey | null) {
    this.chosen = key;
    this.markSelected();
    this.focusing.follow(this.find(key));
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
    const place = this.find({ stakeholder, issue });
    if (place) {
      void this.focusing.focus(place);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('data') || !this.data) {
      return;
    }
    this.focusing.remember();
    this.dir = this.data.dir;
    this.lang = this.data.lang;
    if (this.data.selected !== undefined) {
      this.chosen = this.data.selected;
    }
    this.measure();
    this.near.reset(this.data.rows.length, this.data.columns.length);
  }

  protected override render() {
    const { data } = this;
    if (!data) {
      return nothing;
    }
    const drawn = (line: number) => this.near.has(line);
    return html`<div
      class="view"
      @click=${this.onClick}
      @keydown=${(event: KeyboardEvent) => this.focusing.onKeyDown(event)}
      @focusin=${(event: FocusEvent) => this.focusing.onFocus(event)}
    >
      ${this.phone ? phoneTable(data, drawn) : table(data, drawn)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    this.grid = new DrawnGrid(this.renderRoot, this, this.data?.dir === 'rtl');
    this.near.watch(this.grid.lines);
    if (changed.size > 0) {
      this.keepClearOfHeads();
    }
    this.markSelected();
    this.focusing.restore(this.grid, this.find(this.chosen));
  }

  private measure(): void {
    if (this.data && this.clientWidth > 0) {
      this.phone = measure(this, this.data);
    }
  }

  /** Scrolling to a focused cell must not leave it under the heads. */
  private keepClearOfHeads(): void {
    const heads = this.renderRoot.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    this.style.scrollPaddingBlockStart = `${heads + 8}px`;
  }

  private find(key: CellKey | null): Place | null {
    return (key && this.grid?.find(key.stakeholder, key.issue)) ?? null;
  }

  private markSelected(): void {
    if (this.grid) {
      this.marks.show(this.grid, this.find(this.chosen));
    }
  }

  private onClick(event: Event): void {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button || !this.grid) {
      return;
    }
    const back = button.dataset['code'];
    const place = this.grid.place(button);
    if (back) {
      this.tell('parent-toggle', { stakeholder: back });
    } else if (place) {
      const stakeholder = this.grid.stakeholder(place.column);
      if (place.row < 0) {
        this.tell('parent-toggle', { stakeholder });
      } else {
        this.tell('cell-open', { stakeholder, issue: this.grid.issue(place.row) });
      }
    }
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
