/** Whether two words are forms of one, without a dictionary. */

const STEM = 4;
const SHORT = 3;

/** Whether two words are one but for the ending; short words have none. */
export function alike(one: string, two: string): boolean {
  if (one === '' || two === '') return false;
  const [left, right] = [one.toLowerCase(), two.toLowerCase()];
  if (left === right) return true;
  if (left.length >= SHORT && right.length >= SHORT && (left === `${right}s` || right === `${left}s`))
    return true;
  return left.length >= STEM && stem(left) === stem(right);
}

/** The letters of a word that its forms have in common, roughly. */
export const stem = (word: string): string => word.slice(0, STEM);
