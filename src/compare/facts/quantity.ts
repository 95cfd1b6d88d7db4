/** Fact `quantity`: an amount, its bound, or both: `at least 40 per cent`, `within six months`, `two-thirds`. */

import type { Language } from '../../document/index.ts';
import { compiled } from '../../document/index.ts';
import type { Fact } from '../types.ts';
import type { DecidedGroup } from '../variants/index.ts';
import { type Amount, amountsIn, mayHoldAmount } from './amounts.ts';
import type { ChangedWords, Side, Span } from './changed-words.ts';
import type { FactFinder, FoundFact } from './types.ts';

type Bound = 'least' | 'most' | 'over' | 'under' | 'within' | 'after' | 'before';

/** Words right in front of an amount that say on which side of it one has to be. */
export const BOUNDS: Readonly<Record<Language, Readonly<Partial<Record<Bound, string>>>>> = {
  en: {
    least: 'at least|(?:not|no) (?:less|fewer) than|a minimum of|a period of at least',
    most: 'at most|(?:not|no) more than|not exceeding|a maximum of|up to',
    over: '(?<!not |no )more than|over|exceeding',
    under: '(?<!not |no )(?:less|fewer) than|under|below',
    within: 'within|(?:not|no) later than|within a period of|in the course of',
    after: '(?:not|no) earlier than|after|following|on the expiry of|at the end of',
    before: 'before|prior to',
  },
  fr: {
    least: 'au moins|au minimum|pas moins de',
    most: "au plus|au maximum|pas plus de|jusqu'à",
    over: 'plus de',
    under: 'moins de',
    within: 'dans (?:un délai de|les|le délai de)|au plus tard',
    after: "après|à l'expiration (?:de|d'un délai de)|au bout de",
    before: 'avant',
  },
  es: {
    least: 'al menos|por lo menos|como mínimo|no menos de',
    most: 'a lo sumo|como máximo|no más de|hasta',
    over: 'más de',
    under: 'menos de',
    within: '(?:en|dentro de)(?: el| un)? (?:plazo de|los|las)|a más tardar',
    after: 'después de|transcurridos|al cabo de',
    before: 'antes de',
  },
  ru: {
    least: 'не менее|по меньшей мере|как минимум',
    most: 'не более|не свыше',
    over: 'более|свыше',
    under: 'менее',
    within: 'в течение|не позднее',
    after: 'через|по истечении|после',
  },
  zh: { least: '至少|不少于', most: '至多|最多|不超过|不多于', over: '超过|多于', under: '少于|不足' },
  ar: {
    least: 'على الأقل|ما لا يقل عن',
    most: 'على الأكثر|ما لا يزيد على',
    within: 'في غضون|خلال',
    after: 'بعد',
  },
} as Record<Language, Partial<Record<Bound, string>>>;

export interface Bounded {
  amount: Amount;
  bound: Bound | null;
  /** With its bound. */
  span: Span;
}

export function boundedAmountsIn(text: string, language: Language): Bounded[] {
  return amountsIn(text, language).map(amount => {
    const lead = text.slice(Math.max(0, amount.start - 40), amount.start);
    for (const [bound, list] of Object.entries(BOUNDS[language] ?? {})) {
      const spaced = list.replaceAll(' ', '\\s+');
      const match = compiled(
        `(?<!\\p{L})(?:${spaced})(?:\\s+(?:the|a|an|period of|total of))*\\s*$`,
        'iu',
        lead,
      ).exec(lead);
      if (match) {
        const start = amount.start - lead.length + match.index;
        return { amount, bound: bound as Bound, span: { start, end: amount.end } };
      }
    }
    return { amount, bound: null, span: { start: amount.start, end: amount.end } };
  });
}

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

/** More or less only of plain numbers of one unit under the same bound; a floor that became a ceiling is turned round. */
function directionOf(before: Bounded, after: Bounded): Fact['direction'] | null {
  const pair = [before.bound, after.bound];
  if (pair.includes('least') && pair.includes('most')) return 'reversed';
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

function hasBound(words: ChangedWords, stretch: { before: Span; after: Span }, language: Language): boolean {
  const list = Object.values(BOUNDS[language] ?? {})
    .join('|')
    .replaceAll(' ', '\\s+');
  if (list === '') return false;
  // The edit may be of one word of a bound (`least` → `most`): the word in front of it belongs to it.
  const reads = (side: Side) => {
    const near = words.plain[side].slice(Math.max(0, stretch[side].start - 8), stretch[side].end + 8);
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
