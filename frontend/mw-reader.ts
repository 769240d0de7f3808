import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { customElement, property } from 'lit/decorators.js';
import { besideText, measureStops, type Stop } from './reader-margin.js';
import type { ReaderData, TextRange } from './reader-model.js';
import { ReaderCaret } from './reader-caret.js';
import { lanes, lines, type Segment } from './reader-segments.js';
import { selectedRange } from './reader-selection.js';
import { marginCard, paragraph } from './reader-templates.js';

/** Share of the view's height at which the margin is level with the text, nothing being chosen. */
const READING = 0.25;

/** In milliseconds: how long a selection by touch stands still before it counts. */
const SETTLING = 400;

/** What people do to look elsewhere. */
const OWN_SCROLLING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * A source with its coded passages and, beside it, the claims made of them: a list that moves with
 * the text, the chosen passage's claim level with it. Drawn in the page itself and not in a shadow root: selections inside one cannot be read in every browser,
 * and selecting text is how a claim begins. Styles: styles/reader.css.
 *
 * Properties: `data` (see reader-model.ts); `selected`, a claim's or a quote's id or null, scrolls
 * to it; `picked`, {start, end} or null, keeps a passage in teal while its form is open.
 * `hint` says how words are coded by keyboard; without it there is no caret.
 * Events, bubbling: `claim-open` {claim, quote} (quote "" from a card); `text-select`
 * {start, end, text}, or detail null when the selection is gone; `text-code` when what is selected
 * shall be coded. Keys: j and k go to the next and previous passage, arrows move a caret.
 */
