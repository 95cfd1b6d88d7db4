/** Raised signs in running text: exponents stay raised, marks of notes stand apart. */

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
};
const EXPONENT = /^[-−–+]?\d*$/u;
/** A number, a unit or a variable of one or two letters (`km`), or an exponent that has begun. */
const BASE = /(?:[\p{Nd}⁰¹²³⁴-⁹⁺⁻]|(?<!\p{L})\p{L}{1,2})$/u;
/** Raised letters behind one or two are part of the word: `Mme`, `1er`. */
const WORD = /\p{L}{3}$/u;

/** How much of the words before a raised sign decides, in characters. */
export const RAISED_REACH = 4;

/**
 * Raised signs as they are written where all signs stand on one line: `10⁶` and `m²` behind a number or a unit; apart from
 * a word, of which they are no part (`reeds 1`), as the mark of a note.
 *
 * @param before the words in front of them.
 */
export function raisedSigns(before: string, signs: string): string {
  return exponent(before, signs) ?? marked(before, signs);
}

/** Raised signs as an exponent of what stands before them; null where they are none. */
export const exponent = (before: string, signs: string): string | null =>
  EXPONENT.test(signs) && BASE.test(before) ? superscript(signs) : null;

function marked(before: string, signs: string): string {
  return WORD.test(before) && /^\S/u.test(signs) ? ` ${signs}` : signs;
}

/** Digits and signs as raised characters; null where there is none for one of them. */
export function superscript(signs: string): string | null {
  const raised = [...signs].map(sign => RAISED[sign]);
  return raised.every(sign => sign !== undefined) ? raised.join('') : null;
}

/** Digits as lowered characters; null where there is none. */
export const subscript = (signs: string): string | null =>
  /^\d+$/.test(signs) ? signs.replace(/\d/g, digit => String.fromCodePoint(0x2080 + Number(digit))) : null;
