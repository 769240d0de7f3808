import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cellClass, cellContent } from './cell-drawing.js';
import { cellStyles } from './cell-styles.js';
import type { Cell, CellWords, Digits } from './model.js';

/**
 * One cell outside the matrix, drawn exactly as in it: in legends, in the panel, in findings.
 *
 *   <mw-cell size="large" cell='{"state":"clear","median":-2,"n":9,"name":"…"}'></mw-cell>
 *
 * `cell` is a Cell of model.ts, as an attribute (JSON) or a property. `size`: "legend" 26 × 20
 * (contested 44 wide, "ramp" for joined cells), "small" = as in the matrix, as wide as its place,
 * "large" 104 × 60. With a name it is an image of that name, without one it is decoration.
 */
@customElement('mw-cell')
export class MwCell extends LitElement {
  static override styles = [
    ...cellStyles,
    css`
      :host {
        display: block;
      }
      :host([size='large']) {
        --mw-cell-height: 60px;
        inline-size: 104px;
        flex: none;
      }
      :host([size='large']) .c {
        font-size: 21px;
      }
      :host([size='large']) .c i {
        font-size: 12px;
      }
      :host([size='large']) .con:not(.by) .sw {
        width: 22px;
        height: 22px;
        margin: -11px;
      }
      :host([size='large']) .con:not(.by) .sw svg {
        width: 14px;
      }
      :host([size='large']) .by .sw {
        top: 22px;
      }
      :host([size='legend']),
      :host([size='ramp']) {
        --mw-cell-height: 20px;
        display: inline-block;
        inline-size: 26px;
        flex: none;
        vertical-align: middle;
      }
      :host([size='ramp']) .c {
        border-radius: 0;
      }
      :is(:host([size='legend']), :host([size='ramp'])) .c {
        font-size: 11px;
      }
      :is(:host([size='legend']), :host([size='ramp'])) .c i {
        display: none;
      }
      :host([size='legend'][wide]) {
        inline-size: 44px;
      }
      :host([size='legend']) .sw {
        scale: 0.72;
      }
      :host([size='legend']) .h {
        padding: 0 0 0 6px;
      }
      :host([size='legend']) .against {
        padding: 0 6px 0 0;
      }
      :host([size='legend']) .by :is(.sw, .h, .cap > *) {
        display: none;
      }
      :host([size='legend']) .by {
        --foot: 7px;
      }
      :host([size='legend']) .cap {
        height: 6px;
      }
      :host([size='legend']) .none b {
        padding: 0 3px;
        line-height: 9px;
      }
      :host([size='legend']) .words {
        font-size: 0;
      }
    `,
  ];

  @property({ type: Object }) cell: Cell | null = null;
  @property({ attribute: false }) words: CellWords = {};
  @property() digits: Digits = 'latn';
  @property({ reflect: true }) size = 'small';

  protected override render() {
    if (!this.cell) {
      return nothing;
    }
    const { cell, words, digits } = this;
    const lang = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    const setting = { dir: direction(this), lang, digits, words };
    this.toggleAttribute('wide', cell.state === 'contested' && !cell.changes);
    return html`<div
      class=${cellClass(cell)}
      role=${cell.name ? 'img' : 'presentation'}
      aria-label=${cell.name ?? nothing}
      aria-hidden=${cell.name ? nothing : 'true'}
      >${cellContent(cell, setting)}</div
    >`;
  }
}

function direction(element: Element): 'ltr' | 'rtl' {
  return element.matches(':dir(rtl)') ? 'rtl' : 'ltr';
}
