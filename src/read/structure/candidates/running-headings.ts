/**
 * Headings of decisions and memoranda, whose numbered lines stand in no article: `I. Adoption`, `Mitigation`. Where a format
 * marks headings this file has nothing to do.
 *
 * A line is only believed to be one if it looks like a title, and if the numbers say so: somewhere in the text such a line
 * stands between a number and the next one, as no item of a list does.
 */
import { labelAt } from '../../line-start.ts';
import { isDate, isPageFurniture, isRemark, isTitleWords, LONGEST_TITLE } from '../../phrases.ts';
import type { Seen } from '../../seen.ts';
import { RUNNING } from './ranks.ts';

/** The blocks that are such headings, with their rank. */
export function runningHeadings(blocks: readonly Seen[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (blocks.some(({ level }) => level !== null)) return found;
  let proven = false;
  let last: number | null = null;
  let inArticle = false;
  for (const [at, block] of blocks.entries()) {
    if (block.label) {
      inArticle = block.label.kind === 'article';
      last = null;
      continue;
    }
    const number = inArticle ? null : numberOf(block);
    if (number === null) continue;
    const first = titlesBefore(blocks, at);
    if (first < at && (number === 1 ? last === null : number === (last ?? 0) + 1)) {
      for (let title = first; title < at; title += 1) found.set(title, rankOf(blocks[title]?.plain ?? ''));
      proven ||= number > 1;
    }
    last = number;
  }
  return proven ? found : new Map();
}

/** The number of a line like `12.`, or null. */
function numberOf({ plain }: Seen): number | null {
  const label = labelAt(plain);
  return label?.form === 'point' && /^\d{1,3}$/.test(label.number) ? Number(label.number) : null;
}

/** The first of the titles that stand right before a block. What stands before them has ended. */
function titlesBefore(blocks: readonly Seen[], at: number): number {
  let first = at;
  while (first > 0 && isTitle(blocks[first - 1])) first -= 1;
  // What follows the bare label of an annex or a part is its own title.
  if (blocks[first - 1]?.label) return Math.min(first + 1, at);
  const before = blocks[first - 1]?.plain ?? '';
  return first === 0 || !/[.;,，。；؛،][”"’»)\]]*$/u.test(before) ? at : first;
}

function isTitle(block: Seen | undefined): boolean {
  if (!block || block.label || block.plain === '') return false;
  const { plain } = block;
  // What editors call the group that follows stands between a heading and its first paragraph.
  if (isRemark(plain)) return true;
  if (isDate(plain) || isPageFurniture(plain) || plain.split(' ').length > LONGEST_TITLE) return false;
  const label = labelAt(plain);
  if (label && (label.form !== 'point' || !/^(?:[IVX]+|\p{Lu}|[一二三四五六七八九十]+)$/u.test(label.number)))
    return false;
  return isTitleWords(label ? plain.slice(label.printed.length).trim() : plain);
}

function rankOf(plain: string): number {
  const number = labelAt(plain)?.number;
  if (number === undefined) return RUNNING.none;
  return /^[IVX一二三四五六七八九十]+$/.test(number) ? RUNNING.roman : RUNNING.letter;
}
