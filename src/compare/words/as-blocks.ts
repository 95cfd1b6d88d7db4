/** Redlines of texts that were rewritten: the old words above the new ones, instead of islands of a word or two. */
import { withMovedWords } from './moved-in-text.ts';
import { type Segment, SegmentList } from './segments.ts';

/**
 * Share of the longer text that has to be the same for its edits to be shown one by one. Of the Paris and plastics drafts, all pairs
 * with five or more islands of one or two words lie below it; above it the redline of a sentence can be followed.
 */
const FEWEST_SAME = 0.4;
/** So many words in a row stay where they are: a clause, which the eye finds on both sides. */
const CLAUSE = 6;

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const HAN = /\p{Script=Han}/u;
/** Two signs make a word, on average. */
const HAN_SIGN = 0.5;

/** The same difference for a reader: in blocks where a text was rewritten, and else with the words that only moved. */
export function asRedline(segments: Segment[]): Segment[] {
  const blocks = asBlocks(segments);
  return blocks === segments ? withMovedWords(segments) : blocks;
}

/**
 * The same difference where two texts have little in common, the short stretches that both happen to have between two
 * edits are shown with them. What is said of the words goes by the edits as they were found; either text is the same as before.
 */
export function asBlocks(segments: Segment[]): Segment[] {
  if (segments.length < LEAST_SEGMENTS) return segments;
  const words = segments.map(({ text }) => wordsIn(text));
  const sumOf = (isCounted: (segment: Segment) => boolean) =>
    segments.reduce((sum, segment, at) => sum + (isCounted(segment) ? (words[at] ?? 0) : 0), 0);
  const same = sumOf(({ op }) => op === 'equal');
  const longer = Math.max(
    sumOf(({ op }) => op !== 'insert'),
    sumOf(({ op }) => op !== 'delete'),
  );
  if (same >= longer * FEWEST_SAME) return segments;
  const list = new SegmentList();
  for (const [at, { op, text }] of segments.entries()) {
    const isBetween = at > 0 && at < segments.length - 1;
    if (op === 'equal' && isBetween && (words[at] ?? 0) < CLAUSE) list.change(text, text);
    else if (op === 'equal') list.equal(text);
    else list.change(op === 'delete' ? text : '', op === 'insert' ? text : '');
  }
  return list.finish();
}

/** Fewer have no stretch between two edits. */
const LEAST_SEGMENTS = 3;

function wordsIn(text: string): number {
  if (PLAIN.test(text)) return plainWordsIn(text);
  let count = 0;
  for (const [word] of text.matchAll(WORD)) count += HAN.test(word) ? HAN_SIGN : 1;
  return count;
}

/** Without letters and digits beyond ASCII, as most texts in English are: counted by a walk, in a tenth of the time. */
const PLAIN = /^[\0-\x7f\u2010-\u201f]*$/;

function plainWordsIn(text: string): number {
  let [count, isInside] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const lower = code | 0x20;
    const isWord = (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (isWord && !isInside) count += 1;
    isInside = isWord;
  }
  return count;
}
