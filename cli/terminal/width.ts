/** How many columns of a terminal a text takes. */

const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** East Asian wide and full-width signs, by block. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Latin and its neighbours up to the first combining mark: a column each, and most of all text. */
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** Columns of one sign: 2 for wide East Asian ones, 0 for marks that stand on another sign. */
function signWidth(sign: string): 0 | 1 | 2 {
  if (sign <= '~') return 1;
  if (ZERO.test(sign)) return 0;
  return WIDE.test(sign) ? 2 : 1;
}

/** Columns of a text without escapes. */
export function textWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

/** Whether every sign of a text takes one column; a quick check that may say no where it is so. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

/** Whether a sign is one of a script that is written without spaces and may be wrapped after any sign. */
export const isWide = (sign: string): boolean => signWidth(sign) === 2;

/** Scripts that a terminal may put into another order. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
