/** What a modal verb asks for: the words behind it, and the sentence that it stands in. */

import { compiled } from '../../document/index.ts';
import { isStopWord } from '../words/index.ts';
import type { EditMap, Side } from './edit-map.ts';
import type { Phrase } from './modal-phrases.ts';
import type { ModalWords } from './modal-words/index.ts';
import { stem } from './word-forms.ts';

/** Words behind a verb among which its deed is looked for: adverbs and hedges may stand before it. */
const NEAR = 6;
const NEAR_LETTERS = 160;
/** What may stand between a verb and its deed: `shall, taking into account its capabilities, adopt`. */
const INSERTION = /^\s*,[^,.;:]{1,100},/;
/** Letters of a word that tells a deed; shorter ones (`be`, `in`, `as`) tell nothing, but for the first: `pay`, `use`, `act`, `be lit`. */
const LEAST_LETTERS = 4;
const LEAST_OF_FIRST = 3;

function wordsBehind(text: string, phrase: Phrase): string[] {
  const end = endOf(phrase);
  const [first = ''] = text.slice(end, end + NEAR_LETTERS).split(/[.;:]\s/);
  const clause = first.replace(INSERTION, ' ');
  if (/^\s*\p{sc=Han}/u.test(clause)) return [...clause.trim().slice(0, 2)];
  return (clause.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, NEAR).map(word => word.toLowerCase());
}

const endOf = (phrase: Phrase) => phrase.pieces.at(-1)?.[1] ?? 0;
const startOf = (phrase: Phrase) => phrase.pieces[0]?.[0] ?? 0;

/** Whether two verbs end their texts: what they ask for is said by the items below, `Each Party shall:`. */
export const areOpenEnded = (before: Phrase, after: Phrase, { texts }: EditMap): boolean =>
  wordsBehind(texts.before, before).length === 0 && wordsBehind(texts.after, after).length === 0;

/** Whether two verbs are followed by a word of one stem: `shall regularly prepare`, `should prepare`. */
export const shareDeed = (before: Phrase, after: Phrase, map: EditMap): boolean =>
  sharedDeeds(before, after, map) > 0;

/** Words of what one verb of the earlier text asks for that have the stem of one of what a verb of the later text asks for. */
export function sharedDeeds(before: Phrase, after: Phrase, map: EditMap): number {
  const [one, two] = [wordsBehind(map.texts.before, before), wordsBehind(map.texts.after, after)];
  const stems = new Set(deedsIn(two));
  return deedsIn(one).filter(word => stems.has(word)).length;
}

/** The stems of the words that tell what is to be done. */
function deedsIn(words: readonly string[]): string[] {
  const first = words.find(word => !isStopWord(word));
  const isDeed = (word: string) =>
    /[^\0-\u024f]/.test(word) ||
    (word.length >= (word === first ? LEAST_OF_FIRST : LEAST_LETTERS) && !isStopWord(word));
  return words.filter(isDeed).map(stem);
}

/** Participles and gerunds of English, French and Spanish. */
const NON_FINITE = /(?:ing|ant|ndo)$/u;

/**
 * Whether what a verb asks for is only named in the other text, by a form that depends on another verb: `The Convention shall remain in
 * force` → `…, the Convention remaining in force`. That says nothing of how strong it is.
 */
export function isNonFiniteThere(side: Side, verb: Phrase, { texts }: EditMap): boolean {
  const deed = wordsBehind(texts[side], verb).find(word => word.length >= LEAST_LETTERS && !isStopWord(word));
  if (deed === undefined || NON_FINITE.test(deed)) return false;
  const there = texts[side === 'before' ? 'after' : 'before'].toLowerCase().match(/\p{L}+/gu) ?? [];
  const forms = there.filter(word => stem(word) === stem(deed));
  return forms.length > 0 && forms.every(word => NON_FINITE.test(word));
}

/** 1 where all told something is allowed, -1 where it is forbidden, null where the deed is neither to allow nor to forbid. */
export function senseOf(side: Side, phrase: Phrase, map: EditMap, words: ModalWords): 1 | -1 | null {
  const behind = map.texts[side].slice(endOf(phrase), endOf(phrase) + NEAR_LETTERS);
  const begins = (list: string | undefined) =>
    list !== undefined &&
    compiled(`^\\s*(?:${list})${words.spaced ? '(?![\\p{L}-])' : ''}`, 'iu', behind).test(behind);
  const deed = begins(words.forbidding) ? -1 : begins(words.allowing) ? 1 : 0;
  const sense = deed * (phrase.polarity || 1);
  return sense === 0 ? null : sense > 0 ? 1 : -1;
}

/** Whether one of two texts forbids more often by what a verb asks for: a cheap question, asked of every change. */
export function mayForbidElse(before: string, after: string, { forbidding }: ModalWords): boolean {
  if (forbidding === undefined) return false;
  const count = (text: string) => text.match(compiled(forbidding, 'giu', text))?.length ?? 0;
  return count(before) !== count(after);
}

