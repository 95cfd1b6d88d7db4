/** Whether two cells of a row are the same provision in two drafts. */
import { headedLabelAt } from '../../document/index.ts';
import { labelAt } from '../line-start.ts';

/**
 * Cells are alike if they begin with the same number, or share half of the words of the shorter one. A third is too little: remarks on a
 * provision quote that much of it.
 */
const ENOUGH = 0.5;
/** A shorter cell shares half of its words with any other by chance. */
const FEWEST_WORDS = 4;
/** How much of a long cell is looked at: what two provisions share shows in their first words. */
const MOST_WORDS = 200;

export function areAlike(one: string, two: string): boolean {
  if (one === two) return true;
  const [first, second] = [numberOf(one), numberOf(two)];
  if (first !== null && first === second) return true;
  const [few, many] = [wordsOf(one), wordsOf(two)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (few.length < FEWEST_WORDS) return false;
  const known = new Set(many);
  return few.filter(word => known.has(word)).length >= few.length * ENOUGH;
}

/** The number that a cell begins with, and what kind of thing bears it. */
export function numberOf(words: string): string | null {
  const headed = headedLabelAt(words);
  if (headed?.number) return `${headed.kind} ${headed.number}`;
  const label = labelAt(words);
  return label && `${label.form} ${label.number}`;
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
