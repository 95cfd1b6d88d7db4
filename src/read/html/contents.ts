/** Lists of contents of a page that nothing marks: lines that come again, one after the other, as the headings of the text. */
import { headedLabelAt } from '../../document/index.ts';
import type { SourceBlock, WordsBlock } from '../blocks.ts';
import { plainWords } from '../plain-words.ts';

/** Headings that a list names at least: fewer may be a title and its chapter, which come again in an annex. */
const FEWEST = 3;
/** Longer lines, in words, are text. */
const LONGEST_ENTRY = 25;
/** Headings from the top of the page that are tried as the first entry. */
const MOST_TRIED = 20;

/** Marks the entries of a list of contents. */
export function markContents(blocks: readonly SourceBlock[]): void {
  const lines = blocks.filter(
    (block): block is WordsBlock => block.type === 'words' && block.note === undefined,
  );
  const keys = lines.map(keyOf);
  const headed = lines.flatMap(({ words }, at) => (headedLabelAt(plainWords(words)) ? [at] : []));
  for (const from of headed.slice(0, MOST_TRIED)) {
    const to = keys.findIndex((_, at) => at > from && comesAgain(keys, from, at));
    if (to === -1 || headed.filter(at => at >= from && at < to).length < FEWEST) continue;
    if (!isList(lines.slice(from, to)) || !allComeAgain(keys, from, to)) continue;
    for (const line of lines.slice(from, to)) line.contents = true;
    return;
  }
}

/** What is compared of a line: its words without the page that a list leads to. */
const keyOf = ({ words }: WordsBlock): string =>
  plainWords(words)
    .toLowerCase()
    .replace(/[\s.…]+\d{1,4}$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the line at `entry` stands at `at` once more, there perhaps on two lines. */
const comesAgain = (keys: readonly string[], entry: number, at: number): boolean =>
  keys[entry] !== '' && (keys[at] === keys[entry] || `${keys[at]} ${keys[at + 1] ?? ''}` === keys[entry]);

const isList = (lines: readonly WordsBlock[]) =>
  lines.every(({ words }) => plainWords(words).split(' ').length <= LONGEST_ENTRY);

function allComeAgain(keys: readonly string[], from: number, to: number): boolean {
  let at = to;
  for (let entry = from; entry < to; entry += 1) {
    while (at < keys.length && !comesAgain(keys, entry, at)) at += 1;
    if (at === keys.length) return false;
    at += 1;
  }
  return true;
}
