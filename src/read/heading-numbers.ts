/** The numbers that headings bear, and how they go on: `Article 5`, `Article 1.2`, `Annex 2-A`. */
import { EXACT, letterValue, type Numbering, romanValue, sequenceScore } from '../document/index.ts';

/** The numbering of headings: `Article 5`, `Article 1.2` (chapter and article), `Annex 2-A`, `Article XIV`, `Annex B`. */
export function numberingOf(number: string): Numbering {
  if (/[.-]/.test(number)) return 'decimal';
  if (/^\d/.test(number)) return 'digits';
  return /^[IVXLCDM]+(?: |$)/.test(number) ? 'upper-roman' : 'upper';
}

/** `A1.1` and `B1.1` are counted beside 1.1. */
export const seriesOf = (number: string): string => /^[A-Z](?=\d)/.exec(number)?.[0] ?? '';

/** Whether a number goes on from another as articles do. */
export function follows(last: string, next: string): boolean {
  if (sequenceScore(last, next, numberingOf(last)) === EXACT) return true;
  // `3` after what was put in after 2 as `2.1`.
  return last.includes('.') && /^\d+$/.test(next) && countOf(next) === countOf(last) + 1;
}

/** The value of an arabic, roman or lettered number without what was inserted after it; NaN for others. */
export function countOf(number: string): number {
  const [stem = ''] = number.split(' ');
  if (/^[A-Z]\d/.test(stem)) return Number.parseInt(stem.slice(1), 10);
  return /^\d/.test(stem) ? Number.parseInt(stem, 10) : (romanValue(stem) ?? letterValue(stem) ?? Number.NaN);
}
