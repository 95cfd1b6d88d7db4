/** The shapes of rival texts inside the words of one provision. */
import type { TokenDiff } from '../words/index.ts';

/** One of several rivals: a bracket, as places of tokens or of characters. */
export interface Branch {
  /** Of the opening bracket. */
  open: number;
  /** Of the closing one. */
  close: number;
}

/** Brackets side by side of which one is to be taken: `[shall][should]`. */
export interface Group {
  branches: Branch[];
}

/** Which path was taken through a group. `open`: the other text still has a group in this place. */
export type Taken = 'chosen' | 'chosen-edited' | 'merged' | 'neither' | 'open';

/** A group with what became of it. Places are UTF-16 offsets in the text of its side, as printed. */
export interface DecidedGroup {
  side: 'before' | 'after';
  branches: (Branch & { text: string })[];
  taken: Taken;
  /** The branches that stand in the other text: one, several where they were merged, or those that are still open. */
  winners: number[];
  /** Branches that went without having been agreed; of a group of the later text those that came. */
  losers: number[];
  /** What stands in the place of the group in the other text. */
  other: { start: number; end: number };
  /** Whether words beside the group stand in the other text: without them the place is a guess. */
  isPlaced: boolean;
}

/**
 * A text without the rivals that went. Words of a group that is still open, or that none of its variants won, and what took their
 * place are left out on both sides: nothing was agreed there that could be compared.
 */
export interface WinningText {
  text: string;
  /** For every UTF-16 unit of `text` its place in the text as printed. */
  places: Int32Array;
}

/** Two texts along the path that needs the least edit. */
export interface Paths {
  /** Of both texts as printed. */
  diff: TokenDiff;
  before: WinningText;
  after: WinningText;
  /** In the order of the earlier text, then those of the later one that the earlier one does not have. */
  groups: DecidedGroup[];
}
