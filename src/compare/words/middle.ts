/** The middle of two texts, where they differ: what a comparison of words has to look at. */
import { commonEnd, commonStart } from './common-ends.ts';
import type { Segment } from './segments.ts';

/** Offsets of the stretch that may differ; what stands before and behind it is the same in both texts. */
export interface Middle {
  start: number;
  beforeEnd: number;
  afterEnd: number;
}

/**
 * What lies between the beginning and the end that two texts have in common, grown by a word at either end. Words are cut
 * at spaces only, so no token is cut in two. Null where that is not much shorter than the texts.
 */
export function middleOf(before: string, after: string): Middle | null {
  const head = commonStart(before, after);
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - head);
  if (head + tail < WORTH_IT * Math.max(before.length, after.length)) return null;
  const start = wordStart(before, wordStart(before, head) - 1);
  const end = wordEnd(before, wordEnd(before, before.length - tail) + 1);
  return { start, beforeEnd: end, afterEnd: end + after.length - before.length };
}

/** Share of the longer text that has to be common: below it, cutting all of it into words is as quick. */
const WORTH_IT = 0.3;

/** Where the word that holds the character in front of `at` begins. */
const wordStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf(' ', at - 1) + 1);

/** Where the word that holds the character at `at` ends. */
function wordEnd(text: string, at: number): number {
  const space = at >= text.length ? -1 : text.indexOf(' ', at);
  return space === -1 ? text.length : space;
}

const WORD_IN_PLACE = /^[^ ]+ ([A-Za-z]+)(?=[,;:.)]? [^ ]+$)/;

/**
 * The commonest change of all, told without cutting anything into words: one plain word between two others, replaced by one
 * other. Null for every other middle.
 */
export function swappedWord(
  before: string,
  after: string,
): { at: number; deleted: string; inserted: string } | null {
  const [one, two] = [WORD_IN_PLACE.exec(before), WORD_IN_PLACE.exec(after)];
  const [deleted, inserted] = [one?.[1], two?.[1]];
  if (!one || !two || !deleted || !inserted || deleted === inserted) return null;
  const at = one[0].length - deleted.length;
  const around = before.slice(0, at) === after.slice(0, two[0].length - inserted.length);
  return around && before.slice(one[0].length) === after.slice(two[0].length)
    ? { at, deleted, inserted }
    : null;
}

/** Segments of the middle with what stands around it. */
export function framed(head: string, middle: readonly Segment[], tail: string): Segment[] {
  const segments: Segment[] = [...middle];
  const [first] = segments;
  if (head !== '') {
    if (first?.op === 'equal') segments[0] = { op: 'equal', text: head + first.text };
    else segments.unshift({ op: 'equal', text: head });
  }
  const last = segments.at(-1);
  if (tail !== '') {
    if (last?.op === 'equal') segments[segments.length - 1] = { op: 'equal', text: last.text + tail };
    else segments.push({ op: 'equal', text: tail });
  }
  return segments;
}
