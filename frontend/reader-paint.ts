import { stanceName } from './stances.js';
import type { Segment } from './reader-segments.js';

/** Pixels between the letters' lowest point and the first rule. */
const CLEAR = 2;

/**
 * CSS of a highlighted segment: a tint of the stance over the letters and below them one rule per
 * span, each in its lane. Drawn as layers of the background since text-decoration neither stacks
 * nor stays clear of Arabic's descenders.
 */
export function paint({ spans }: Segment, chosen: (claim: string) => boolean): string {
  const deep = Math.max(...spans.map((span) => span.lanes));
  const rule = deep > 2 ? 2 : 3;
  const gap = deep > 2 ? 1 : 2;
  const below = CLEAR + deep * rule + (deep - 1) * gap;
  const rules = spans.map((span) => {
    const up = below - CLEAR - rule - span.lane * (rule + gap);
    return layer(color(span.stance), `calc(100% - ${up}px)`, `${rule}px`);
  });
  const selected = spans.find((span) => chosen(span.claim));
  const { stance } = selected ?? spans[spans.length - 1];
  const tint = `color-mix(in srgb, ${color(stance)} ${selected ? 42 : 22}%, transparent)`;
  const layers = [...rules, layer(tint, '0', `calc(100% - ${below - CLEAR}px)`)];
  return `padding-block-end: ${below}px; background: ${layers.join(', ')}`;
}

function layer(value: string, position: string, height: string): string {
  return `linear-gradient(${value}, ${value}) 0 ${position} / 100% ${height} no-repeat`;
}

function color(stance: number): string {
  return `var(--mw-highlight-${stanceName(stance)})`;
}