@customElement('mw-reader')
export class MwReader extends LitElement {
  @property({ attribute: false }) data: ReaderData | null = null;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) picked: TextRange | null = null;
  @property({ attribute: false }) hint = '';

  private text: Segment[][] = [];
  private reported = '';
  private observed: Element | null = null;
  private sought = false;
  private stops: Stop[] = [];
  private readonly sizes = new ResizeObserver(() => {
    this.level();
    this.reveal();
  });
  private readonly onOwnScrolling = () => {
    this.sought = false;
  };
  private readonly onSelectionChange = () => this.selectionChanged();
  private readonly caret = new ReaderCaret(this);
  private pressed = false;
  private settled = 0;
  private readonly onPress = () => {
    this.pressed = true;
  };
  private readonly onRelease = () => {
    this.pressed = false;
    this.selectionChanged();
  };
  /** A finger's selection ends without a word; it has settled once nothing moves for a while. */
  private readonly onSettling = () => {
    clearTimeout(this.settled);
    this.settled = window.setTimeout(() => {
      if (!this.pressed) {
        this.selectionChanged();
      }
    }, SETTLING);
  };

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', this.onKeyDown);
    this.addEventListener('scroll', this.follow, { passive: true });
    for (const own of OWN_SCROLLING) {
      this.addEventListener(own, this.onOwnScrolling, { passive: true });
    }
    document.addEventListener('pointerdown', this.onPress);
    document.addEventListener('pointerup', this.onRelease);
    document.addEventListener('pointercancel', this.onRelease);
    document.addEventListener('keyup', this.onSelectionChange);
    document.addEventListener('selectionchange', this.onSettling);
    void document.fonts.ready.then(() => this.level());
    this.observe();
  }

  override disconnectedCallback(): void {
    document.removeEventListener('pointerdown', this.onPress);
    document.removeEventListener('pointerup', this.onRelease);
    document.removeEventListener('pointercancel', this.onRelease);
    document.removeEventListener('keyup', this.onSelectionChange);
    document.removeEventListener('selectionchange', this.onSettling);
    clearTimeout(this.settled);
    this.sizes.disconnect();
    this.observed = null;
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') && this.data?.selected !== undefined) {
      this.selected = this.data.selected;
    }
    if (this.data && (changed.has('data') || changed.has('picked'))) {
      const { text, spans } = this.data;
      this.text = lines(text, lanes(spans, text.length), this.picked);
    }
  }

  protected override render() {
    const { data, selected } = this;
    if (!data) {
      return nothing;
    }
    const chosen = (claim: string) => claim === this.claimOf(selected);
    return html`<div class="mw-reader-page">
      <article lang=${data.lang} dir=${data.dir} aria-label=${data.label}
        tabindex=${this.hint ? '0' : nothing} aria-description=${this.hint || nothing}
        >${guard([this.text, selected], () =>
          this.text.map((line) => paragraph(line, data, chosen)),
        )}</article
      >
      <aside aria-label=${data.words.title}>
        <header><h2>${data.words.title}</h2><bdi>${data.words.count}</bdi></header>
        ${data.cards.length === 0 ? html`<p>${data.words.empty}</p>` : nothing}
        <ol>${data.cards.map((card) => marginCard(card, data, chosen))}</ol>
      </aside>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.observe();
    this.level();
    if (changed.has('selected') || changed.has('data')) {
      this.sought = true;
      this.reveal();
    }
  }

  /** Lines wrap differently, and cards grow, when either side changes its width. */
  private observe(): void {
    const article = this.querySelector('article');
    if (article && article !== this.observed) {
      this.observed = article;
      this.sizes.observe(article);
      this.sizes.observe(this);
    }
  }

  /** `selected` names a claim or one of its quotes. */
  private claimOf(id: string | null): string | null {
    return this.data?.spans.find((span) => span.quote === id)?.claim ?? id;
  }

  private passage(id: string | null): HTMLElement | null {
    const quote = this.data?.spans
      .filter((span) => span.quote === id || span.claim === id)
      .sort((a, b) => a.startUtf16 - b.startUtf16)[0]?.quote;
    return quote === undefined ? null : this.querySelector(`[data-starts~="${CSS.escape(quote)}"]`);
  }

  /** Finds out anew what is where, and brings the margin level with the text. */
  private level(): void {
    const cards = [...this.querySelectorAll<HTMLElement>('.mw-card')];
    const passages = this.data?.cards.map(({ claim }) => this.passage(claim)) ?? [];
    this.stops = measureStops(this, cards, passages);
    this.follow();
  }

  /** Where the style sheet sets the list below the text (phones), it does not scroll at all. */
  private readonly follow = (): void => {
    const list = this.querySelector('ol');
    if (!list) {
      return;
    }
    const line = this.chosenLine();
    const card = this.querySelector<HTMLElement>('.mw-card.mw-chosen');
    if (line !== null && card) {
      list.scrollTop = list.offsetTop + card.offsetTop - line;
    } else {
      const reading = this.clientHeight * READING;
      const beside = besideText(this.stops, this.scrollTop + reading);
      list.scrollTop = list.offsetTop + beside - reading;
    }
  };

  /** How far below the top of the view the chosen passage begins; null while it is out of sight. */
  private chosenLine(): number | null {
    const first = this.passage(this.selected)?.getClientRects()[0];
    const line = first ? first.top - this.getBoundingClientRect().top : -1;
    return line >= 0 && line < this.clientHeight ? line : null;
  }

  /**
   * Data may come before the page has its layout and its fonts; until people scroll themselves,
   * every change of size brings the sought passage into view again.
   */
  private reveal(): void {
    const passage = this.passage(this.selected);
    if (!passage || !this.sought || this.clientHeight === 0) {
      return;
    }
    const box = passage.getBoundingClientRect();
    const view = this.getBoundingClientRect();
    if (box.top < view.top || box.bottom > Math.min(view.bottom, innerHeight)) {
      passage.scrollIntoView({ block: 'center' });
    }
    passage.classList.add('mw-flash');
  }

  private open(claim: string, quote: string): void {
    this.selected = quote || claim;
    this.dispatchEvent(new CustomEvent('claim-open', { detail: { claim, quote }, bubbles: true }));
  }

  private onClick(event: Event): void {
    const target = event.target instanceof Element && event.target.closest('[data-claim]');
    const dragged = document.getSelection()?.isCollapsed === false;
    if (target instanceof HTMLElement && !(dragged && target.localName === 'mark')) {
      this.open(target.dataset['claim'] ?? '', target.dataset['quote'] ?? '');
    }
  }

  private onKeyDown(event: KeyboardEvent): void {
    const { target, key } = event;
    if (this.hint && target instanceof HTMLElement && target.localName === 'article') {
      this.caret.key(event, target);
    }
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (key === 'Enter' && this.hint && this.reported !== '') {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('text-code', { bubbles: true }));
    } else if (target.localName === 'mark' && (key === 'Enter' || key === ' ')) {
      event.preventDefault();
      this.open(target.dataset['claim'] ?? '', target.dataset['quote'] ?? '');
    } else if (key === 'j' || key === 'k') {
      this.step(key === 'j' ? 1 : -1);
    }
  }

  /** To the next passage after the focused or selected one. */
  private step(by: 1 | -1): void {
    const stops = [...this.querySelectorAll<HTMLElement>('[data-starts]')];
    const focused = document.activeElement;
    const from = stops.findIndex((stop) => stop === focused || stop === this.passage(this.selected));
    const next = stops[from < 0 ? (by > 0 ? 0 : stops.length - 1) : from + by];
    if (next) {
      next.focus();
      this.open(next.dataset['claim'] ?? '', next.dataset['quote'] ?? '');
    }
  }

  private selectionChanged(): void {
    const article = this.querySelector('article');
    if (document.activeElement?.closest('.mw-form, vaadin-combo-box-overlay, vaadin-select-overlay')) {
      return; // the selection has gone into the form, which keeps the words
    }
    const detail = article && selectedRange(article);
    const key = detail ? `${detail.start}-${detail.end}` : '';
    if (key !== this.reported) {
      this.reported = key;
      this.dispatchEvent(new CustomEvent('text-select', { detail, bubbles: true }));
    }
  }
}
