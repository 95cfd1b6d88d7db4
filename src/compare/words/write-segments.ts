/** Turns token-level edits into segments of text, exact to the character. */
import type { Edit } from './edits.ts';
import { type Segment, SegmentList } from './segments.ts';
import { GAP, INVISIBLES } from './token-pattern.ts';
import { spaceBefore, type Tokens, tokenText } from './tokenize.ts';

const BRACKETS = '[]［］〔〕【】';
const LEADING_BRACKETS = /^[[\]［］〔〕【】]+/;
const TRAILING_BRACKETS = /(?<![[\]［］〔〕【】])[[\]［］〔〕【】]+$/;

/**
 * The segments of two tokenised texts whose tokens are equal in pairs outside `edits`.
 *
 * White space belongs to no token, so between two equal tokens each side is taken as it stands in the text, and white
 * space that both begin or end with is equal: `The Parties [-shall-]{+should+} act`, and a lifted bracket is a bracket
 * alone. (Spaces glued to the word after them, the simpler way, would mark ` [` as gone and a space as new.)
 */
export function writeSegments(before: Tokens, after: Tokens, edits: readonly Edit[]): Segment[] {
  const list = new SegmentList();
  let beforeAt = 0;
  let afterAt = 0;
  let beforeToken = 0;
  let afterToken = 0;
  const end: Edit = {
    beforeStart: before.ids.length,
    beforeEnd: before.ids.length,
    afterStart: after.ids.length,
    afterEnd: after.ids.length,
  };
  const changeUpTo = (beforeNext: number, afterNext: number) => {
    writeChange(list, before.text.slice(beforeAt, beforeNext), after.text.slice(afterAt, afterNext));
  };
  for (const edit of [...edits, end]) {
    if (edit.beforeStart > beforeToken) {
      changeUpTo(before.starts[beforeToken] ?? 0, after.starts[afterToken] ?? 0);
      writeEqual(list, before, after, beforeToken, afterToken, edit.beforeStart - beforeToken);
      beforeAt = before.ends[edit.beforeStart - 1] ?? 0;
      afterAt = after.ends[edit.afterStart - 1] ?? 0;
    }
    beforeToken = edit.beforeEnd;
    afterToken = edit.afterEnd;
  }
  changeUpTo(before.text.length, after.text.length);
  return list.finish();
}

/** A run of tokens that are equal in pairs; they may yet differ in white space, invisible marks or form of accents. */
function writeEqual(
  list: SegmentList,
  before: Tokens,
  after: Tokens,
  beforeFirst: number,
  afterFirst: number,
  count: number,
) {
  const run = (tokens: Tokens, first: number) =>
    tokens.text.slice(tokens.starts[first], tokens.ends[first + count - 1]);
  const text = run(before, beforeFirst);
  if (text === run(after, afterFirst)) {
    list.equal(text);
    return;
  }
  for (let at = 0; at < count; at += 1) {
    if (at > 0) writeChange(list, spaceBefore(before, beforeFirst + at), spaceBefore(after, afterFirst + at));
    writeSameWord(list, tokenText(before, beforeFirst + at), tokenText(after, afterFirst + at));
  }
}

/** One word in two spellings. Where only invisible marks differ, they alone are the change. */
function writeSameWord(list: SegmentList, before: string, after: string): void {
  if (before === after) list.equal(before);
  else if (before.replace(INVISIBLES(), '') === after.replace(INVISIBLES(), ''))
    writeMarks(list, before, after);
  else list.change(before, after);
}

function writeMarks(list: SegmentList, before: string, after: string): void {
  let afterAt = 0;
  for (let beforeAt = 0; beforeAt < before.length || afterAt < after.length; ) {
    const deleted = marksAt(before, beforeAt);
    const inserted = marksAt(after, afterAt);
    if (deleted === inserted) list.equal(deleted);
    else list.change(deleted, inserted);
    beforeAt += deleted.length;
    afterAt += inserted.length;
    list.equal(before.charAt(beforeAt));
    beforeAt += 1;
    afterAt += 1;
  }
}

function marksAt(word: string, at: number): string {
  const gap = GAP();
  gap.lastIndex = at;
  return gap.test(word) ? word.slice(at, gap.lastIndex) : '';
}

/**
 * A change without the white space that both sides of it begin and end with. Brackets at its edge are set apart where
 * white space allows: `[and] each` to `and every` is `[-[-]and[-]-] [-each-]{+every+}`.
 */
function writeChange(list: SegmentList, deleted: string, inserted: string): void {
  // White space and invisible marks between words that are equal on both sides.
  if (deleted === inserted) {
    list.equal(deleted);
    return;
  }
  const gone = edges(deleted, inserted);
  const come = edges(inserted, deleted);
  // At each end only one side can have brackets to set apart: the other has white space there.
  list.change(gone.lead, come.lead);
  const before = deleted.slice(gone.lead.length, deleted.length - gone.trail.length);
  const after = inserted.slice(come.lead.length, inserted.length - come.trail.length);
  const room = Math.min(before.length, after.length);
  let start = 0;
  while (start < room && sameSpace(before.charAt(start), after.charAt(start))) start += 1;
  let end = 0;
  while (end < room - start && sameSpace(before.at(-1 - end), after.at(-1 - end))) end += 1;
  list.equal(before.slice(0, start));
  list.change(before.slice(start, before.length - end), after.slice(start, after.length - end));
  list.equal(before.slice(before.length - end));
  list.change(gone.trail, come.trail);
}

/** Brackets that begin or end `text`, when the white space next to them is where `other` begins or ends. */
function edges(text: string, other: string): { lead: string; trail: string } {
  if (!BRACKETS.includes(text.charAt(0)) && !BRACKETS.includes(text.charAt(text.length - 1))) return BARE;
  const lead = LEADING_BRACKETS.exec(text)?.[0] ?? '';
  const trail = TRAILING_BRACKETS.exec(text.slice(lead.length))?.[0] ?? '';
  return {
    lead: lead && sameSpace(text.charAt(lead.length), other.at(0)) ? lead : '',
    trail: trail && sameSpace(text.at(-1 - trail.length), other.at(-1)) ? trail : '',
  };
}

const BARE = { lead: '', trail: '' };

function sameSpace(sign: string | undefined, other: string | undefined): boolean {
  return sign !== undefined && sign === other && /\s/.test(sign);
}
