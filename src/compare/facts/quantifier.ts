/** Fact `quantifier`: how many of something are meant: all, any, certain, a third of them. */
import type { Language } from '../../document/index.ts';
import type { Fact } from '../types.ts';
import type { ChangedWords, Side, Span } from './changed-words.ts';
import type { FactFinder, FoundFact } from './types.ts';
import { wordPattern } from './word-pattern.ts';

type Scope = 'all' | 'any' | 'part' | 'share';

/** Longer ones first. What stands behind is what is counted. */
export const QUANTIFIERS: Readonly<Record<Language, Readonly<Partial<Record<Scope, string>>>>> = {
  en: {
    share:
      '(?:at least |not less than |more than )?(?:(?:one|a|two|three)[- ](?:half|thirds?|quarters?|fourths?|fifths?)|half|a (?:simple )?majority|the majority) of(?: all)?(?: the)?',
    all: 'each and every|all of the|all the|all|each of the|each|every',
    any: 'any one of the|any of the|any',
    part: 'certain of the|certain|some of the|some|several|a number of|most of the|most|many|a few',
  },
  fr: {
    share:
      '(?:au moins )?(?:la moitié|un tiers|deux tiers|les deux tiers|la majorité|un quart) (?:des|de la|du|de)',
    all: 'toutes les|tous les|toute|tout|toutes|tous|chaque|chacune des|chacun des',
    part: 'certaines des|certains des|certaines|certains|quelques|plusieurs|la plupart des',
  },
  es: {
    share:
      '(?:al menos |por lo menos )?(?:la mitad|un tercio|dos tercios|la mayoría|un cuarto) de(?: las| los)?',
    all: 'todas las|todos los|toda|todo|todas|todos|cada una de las|cada uno de los|cada',
    any: 'cualquiera de las|cualquiera de los|cualquier',
    part: 'algunas de las|algunos de los|algunas|algunos|ciertas|ciertos|determinadas|determinados|varias|varios|la mayoría de',
  },
  ru: {
    all: 'все|всех|всем|всеми|каждая|каждое|каждый|каждой|каждого|каждому|каждую',
    any: 'любая|любое|любой|любого|любому|любую|любые|любых',
    part: 'некоторые|некоторых|некоторым|определенные|определенных|отдельные|отдельных|ряд',
  },
  zh: { all: '所有|一切|全体|各|每个|每一', any: '任何', part: '某些|部分|若干|一些' },
  ar: { all: 'جميع|كافة|كل', any: 'أي', part: 'بعض' },
} as Record<Language, Partial<Record<Scope, string>>>;

/** In front of these a share of the Parties is a threshold: the more it takes, the harder it is. */
const THRESHOLDS =
  /(?:request|proposal|support|consent|approval|agreement|presence|ratification|vote)s?\s+(?:of|by|from)\s+$/i;

interface Quantified {
  scope: Scope;
  words: Span;
  /** The words with the first one that they count. */
  phrase: Span;
  /** The beginning of what is counted. */
  counted: string;
}

export const findQuantifiers: FactFinder = ({ words, language }) => {
  const all = Object.values(QUANTIFIERS[language] ?? {}).join('|');
  if (all === '' || !words.isTouched(all, language)) return [];
  const own = {
    before: quantifiersIn(words, 'before', language),
    after: quantifiersIn(words, 'after', language),
  };
  const used = new Set<Quantified>();
  return own.before.flatMap((one): FoundFact[] => {
    const stretch = words.stretchOf('before', one.words);
    if (!stretch) return [];
    const two = own.after.find(
      other =>
        !used.has(other) &&
        other.words.start < stretch.after.end + 1 &&
        other.words.end > stretch.after.start - 1 &&
        words.stretchOf('after', other.words) === stretch &&
        other.counted === one.counted,
    );
    if (!two) return [];
    used.add(two);
    if (one.scope === two.scope) return [];
    const isThreshold = (side: Side, { scope, words: span }: Quantified) =>
      scope === 'share' && THRESHOLDS.test(words.plain[side].slice(Math.max(0, span.start - 40), span.start));
    const direction = isThreshold('after', two)
      ? ('more' as const)
      : isThreshold('before', one)
        ? ('less' as const)
        : directionOf(one.scope, two.scope);
    return [
      {
        fact: {
          kind: 'quantifier',
          before: words.phrase('before', one.phrase),
          after: words.phrase('after', two.phrase),
          ...(direction ? { direction } : {}),
        },
        before: [one.words],
        after: [two.words],
      },
    ];
  });
};

/** That a part is fewer than all is certain; what “any” means depends on the sentence. */
function directionOf(one: Scope, two: Scope): Fact['direction'] | null {
  if (one === 'all' && two === 'part') return 'narrower';
  if (one === 'part' && two === 'all') return 'wider';
  return null;
}

function quantifiersIn({ plain }: ChangedWords, side: Side, language: Language): Quantified[] {
  const text = plain[side];
  const found: Quantified[] = [];
  for (const [scope, list] of Object.entries(QUANTIFIERS[language] ?? {})) {
    for (const match of text.matchAll(wordPattern(list, language, text))) {
      const [start, end] = [match.index, match.index + match[0].length];
      const behind = /^\s*((?:\p{sc=Han}{2}|[\p{L}\p{M}-]+))/u.exec(text.slice(end, end + 60));
      if (!behind?.[1] || found.some(({ words }) => words.start < end && words.end > start)) continue;
      found.push({
        scope: scope as Scope,
        words: { start, end },
        phrase: { start, end: end + behind[0].length },
        counted: behind[1].toLowerCase().slice(0, LETTERS),
      });
    }
  }
  return found;
}

/** Letters by which the singular and the plural of what is counted are one: `Party`, `Parties`. */
const LETTERS = 4;
