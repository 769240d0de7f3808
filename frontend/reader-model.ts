/**
 * What <mw-reader>.data holds. Offsets are UTF-16 units of `text` (as JavaScript counts; the
 * server turns code points into them), end exclusive. All words are finished, in the language of
 * the screen; only `text` is in the document's own.
 *
 *   { "text": "…verbatim…", "lang": "ar", "dir": "rtl", "label": "title of the document",
 *     "digits"?: "latn" | "arab",
 *     "spans": [ { "n": 3, "claim": "c17", "quote": "c17.1", "startUtf16": 120, "endUtf16": 168,
 *                  "stance": -1, "description"?: "Claim 3: Upland farmers, …, −1" } ],
 *     "cards": [ { "n": 3, "claim": "c17", "stance": -1, "stakeholder": "Upland farmers",
 *                  "issue": "A fixed yearly quota", "meta": "medium · coder B · accepted" },
 *                { "claim": null, "stakeholder": "Searched, silent", "issue", "meta" } ],
 *     "words": { "title": "Claims on this page", "count": "6 of 11", "empty": "No claim yet …" },
 *     "selected"?: "c17" | "c17.1" | null }
 *
 * A claim with several quotes has several spans of the same n, and one card at the first of them.
 * A card without a claim records a silence.
 */
import type { Digits, Direction } from './model.js';

export interface Span {
  n: number;
  claim: string;
  quote: string;
  startUtf16: number;
  endUtf16: number;
  stance: number;
  /** Read out with the passage. */
  description?: string;
}

export interface Card {
  n?: number;
  claim: string | null;
  stance?: number;
  stakeholder: string;
  issue: string;
  meta: string;
}

export interface ReaderData {
  text: string;
  lang: string;
  dir: Direction;
  label: string;
  digits?: Digits;
  spans: Span[];
  cards: Card[];
  words: { title: string; count: string; empty: string };
  selected?: string | null;
}

/** A range of the text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}
