/** How well a label goes on from another one: the only thing that tells `(i)` after `(h)` from the item `(i)`. */
import { INSERTION_SUFFIXES, normaliseNumber, romanValue } from '../../document/index.ts';
import type { Numbering } from './grammar.ts';

interface Place {
  value: number;
  suffix: number;
}

function placeOf(number: string, numbering: Numbering): Place | null {
  const [stem = '', suffix] = normaliseNumber(number).split(' ');
  const rank = suffix ? (INSERTION_SUFFIXES as readonly string[]).indexOf(suffix) + 1 : 0;
  const value = valueIn(stem, numbering);
  return value === null ? null : { value, suffix: Math.max(0, rank) };
}

function valueIn(stem: string, numbering: Numbering): number | null {
  if (numbering === 'digits') {
    const last = stem.split('.').at(-1) ?? '';
    return /^\d+$/.test(last) ? Number(last) : null;
  }
  if (numbering.endsWith('roman')) return romanValue(stem);
  if (numbering === 'other') return null;
  const letter = stem.toLowerCase().charCodeAt(0) - 96;
  return stem.length * 26 - 26 + letter;
}

/** Whether a number is one that a list begins with: `1`, `a`, `i`, `A`, `I`. */
export function isFirst(number: string, numbering: Numbering): boolean {
  return placeOf(number, numbering)?.value === 1;
}

export const EXACT = 4;
export const REPEATED = 2;
export const GAP = 1;

/**
 * How well `next` follows `last` in a list of one numbering: `EXACT` for the next number or an inserted one (`3 bis`
 * after `3`, `4` after `3 ter`), `REPEATED` for the same number once more (two proposals for one paragraph), `GAP` for a
 * later number, -2 for going back.
 */
export function sequenceScore(last: string, next: string, numbering: Numbering): number {
  const before = placeOf(last, numbering);
  const after = placeOf(next, numbering);
  if (!before || !after) return last === next ? REPEATED : GAP;
  if (after.value === before.value) {
    if (after.suffix === before.suffix) return REPEATED;
    return after.suffix > before.suffix ? EXACT : -2;
  }
  if (after.value === before.value + 1) return after.suffix <= 1 ? EXACT : GAP;
  return after.value > before.value ? GAP : -2;
}
