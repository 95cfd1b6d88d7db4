/** The exact pass: which token of one side is which token of the other, within a bounded amount of work. */
import { type Edit, editsFromPairs } from './edits.ts';
import type { KnownEdits } from './known-edits.ts';
import { anchorsIn } from './patience.ts';
import { pairByShortestEdit } from './shortest-edit.ts';

/** Both sides together, in tokens: up to here the shortest edit is sought at once, above it between anchors first. */
const SHORT_RANGE = 1200;
/** Edits in one search, whose work grows with the square of it. */
const MAX_EDITS = 420;
/** Work allowed in one call, in squared edits: a floor for short texts (35 ms) and a share for every token. */
const WORK_FLOOR = 320_000;
const WORK_PER_TOKEN = 16;
const MAX_DEPTH = 12;
/** Times a word may occur and still be an anchor, where no word is unique. */
const RARE = 8;

export interface Pairing {
  edits: Edit[];
  /** Why the edits may be longer than they need be; absent when no bound was hit. */
  degraded?: string;
  /** Work that the search took, in squared edits. */
  work: number;
}

/** The edits that turn `before` into `after`, both as token ids. At most `maxEdits` in any one search. */
export function pairTokens(
  before: readonly number[],
  after: readonly number[],
  maxEdits = MAX_EDITS,
  known: KnownEdits | null = null,
): Pairing {
  const solver = new Solver(before, after, maxEdits, known);
  solver.solve({ beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length }, 0);
  const edits = editsFromPairs(solver.partner, after.length);
  const { work } = solver;
  return solver.boundHit ? { edits, work, degraded: solver.reason() } : { edits, work };
}

class Solver {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly partner: Int32Array;
  readonly maxEdits: number;
  readonly known: KnownEdits | null;
  boundHit = false;
  work = 0;
  #work: number;
  #unsearched = 0;

  constructor(
    before: readonly number[],
    after: readonly number[],
    maxEdits: number,
    known: KnownEdits | null,
  ) {
    this.before = before;
    this.after = after;
    this.maxEdits = maxEdits;
    this.known = known;
    this.partner = new Int32Array(before.length).fill(-1);
    this.#work = WORK_FLOOR + WORK_PER_TOKEN * (before.length + after.length);
  }

  reason(): string {
    const bound = 'too many changed words to search for the shortest edit';
    if (this.#unsearched === 0) return `${bound}; aligned on rare words`;
    return `${bound}; ${this.#unsearched} words and punctuation marks of both sides shown as replaced`;
  }

  solve(whole: Edit, depth: number): void {
    const range = this.#trim(whole);
    if (range.beforeStart === range.beforeEnd || range.afterStart === range.afterEnd) return;
    const size = range.beforeEnd - range.beforeStart + range.afterEnd - range.afterStart;
    const short = size <= SHORT_RANGE;
    if (short && this.#search(range)) return;
    if (depth < MAX_DEPTH && this.#divide(range, depth)) return;
    if (!short && this.#search(range)) return;
    this.#unsearched += size;
  }

  /** Pairs what is equal at both ends. What is left over is what differs. */
  #trim(whole: Edit): Edit {
    let { beforeStart, beforeEnd, afterStart, afterEnd } = whole;
    while (
      beforeStart < beforeEnd &&
      afterStart < afterEnd &&
      this.before[beforeStart] === this.after[afterStart]
    ) {
      this.partner[beforeStart++] = afterStart++;
    }
    while (
      beforeStart < beforeEnd &&
      afterStart < afterEnd &&
      this.before[beforeEnd - 1] === this.after[afterEnd - 1]
    ) {
      this.partner[--beforeEnd] = --afterEnd;
    }
    return { beforeStart, beforeEnd, afterStart, afterEnd };
  }

  #search(range: Edit): boolean {
    // Counted, not timed: the same texts must give the same result on every machine.
    const bound = Math.min(this.maxEdits, Math.floor(Math.sqrt(Math.max(0, this.#work))));
    const { found, edits } = pairByShortestEdit(
      this.before,
      this.after,
      range,
      this.partner,
      bound,
      this.known,
    );
    this.#work -= edits * edits;
    this.work += edits * edits;
    this.boundHit ||= !found;
    return found;
  }

  /** Solves what lies between the anchors; false when there are none. */
  #divide(range: Edit, depth: number): boolean {
    let anchors = anchorsIn(this.before, this.after, range, 1);
    if (anchors.length === 0) anchors = anchorsIn(this.before, this.after, range, RARE);
    if (anchors.length === 0) return false;
    let { beforeStart, afterStart } = range;
    for (const anchor of [...anchors, { before: range.beforeEnd, after: range.afterEnd }]) {
      this.solve({ beforeStart, beforeEnd: anchor.before, afterStart, afterEnd: anchor.after }, depth + 1);
      if (anchor.before < range.beforeEnd) this.partner[anchor.before] = anchor.after;
      beforeStart = anchor.before + 1;
      afterStart = anchor.after + 1;
    }
    return true;
  }
}
