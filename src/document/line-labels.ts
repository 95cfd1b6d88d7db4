/** What the printed label of a line says: its kind, given what holds it, and its number. */
import { compoundLabelAt } from './compound-labels.ts';
import { forText } from './latin-patterns.ts';
import { lazy } from './lazy.ts';
import { NUMBER_PATTERN, normaliseNumber, SUFFIX_WORDS } from './numbers.ts';
import { optionLabelAt } from './option-labels.ts';
import { attributionAt } from './proponents/index.ts';
import type { Kind, LineKind } from './types.ts';

const NOTE_LABEL = /^\[\^(?<number>[^\]\s]+)\]$/;

/** `4.`, `(a)`, `b)`, `[ii.]`. */
const COMMON_LINE = /^\[?\(?(\d{1,3}|[a-z]|[ivx]{2,4})[.)]?\]?$/;

/**
 * Kind and number of a line's label, given the kind of the provision it stands in. Options are transparent: pass the
 * kind of what holds the option.
 */
export function readLineLabel(
  label: string,
  parent: Kind | 'draft',
): { kind: LineKind; number: string | null } {
  const common = COMMON_LINE.exec(label);
  const note = common ? null : NOTE_LABEL.exec(label)?.groups?.number;
  if (note) return { kind: 'note', number: note };
  const option = common || label === '' ? null : optionLabelAt(label);
  if (option && option.label === label) return { kind: 'option', number: option.number };
  const number = common ? (common[1] ?? null) : label === '' ? null : lineNumberOf(label);
  if (parent === 'preamble') return { kind: 'recital', number };
  if (parent === 'paragraph' || parent === 'recital') return { kind: 'subparagraph', number };
  if (parent === 'subparagraph' || parent === 'item') return { kind: 'item', number };
  return { kind: number !== null && !/^\d/.test(number) ? 'subparagraph' : 'paragraph', number };
}

/**
 * All numbers that a printed label may stand for: `3`, `5` and `4` for `[3][5][4].`, of which its own number is the last; one
 * for most labels, none for a label without a number.
 */
export function labelAlternatives(label: string): readonly string[] {
  const compound =
    label.includes('][') || label.includes('] [') || /[op]p/i.test(label) ? compoundLabelAt(label) : null;
  if (compound?.label === label) return compound.alternatives;
  const number = lineNumberOf(label);
  return number === null ? [] : [number];
}

/** `(a)`, `[4.]`, `(c) bis`, and `Pp 2 bis` or `OP3`, as resolutions and their drafters count paragraphs. */
const LINE_NUMBER = lazy(
  () =>
    new RegExp(
      `^[\\s[({（［§'‘’.–—-]*(?:[po]p\\.?\\s*(?=\\p{Nd}))?(?<number>[①-⒇㈠-㈩]|${NUMBER_PATTERN})(?:\\s?[)）.]\\s?(?<suffix>${SUFFIX_WORDS}|(?:alt|pre)(?![\\p{L}-])))?`,
      'iu',
    ),
);

/** `(a)(2)`, behind `(a)(1)`: the second item of (a), which is printed once more. */
const REPEATED_ABOVE = /^[[(（［]{0,3}\(\p{L}{1,4}\)(?=\([\p{L}\p{Nd}]{1,4}\))/u;

/** The number that a printed label of a line bears, normalised; null if it bears none. */
export function lineNumberOf(printed: string): string | null {
  const spoken = attributionAt(printed);
  const own = spoken === '' ? printed : `[${printed.slice(spoken.length)}`;
  const compound = compoundLabelAt(own);
  if (compound?.label === own) return compound.number;
  const label = own.replace(REPEATED_ABOVE, '');
  const { number, suffix } = forText(LINE_NUMBER(), label).exec(label)?.groups ?? {};
  return number ? normaliseNumber(suffix ? `${number} ${suffix}` : number) : null;
}
