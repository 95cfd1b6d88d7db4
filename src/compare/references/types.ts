import type { Level, Scope } from './words.ts';

/** One number of a reference. */
export interface ReferenceStep {
  level: Level;
  /** Normalised as in labels: `5 bis`, `c`, `IV`. */
  number: string;
  /** Joined to the number above by a point: `1` of `3.1`, which is one number where articles are counted by chapter. */
  point?: true;
  /** The other end of a range whose first number is that of the reference before. */
  ends?: true;
  /** Of what is an article by another name, how it is called: `regulation`. */
  word?: string;
  /** Where the number stands in the text. */
  start: number;
  end: number;
}

/** A reference to one provision of the same treaty. Of a list or a range, each number that is printed is one. */
export interface Reference {
  /** Outermost first, as far as the words name them: article, paragraph, subparagraph. */
  steps: readonly ReferenceStep[];
  /** Where the words say whose provision it is: `of this annex`. */
  scope: Scope | null;
  /** The words of the whole expression: `articles 6 to 16`. */
  words: string;
  /** `Annex III, article 13 and article 17`: whether this one is the annex's as well only a reader can tell. */
  shared: boolean;
  /** Whether the same text names a division of the same kind in another instrument: what this treaty does not have is that one's. */
  beside: boolean;
  /** Where they begin. */
  start: number;
  /** Where they end, with `of this article` if that follows. */
  end: number;
}
