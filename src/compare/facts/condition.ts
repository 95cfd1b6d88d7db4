/** Fact `condition`: a condition came or went as a whole clause, is the only one no longer, or was put the other way round. */

import type { Language } from '../../document/index.ts';
import { compiled } from '../../document/index.ts';
import { modalPhrases, modalWordsOf } from '../classify/index.ts';
import type { ChangedWords, Side } from './changed-words.ts';
import { type Clause, clausesIn, clausesOnlyIn, type Openers } from './clauses.ts';
import type { FactContext, FactFinder, FoundFact } from './types.ts';
import { wordPattern } from './word-pattern.ts';

export const CONDITIONS: Readonly<Partial<Record<Language, Openers>>> = {
  en: {
    anywhere:
      'provided that|on (?:the )?condition that|in the event (?:that|of)|as long as|so long as|to the extent that|in case(?! of)|in cases where|only if|only where|only when|(?<!(?:as|even|and|or|determine|whether|see) )if(?! (?:any|appropriate|applicable|relevant|possible|necessary|needed|required|feasible|practicable|so|not))',
    atStart:
      'subject to|where(?! (?:appropriate|applicable|relevant|possible|necessary|needed|required|feasible|practicable))|when(?! (?:appropriate|applicable|necessary|needed|possible))',
  },
  fr: {
    anywhere:
      "sous réserve (?:de la|de l'|des|du|de|d')|à (?:la )?condition (?:que|qu'|de)|pour autant que|dans la mesure où|uniquement si|seulement si",
    atStart: "si|s'il|s'ils|lorsque|lorsqu'|en cas de|en cas d'",
  },
  es: {
    anywhere:
      'con sujeción a|a reserva de|siempre que|a condición de que|en caso de que|en la medida en que|sólo si|solo si|únicamente si',
    atStart: 'si|cuando|en caso de',
  },
  ru: {
    anywhere: 'при условии|в случае, если|только если|постольку, поскольку',
    atStart: 'если|когда|в случае',
  },
  zh: { anywhere: '如果|倘若|只要|但须', atStart: '如|若' },
  ar: { anywhere: 'شريطة|رهنا ب\\p{L}+|في حالة|ما دام(?:ت)?', atStart: 'إذا|متى' },
};

/** `only if` and what is left of it. */
export const ONLY: Readonly<Partial<Record<Language, { only: string; openers: string }>>> = {
  en: { only: 'only', openers: 'if|where|when|after|with|upon|to the extent|in' },
  fr: { only: 'uniquement|seulement', openers: "si|s'il|lorsque|après|avec" },
  es: { only: 'sólo|solo|únicamente|solamente', openers: 'si|cuando|con|después' },
  ru: { only: 'только', openers: 'если|когда|в|при|с|после' },
  zh: { only: '仅|只有|只', openers: '在|如|当' },
};

export const findConditions: FactFinder = context => {
  const openers = CONDITIONS[context.language];
  if (!openers) return [];
  const turned = findTurned(context);
  return [
    ...findOnly(context),
    ...turned,
    ...(turned.length > 0 ? [] : cameOrWent('condition', openers, context)),
  ];
};

/** Whole clauses that stand in one text only. That a clause took the place of another one is one fact, without a direction. */
export function cameOrWent(
  kind: 'condition' | 'exception',
  openers: Openers,
  { words, language }: FactContext,
): FoundFact[] {
  if (!words.isTouched([openers.anywhere, openers.atStart].filter(Boolean).join('|'), language)) return [];
  const gone = clausesOnlyIn('before', words, openers, language);
  const come = clausesOnlyIn('after', words, openers, language);
  // As many as before: they have other words, but none has come or gone.
  const more =
    clausesIn('after', words, openers, language).length -
    clausesIn('before', words, openers, language).length;
  const facts: FoundFact[] = [];
  const taken = new Set<Clause>();
  for (const before of gone) {
    const stretch = words.stretchOf('before', before.opener);
    const after = come.find(
      one =>
        !taken.has(one) &&
        (words.stretchOf('after', one.opener) === stretch ||
          wordOf(words, 'after', one) === wordOf(words, 'before', before)),
    );
    if (!after && (more >= 0 || !isAloneIn(words, 'before', before))) continue;
    if (after) taken.add(after);
    facts.push(found(kind, words, before, after ?? null));
  }
  for (const after of come)
    if (more > 0 && !taken.has(after) && isAloneIn(words, 'after', after))
      facts.push(found(kind, words, null, after));
  return facts;
}

const wordOf = (words: ChangedWords, side: Side, { opener }: Clause) => words.wordsOf(side, opener).join(' ');

/** Words in the place of a clause, as a share of its own, up to which nothing has taken its place. */
const LITTLE = 0.25;
const FEW_WORDS = 1;

