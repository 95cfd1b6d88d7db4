/** Fact `quantity`: an amount, its bound, or both: `at least 40 per cent`, `within six months`, `two-thirds`. */

import type { Language } from '../../document/index.ts';
import { compiled } from '../../document/index.ts';
import type { Fact } from '../types.ts';
import type { DecidedGroup } from '../variants/index.ts';
import { mayHoldAmount } from './amounts.ts';
import { BOUNDS } from './bound-words.ts';
import { type Bounded, boundedAmountsIn } from './bounded-amounts.ts';
import type { ChangedWords, Side, Span } from './changed-words.ts';
import type { FactFinder, FoundFact } from './types.ts';

export const findQuantities: FactFinder = ({ words, language }) => {
  const isTouched =
    mayHoldAmount(words.changedText('before'), language) ||
    mayHoldAmount(words.changedText('after'), language) ||
    words.stretches.some(stretch => hasBound(words, stretch, language));
  if (!isTouched) return [];
  const [was, is] = [
    boundedAmountsIn(words.plain.before, language),
    boundedAmountsIn(words.plain.after, language),
  ];
  const gone = was.filter(one => words.changedShare('before', one.span) > 0);
  const come = is.filter(one => words.changedShare('after', one.span) > 0);
  const pairs: [Bounded, Bounded][] = [];
  const pair = (before: Bounded, after: Bounded) => {
    gone.splice(gone.indexOf(before), 1);
    come.splice(come.indexOf(after), 1);
    if (keyOf(before) !== keyOf(after)) pairs.push([before, after]);
  };
  for (const isPartner of PARTNERS) {
    for (const before of [...gone]) {
      const after = come.find(one => isPartner(before, one, words));
      if (after) pair(before, after);
    }
  }
  // `more than` and `not more than`: only one of the two texts has a word there that the other does not.
  const only = (all: readonly Bounded[], key: string) => {
    const [one, ...others] = all.filter(({ amount }) => amount.key === key);
    return others.length === 0 ? one : undefined;
  };
  for (const [changed, own, others] of [
    [gone, was, is],
    [come, is, was],
  ] as const) {
    for (const one of [...changed]) {
      const other = only(own, one.amount.key) && only(others, one.amount.key);
      if (!other || !one.bound || !other.bound || one.bound === other.bound) continue;
      changed.splice(changed.indexOf(one), 1);
      pairs.push(changed === gone ? [one, other] : [other, one]);
    }
  }
  // What stands in the other text with another bound, or without one, has neither come nor gone.
  const isNew = (one: Bounded, side: Side, all: readonly Bounded[]) =>
    !all.some(({ amount }) => amount.key === one.amount.key) &&
    !words.standsElsewhere(side, one.amount) &&
    words.isSentenceKept(side, one.span);
  return [
    ...pairs.map(([before, after]) => foundOf(words, before, after)),
    ...gone.filter(one => isNew(one, 'before', is)).map(one => foundOf(words, one, null)),
    ...come.filter(one => isNew(one, 'after', was)).map(one => foundOf(words, null, one)),
  ];
};

const keyOf = ({ amount, bound }: Bounded) => `${bound ?? ''} ${amount.key}`;

type IsPartner = (before: Bounded, after: Bounded, words: ChangedWords) => boolean;

const isNear: IsPartner = (before, after, words) => {
  const stretch = words.stretchOf('before', before.span);
  return stretch !== null && stretch === words.stretchOf('after', after.span);
};

/**
 * Which amounts are each other’s, the surest first: the same one in one place, the same number with another bound, another number
 * of the same thing, and anything else that is counted in its place; at last the same amount anywhere, which only went there.
 */
const PARTNERS: readonly IsPartner[] = [
  (one, two, words) => keyOf(one) === keyOf(two) && isNear(one, two, words),
  (one, two, words) => one.amount.key === two.amount.key && isNear(one, two, words),
  (one, two, words) => one.amount.unit === two.amount.unit && isNear(one, two, words),
  (one, two, words) => one.amount.unit === two.amount.unit && words.map.isSameAround(one.span, two.span),
  (one, two) => keyOf(one) === keyOf(two),
  (one, two, words) => isTime(one) && isTime(two) && isNear(one, two, words),
];

