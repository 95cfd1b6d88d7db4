/** Square brackets of a whole draft as one stream with a stack: they open in one provision and close in another. */
import { headingOf, piecesOf, wordingOf } from './build.ts';
import { isHeadedKind } from './headed-kinds.ts';
import { proposalsAmong } from './proposals/index.ts';
import type { Bracket, Draft, Inline, Piece, Provision } from './types.ts';

export interface BracketMark {
  side: 'open' | 'close';
  /** The piece the bracket stands in; null for the title of the draft. */
  piece: Piece | null;
  /** The inline node, or null when the bracket is part of a label. */
  node: Bracket | null;
  /** Of one in a label: where it stands in it. */
  at?: number;
}

export interface BracketPair {
  open: BracketMark;
  close: BracketMark;
  /** 1 for an outermost pair. */
  depth: number;
}

export interface BracketScan {
  /** Those that put text in question, see `proposals/`; remarks and citations are left out. */
  pairs: BracketPair[];
  /** Opened and never closed, or closed without having been opened. */
  unbalanced: BracketMark[];
  /** Where pairs open that nest deeper than `DEEPEST_BRACKETS`: they are read as signs. */
  tooDeep: BracketMark[];
}

/**
 * How deep brackets nest at most. The deepest of real drafts are nine; what is asked of every bracket is asked of all its words, so that
 * the work grows with length times depth.
 */
export const DEEPEST_BRACKETS = 32;

/**
 * Pairs all brackets of a draft. A note's brackets pair among themselves: the note interrupts the text it hangs from.
 *
 * Unbalanced brackets are common in real drafts. A closing one without an opening is set aside at once. An opening one
 * waits as long as it can be meant: opened in the middle of a sentence, to the end of its paragraph with all that is
 * below it; opened at the start of a provision, to the end of the article, because it may enclose several of them;
 * opened in a heading, to the end of the draft, though under another heading only the end of what that heads closes it, and not where
 * another one that was opened in between is not closed either: the closing one may as well be its partner. (Waiting
 * without end, the simpler way, lets one slip in article 3 swallow another one in article 9, and puts all that lies between in brackets.)
 */
export function scanBrackets(draft: Draft): BracketScan {
  const scanner = new Scanner(draft);
  scanner.inline(headingOf(draft)?.children ?? [], null, 'heading');
  for (const piece of piecesOf(draft)) {
    const apart = piece.type === 'provision' && piece.kind === 'note';
    if (apart) scanner.close(0);
    scanner.piece(piece);
    if (apart) scanner.close(0);
  }
  scanner.close(0);
  const { pairs, unbalanced, tooDeep } = scanner.result();
  return { pairs: proposalsAmong(draft, pairs), unbalanced, tooDeep };
}

/** How long an opening bracket may wait for its partner. */
type Reach = 'sentence' | 'start' | 'heading';

interface Open {
  mark: BracketMark;
  reach: Reach;
  /** The headed provision that it stands in. */
  home: Provision | null;
  /** How many pairs there were when it was opened: those that follow stand in it, if it is closed. */
  pairs: number;
}

class Scanner {
  private readonly pairs: BracketPair[] = [];
  private readonly unbalanced: BracketMark[] = [];
  /** By how many the depth of the pairs from a place on is less, or more, than it was when they were closed. */
  private readonly steps = new Map<number, number>();
  private readonly stack: Open[] = [];
  /** How many of the stack, from its bottom, were opened before one that has been set aside since. */
  private doubtful = 0;
  /** The headed provisions that are being read, the innermost last. */
  private readonly homes: Provision[] = [];
  private readonly draft: Draft;
  private ends: Ends | null = null;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  piece(piece: Piece): void {
    if (piece.type === 'provision') this.provision(piece);
    else if (piece.type === 'block') this.inline(piece.children, piece, 'start');
    else
      for (const row of piece.children)
        for (const cell of row.children) this.inline(cell.children, piece, 'start');
  }

  inline(nodes: readonly Inline[], piece: Piece | null, reach: Reach): Reach {
    let current = reach;
    for (const node of nodes) {
      if (node.type === 'bracket') this.see({ side: node.side, piece, node }, current);
      else if ('children' in node) current = this.inline(node.children, piece, current);
      else if (node.type === 'text' && current === 'start' && node.value.trim() !== '') current = 'sentence';
    }
    return current;
  }

  /** Sets aside all that has been waiting since the stack was this high, but for what reaches further. */
  close(height: number, ...reaching: Reach[]): void {
    const wasDoubtful = this.doubtful;
    const rest = this.stack.splice(height);
    this.doubtful = Math.min(this.doubtful, height);
    for (const [at, open] of rest.entries()) {
      if (reaching.includes(open.reach)) {
        this.stack.push(open);
        if (height + at < wasDoubtful) this.doubtful = this.stack.length;
      } else {
        this.unbalanced.push(open.mark);
        this.step(open.pairs, -1);
        this.step(this.pairs.length, 1);
        this.doubtful = this.stack.length;
      }
    }
  }

