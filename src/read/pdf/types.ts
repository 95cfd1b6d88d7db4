/** What is seen on a page, before anything is understood. Lengths are in points, from the top left corner of the page. */
import type { Start } from '../line-start.ts';

export interface Font {
  bold: boolean;
  italic: boolean;
  /** Whether its signs cannot be told: a composite font that maps codes of glyphs to themselves. */
  unreadable: boolean;
}

/** Signs shown one after the other on one baseline, without a wide gap between them. */
export interface Run {
  /** Gaps that may or may not part words are `DOUBTFUL` signs. */
  text: string;
  x: number;
  end: number;
  /** The baseline. */
  y: number;
  /** Height of the letters: the size of the font as it is shown. */
  size: number;
  font: Font;
  /** Whether the document itself marks it as no part of the text (page headers, usually). */
  artifact: boolean;
  /** Whether it is shown without ink, as the words behind a scanned page are. */
  invisible: boolean;
  /** Quarter turns against the page; null for slanting text. */
  turn: number | null;
}

/** A filled or stroked shape, by the rectangle around it. */
export interface Shape {
  left: number;
  right: number;
  top: number;
  bottom: number;
  colour: string;
}

export interface PageContent {
  /** Number of the page in the file, from 1. */
  page: number;
  width: number;
  height: number;
  runs: Run[];
  shapes: Shape[];
}

/** Stands where two signs are further apart than letters are, but nearer than words: decided by the document later. */
export const DOUBTFUL = '\uE000';

/** Runs on one baseline, from left to right. */
export interface Line {
  page: number;
  runs: Run[];
  text: string;
  x: number;
  end: number;
  y: number;
  /** Size of most of its letters. */
  size: number;
  bold: boolean;
  italic: boolean;
  artifact: boolean;
  /** What lets it start a block of its own. Found as pages arrive, while the thread is at the next ones. */
  start: Start | null;
  /** Whether it stands in the middle of its column, found when paragraphs are joined. */
  centred?: boolean;
}

/** Stand around signs that are raised and small, as references to notes are. */
export const NOTE_OPEN = '\uE001';
export const NOTE_CLOSE = '\uE002';