/** The verb with its deed, where one text allows and the other one forbids by that: `shall prohibit`, `shall allow`. */
export function turnedByDeed(
  before: Phrase,
  after: Phrase,
  map: EditMap,
  words: ModalWords,
): { before: Phrase; after: Phrase } | null {
  const was = senseOf('before', before, map, words);
  const is = senseOf('after', after, map, words);
  if (was === null || is === null || was === is || before.polarity !== after.polarity) return null;
  const withDeed = (side: Side, phrase: Phrase, polarity: 1 | -1): Phrase => ({
    ...phrase,
    words: `${phrase.words} ${wordsBehind(map.texts[side], phrase)[0] ?? ''}`.trim(),
    polarity,
    byDeed: true,
  });
  return { before: withDeed('before', before, was), after: withDeed('after', after, is) };
}

/** Whether the sentence of a verb has one of these words. */
export function sentenceHas(
  side: Side,
  phrase: Phrase,
  list: string | undefined,
  map: EditMap,
  spaced: boolean,
): boolean {
  if (list === undefined) return false;
  const { start, end } = sentenceAround(map.texts[side], startOf(phrase));
  const bounds = spaced ? ['(?<!\\p{L})', '(?!\\p{L})'] : ['', ''];
  const sentence = map.texts[side].slice(start, end);
  return compiled(`${bounds[0]}(?:${list.replaceAll(' ', '\\s+')})${bounds[1]}`, 'iu', sentence).test(
    sentence,
  );
}

/** Connecting words and commas behind which a verb may be left out, the one before it going on: `shall adopt and [shall] apply`. */
const REPEATING = /(?:[,،、]|(?<!\p{L})(?:and|or|et|ou|y|e|o|u|и|или)|(?<![\p{L}])و|[和或并])\s*$/u;

/** Whether a verb only repeats, or no longer repeats, one of the same sentence that both texts have. */
export function isRepeated(
  side: Side,
  verb: Phrase,
  phrases: Record<Side, readonly Phrase[]>,
  map: EditMap,
): boolean {
  const text = map.texts[side];
  const at = startOf(verb);
  if (!REPEATING.test(text.slice(Math.max(0, at - 20), at))) return false;
  const { start } = sentenceAround(text, at);
  return phrases[side].some(
    other => other !== verb && other.key === verb.key && startOf(other) >= start && startOf(other) < at,
  );
}

/** Whether two verbs stand in sentences that have something to do with each other. */
export function areOfOneMatter(before: Phrase, after: Phrase, map: EditMap): boolean {
  if (shareDeed(before, after, map)) return true;
  const one = sentenceAround(map.texts.before, startOf(before));
  const two = sentenceAround(map.texts.after, startOf(after));
  const shorter = Math.min(one.end - one.start, two.end - two.start);
  return map.commonBetween(one, two) >= shorter * ONE_SENTENCE;
}

/** Share of the shorter of two sentences that both have, from which on they are versions of each other. Read off the Paris drafts. */
const ONE_SENTENCE = 0.3;
/** Words by which two sentences begin alike. */
const BEGINNING = 3;

/**
 * Whether two verbs that stand far apart in the edits govern one clause: their sentences have much in common, and either the deed
 * is the same or both are the first verb behind the same subject.
 */
export function areOfOneClause(
  before: Phrase,
  after: Phrase,
  phrases: Record<Side, readonly Phrase[]>,
  map: EditMap,
): boolean {
  const one = sentenceAround(map.texts.before, startOf(before));
  const two = sentenceAround(map.texts.after, startOf(after));
  const shorter = Math.min(one.end - one.start, two.end - two.start);
  if (map.commonBetween(one, two) < shorter * ONE_SENTENCE) return false;
  if (shareDeed(before, after, map)) return true;
  const isFirst = (side: Side, phrase: Phrase, { start }: { start: number }) =>
    !phrases[side].some(
      other => other.kind === 'verb' && startOf(other) >= start && startOf(other) < startOf(phrase),
    );
  const opening = (text: string, { start }: { start: number }, end: number) =>
    (text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, BEGINNING).join(' ').toLowerCase();
  const subject = opening(map.texts.before, one, startOf(before));
  return (
    subject.split(' ').length === BEGINNING &&
    subject === opening(map.texts.after, two, startOf(after)) &&
    isFirst('before', before, one) &&
    isFirst('after', after, two)
  );
}

function sentenceAround(text: string, at: number): { start: number; end: number } {
  const ends = [...text.matchAll(/[.;](?=\s)|[。；]/g)].map(({ index }) => index + 1);
  return {
    start: ends.filter(end => end <= at).at(-1) ?? 0,
    end: ends.find(end => end > at) ?? text.length,
  };
}
