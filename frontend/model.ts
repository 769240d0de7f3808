/**
 * What the server sends to the elements: finished words, finished order, numbers as numbers.
 *
 * <mw-matrix>.data, as JSON (everything marked ? may be left out):
 *
 *   { "dir": "ltr" | "rtl",               direction of the UI language
 *     "lang": "en",                       language of the words, BCP 47
 *     "digits"?: "latn" | "arab",         default "latn"
 *     "label": "Who stands where …",      name of the table for screen readers
 *     "words": Words,                     see below
 *     "columns": [ { "code", "label", "parent"?: true, "open"?: true, "partOf"?: code,
 *                    "partsTitle"?: "Parts of Farmers",   on the parent
 *                    "toggle"?: "Show the parts of Farmers",  name of its button, as it is now
 *                    "n", "d" } ],         in reading order: the first is rightmost in Arabic
 *     "rows": [ { "kind": "heading", "label" }
 *             | { "kind": "issue", "code", "label", "proposition"?, "claims"?: "41 claims",
 *                 "n", "d" } ],
 *     "cells": [ [ Cell, … ], … ],        cells[i] belongs to rows[i]; [] for a heading
 *     "totals": { "n", "d" },
 *     "selected"?: { "stakeholder", "issue" } | null,
 *     "oneSource"?: true }                the study has one source: no cell is dashed
 *
 * Parts of an opened parent follow it directly and carry partOf.
 */

export type Direction = 'ltr' | 'rtl';
export type Digits = 'latn' | 'arab';
/** "blank" is for legends only: the fill of 0 without a number, to show a mark on. */
export type CellState = 'none' | 'silent' | 'clear' | 'neutral' | 'contested' | 'blank';

/** One side of a contested cell: its median (−2 … +2) and its claims. */
export interface Side {
  median: number;
  n: number;
}

/** One stakeholder on one issue. Flags that are false may be left out. */
export interface Cell {
  state: CellState;
  /** Accessible name: stakeholder, issue, state in words, medians, claims, sources, flags. */
  name?: string;
  /** Of clear and neutral cells. */
  median?: number;
  n?: number;
  d?: number;
  /** Both of contested cells. */
  against?: Side;
  for?: Side;
  /** Contested because period or scenario separates the sides. */
  changes?: 'period' | 'scenario' | null;
  thin?: boolean;
  low?: boolean;
  /** A part on the other side of its parent. */
  dissent?: boolean;
}

/** Words drawn inside cells, so short ones: "searched, silent", "period", "scenario". */
export interface CellWords {
  silent?: string;
  period?: string;
  scenario?: string;
}

export interface Words extends CellWords {
  /** Heads of the totals. */
  claims: string;
  sources: string;
  /** On phones, above the parts of a parent: "All stakeholders". */
  back: string;
}

export interface Column {
  code: string;
  label: string;
  parent?: boolean;
  open?: boolean;
  partOf?: string | null;
  partsTitle?: string;
  toggle?: string;
  n: number;
  d: number;
}

export interface HeadingRow {
  kind: 'heading';
  label: string;
}

export interface IssueRow {
  kind: 'issue';
  code: string;
  label: string;
  proposition?: string;
  claims?: string;
  n: number;
  d: number;
}

export interface CellKey {
  stakeholder: string;
  issue: string;
}

export interface MatrixData {
  dir: Direction;
  lang: string;
  digits?: Digits;
  label: string;
  words: Words;
  columns: Column[];
  rows: (HeadingRow | IssueRow)[];
  cells: Cell[][];
  totals: { n: number; d: number };
  selected?: CellKey | null;
  oneSource?: boolean;
}
