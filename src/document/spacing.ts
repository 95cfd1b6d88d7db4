/** Texts that differ in nothing but white space. */

/** Where two words that were joined are still seen to be two: `Agreement.The`, `PreambleThe`, `30days`, and any Chinese sign. */
const SEAM =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})|(?<=\p{sc=Han})|(?=\p{sc=Han})|(?<=[^\p{L}\p{M}\p{N}\s])|(?=[^\p{L}\p{M}\p{N}\s])/gu;

/**
 * Whether two texts have the same signs in the same order, white space apart, and the same words: `may be` is not `maybe`, though it
 * has all its letters.
 */
export function isSameButForSpaces(one: string, two: string): boolean {
  if (one === two) return true;
  const bare = (text: string) => text.replace(/\s+/gu, '');
  if (bare(one) !== bare(two)) return false;
  const parted = (text: string) => text.replace(SEAM, ' ').replace(/\s+/gu, ' ').trim();
  return parted(one) === parted(two);
}
