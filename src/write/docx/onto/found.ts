/** What is found in a part of a Word file that somebody else wrote. */

/** A run, with what can be cut in it. */
export interface FoundRun {
  start: number;
  end: number;
  /** The start tag, and the properties as they are written. */
  tag: string;
  properties: string;
  pieces: Piece[];
  /** The number of the field that it is part of, as a mark, an instruction or what is shown; -1 for none. */
  field: number;
}

/** Words of a run, or something else in it that is kept whole. */
export interface Piece {
  /** As it is written. */
  source: string;
  /** The characters that it prints; none for what prints nothing. */
  text: string;
  isWords: boolean;
}

export interface FoundChar {
  char: string;
  run: number;
  piece: number;
  /** Its place among the characters of the piece. */
  at: number;
}

export interface FoundParagraph {
  start: number;
  end: number;
  /** After the start tag: where properties stand, or may be put. */
  inner: number;
  /** The properties, with their element; empty if there are none. */
  properties: string;
  runs: FoundRun[];
  chars: FoundChar[];
  /** Where a new paragraph after it may stand: after its table, if it is in one. */
  follow: number;
  /** Where the outermost table that it is in begins; -1 outside of tables. */
  table: number;
  /** Whether it is the only one of its cell, so that it cannot go without another one in its place. */
  isInCell: boolean;
}

/** What stands for the reference to a note. */
export const NOTE = '\uE000';
