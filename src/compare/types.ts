/** The comparison of two drafts: data for every view. The JSON of `treaty diff --format json` is exactly this. */
import type { Kind, Provenance } from '../document/index.ts';
import type { Segment } from './words/index.ts';

export type { Segment } from './words/index.ts';

export const COMPARISON_VERSION = 1;

export type Change = 'unchanged' | 'modified' | 'inserted' | 'deleted';

/** Kinds of what a row compares: a provision, the title of the draft, or what a reader could not structure. */
export type RowKind = Kind | 'draft-title' | 'block' | 'table';

/** By visible rules, see `classify/`; a change may bear several. */
export type ChangeClass =
  | 'editorial'
  | 'renumbering'
  | 'reference'
  | 'bracket'
  | 'modal'
  | 'fact'
  | 'substantive';

export interface BracketEvent {
  /**
   * `opened`: words that stood there put in brackets; `lifted`: brackets gone, words kept; `struck`: words gone with their
   * brackets; `added`: new words in brackets; `edited`: words inside changed; `kept`: neither.
   */
  event: 'opened' | 'lifted' | 'struck' | 'added' | 'edited' | 'kept';
  /** The words inside, as they stand in the draft that has the bracket; in `after` where both have it. */
  text: string;
  /** Of `lifted` and `opened`: most of the words inside stand in the other draft too, but not all. */
  partly?: true;
  /** Of `lifted` and `opened`: the words stand in another bracket in the draft that has not this one, and are not agreed there. */
  inBrackets?: true;
  /** The provision in which the bracket closes, where that is another one; of the draft that `text` is of. */
  closesIn?: string;
  /**
   * The event is one of the provision that the bracket opens in, and this is what it did to the words here: the bracket is counted
   * there. Of the draft that `text` is of.
   */
  opensIn?: string;
  /** Where the bracket opens now and where it opened, if that is not the same provision: it is told in both, and counted where it is now. */
  nowIn?: string;
  wasIn?: string;
}

/** A modal verb or a hedge in the place of another one: a statement about wording, not about law. */
export interface ModalChange {
  /** `verb`: `shall`, `may`, `is encouraged to`; `hedge`: `as appropriate`, `in accordance with its domestic law`. */
  kind: 'verb' | 'hedge';
  /** The words in lower case; null where there were none. */
  before: string | null;
  after: string | null;
  /**
   * Of the later wording, by the ladder in `classify/modal-words/`. `reversed`: from asking or allowing to forbidding, or
   * back; `same`: other words, as strong. A hedge that comes makes it weaker, one that goes stronger. `settled`: of rivals in brackets
   * (`shall/should`) one is left; `open`: rivals stand where there was one.
   */
  direction: 'stronger' | 'weaker' | 'reversed' | 'same' | 'settled' | 'open';
  /** The later words took the place of others and stand in brackets: they are not agreed. */
  inBrackets?: true;
}

/**
 * What changed beside modal verbs, as a pair of phrases: who acts, how many, on what condition, how much, by when. A statement about
 * wording, not about law. `chapeau`: the words introduce a list that did not change; `placeholder`: a note stands where text stood.
 */
export interface Fact {
  kind:
    | 'actor'
    | 'quantifier'
    | 'condition'
    | 'exception'
    | 'quantity'
    | 'date'
    | 'connective'
    | 'polarity'
    | 'chapeau'
    | 'placeholder';
  /** As printed; null where there is none. */
  before: string | null;
  after: string | null;
  /**
   * Only where it is certain. `wider`, `narrower`: more or fewer are meant; `more`, `less`: of a number; `reversed`: turned round;
   * `neither`: of rivals neither won, or a condition was only put the other way round; `unnamed`, `named`: it is not said any more who acts, or it is now.
   */
  direction?:
    | 'wider'
    | 'narrower'
    | 'more'
    | 'less'
    | 'earlier'
    | 'later'
    | 'reversed'
    | 'alternative'
    | 'cumulative'
    | 'neither'
    | 'unnamed'
    | 'named';
  /** Of a chapeau: the citations of what it introduces. */
  governs?: string[];
}

/** Why two provisions are a pair, and how sure that is. */
export interface Why {
  by: 'correction' | 'tracked' | 'exact' | 'heading' | 'label' | 'similarity' | 'place';
  /** 0 to 1. */
  confidence: number;
}

