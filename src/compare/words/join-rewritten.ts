/**
 * Joining: where a phrase was rewritten, the few words that happen to be left over do not stay behind as confetti.
 *
 * ```
 * exact:   [-take appropriate measures-]{+adopt effective policies+} for the [-protection-]{+conservation+} of [-migrants-]{+birds+}
 * joined:  [-take appropriate measures for the protection of migrants-]{+adopt effective … of birds+}
 * ```
 *
 * Word-for-word substitutions are clear by themselves (`[-shall-]{+should+} be [-kept-]{+held+}`) and are left alone.
 * The idea is prosemirror-changeset's `simplify.ts` and folio's rule that separators alone are no match; joining pairs
 * of neighbours, as they do, depends on where one starts, so here the widest stretch that qualifies is joined.
 */
import { bracketPartners } from './bracket-partners.ts';
import { type Edit, spanning } from './edits.ts';
import { runCost, wordCount } from './run-cost.ts';
import { type Fixed, onlyBrackets } from './slide.ts';
import type { Tokens } from './tokenize.ts';

/** What is swallowed may cost a third of the words that changed: two stop words for every three of them. */
const SHARE = 1 / 3;
/** Words a side that must change, and words an edit on average, before a stretch counts as rewritten. */
const LEAST_CHANGE = 2;
const LEAST_EDIT = 1.5;
/** Longer stretches are split near their middle, so that the work stays n log n. */
const WIDE = 400;

/** An edit with the equal run before it. */
interface Piece {
  edit: Edit;
  deleted: number;
  inserted: number;
  /** Cost of swallowing the run between the edit before and this one; Infinity where it must stay. */
  cost: number;
}

/** The same edits, those of one rewritten phrase joined to one. Words swallowed per change are bounded by its size. */
export function joinRewritten(
  edits: readonly Edit[],
  before: Tokens,
  after: Tokens,
  fixed: Fixed | null = null,
): Edit[] {
  const pieces = edits.map((edit, at) => {
    const last = edits[at - 1];
    const piece = pieceOf(edit, last, before, after);
    const stays = last && fixed?.before.subarray(last.beforeEnd, edit.beforeStart).includes(1);
    return stays ? { ...piece, cost: Infinity } : piece;
  });
  const partners = { before: bracketPartners(before), after: bracketPartners(after) };
  const joined: Edit[] = [];
  const waiting: Piece[][] = clusters(pieces).reverse();
  for (let cluster = waiting.pop(); cluster; cluster = waiting.pop()) {
    const first = cluster[0];
    const last = cluster.at(-1);
    if (!first || !last) continue;
    const all = spanning(first.edit, last.edit);
    if (
      cluster.length === 1 ||
      (isRewritten(cluster) && bracketsStayPaired(cluster, all, before, partners))
    ) {
      joined.push(all);
    } else {
      const split = dearest(cluster);
      waiting.push(cluster.slice(split), cluster.slice(0, split));
    }
  }
  return joined;
}

function pieceOf(edit: Edit, last: Edit | undefined, before: Tokens, after: Tokens): Piece {
  const deleted = wordCount(before, edit.beforeStart, edit.beforeEnd);
  const inserted = wordCount(after, edit.afterStart, edit.afterEnd);
  const apart = !last || onlyBrackets(edit, before, after) || onlyBrackets(last, before, after);
  return {
    edit,
    deleted,
    inserted,
    cost: apart ? Infinity : runCost(before, last.beforeEnd, edit.beforeStart),
  };
}

/** The pieces cut wherever a run must stay. */
function clusters(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  for (const piece of pieces) {
    const current = all.at(-1);
    if (current && piece.cost !== Infinity) current.push(piece);
    else all.push([piece]);
  }
  return all;
}

function isRewritten(cluster: readonly Piece[]): boolean {
  let deleted = 0;
  let inserted = 0;
  let longer = 0;
  let cost = 0;
  cluster.forEach((piece, at) => {
    deleted += piece.deleted;
    inserted += piece.inserted;
    longer += Math.max(piece.deleted, piece.inserted);
    if (at > 0) cost += piece.cost;
  });
  // The lesser side: words that were only added or only dropped rewrite nothing.
  const change = Math.min(deleted, inserted);
  return change >= LEAST_CHANGE && longer >= LEAST_EDIT * cluster.length && cost <= change * SHARE;
}

/** Would every bracket that is swallowed take its partner along, on both sides? */
function bracketsStayPaired(
  cluster: readonly Piece[],
  all: Edit,
  tokens: Tokens,
  partners: { before: Int32Array; after: Int32Array },
): boolean {
  return cluster.slice(1).every(({ edit }, at) => {
    const last = cluster[at]?.edit ?? edit;
    for (let step = 0; step < edit.beforeStart - last.beforeEnd; step += 1) {
      if (tokens.kinds[last.beforeEnd + step] !== 'bracket') continue;
      const before = partners.before[last.beforeEnd + step] ?? -1;
      const after = partners.after[last.afterEnd + step] ?? -1;
      if (before < all.beforeStart || before >= all.beforeEnd) return false;
      if (after < all.afterStart || after >= all.afterEnd) return false;
    }
    return true;
  });
}

/** Where to split a stretch that is not to be joined: before the piece with the dearest run. */
function dearest(cluster: readonly Piece[]): number {
  const margin = cluster.length > WIDE ? Math.floor(cluster.length / 4) : 1;
  let split = margin;
  for (let at = margin; at <= cluster.length - margin; at += 1) {
    if ((cluster[at]?.cost ?? -1) > (cluster[split]?.cost ?? 0)) split = at;
  }
  return split;
}
