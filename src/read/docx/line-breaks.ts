/** Line breaks inside a paragraph: `Article 5`, a break, `Scope` are two blocks; a title over two lines is one. */
import { headedLabelAt } from '../../document/index.ts';
import { startsOwnBlock } from '../line-start.ts';
import { type Atom, linesOf, plain, wordsOf } from './atoms.ts';
import { lookOfLetters } from './block-look.ts';

/** The lines of a paragraph, those joined that belong to one block. */
export function blockLines(atoms: readonly Atom[]): Atom[][] {
  const blocks: Atom[][] = [];
  let afterBlank = true;
  for (const line of linesOf(atoms)) {
    const words = wordsOf(line).trim();
    const open = blocks.at(-1);
    const before = open && wordsOf(open).trim();
    const isNew = () => afterBlank || isParted(before ?? '', words) || isTitleOver(open ?? [], line);
    if (open && before !== undefined && (words === '' || !isNew())) {
      if (words !== '') open.push(plain(spaceBetween(before, words)));
      for (const atom of line) open.push(atom);
    } else blocks.push([...line]);
    afterBlank = words === '' && line.length === 0;
  }
  return blocks;
}

/** Whether a line begins something new: a label, or the title behind a label that stands alone. */
function isParted(before: string, words: string): boolean {
  return startsOwnBlock(words, before) || headedLabelAt(before)?.label.length === before.length;
}

/** Whether all of one line is printed as a title beside the next one: bold, or larger. */
function isTitleOver(before: readonly Atom[], line: readonly Atom[]): boolean {
  const [one, two] = [lookOfLetters(before), lookOfLetters(line)];
  const isLarger = one.size !== undefined && two.size !== undefined && one.size > two.size;
  return isLarger || (one.bold === true && isWithoutBold(line));
}

const isWithoutBold = (line: readonly Atom[]) =>
  line.every(atom => atom.kind !== 'words' || !atom.face?.bold || atom.words.trim() === '');

/** Chinese has no spaces to restore. */
const spaceBetween = (before: string, words: string): '' | ' ' =>
  /[\p{Script=Han}。，；：、]$/u.test(before) && /^[\p{Script=Han}（]/u.test(words) ? '' : ' ';
