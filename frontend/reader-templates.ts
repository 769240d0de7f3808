import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { count, signed } from './numbers.js';
import type { Card, ReaderData } from './reader-model.js';
import { paint } from './reader-paint.js';
import type { Segment } from './reader-segments.js';
import { stanceName } from './stances.js';

/** Whether a claim is the selected one. */
export type Chosen = (claim: string) => boolean;

/** One line of the document. No white space of our own: its text must stay the source's. */
export function paragraph(line: Segment[], data: ReaderData, chosen: Chosen): TemplateResult {
  const empty = line.every((segment) => segment.text.trim() === '');
  return html`<p class=${empty ? 'mw-gap' : nothing}
    >${line.map((segment) => run(segment, data, chosen))}</p
  >`;
}

function run(segment: Segment, data: ReaderData, chosen: Chosen): TemplateResult | string {
  const { text, spans, starts, picked } = segment;
  if (spans.length === 0) {
    return picked ? html`<mark class="mw-picked">${text}</mark>` : text;
  }
  const classes = classMap({
    'mw-highlight': true,
    'mw-picked': picked,
    'mw-chosen': spans.some((span) => chosen(span.claim)),
  });
  const top = spans[spans.length - 1];
  const first = starts.length > 0;
  return html`<mark
    class=${classes}
    style=${paint(segment, chosen)}
    data-claim=${top.claim}
    data-quote=${top.quote}
    data-starts=${first ? starts.map((span) => span.quote).join(' ') : nothing}
    data-n=${first ? starts.map((span) => count(span.n, data.digits)).join(',') : nothing}
    role=${first ? 'button' : nothing}
    tabindex=${first ? '0' : nothing}
    aria-description=${first ? (top.description ?? nothing) : nothing}
    >${text}</mark
  >`;
}

/** A claim in the margin, or a silence. */
export function marginCard(card: Card, data: ReaderData, chosen: Chosen): TemplateResult {
  const { claim, stance, n } = card;
  const words = html`
    <b><bdi>${card.stakeholder}</bdi></b>
    <span><bdi>${card.issue}</bdi></span>
    <small>${card.meta}</small>
  `;
  if (claim === null) {
    return html`<li class="mw-card mw-card-silence"><div>${words}</div></li>`;
  }
  const selected = chosen(claim);
  return html`<li class=${selected ? 'mw-card mw-chosen' : 'mw-card'} data-card=${claim}>
    <button data-claim=${claim} aria-current=${selected ? 'true' : nothing}>
      ${stance === undefined
        ? nothing
        : html`<span class="mw-tag mw-${stanceName(stance)}">${signed(stance, data.digits)}</span>`}
      ${words}
      ${n === undefined ? nothing : html`<span class="mw-card-n">${count(n, data.digits)}</span>`}
    </button>
  </li>`;
}
