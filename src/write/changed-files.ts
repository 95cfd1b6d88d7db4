/**
 * Two drafts whose articles stand where they stood: which of them have other words. This can be told from their files
 * alone; that there is nothing new, gone, moved or renumbered need not be found out by comparing all with all.
 */
import { type Draft, headedAmong, type Provision, piecesOf } from '../document/index.ts';

/** One file of a draft's words: an article, the preamble, what an annex or a chapter has of its own. */
export interface WordsFile {
  path: string;
  content: string;
}

export interface ChangeInPlace {
  before: string;
  after: string;
  /** The article as the later draft has it; null for the title of the draft. */
  provision: Provision | null;
  /** The lines from the first that differs to the last. */
  lines: ChangedLines;
  /** Whether something else than labels and the order of lines is different. */
  hasOtherWords: boolean;
}

interface ChangedLines {
  before: string;
  after: string;
  /** How many characters are the same in front of them and behind them. */
  same: number;
}

/** From which share of words in common on an article with the same number is the same article for certain. */
const SURELY_THE_SAME = 0.6;

/** What changed; null where the drafts have to be compared to know. */
export function changesInPlace(
  before: readonly WordsFile[],
  after: { files: readonly WordsFile[]; draft: Draft },
): ChangeInPlace[] | null {
  const { files, draft } = after;
  if (files.length !== before.length || files.some(({ path }, at) => path !== before[at]?.path)) return null;
  const provisions = headed(draft);
  const changes: ChangeInPlace[] = [];
  for (const [at, { content }] of files.entries()) {
    const provision = content.startsWith('##') ? (provisions.shift() ?? null) : null;
    const was = before[at]?.content ?? '';
    if (was === content) continue;
    const lines = changedLines(was, content);
    if (provision ? !isSame(was, content, lines) : !isOtherTitle(was, content)) return null;
    const hasOtherWords = wordsOf(lines.before) !== wordsOf(lines.after);
    changes.push({ before: was, after: content, provision, lines, hasOtherWords });
  }
  return changes;
}

/** Everything that bears a heading, in the order of the files. What has one inside an article has no file of its own. */
function headed(parent: Draft | Provision): Provision[] {
  const pieces = piecesOf(parent);
  const inFiles = headedAmong(pieces);
  return pieces.flatMap(piece => {
    if (piece.type !== 'provision' || !inFiles.has(piece)) return [];
    return [piece, ...(piece.kind === 'article' ? [] : headed(piece))];
  });
}

function changedLines(before: string, after: string): ChangedLines {
  const shorter = Math.min(before.length, after.length);
  let front = 0;
  while (front < shorter && before.charCodeAt(front) === after.charCodeAt(front)) front += 1;
  front = before.lastIndexOf('\n', front - 1) + 1;
  let back = 0;
  while (
    back < shorter - front &&
    before.charCodeAt(before.length - 1 - back) === after.charCodeAt(after.length - 1 - back)
  )
    back += 1;
  // The first of these lines may be the end of one that differs.
  const end = before.indexOf('\n', before.length - back);
  back = end === -1 ? 0 : before.length - end - 1;
  return {
    before: before.slice(front, before.length - back),
    after: after.slice(front, after.length - back),
    same: front + back,
  };
}

/** The same number in the same place, and most of the words. */
function isSame(before: string, after: string, { same }: ChangedLines): boolean {
  const [one, two] = [headingOf(before), headingOf(after)];
  if (labelOf(one) !== labelOf(two) || !isPlain(before) || !isPlain(after)) return false;
  if (same >= SURELY_THE_SAME * Math.max(before.length, after.length)) return true;
  const words = [before.split(/\s+/), after.split(/\s+/)] as const;
  const [shorter, longer] = words.map(({ length }) => length).sort((few, many) => few - many);
  // Below the same heading much may have been added, or taken out.
  const whole = one === two && one.includes(' — ') ? shorter : longer;
  return wordsInCommon(...words) >= SURELY_THE_SAME * (whole ?? 0);
}

/** What could not be structured is told by a comparison, and so is what has a heading inside an article. */
const isPlain = (content: string) => !/\n(?:#| *(?:- )?>)/.test(content);

/** Whether of what has no number, which are title, closing words and notes, only the title is another. */
function isOtherTitle(before: string, after: string): boolean {
  const [one, two] = [headingOf(before), headingOf(after)];
  const isTitle = one.startsWith('# ') && two.startsWith('# ');
  return isTitle && before.slice(one.length) === after.slice(two.length);
}

const headingOf = (content: string) => content.slice(0, content.indexOf('\n'));
const labelOf = (heading: string) => heading.split(' — ', 1)[0];

function wordsInCommon(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return common;
}

/** The words of lines without their labels, in an order of their own: a line that moved is not another one. */
const wordsOf = (lines: string) =>
  lines
    .split('\n')
    .map(line => line.replace(/^ *(?:- )?(?:\*\*[^*—]+\*\* ?)?/, ''))
    .sort()
    .join('\n');
