import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { legendStyles } from './legend-styles.js';
import './mw-cell.js';
import type { Cell, Digits, Direction } from './model.js';

/**
 * What `<mw-legend>.data` holds: words only. A state without a word is not shown, so leave out
 * what does not occur; "no evidence" is always there.
 */
export interface LegendData {
  dir: Direction;
  digits?: Digits;
  /** Name of the legend for screen readers. */
  label: string;
  /** The ends of the scale; on phones the short ones, if given. */
  opposes: string;
  supports: string;
  opposesShort?: string;
  supportsShort?: string;
  none: string;
  neutral?: string;
  contested?: string;
  changes?: string;
  silent?: string;
  thin?: string;
  low?: string;
  dissent?: string;
  /** The phone's button, closed and open: "Full legend", "Short legend". */
  full: string;
  short: string;
}

/** The legend above the matrix, made of real small cells; on phones one line that opens. */
@customElement('mw-legend')
export class MwLegend extends LitElement {
  static override styles = legendStyles;

  @property({ attribute: false }) data: LegendData | null = null;
  @state() private open = false;

  protected override willUpdate(): void {
    if (this.data) {
      this.dir = this.data.dir;
    }
  }

  protected override render() {
    const { data, open } = this;
    if (!data) {
      return nothing;
    }
    return html`<div class="legend ${open ? 'open' : ''}" role="group" aria-label=${data.label}>
      ${this.scale(data)}
      <button class="more" aria-expanded=${open ? 'true' : 'false'} @click=${this.toggle}>
        ${open ? data.short : data.full}
      </button>
      ${samples.map(({ key, cell }) => sample(cell, data[key]))}
    </div>`;
  }

  /** Never mirrored: against stands left of −2 and for right of +2 in Arabic too. */
  private scale(data: LegendData): TemplateResult {
    return html`<span class="scale" dir="ltr">
      ${end(data.opposes, data.opposesShort)}
      <span class="ramp">
        ${[-2, -1, 0, 1, 2].map(
          (median) => html`<mw-cell
            size="ramp"
            .cell=${{ state: 'clear', median } satisfies Cell}
            .digits=${data.digits ?? 'latn'}
          ></mw-cell>`,
        )}
      </span>
      ${end(data.supports, data.supportsShort)}
    </span>`;
  }

  private toggle(): void {
    this.open = !this.open;
  }
}

function end(long: string, short = long): TemplateResult {
  return html`<bdi class="long">${long}</bdi><bdi class="short">${short}</bdi>`;
}

function sample(cell: Cell, word?: string): TemplateResult | typeof nothing {
  return word
    ? html`<span class="key"><mw-cell size="legend" .cell=${cell}></mw-cell>${word}</span>`
    : nothing;
}

type State = 'neutral' | 'contested' | 'changes' | 'none' | 'silent' | 'thin' | 'low' | 'dissent';

const sides = { against: { median: -1, n: 0 }, for: { median: 2, n: 0 } };

const samples: { key: State; cell: Cell }[] = [
  { key: 'neutral', cell: { state: 'neutral', median: 0 } },
  { key: 'contested', cell: { state: 'contested', ...sides } },
  {
    key: 'changes',
    cell: { state: 'contested', changes: 'period', ...sides, for: { median: 1, n: 0 } },
  },
  { key: 'none', cell: { state: 'none' } },
  { key: 'silent', cell: { state: 'silent' } },
  { key: 'thin', cell: { state: 'blank', thin: true } },
  { key: 'low', cell: { state: 'blank', low: true } },
  { key: 'dissent', cell: { state: 'blank', dissent: true } },
];
