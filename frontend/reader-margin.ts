/** A passage and its card: how far below the top of the text, and of the list, each begins. */
export interface Stop {
  text: number;
  card: number;
}

/**
 * Where each claim's passage and card stand, in pixels, in the order of the text. A card without a
 * passage is left out. Reads the layout, so it is for changes of size and not for each scroll.
 *
 * @param scroller holds the text, which begins at its top
 * @param passages for each card its passage, or null
 */
export function measureStops(
  scroller: HTMLElement,
  cards: HTMLElement[],
  passages: (Element | null)[],
): Stop[] {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
  return cards
    .flatMap((card, index) => {
      // A passage that runs over lines has a box for each; the card belongs beside the first.
      const line = passages[index]?.getClientRects()[0];
      return line ? [{ text: line.top - origin, card: card.offsetTop }] : [];
    })
    .sort((a, b) => a.text - b.text || a.card - b.card);
}

/**
 * The place in the list that belongs beside a place in the text. Between two passages the list
 * moves evenly from one's card to the other's, so that it never jumps however unlike their
 * distances are; above the first and below the last it moves with the text.
 *
 * @param stops in the order of the text
 * @param at pixels from the top of the text
 * @returns pixels from the top of the list, below zero above its first card
 */
export function besideText(stops: Stop[], at: number): number {
  const [first] = stops;
  if (!first) {
    return 0;
  }
  if (at <= first.text) {
    return first.card + at - first.text;
  }
  const after = stops.findIndex((stop) => stop.text > at);
  const before = stops[(after < 0 ? stops.length : after) - 1];
  if (after < 0) {
    return before.card + at - before.text;
  }
  const share = (at - before.text) / (stops[after].text - before.text);
  return before.card + share * (stops[after].card - before.card);
}