  /** What was found, with the depth of each pair in those that were closed. */
  result(): BracketScan {
    let less = 0;
    const pairs: BracketPair[] = [];
    const tooDeep: BracketMark[] = [];
    for (const [at, pair] of this.pairs.entries()) {
      less += this.steps.get(at) ?? 0;
      const depth = pair.depth + less;
      if (depth > DEEPEST_BRACKETS) tooDeep.push(pair.open);
      else pairs.push({ ...pair, depth });
    }
    return { pairs, unbalanced: this.unbalanced, tooDeep };
  }

  private step(at: number, by: number): void {
    this.steps.set(at, (this.steps.get(at) ?? 0) + by);
  }

  private provision(provision: Provision): void {
    const height = this.stack.length;
    const headed = isHeadedKind(provision.kind);
    const edge = headed ? 'heading' : 'start';
    if (headed) this.homes.push(provision);
    if (provision.kind !== 'note' && /[[\]［］]/.test(provision.label)) {
      for (let at = 0; at < provision.label.length; at += 1) {
        const sign = provision.label.charAt(at);
        if ('[［]］'.includes(sign)) {
          this.see({ side: '[［'.includes(sign) ? 'open' : 'close', piece: provision, node: null, at }, edge);
        }
      }
    }
    this.inline(headingOf(provision)?.children ?? [], provision, edge);
    this.inline(wordingOf(provision)?.children ?? [], provision, 'start');
    for (const child of piecesOf(provision)) {
      const before = this.stack.length;
      this.piece(child);
      // The end of a paragraph; its subparagraphs go on with its sentence.
      if (headed) this.close(Math.min(before, this.stack.length), 'start', 'heading');
    }
    if (!headed) return;
    this.homes.pop();
    this.close(Math.min(height, this.stack.length), 'heading');
  }

  private see(mark: BracketMark, reach: Reach): void {
    if (mark.side === 'open') {
      this.stack.push({
        mark,
        reach,
        home: this.homes.at(-1) ?? null,
        pairs: this.pairs.length,
      });
      return;
    }
    const open = this.stack.at(-1);
    const isDoubtful = this.doubtful >= this.stack.length;
    if (!open || (this.isOver(open) && !this.mayEnd(open, isDoubtful, mark))) {
      this.unbalanced.push(mark);
      return;
    }
    this.stack.pop();
    this.doubtful = Math.min(this.doubtful, this.stack.length);
    this.pairs.push({ open: open.mark, close: mark, depth: this.stack.length + 1 });
  }

  /** Whether a heading opened it, and what is read now stands under another one. */
  private isOver({ reach, home }: Open): boolean {
    return reach === 'heading' && home !== this.homes.at(-1);
  }

  /** Whether a closing bracket ends what the opening one heads, or the draft; or something else, if that is the only one it can mean. */
  private mayEnd({ home }: Open, isDoubtful: boolean, { node }: BracketMark): boolean {
    if (node === null) return !isDoubtful;
    this.ends ??= closingEnds(this.draft);
    const ended = this.ends.get(node) ?? [];
    return isDoubtful ? ended.some(one => one === home || one === this.draft) : ended.length > 0;
  }
}

/** What each closing bracket ends: headed provisions, and the draft. */
type Ends = ReadonlyMap<Bracket, readonly (Draft | Provision)[]>;

function closingEnds(draft: Draft): Ends {
  const ends = new Map<Bracket, (Draft | Provision)[]>();
  const visit = (node: Draft | Provision) => {
    if (node.type === 'draft' || isHeadedKind(node.kind)) {
      const closing = new Set<Bracket>();
      addEnds(lastWords(node), closing);
      for (const bracket of closing) ends.set(bracket, [...(ends.get(bracket) ?? []), node]);
    }
    for (const child of piecesOf(node)) if (child.type === 'provision') visit(child);
  };
  visit(draft);
  return ends;
}

/** The last words in a provision or a draft; notes stand apart. */
function lastWords(node: Draft | Provision): readonly Inline[] {
  const last = piecesOf(node).findLast(piece => piece.type !== 'provision' || piece.kind !== 'note');
  if (!last)
    return (node.type === 'provision' && wordingOf(node)?.children) || headingOf(node)?.children || [];
  if (last.type === 'block') return last.children;
  return last.type === 'table' ? (last.children.at(-1)?.children.at(-1)?.children ?? []) : lastWords(last);
}

/** Adds the closing brackets that nothing but signs follows; tells whether words were met. */
function addEnds(nodes: readonly Inline[], ends: Set<Bracket>): boolean {
  for (const node of nodes.toReversed()) {
    if (node.type === 'bracket' && node.side === 'close') ends.add(node);
    else if ('children' in node) {
      if (addEnds(node.children, ends)) return true;
    } else if (node.type === 'bracket' || (node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value)))
      return true;
  }
  return false;
}