export interface Degraded {
  stage: 'align' | 'words';
  reason: string;
}

/** A note that a provision refers to and that is not the same in both drafts. */
export interface NoteChange {
  /** Citations of the note; null where the draft does not have it. */
  before: string | null;
  after: string | null;
  change: Exclude<Change, 'unchanged'>;
}

/** A provision that took the place or the words of another one without being its partner. */
export interface Successor {
  citation: string;
  /** 0 to 1. */
  confidence: number;
  /** `words`: they stand there; `terms`: phrases that stand nowhere else; `place`, `heading`: by its neighbours, by its heading. */
  evidence: ('words' | 'heading' | 'place' | 'terms' | 'abbreviation')[];
}

export interface Row {
  kind: RowKind;
  /** Citation in the earlier draft; null for what is inserted. */
  before: string | null;
  /** Citation in the later draft; null for what is deleted. */
  after: string | null;
  change: Change;
  moved: boolean;
  renumbered: boolean;
  /** The provision (of `before`) that an inserted one was split off. */
  from?: string;
  /** The provision (of `after`) that a deleted one was merged into. */
  into?: string;
  /** Of one without a partner: the provisions of `after` that took its subject, the surest first. */
  successors?: Successor[];
  /** The same of an inserted one: the provisions of `before` whose subject it took. */
  successorOf?: Successor[];
  /** Words of a deleted or inserted one that stand in another provision of the other draft, as printed there. */
  kept?: { citation: string; words: string }[];
  /** Of a deleted or inserted one: another provision of the same draft that has the same words. */
  sameAs?: string;
  /** Printed labels, where they differ in more than their number (`[4.]` and `4.`). */
  label?: { before: string; after: string };
  heading?: Segment[];
  /** Own words, without label and children; equal and deleted segments are `before`, equal and inserted ones `after`. */
  text: Segment[];
  classes: ChangeClass[];
  /** Left out where none changed. */
  modals?: ModalChange[];
  /** Left out where there are none. */
  facts?: Fact[];
  brackets: BracketEvent[];
  flags: string[];
  /** Of a pair: notes to its words that changed. Left out where none did. */
  notes?: NoteChange[];
  why: Why | null;
  degraded?: Degraded;
}

export interface AlternativeChoice {
  /** The words in the bracket, or the label of the option. */
  text: string;
  outcome: 'chosen' | 'chosen-edited' | 'merged' | 'dropped' | 'open';
}

/** A group of rival texts of the earlier draft. */
export interface Alternative {
  /** The provision that holds them. */
  before: string;
  after: string | null;
  /** `alt`: a provision and the one printed beside it as an alternative, `7` and `7 alt`. */
  by: 'brackets' | 'options' | 'alt';
  choices: AlternativeChoice[];
  /**
   * `chosen`: one of them, word for word; `chosen-edited`: one of them with edits; `merged`: several put together; `neither`: none;
   * `no-text`: the one that says that there is to be no text; `still-open`: not settled; `recast`: still open, and all are other texts.
   */
  outcome: 'chosen' | 'chosen-edited' | 'merged' | 'neither' | 'no-text' | 'still-open' | 'recast';
  /** Places in `choices` of those that were taken. */
  winners: number[];
  /** Provisions of the later draft that have their text, where that is not `after` alone. */
  into?: string[];
  /** How alternatives that are still open are printed now, where they were printed otherwise. */
  now?: 'brackets' | 'options';
}

export interface Summary {
  /** Counts of rows. A row may be both moved and modified. */
  rows: number;
  unchanged: number;
  modified: number;
  inserted: number;
  deleted: number;
  moved: number;
  renumbered: number;
  /**
   * Bracket events by kind, `kept` included, each bracket once. Those of the earlier draft are `lifted`, `struck`, `edited` and `kept`,
   * those of the later one `opened`, `added`, `edited` and `kept`: the numbers that `treaty brackets` has.
   */
  brackets: Record<BracketEvent['event'], number>;
  classes: Record<ChangeClass, number>;
  /** Rows of blocks that no reader could structure: compared as plain text. */
  unstructured: number;
  /** Rows whose comparison hit a bound. */
  degraded: number;
}

export interface Comparison {
  version: typeof COMPARISON_VERSION;
  before: Provenance;
  after: Provenance;
  summary: Summary;
  /** In the order of `after`; deleted ones where they stood. */
  rows: Row[];
  alternatives: Alternative[];
}
