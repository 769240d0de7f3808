/** Pixels between two cards. */
const APART = 8;

/**
 * Puts each card level with its passage, or just below the card before it. Reads everything, then
 * writes everything: a document can have hundreds. Where the style sheet sets cards one after the
 * other (phones), there is nothing to do.
 *
 * @param passages for each card its passage, or null for a card that belongs to none
 */
export function levelCards(aside: HTMLElement, cards: HTMLElement[], passages: (Element | null)[]) {
  if (!cards[0] || getComputedStyle(cards[0]).position !== 'absolute') {
    aside.style.minBlockSize = '';
    return;
  }
  const origin = aside.getBoundingClientRect().top;
  const heading = aside.querySelector('header')?.getBoundingClientRect();
  const wanted = passages.map((passage) => firstLine(passage)?.top ?? null);
  const heights = cards.map((card) => card.offsetHeight);
  let free = heading ? heading.bottom - origin : 0;
  const tops = wanted.map((top, index) => {
    const at = Math.max(free, top === null ? free : top - origin);
    free = at + heights[index] + APART;
    return at;
  });
  cards.forEach((card, index) => (card.style.insetBlockStart = `${tops[index]}px`));
  aside.style.minBlockSize = `${free}px`;
}

/** A passage that runs over lines has a box for each; the card belongs beside the first. */
function firstLine(passage: Element | null): DOMRect | undefined {
  return passage?.getClientRects()[0];
}
