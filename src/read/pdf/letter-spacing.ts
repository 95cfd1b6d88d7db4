/** Words that are spaced out letter by letter, as headings and stressed words are: gaps between letters, and wider ones between words. */
import { DOUBTFUL } from './types.ts';

/** Fewer letters in a row are initials. */
const FEWEST = 4;
/** The share of signs that have a gap before them, where all are spaced out: a pair that is kerned has none. */
const SHARE = 0.75;
/** What is nearer is not spaced out. */
const NARROWEST = 0.1;
/** How far the gaps of spaced letters differ at most, in sizes. */
const EVEN = 0.12;

/** Whether so many gaps between so many signs can only be those of spaced letters. */
export const isSpacedOut = (gaps: number, signs: number): boolean =>
  signs >= FEWEST && gaps >= SHARE * (signs - 1) && gaps >= FEWEST - 1;

const GAPS = new RegExp(`[\\s${DOUBTFUL}]+`, 'gu');

/** Closes the gaps of a text that is spaced out. Between words stands a sign for a space as well, or the gap is wider. */
export function closeLetters(text: string): string {
  const trimmed = text.trim();
  const gaps: string[] = trimmed.match(GAPS) ?? [];
  const narrowest = gaps.reduce((least, gap) => Math.min(least, gap.length), Number.POSITIVE_INFINITY);
  const isWide = (gap: string) => gap.length > narrowest;
  const hasDoubtful = gaps.includes(DOUBTFUL);
  const parts = gaps.some(isWide) ? isWide : (gap: string) => hasDoubtful && gap !== DOUBTFUL;
  const closed = trimmed.replace(GAPS, gap => (parts(gap) ? ' ' : ''));
  return text.replace(trimmed, () => closed);
}

/**
 * The gap between letters that are shown one by one and evenly, in sizes; 0 where they are not.
 *
 * @param gaps those between neighbours of a line, in sizes.
 */
export function spacingOf(gaps: readonly number[]): number {
  if (gaps.length < FEWEST - 1) return 0;
  const sorted = [...gaps].sort((one, two) => one - two);
  const middle = sorted[Math.floor(sorted.length * 0.4)] ?? 0;
  const even = sorted.filter(gap => Math.abs(gap - middle) < EVEN).length;
  return middle > NARROWEST && even >= 0.6 * gaps.length ? middle : 0;
}

const STRETCH = new RegExp(
  `(?:[\\p{L}\\p{Nd}]{1,2}${DOUBTFUL}){${FEWEST - 1},}[\\p{L}\\p{Nd}]{1,2}(?![\\p{L}\\p{Nd}])`,
  'gu',
);

/** Closes the doubtful gaps of words that are spaced out within a line; pairs of letters may be nearer. */
export const closeStretches = (text: string): string =>
  text.replace(STRETCH, stretch => {
    const units = stretch.split(DOUBTFUL);
    const single = units.filter(unit => [...unit].length === 1).length;
    return single * 3 >= units.length * 2 ? units.join('') : stretch;
  });
