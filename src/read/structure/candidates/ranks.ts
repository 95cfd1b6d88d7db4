/**
 * How deep headings lie among each other, one scale for all that shows it: what a format marks lies above what only print shows,
 * and that above what only the numbers of a text show.
 */

/** The heading that begins another draft lies above all. */
export const DRAFT_RANK = 0;
/** Formats mark levels 1 to 6; prints lie from here on, down to some forty. */
export const FIRST_PRINTED = 10;
/** Numerals gather letters, and both what has no number. */
export const RUNNING = { roman: 101, letter: 102, none: 103 } as const;

/** Whether a rank says by itself where a heading belongs. Prints of different headings are too often alike for that. */
export const isDefinite = (rank: number): boolean => rank < FIRST_PRINTED || rank >= RUNNING.roman;