/** Days, months and years can take each other’s place. */
const isTime = ({ amount }: Bounded) =>
  /day|week|month|year|hour|jour|semaine|mois|ann|día|mes|año|дн|недел|месяц|год|天|周|月|年|يوم|شهر|سن/.test(
    amount.unit,
  );

function foundOf(words: ChangedWords, before: Bounded | null, after: Bounded | null): FoundFact {
  const direction = before && after ? directionOf(before, after) : null;
  return {
    fact: {
      kind: 'quantity',
      before: before && words.phrase('before', before.span),
      after: after && words.phrase('after', after.span),
      ...(direction ? { direction } : {}),
    },
    before: before ? [before.span] : [],
    after: after ? [after.span] : [],
  };
}

/** Bounds by the way in which they go. */
const SENSES = { least: 'floor', over: 'floor', most: 'ceiling', under: 'ceiling' } as const;
const senseOf = (bound: Bounded['bound']) =>
  bound === null ? null : (SENSES as Partial<Record<string, string>>)[bound];

/** More or less only of plain numbers of one unit under the same bound; a floor that became a ceiling is turned round. */
function directionOf(before: Bounded, after: Bounded): Fact['direction'] | null {
  const pair = [before.bound, after.bound];
  const senses = pair.map(senseOf);
  if (senses.includes('floor') && senses.includes('ceiling')) return 'reversed';
  if (pair.includes('within') && pair.includes('after')) return 'reversed';
  const [one, two] = [before.amount.value, after.amount.value];
  if (
    before.bound !== after.bound ||
    before.amount.unit !== after.amount.unit ||
    one === null ||
    two === null ||
    one === two
  )
    return null;
  return one < two ? 'more' : 'less';
}

/** Letters of the words of a bound that may stand beside an edit of it: `not` in front of `in excess of`. */
const LONGEST_WORD = 16;

function hasBound(words: ChangedWords, stretch: { before: Span; after: Span }, language: Language): boolean {
  const list = Object.values(BOUNDS[language] ?? {})
    .join('|')
    .replaceAll(' ', '\\s+');
  if (list === '') return false;
  // The edit may be of one word of a bound (`least` → `most`): the word in front of it belongs to it.
  const reads = (side: Side) => {
    const near = words.plain[side].slice(
      Math.max(0, stretch[side].start - LONGEST_WORD),
      stretch[side].end + LONGEST_WORD,
    );
    return compiled(`(?<!\\p{L})(?:${list})`, 'iu', near).test(near);
  };
  return reads('before') || reads('after');
}

/** A number, with what it counts: `50`, `120th`, `50 per cent`. */
const NUMBER = /^\p{Nd}[\p{Nd}.,\s]*(?:st|nd|rd|th|%|°\s?C)?(?:\s\p{L}+){0,2}$/u;

/**
 * Rival amounts of which none was taken, and what stands in their place: `[50][60] → 55`.
 *
 * @param printed both texts with all their rivals.
 */
export function undecidedAmounts(
  groups: readonly DecidedGroup[],
  printed: Readonly<Record<Side, string>>,
): FoundFact[] {
  return groups.flatMap(({ side, taken, branches, other }): FoundFact[] => {
    if (taken !== 'neither' || !branches.every(({ text }) => NUMBER.test(text.trim()))) return [];
    const rivals = branches.map(({ text }) => `[${text.trim()}]`).join('');
    const won = printed[side === 'before' ? 'after' : 'before'].slice(other.start, other.end).trim();
    if (!NUMBER.test(won)) return [];
    const [before, after] = side === 'before' ? [rivals, won] : [won, rivals];
    return [{ fact: { kind: 'quantity', before, after, direction: 'neither' }, before: [], after: [] }];
  });
}
