/** The grammar of lines: which label a line starts with, read without knowing where the line stands. */
import { NUMBER_PATTERN, romanValue } from '../../document/index.ts';

/** How a label is written around its number: `(a)`, `a)`, `a.`, `a`. */
export type Delimiter = 'parentheses' | 'parenthesis' | 'point' | 'none';

export interface LineLabel {
  /** As printed, a prefix of the line: `[4.]`, `(a)`, `2bis.`. */
  label: string;
  /** Bare number as printed: `4`, `a`, `2bis`. */
  number: string;
  delimiter: Delimiter;
}

const SUFFIXED = NUMBER_PATTERN;
const OPEN = '[\\[［]*';
const LABELS: readonly [Delimiter, RegExp][] = [
  [
    'parentheses',
    new RegExp(`^(${OPEN}[(（]\\s?(${SUFFIXED})\\s?[)）][\\]］]*\\.?)(?=\\s|$|[\\p{L}"“\\[«*])`, 'iu'),
  ],
  [
    'parenthesis',
    new RegExp(
      `^(${OPEN}(\\p{Nd}+|\\p{L}{1,2}|[ivxl]+)(?:\\s?bis|\\s?ter)?[)）][\\]］]*)(?=\\s|$|\\p{Lu})`,
      'iu',
    ),
  ],
  [
    'point',
    new RegExp(
      `^(${OPEN}(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*(?:\\s*-?(?:bis|ter|quater|quinquies|sexies|septies|alt|pre))?)[\\]］]?[.．、](?!\\p{Nd})[\\]］]*)(?=\\s|$|[\\p{L}\\[(“"])`,
      'iu',
    ),
  ],
  ['point', new RegExp(`^(${OPEN}(\\p{Lu}|\\p{Ll}|[ivx]{1,4}|[IVX]{1,4})\\.[\\]］]*)(?=\\s)`, 'u')],
  ['point', /^(([一二三四五六七八九十]+)、)/u],
  [
    'none',
    new RegExp(
      `^(${OPEN}(\\p{Nd}{1,3}\\s?(?:bis|ter|quater|quinquies|sexies|septies|alt))[\\]］]*)(?=\\s)`,
      'iu',
    ),
  ],
];

/** The label that a line starts with, or null. A year, an initial or a decimal number is not a label. */
export function lineLabelAt(line: string): LineLabel | null {
  const first = line.charAt(0);
  if (!/[[(（［\p{N}\p{L}]/u.test(first)) return null;
  for (const [delimiter, pattern] of LABELS) {
    const match = pattern.exec(line);
    if (match?.[1] && match[2]) return { label: match[1], number: match[2].trim(), delimiter };
  }
  return null;
}

/** Kinds of numbering: a list goes on only in its own. */
export type Numbering = 'digits' | 'lower' | 'upper' | 'lower-roman' | 'upper-roman' | 'other';

/** What a number may be, the likelier reading first. `i` is roman only if a list has to begin with it. */
export function numberingsOf(number: string): Numbering[] {
  const stem = number.replace(/[\s-]*(?:bis|ter|quater|quinquies|sexies|septies|alt|pre)$/i, '');
  if (/^[\p{Nd}.一二三四五六七八九十百〇]+$/u.test(stem)) return ['digits'];
  if (!/^[a-z]+$/i.test(stem)) return ['other'];
  const lower = stem === stem.toLowerCase();
  const roman: Numbering[] = romanValue(stem) === null ? [] : [lower ? 'lower-roman' : 'upper-roman'];
  const letter: Numbering[] = /^(.)\1*$/.test(stem) ? [lower ? 'lower' : 'upper'] : [];
  if (/^i$/i.test(stem)) return [...roman, ...letter];
  return [...letter, ...roman];
}

/**
 * The words with which the part after the last article begins: testimony clauses of UN and Council of Europe treaties.
 */
export const CLOSING_WORDS =
  /^(?:in witness whereof|done (?:at|in) |done this |in faith whereof|en foi de quoi|fait à |en fe de lo cual|hecho en |в удостоверение чего|совершено в |以[资昭]|وإثباتا)/iu;

/** Where the enacting formula and a preamble's own opening are printed without the word "Preamble". */
export const PREAMBLE_OPENING = /^the (?:states? )?(?:parties|contracting)[^.;:]{0,120},/iu;
