/** What is open at a place of the document in one reading of it. Nothing here changes: a step makes a new state. */
import type { Delimiter, HeadedKind, Numbering } from '../../../document/index.ts';
import type { Wordless } from '../candidates/index.ts';
import { NEW_SCOPE, type Scope } from './scope.ts';
import type { Step } from './steps.ts';

/** A list that is open: what is known of its last label. */
export interface OpenList {
  /** `option`, `heading`, or the delimiter of its labels. */
  form: Delimiter | 'option' | 'sub-option' | 'heading';
  numbering: Numbering;
  last: string;
  column: number;
  /** The last number of options that go on with this list: `1.`, and `2.` in Option 1. */
  reached?: string;
  /** Of options: whether other lines followed them, so that they have ended. */
  isOver?: true;
  /** Of the list of an option that goes on with one outside: the depth of what holds that. */
  within?: number;
}

export interface Frame {
  up: Frame | null;
  /** How many provisions hold it; the draft is held by none. */
  depth: number;
  role: 'draft' | 'head' | 'line' | 'text';
  kind: HeadedKind | 'draft' | 'option' | 'line';
  number: string | null;
  /** Level of a heading as the format marks or prints it. */
  rank: number | null;
  /** Of a heading without a word: how its number is written. */
  wordless: Wordless | null;
  /** Column of a line; -1 for headings and the draft. */
  column: number;
  lists: readonly OpenList[];
  /** The list that it is a member of, as a line. */
  self: OpenList | null;
  /** Whether it bears a label and nothing else yet, so that a title may follow. */
  awaitsTitle: boolean;
  /** Whether it has no words and holds nothing yet. */
  isBare: boolean;
  /** Whether it holds nothing yet, whatever its words are. */
  isEmpty: boolean;
  /** Of words without a label: whether they lead to a list, as a sentence that has not ended does. Of an option: whether they say what it holds. */
  leads: boolean;
  /** Of what words end with: whether that ends a clause. */
  ended: boolean;
  /** Of an option: the last number of the list in the option before it, and the last one that it says it holds. */
  rival: string | null;
  until: string | null;
  /** Whether its unlabelled lines are recitals. */
  recitals: boolean;
}

export interface State {
  top: Frame;
  scope: Scope;
  /** Whether a heading was read: all before it is front matter. */
  began: boolean;
  cost: number;
  chain: Chain | null;
  close: Close | null;
}

/** The steps that led to a state, the last one first. */
export interface Chain {
  step: Step;
  before: Chain | null;
}

/** Where a second reading was nearly as good, the last one first. */
export interface Close {
  block: number;
  other: Step;
  before: Close | null;
}

/** A frame that nothing was put into yet: what is known of it, and else nothing. */
type NewFrame = Pick<Frame, 'role' | 'kind'> & Partial<Omit<Frame, 'up' | 'depth'>>;

export const DRAFT: Frame = frameOf(null, 0, { role: 'draft', kind: 'draft', rank: 0, isBare: false });

export const START: State = { top: DRAFT, scope: NEW_SCOPE, began: false, cost: 0, chain: null, close: null };

/** All that is open, the innermost first. */
export function* openIn(top: Frame): Generator<Frame> {
  for (let frame: Frame | null = top; frame; frame = frame.up) yield frame;
}

/** The innermost open frame for which something holds. */
export function innermost(top: Frame, holds: (frame: Frame) => boolean): Frame | null {
  for (const frame of openIn(top)) if (holds(frame)) return frame;
  return null;
}

/** The draft itself, with all that was put into it. */
export const rootOf = (top: Frame): Frame => innermost(top, ({ role }) => role === 'draft') ?? DRAFT;

/**
 * A state with one step more. States and frames are made in one way each, with no second spread: an object that two are spread
 * into is made field by field, and the decoder makes thousands.
 */
export const went = (
  state: State,
  top: Frame,
  step: Step,
  cost: number,
  { scope = state.scope, began = state.began }: Partial<Pick<State, 'scope' | 'began'>> = {},
): State => ({
  top,
  scope,
  began,
  cost: state.cost + cost,
  chain: { step, before: state.chain },
  close: state.close,
});

/** A frame with a new one in it. What the outer one holds is closed. */
export function hold(outer: Frame, inner: NewFrame, lists: readonly OpenList[] = outer.lists): Frame {
  const up = frameOf(outer.up, outer.depth, outer);
  up.lists = lists;
  up.awaitsTitle = false;
  up.isBare = false;
  up.isEmpty = false;
  return frameOf(up, outer.depth + 1, inner);
}

/** Field by field. */
export function frameOf(up: Frame | null, depth: number, inner: NewFrame): Frame {
  return {
    up,
    depth,
    role: inner.role,
    kind: inner.kind,
    number: inner.number ?? null,
    rank: inner.rank ?? null,
    wordless: inner.wordless ?? null,
    column: inner.column ?? -1,
    lists: inner.lists ?? [],
    self: inner.self ?? null,
    awaitsTitle: inner.awaitsTitle ?? false,
    isBare: inner.isBare ?? true,
    isEmpty: inner.isEmpty ?? true,
    leads: inner.leads ?? true,
    ended: inner.ended ?? true,
    rival: inner.rival ?? null,
    until: inner.until ?? null,
    recitals: inner.recitals ?? false,
  };
}