/** Whether nothing stands in the place of a clause: what was put into other words has neither come nor gone. */
function isAloneIn(words: ChangedWords, side: Side, clause: Clause): boolean {
  const stretch = words.stretchOf(side, clause.opener);
  if (!stretch) return false;
  const other = side === 'before' ? 'after' : 'before';
  const own = words.wordsOf(side, clause).length;
  return words.wordsOf(other, stretch[other]).length <= Math.max(FEW_WORDS, own * LITTLE);
}

const found = (
  kind: 'condition' | 'exception',
  words: ChangedWords,
  before: Clause | null,
  after: Clause | null,
): FoundFact => ({
  fact: {
    kind,
    before: before && words.phrase('before', before),
    after: after && words.phrase('after', after),
  },
  before: before ? [before] : [],
  after: after ? [after] : [],
});

/** `only if` → `if`: of a permission that is wider; of anything else no direction is certain. */
function findOnly({ words, language }: FactContext): FoundFact[] {
  const list = ONLY[language];
  if (!list || !words.isTouched(list.only, language)) return [];
  const only = `(?:${list.only})(?= ?(?:${list.openers}))`;
  const facts: FoundFact[] = [];
  for (const [side, other] of [
    ['before', 'after'],
    ['after', 'before'],
  ] as const) {
    for (const match of words.plain[side].matchAll(wordPattern(only, language, words.plain[side]))) {
      const word = { start: match.index, end: match.index + match[0].length };
      if (words.changedShare(side, word) !== 1) continue;
      const opener = compiled(`^\\s*(?:${list.openers})`, 'iu').exec(words.plain[side].slice(word.end));
      const end = word.end + (opener?.[0].length ?? 0);
      const kept = { start: word.end, end };
      if (!opener || words.changedShare(side, kept) > 0) continue;
      const stretch = words.stretchOf(side, word);
      if (!stretch || words.wordsOf(other, stretch[other]).length > 0) continue;
      // That it only went to another place in the sentence changes no condition.
      if (countOf(words, side, list.only, language) === countOf(words, other, list.only, language)) continue;
      const [was, is] = [words.phrase(side, { start: word.start, end }), words.phrase(side, kept)];
      const wider = side === 'before';
      facts.push({
        fact: {
          kind: 'condition',
          before: wider ? was : is,
          after: wider ? is : was,
          ...(isPermission(words, side, word.start, language)
            ? { direction: wider ? ('wider' as const) : ('narrower' as const) }
            : {}),
        },
        before: [stretch.before],
        after: [stretch.after],
      });
    }
  }
  return facts;
}

const countOf = (words: ChangedWords, side: Side, only: string, language: Language) =>
  words.plain[side].match(wordPattern(only, language, words.plain[side]))?.length ?? 0;

/** Whether the last modal verb in front of a place allows something. */
function isPermission(words: ChangedWords, side: Side, at: number, language: Language): boolean {
  const list = modalWordsOf(language);
  if (!list) return false;
  const verbs = modalPhrases(words.plain[side].slice(0, at), list).filter(({ kind }) => kind === 'verb');
  const last = verbs.at(-1);
  return last?.strength === 1 && last.polarity === 1;
}

/** `shall … if` and `shall not … unless`. */
function findTurned({ words, language }: FactContext): FoundFact[] {
  const list = modalWordsOf(language);
  if (!list?.unless || !list.onlyIf || !list.spaced || !words.isTouched(list.unless, language)) return [];
  const { unless: turning, onlyIf } = list;
  const changed = (side: Side, openers: string) =>
    [...words.plain[side].matchAll(wordPattern(openers, language, words.plain[side]))]
      .map(match => ({ start: match.index, end: match.index + match[0].length }))
      .filter(span => words.changedShare(side, span) === 1);
  for (const [side, other] of [
    ['before', 'after'],
    ['after', 'before'],
  ] as const) {
    for (const unless of changed(side, turning)) {
      const stretch = words.stretchOf(side, unless);
      const opener = changed(other, onlyIf).find(one => words.stretchOf(other, one) === stretch);
      const verb = opener && deniedVerb(words, side, unless.start, language);
      const plain = verb && words.stretchOf(side, verb);
      if (!opener || !verb || !plain) continue;
      const spans = { [side]: [unless, verb], [other]: [opener] } as Record<
        Side,
        { start: number; end: number }[]
      >;
      const [was, is] = [
        `${words.phrase(side, verb)} … ${words.phrase(side, unless)}`,
        words.phrase(other, opener),
      ];
      return [
        {
          fact: {
            kind: 'condition',
            before: side === 'before' ? was : is,
            after: side === 'before' ? is : was,
            direction: 'neither',
          },
          ...spans,
        },
      ];
    }
  }
  return [];
}

function deniedVerb(words: ChangedWords, side: Side, at: number, language: Language) {
  const list = modalWordsOf(language);
  const verb = list
    ? modalPhrases(words.plain[side].slice(0, at), list)
        .filter(({ kind, polarity }) => kind === 'verb' && polarity < 0)
        .at(-1)
    : undefined;
  return verb ? { start: verb.pieces[0]?.[0] ?? 0, end: verb.pieces.at(-1)?.[1] ?? 0 } : null;
}
