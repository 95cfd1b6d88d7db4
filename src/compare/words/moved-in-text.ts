/** Words that only changed their place inside a text, among those that its edits delete and insert. */
import type { Segment } from './segments.ts';

/** Fewer words in a row, or Chinese characters, stand in many sentences and show nothing; nor do so few that say something. */
const LEAST_WORDS = 4;
const LEAST_SAYING = 3;
/** Letters of a word that says something: `with the purpose of` has one. */
const SAYING = /\p{L}{5}|\p{Script=Han}/u;

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

interface Word {
  key: string;
  start: number;
  end: number;
}

interface Run {
  /** Places of segments, and of the words in each. */
  from: number;
  to: number;
  fromWord: number;
  toWord: number;
  length: number;
}

/**
 * The same edits, in which a run of words that is deleted in one place and inserted in another one is a segment of its own, marked as
 * moved. A deletion and the insertion right behind it are one place. The longest run comes first, and each word moves once
 * (as in Tichy 1984, “The string-to-string correction problem with block moves”, by greed).
 */
export function withMovedWords(segments: Segment[]): Segment[] {
  const places = (op: Segment['op']) =>
    segments.flatMap((segment, at) => (segment.op === op ? [{ at, words: wordsOf(segment.text) }] : []));
  const [deleted, inserted] = [places('delete'), places('insert')].map(list =>
    list.filter(({ words }) => words.length >= LEAST_WORDS),
  );
  if (!deleted || !inserted || deleted.length === 0 || inserted.length === 0) return segments;
  const runs = deleted.flatMap(one =>
    inserted.flatMap(two => (two.at === one.at + 1 ? [] : runsOf(one.words, two.words, one.at, two.at))),
  );
  if (runs.length === 0) return segments;
  runs.sort((one, two) => two.length - one.length || one.from - two.from || one.fromWord - two.fromWord);
  const wordsAt = new Map([...deleted, ...inserted].map(({ at, words }) => [at, words]));
  const moved = new Map<number, [start: number, end: number][]>();
  const isFree = (at: number, start: number, end: number) =>
    (moved.get(at) ?? []).every(([from, to]) => end <= from || start >= to);
  for (const { from, to, fromWord, toWord, length } of runs) {
    const spanOf = (at: number, word: number): [number, number] => {
      const words = wordsAt.get(at) ?? [];
      return [words[word]?.start ?? 0, words[word + length - 1]?.end ?? 0];
    };
    const [source, target] = [spanOf(from, fromWord), spanOf(to, toWord)];
    if (!isFree(from, ...source) || !isFree(to, ...target)) continue;
    moved.set(from, [...(moved.get(from) ?? []), source]);
    moved.set(to, [...(moved.get(to) ?? []), target]);
  }
  return segments.flatMap((segment, at) => parted(segment, moved.get(at) ?? []));
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** All runs of words that two lists have in common and that cannot be made longer. */
function runsOf(one: readonly Word[], two: readonly Word[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  let front = new Int32Array(two.length + 1);
  for (const [at, word] of one.entries()) {
    const row = new Int32Array(two.length + 1);
    for (const [other, { key }] of two.entries()) {
      if (key !== word.key) continue;
      const length = (front[other] ?? 0) + 1;
      row[other + 1] = length;
      const goesOn = one[at + 1] !== undefined && one[at + 1]?.key === two[other + 1]?.key;
      if (goesOn || length < LEAST_WORDS) continue;
      const fromWord = at + 1 - length;
      if (one.slice(fromWord, at + 1).filter(({ key: said }) => SAYING.test(said)).length >= LEAST_SAYING)
        runs.push({ from, to, fromWord, toWord: other + 1 - length, length });
    }
    front = row;
  }
  return runs;
}

function parted(segment: Segment, moved: readonly [start: number, end: number][]): Segment[] {
  const { op, text } = segment;
  const parts: Segment[] = [];
  let at = 0;
  for (const [start, end] of [...moved].sort(([one], [two]) => one - two)) {
    if (start > at) parts.push({ op, text: text.slice(at, start) });
    parts.push({ op, text: text.slice(start, end), moved: true });
    at = end;
  }
  return at < text.length ? [...parts, { op, text: text.slice(at) }] : parts.length > 0 ? parts : [segment];
}
