import type { Span, TextRange } from './reader-model.js';

/** A span with the lane its rule runs in, 0 nearest to the letters, the same over its length. */
export interface LanedSpan extends Span {
  lane: number;
  /** How many lanes the overlapping spans around it need together. */
  lanes: number;
}

/** A run of one line under the same spans, in the order of their starts. */
export interface Segment {
  text: string;
  spans: LanedSpan[];
  /** Spans that start here: their numbers are printed, and the keyboard stops. */
  starts: LanedSpan[];
  picked: boolean;
}

/** Gives each span the lowest lane free at its start; spans that fit nowhere are left out. */
export function lanes(spans: Span[], length: number): LanedSpan[] {
  const sorted = spans
    .filter(({ startUtf16: s, endUtf16: e }) => s >= 0 && s < e && e <= length)
    .sort((a, b) => a.startUtf16 - b.startUtf16 || b.endUtf16 - a.endUtf16)
    .map((span): LanedSpan => ({ ...span, lane: 0, lanes: 1 }));
  let cluster: LanedSpan[] = [];
  let clusterEnd = 0;
  let laneEnds: number[] = [];
  for (const span of sorted) {
    if (span.startUtf16 >= clusterEnd) {
      cluster = [];
      laneEnds = [];
    }
    const free = laneEnds.findIndex((end) => end <= span.startUtf16);
    span.lane = free < 0 ? laneEnds.length : free;
    laneEnds[span.lane] = span.endUtf16;
    clusterEnd = Math.max(clusterEnd, span.endUtf16);
    cluster.push(span);
    cluster.forEach((member) => (member.lanes = laneEnds.length));
  }
  return sorted;
}

/**
 * The text line by line, each with its line break, cut where a span or the picked range begins or
 * ends. Joined again, the segments are the text.
 */
export function lines(text: string, spans: LanedSpan[], picked: TextRange | null): Segment[][] {
  const all: Segment[][] = [];
  let start = 0;
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g)) {
    all.push(cut(line, start, spans, picked));
    start += line.length;
  }
  return all;
}

function cut(line: string, at: number, spans: LanedSpan[], picked: TextRange | null): Segment[] {
  const end = at + line.length;
  const here = spans.filter((span) => span.startUtf16 < end && span.endUtf16 > at);
  const marks = picked && picked.start < end && picked.end > at ? [picked.start, picked.end] : [];
  const points = [at, end, ...marks, ...here.flatMap((s) => [s.startUtf16, s.endUtf16])]
    .filter((point) => point >= at && point <= end)
    .sort((a, b) => a - b)
    .filter((point, index, sorted) => index === 0 || point !== sorted[index - 1]);
  return points.slice(0, -1).map((from, index) => {
    const covering = here.filter((span) => span.startUtf16 <= from && span.endUtf16 > from);
    return {
      text: line.slice(from - at, points[index + 1] - at),
      spans: covering,
      starts: covering.filter((span) => span.startUtf16 === from).sort((a, b) => a.n - b.n),
      picked: picked !== null && picked.start <= from && picked.end > from,
    };
  });
}
