/** Line breaks inside a paragraph: `Article 5`, a break, `Scope` are two blocks; a title over two lines is one. */
import { headedLabelAt } from '../../document/index.ts';
import { startsOwnBlock } from '../line-start.ts';
import { type Atom, linesOf, plain, wordsOf } from './atoms.ts';
import { Letters, lookOfLetters } from './block-look.ts';

/** The lines of a paragraph, those joined that belong to one block. */
export function blockLines(atoms: readonly Atom[]): Atom[][] {
  const blocks: Atom[][] = [];
  let afterBlank = true;
  /** The words of the last block as far as they are asked for, and its look: it may become a thousand lines long. */
  let before = '';
  let letters = new Letters();
  for (const line of linesOf(atoms)) {
    const words = wordsOf(line).trim();
    const open = blocks.at(-1);
    const isNew = () => afterBlank || isParted(before, words) || isTitleOver(letters, line);
    if (open && (words === '' || !isNew())) {
      const space = words === '' ? null : plain(spaceBetween(before, words));
      if (space) open.push(space);
      for (const atom of line) open.push(atom);
      before = endOf(`${before}${space?.words ?? ''}${wordsOf(line)}`);
    } else {
      blocks.push([...line]);
      letters = new Letters();
      before = endOf(wordsOf(line));
    }
    letters.with(line);
    afterBlank = words === '' && line.length === 0;
  }
  return blocks;
}

/** More than any label has, so that a text of which this is the end is none. */
const LONGEST = 1000;

const endOf = (words: string) => words.trim().slice(-LONGEST);

/** Whether a line begins something new: a label, or the title behind a label that stands alone. */
function isParted(before: string, words: string): boolean {
  return startsOwnBlock(words, before) || headedLabelAt(before)?.label.length === before.length;
}

/** Whether all of one line is printed as a title beside the next one: bold, or larger. */
function isTitleOver(before: Letters, line: readonly Atom[]): boolean {
  const [one, two] = [before.look(), lookOfLetters(line)];
  const isLarger = one.size !== undefined && two.size !== undefined && one.size > two.size;
  return isLarger || (one.bold === true && isWithoutBold(line));
}

const isWithoutBold = (line: readonly Atom[]) =>
  line.every(atom => atom.kind !== 'words' || !atom.face?.bold || atom.words.trim() === '');

/** Chinese has no spaces to restore. */
const spaceBetween = (before: string, words: string): '' | ' ' =>
  /[\p{Script=Han}。，；：、]$/u.test(before) && /^[\p{Script=Han}（]/u.test(words) ? '' : ' ';
