/**
 * The labels of lines that negotiators put together: `OP1 bis Alt 2.`, `7 alt bis.`, `OP1.c. ter`, `c. alt`, and numbers of which
 * one is still to be chosen: `[3][5][4].`
 *
 * Their number is what they count (the operative paragraph, its letter), then what was put in behind, then the number of
 * the rival, in the order in which they are printed: `1 bis alt 2`, `1 c ter`.
 */
import { alternativesOf } from './alternatives.ts';
import { LANGUAGES } from './languages/index.ts';
import { forText } from './latin-patterns.ts';
import { lazy } from './lazy.ts';
import { normaliseNumber, SUFFIX_STARTS, SUFFIX_WORDS } from './numbers.ts';

export interface CompoundLabel {
  /** As printed, a prefix of the text. */
  label: string;
  /** Of alternatives the last: what is proposed later is put behind. */
  number: string;
  /** All numbers that the label may stand for, in the order printed: any of them may go on with a list. */
  alternatives: readonly string[];
  /** Whether a point or a parenthesis marks it as a label. */
  stopped: boolean;
}

const OPEN = '(?:[\\[［] ?){0,6}';
const CLOSE = '[\\]］]{0,6}';
const DIGITS = '\\p{Nd}{1,3}';
const STARS = '(?:\\*{1,3})?';
const chosenFrom = (number: string) => `(?:\\[${number}\\]${STARS} ?){1,5}\\[${number}\\]${STARS}`;
const NOTE_WORDS = alternativesOf(Object.values(LANGUAGES).flatMap(({ cited }) => cited.note ?? []));
/** A rival, or a word for a part of the paragraph, and the number that it may bear. */
const NAMED = `(?:(?:alt|pre|chapeau)(?![\\p{L}-])|(?:${NOTE_WORDS})(?!\\p{L}))\\.?(?:\\s?\\p{Nd}{1,2}(?!\\p{Nd}))?`;
const INSERTED = `${SUFFIX_WORDS}(?:\\p{Nd}{1,2}(?!\\p{Nd}))?`;
/** What follows a number that no stop marks as a label: a capital, or nothing. */
const NEXT = /^(?:\s*$|\s+[\p{Lu}\p{Lo}"“«[(])/u;

/** `OP7 ter.`, `OP 1.b. bis.`, `OP [6][5] c bis.`, `OP1 and OP2 Alt.` Only behind this word may `bis 1` be one number. */
const OPERATIVE = lazy(() => {
  const tail = `(?:[.\\s]*(?:${NAMED}|${SUFFIX_WORDS}(?:\\s?\\p{Nd}{1,2}(?!\\p{Nd}))?))`;
  const letter = `(?:\\.(?<dotted>[a-z])(?!\\p{L})\\.?|\\s?(?<stopped>[a-z])\\.|\\s?(?<bare>[a-z])(?=${tail}))`;
  const other = `\\s?(?:and|&|et|y|и|و|e|und|/)\\s?(?:[OP]P\\s?)?(?<other>${DIGITS})`;
  return new RegExp(
    `^${OPEN}[OP]P\\.?\\s?(?<stem>${chosenFrom(DIGITS)}|${DIGITS})(?:${other})?${letter}?(?<tail>${tail}*)[.:)]{0,2}${CLOSE}(?=\\s|$)`,
    'iu',
  );
});

/** `7 alt bis.`, `1 Alt 2`, `1. Alt 2.` */
const NUMBERED = lazy(
  () =>
    new RegExp(
      `^${OPEN}(?<stem>${DIGITS})\\.?(?<tail>(?:\\s?(?:${NAMED}|${INSERTED})){1,4})[.:)]?${CLOSE}(?=\\s|$)`,
      'iu',
    ),
);

/** `[3][5][4].`, `[[3][2]`, `[7][6] bis.`; without a stop in front of a capital only. */
const CHOSEN = lazy(
  () =>
    new RegExp(
      `^${OPEN}(?:(?<stem>${chosenFrom(`${DIGITS}\\.?`)})(?<tail>(?:\\s?(?:${NAMED}|${INSERTED})){0,3})[.:)]?${CLOSE}(?=\\s|$)|(?<letters>${chosenFrom('[a-z]{1,2}\\.?')})(?:(?<=\\.\\])|[.:)])${CLOSE}(?=\\s|$))`,
      'iu',
    ),
);

/** `c. alt`, `a alt.`, `[c quinquies`, `bb bis`. */
const LETTERED = lazy(
  () =>
    new RegExp(
      `^(?<open>${OPEN})(?<stem>([a-z])\\3?)\\.?(?<tail>(?:\\s(?:${NAMED}|${INSERTED})){1,3})[.:)]?${CLOSE}(?=\\s|$)`,
      'iu',
    ),
);

/** Letters that are words, and would begin a line with the suffix as the next: `a alt`, `y bis`. */
const WORDS = /^[aeioyu]$/;
/** What a label put together begins with, read without the grammar. */
const NAMES = '[cC][hH][aA][pP]|[fF][oO][oO][tT]|[nN][oO][tT]';
const SHAPE = `(?:${SUFFIX_STARTS}\\p{L}{0,14}(?<=[rRstSTeE]|\\P{ASCII})(?![\\p{L}-])|${NAMES})`;
const MAY_BE = new RegExp(
  `^(?:[\\[［] ?){0,6}(?:[opOP][pP][\\s.\\d[]|(?:\\[?\\d{1,3}|([a-z])\\1?(?=[.\\s]))\\.?\\s?${SHAPE}|(?:\\d{1,3}|[a-z]{1,2})\\.?\\]\\*{0,3} ?\\[)`,
  'u',
);

/** The label of this sort that a text starts with, or null. */
export function compoundLabelAt(text: string): CompoundLabel | null {
  if (!MAY_BE.test(text)) return null;
  const start = text.replace(/^[[［ ]+/, '');
  if (/^[op]p/i.test(start)) return made(forText(OPERATIVE(), text).exec(text));
  if (/^\p{Nd}{1,3}(?![\p{Nd}\]])/u.test(start))
    return marked(text, made(forText(NUMBERED(), text).exec(text)));
  if (text.startsWith('[') && /^(?:\p{Nd}{1,3}|[a-z]{1,2})\.?\]/iu.test(start))
    return marked(text, made(forText(CHOSEN(), text).exec(text)));
  const lettered = /^[a-z]{1,2}[.\s]/.test(start) ? forText(LETTERED(), text).exec(text) : null;
  const label = made(lettered);
  const { open, stem = '' } = lettered?.groups ?? {};
  return open || label?.stopped || !WORDS.test(stem) ? label : null;
}

const marked = (text: string, label: CompoundLabel | null): CompoundLabel | null =>
  label && (label.stopped || NEXT.test(text.slice(label.label.length))) ? label : null;

function made(match: RegExpExecArray | null): CompoundLabel | null {
  if (!match) return null;
  const { stem = '', letters, other, dotted, stopped, bare, tail = '' } = match.groups ?? {};
  const letter = dotted ?? stopped ?? bare;
  const numberOf = (one: string) => normaliseNumber([one, letter, tail].filter(Boolean).join(' '));
  const stems = (letters ?? stem).match(/\p{Nd}+|[a-z]+/giu) ?? [];
  if (stems.length === 0) return null;
  const all = [...stems, ...(other ? [other] : [])].map(numberOf);
  const number = other ? numberOf(`${stems.at(-1)}+${other}`) : (all.at(-1) ?? '');
  return { label: match[0].trimEnd(), number, alternatives: all, stopped: /[.:)]/.test(match[0]) };
}
