/** What became of a provision over many drafts. */
import type {
  BracketEvent,
  Change,
  ChangeClass,
  ModalChange,
  Outcomes,
  Row,
  Segment,
  Summary,
} from '../compare/index.ts';
import type { Provenance } from '../document/index.ts';
import type { Beginning } from './beginning.ts';

/** A row of a comparison, with the citations of what holds the provision on either side, outermost first. */
export interface LineageRow extends Row {
  beforeIn: string[];
  afterIn: string[];
  /**
   * The sides on which the citation (`5 ¶1`) stands for the words of an article apart from the article: the draft itself
   * knows it only as `5`.
   */
  ownWords?: ('before' | 'after')[];
}

/** Which provision of one draft became which of the next one. */
export interface Lineage {
  summary: Summary;
  /** What the groups of alternatives of the earlier draft came to. */
  alternatives: Outcomes;
  /**
   * The rows that have one of the citations as their own, as that of what holds them, or in `from`, `into` or a successor, in the order of
   * the comparison; some others may be among them. A row is the same object each time. A provision that no row has is the
   * same in both drafts, citation and words.
   */
  naming(...citations: string[]): LineageRow[];
}

/** What happened to the provision, with all below it, from the draft before to this one. */
export interface LifeStep {
  draft: Provenance;
  /** Citation in this draft; null where it is not there. Of what was merged into another, the citation of that. */
  citation: string | null;
  /** `first`: the series begins with it; `absent`: neither here nor in the draft before. */
  change: Change | 'first' | 'absent';
  moved: boolean;
  renumbered: boolean;
  /** The provision of the draft before that it was split off: its earlier life is that one's. */
  from?: string;
  /** The provision of this draft that it was merged into: its later life is that one's. */
  into?: string;
  /** The provision that took up its subject in other words, or whose subject it took up: the life goes on with that one's. */
  successor?: string;
  successorOf?: string;
  /** Provisions of this draft that were split off it, and those of the draft before that were merged into it. */
  splitOff: string[];
  mergedIn: string[];
  heading: Segment[];
  /** Of a first step, where the provision is more than its own words. */
  beginning?: Beginning;
  /** Its own words, compared with the draft before; all equal where nothing changed. */
  text: Segment[];
  /** Of it and of all below it. */
  classes: ChangeClass[];
  brackets: BracketEvent[];
  modals: ModalChange[];
  /** What changed below it, or came into it or left it, in the order of the comparison. */
  parts: LineageRow[];
  /** The row of the provision itself, where the lineage has one. */
  row: LineageRow | null;
}

/** A provision through all drafts of a series. */
export interface Life {
  /** The draft in which the citation was given, by its place in the series, and the citation as that draft has it. */
  at: number;
  citation: string;
  /** One for each draft. */
  steps: LifeStep[];
}
