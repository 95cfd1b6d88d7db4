/** One sign as a font names it -> the characters that a reader sees. */
import { foldSigns } from '../../document/index.ts';
import { isRightToLeft } from './right-to-left.ts';
import { DOUBTFUL } from './types.ts';

const known = new Map<string, string>();

/**
 * Ligatures, radicals and the shapes of Arabic letters become the letters themselves, the signs of bullet fonts a bullet. What
 * has no meaning (control characters, private signs) becomes U+FFFD, so that it can be counted and is never taken for text.
 */
export function signOf(unicode: string): string {
  const found = known.get(unicode);
  if (found !== undefined) return found;
  const named = [...unicode].map(clean).join('');
  // A ligature is named in reading order, but signs are gathered as they stand on the page, from left to right.
  const sign = named.length > 1 && isRightToLeft(named) ? [...named].reverse().join('') : named;
  known.set(unicode, sign);
  return sign;
}

/** The characters of each sign; those of several units stand between two `\u0003`. */
export function signsOf(signs: string): string | string[] {
  if (/^[ -~]*$/.test(signs)) return signs;
  return signs.split('\u0003').flatMap((part, at) => (at % 2 === 0 ? part.split('') : [part]).map(signOf));
}

export const UNKNOWN = '\uFFFD';

function clean(sign: string): string {
  const folded = foldSigns(sign);
  if (folded !== sign) return folded;
  // Shown at the end of a line or within it, a soft hyphen is a hyphen.
  if (sign === '\u00AD') return '-';
  if (sign === '\t' || sign === '\n' || sign === '\r') return ' ';
  if (/[\u200B\uFEFF]/u.test(sign)) return '';
  // Symbol and Wingdings, as Word uses them for lists.
  if (/[\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF06C\uF06E\uF0FC]/u.test(sign)) return '•';
  if (sign === DOUBTFUL || /[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u.test(sign)) return UNKNOWN;
  return sign;
}
