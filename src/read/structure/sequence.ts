/** How well a label goes on from another one: the only thing that tells `(i)` after `(h)` from the item `(i)`. */
import {
  INSERTION_SUFFIXES,
  LOOK_ALIKES,
  letterValue,
  normaliseNumber,
  romanValue,
} from '../../document/index.ts';
import type { Numbering } from './grammar.ts';

interface Place {
  /** Numbers above the last one of a decimal number: `[7]` of `7.2`. */
  above: readonly number[];
  value: number;
  /** Rank of what was inserted behind the value: `3 bis`, `3a`. */
  inserted: number;
}

/** The rank of a rival text, before what was inserted. */
const RIVAL = 0.5;
const AFTER_ALL_SUFFIXES = INSERTION_SUFFIXES.length;

function placeOf(number: string, numbering: Numbering): Place | null {
  const [stem = '', suffix] = normaliseNumber(number.replace(/^[po]p\.?\s?(?=\p{Nd})/iu, '')).split(' ');
  const [, digits = stem, letter = ''] = /^([\d.]*\d)([a-z])$/i.exec(stem) ?? [];
  const rank = suffix === 'alt' ? RIVAL : (INSERTION_SUFFIXES as readonly string[]).indexOf(suffix ?? '') + 1;
  // Where both ways of inserting meet, letters come after `bis` and `ter`.
  const inserted = letter ? AFTER_ALL_SUFFIXES + (letterValue(letter) ?? 0) : rank;
  const above =
    numbering === 'decimal'
      ? digits
          .replace(/^[A-Z](?=\d)/, '')
          .split(/[.-]/)
          .map(valueOfPart)
      : [];
  const value = numbering === 'decimal' ? (above.pop() ?? null) : valueIn(digits, numbering);
  return value === null || Number.isNaN(value) ? null : { above, value, inserted };
}

/** `2` and `A` of `2-A`, `III` and `12` of `III-12`: what stands last may be a letter, what stands before it is Roman. */
function valueOfPart(part: string, at: number, parts: readonly string[]): number {
  const isRoman = part.length > 1 || at < parts.length - 1;
  return (isRoman ? romanValue(part) : null) ?? letterValue(part) ?? Number(part);
}

function valueIn(stem: string, numbering: Numbering): number | null {
  if (numbering === 'digits') return /^\d+$/.test(stem) ? Number(stem) : null;
  if (numbering.endsWith('roman')) return romanValue(stem);
  return numbering === 'other' ? null : letterValue(stem);
}

/** Whether a number is one that a list begins with: `1`, `a`, `i`, `A`, `I`, `7.1`. */
export function isFirst(number: string, numbering: Numbering): boolean {
  const place = placeOf(number, numbering);
  return place?.value === 1 && place.inserted !== RIVAL;
}

export const EXACT = 4;
const REPEATED = 2;
export const GAP = 1;

/**
 * How well `next` follows `last` in a list of one numbering: `EXACT` for the next number or an inserted one (`3 bis`
 * after `3`, `4` after `3 ter`), `REPEATED` for the same number once more (two proposals for one paragraph), `GAP` for a
 * later number, -2 for going back.
 */
export function sequenceScore(last: string, next: string, numbering: Numbering): number {
  const score = scoreOf(last, next, numbering);
  if (score === EXACT || !numbering.endsWith('er') || isCyrillic(last) === isCyrillic(next)) return score;
  // A Russian list typed with some Latin letters: behind д an e is the sixth letter, not the fifth.
  return Math.max(score, scoreOf(asCyrillic(last), asCyrillic(next), numbering));
}

const CYRILLIC_OF: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.map(([cyrillic, latin]) => [latin, cyrillic]),
);
const isCyrillic = (number: string) => /^\p{Script=Cyrillic}/u.test(number);
const asCyrillic = (number: string) =>
  (CYRILLIC_OF.get(number.charAt(0)) ?? number.charAt(0)) + number.slice(1);

/** `(aa)` between `(a)` and `(b)`, as the European Union inserts; not `(ii)` behind `(i)`, which is Roman. */
const INSERTED = /^([a-hj-uwy])(?:\1|a)$/;

function isInserted(last: string, next: string): boolean {
  const inserted = INSERTED.exec(next);
  if (inserted) return inserted[1] === last;
  const letter = INSERTED.exec(last)?.[1];
  return letter !== undefined && next.length === 1 && next.charCodeAt(0) === letter.charCodeAt(0) + 1;
}

function scoreOf(last: string, next: string, numbering: Numbering): number {
  if (numbering === 'lower' && isInserted(last, next)) return EXACT;
  const before = placeOf(last, numbering);
  const after = placeOf(next, numbering);
  if (!before || !after) return last === next ? REPEATED : GAP;
  const up = compareAbove(before.above, after.above);
  if (up !== 0) return up < 0 ? (up === -1 && after.value === 1 ? EXACT : GAP) : -2;
  const step = after.value - before.value;
  if (step === 0) {
    if (after.inserted === before.inserted) return REPEATED;
    if (after.inserted > before.inserted) return EXACT;
    // A rival text (`1 alt`) may come behind what was put in (`1 bis`).
    return after.inserted === RIVAL ? REPEATED : -2;
  }
  // Letters that some lists leave out count half, so the step to the next may be less than one.
  if (step > 0 && step <= 1) return after.inserted <= 1 ? EXACT : GAP;
  return step > 0 ? GAP : -2;
}

/** Difference of the first numbers that differ; lists of different depth never follow each other. */
function compareAbove(one: readonly number[], two: readonly number[]): number {
  if (one.length !== two.length) return 2;
  const at = one.findIndex((value, index) => value !== two[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (two[at] ?? 0);
}

/** The decimal number that a decimal number stands under: `7.2` for `7.2.1`; null for other numbers. */
export function numberAbove(number: string): string | null {
  const stem = normaliseNumber(number).split(' ')[0] ?? '';
  return /^\d+(?:\.(?:\d+|[a-z]))+[a-z]?$/i.test(stem) ? stem.replace(/\.(?:\d+[a-z]?|[a-z])$/i, '') : null;
}
