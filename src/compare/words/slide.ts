/**
 * Sliding: an insertion or a deletion that may stand in several places is put where a reader expects it.
 *
 * ```
 * exact:  fish; and {+corals; and +}birds           ->  fish; {+and corals; +}and birds
 * exact:  use{+, in the light+} of {+law and of +}it  ->  use{+, in the light of law and+} of it
 * ```
 *
 * The idea is git's (`xdiff`, "indent heuristic") and difftastic's `sliders.rs`; the scores are for prose.
 */
import { opens } from './bracket-partners.ts';
import { type Edit, spanning } from './edits.ts';
import { isStopWord } from './stop-words.ts';
import { type Tokens, tokenText } from './tokenize.ts';

/** How far an edit may slide, in tokens: farther is never needed and would make long repetitions slow. */
const REACH = 60;

/** Whether the tokens are only the middle of a longer text, at either end, and whether an edit would slide out of it. */
export interface Window {
  cutBefore: boolean;
  cutBehind: boolean;
  slidOut: boolean;
}

/** Tokens of either side that are where they belong: 1 for each of them. An edit that holds one is not moved. */
export interface Fixed {
  before: Uint8Array;
  after: Uint8Array;
}

/** The same edits, those of one side slid to where they read best; ones that come to touch are joined. */
export function slideEdits(
  edits: readonly Edit[],
  before: Tokens,
  after: Tokens,
  window: Window | null = null,
  fixed: Fixed | null = null,
): Edit[] {
  const slid: Edit[] = [];
  const waiting = [...edits].reverse();
  for (let edit = waiting.pop(); edit; edit = waiting.pop()) {
    const side = fixed && holdsFixed(edit, fixed) ? undefined : oneSide(edit, before, after);
    if (!side) {
      slid.push(edit);
      continue;
    }
    const last = slid.at(-1);
    const next = waiting.at(-1);
    const roomLeft = edit.beforeStart - (last?.beforeEnd ?? 0);
    const roomRight = (next?.beforeStart ?? before.ids.length) - edit.beforeEnd;
    const left = reach(side, roomLeft, -1);
    const right = reach(side, roomRight, 1);
    if (
      window &&
      ((!last && window.cutBefore && left === roomLeft) || (!next && window.cutBehind && right === roomRight))
    )
      window.slidOut = true;
    if (last && left === roomLeft && !onlyBrackets(last, before, after)) {
      slid.pop();
      waiting.push(spanning(last, shifted(edit, -left)));
    } else if (next && right === roomRight && !onlyBrackets(next, before, after)) {
      waiting[waiting.length - 1] = spanning(shifted(edit, right), next);
    } else {
      // A neighbour that was not joined is one of brackets: the edit must not come to touch it.
      const mostLeft = last ? Math.min(left, roomLeft - 1) : left;
      const mostRight = next ? Math.min(right, roomRight - 1) : right;
      slid.push(shifted(edit, bestShift(side, mostLeft, mostRight)));
    }
  }
  return slid;
}

const holdsFixed = (edit: Edit, fixed: Fixed): boolean =>
  fixed.before.subarray(edit.beforeStart, edit.beforeEnd).includes(1) ||
  fixed.after.subarray(edit.afterStart, edit.afterEnd).includes(1);

/** Does the edit touch nothing but brackets? Such an edit is an event of its own and is left where it is. */
export function onlyBrackets(edit: Edit, before: Tokens, after: Tokens): boolean {
  for (let at = edit.beforeStart; at < edit.beforeEnd; at += 1)
    if (before.kinds[at] !== 'bracket') return false;
  for (let at = edit.afterStart; at < edit.afterEnd; at += 1) if (after.kinds[at] !== 'bracket') return false;
  return true;
}

/** The tokens `[start, end)` that one side has and the other lacks. */
interface Side {
  tokens: Tokens;
  start: number;
  end: number;
}

function oneSide(edit: Edit, before: Tokens, after: Tokens): Side | undefined {
  if (onlyBrackets(edit, before, after)) return undefined;
  if (edit.afterStart === edit.afterEnd)
    return { tokens: before, start: edit.beforeStart, end: edit.beforeEnd };
  if (edit.beforeStart === edit.beforeEnd)
    return { tokens: after, start: edit.afterStart, end: edit.afterEnd };
  return undefined;
}

function shifted(edit: Edit, by: number): Edit {
  return {
    beforeStart: edit.beforeStart + by,
    beforeEnd: edit.beforeEnd + by,
    afterStart: edit.afterStart + by,
    afterEnd: edit.afterEnd + by,
  };
}

/** How many places the edit may slide: the token it leaves behind must be the one it takes in. */
function reach({ tokens: { ids }, start, end }: Side, room: number, step: 1 | -1): number {
  const most = Math.min(room, REACH);
  let count = 0;
  while (count < most) {
    const gained = step === 1 ? end + count : start - 1 - count;
    const left = step === 1 ? start + count : end - 1 - count;
    if (ids[gained] !== ids[left]) break;
    count += 1;
  }
  return count;
}

function bestShift(side: Side, left: number, right: number): number {
  let best = 0;
  let bestScore = score(side, 0);
  for (let by = -left; by <= right; by += 1) {
    const candidate = by === 0 ? bestScore : score(side, by);
    if (candidate > bestScore) {
      best = by;
      bestScore = candidate;
    }
  }
  return best;
}

/** Both ends at the end of a clause is best; a phrase starts, rather than ends, with a stop word; brackets in pairs. */
function score({ tokens, start, end }: Side, by: number): number {
  const lastWord = tokenText(tokens, end - 1 + by).toLowerCase();
  return (
    closes(tokens, start - 1 + by) +
    closes(tokens, end - 1 + by) -
    (isStopWord(lastWord) ? 1 : 0) +
    (balanced(tokens, start + by, end + by) ? 4 : 0)
  );
}

function closes(tokens: Tokens, at: number): number {
  if (at < 0) return 3;
  const text = tokenText(tokens, at);
  if (/^[.;:!?。；：！？؛؟]/.test(text)) return 3;
  return /^[,，、،]/.test(text) ? 2 : 0;
}

function balanced(tokens: Tokens, start: number, end: number): boolean {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    if (tokens.kinds[at] !== 'bracket') continue;
    depth += opens(tokens, at) ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
