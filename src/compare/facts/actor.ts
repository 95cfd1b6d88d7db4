/** Fact `actor`: another one has to act, or none is named any more. */

import { compiled } from '../../document/index.ts';
import { type ModalWords, modalWordsOf, type Phrase, shareDeed } from '../classify/index.ts';
import type { Fact } from '../types.ts';
import { ACTORS, type ActorWords } from './actor-words.ts';
import { type ChangedWords, type Side, type Stretch, sentenceAround } from './changed-words.ts';
import { type Actor, actorIn, leadOf, MOST_IN_FRONT, subjectOf } from './subject.ts';
import type { FactContext, FactFinder, FoundFact } from './types.ts';

export const findActors: FactFinder = context => {
  const list = ACTORS[context.language];
  if (!list) return [];
  const told = byVerbs(list, context);
  const isTold = ({ before }: FoundFact) =>
    told.some(one =>
      one.before.some(({ start, end }) => before.some(span => span.start < end && span.end > start)),
    );
  return [...told, ...bySwaps(list, context).filter(one => !isTold(one))];
};

/** The subjects of modal verbs that are each other’s. */
function byVerbs(list: ActorWords, { words, language }: FactContext): FoundFact[] {
  const modal = modalWordsOf(language);
  if (!modal?.spaced || language === 'ar') return [];
  if (!words.stretches.some(stretch => mayBeSubject(stretch, words, list, modal))) return [];
  const later = [...words.verbs('after', modal)];
  return words.verbs('before', modal).flatMap((one): FoundFact[] => {
    const two =
      words.map.mostCommon(one, later) ??
      later.find(other => words.map.region('before', one) === words.map.region('after', other)) ??
      later.find(other => later.length === 1 && shareDeed(one, other, words.map));
    if (!two) return [];
    later.splice(later.indexOf(two), 1);
    const leads = { before: leadOf('before', one, words), after: leadOf('after', two, words) };
    if (leads.before.text === leads.after.text || !shareDeed(one, two, words.map)) return [];
    const was = subjectOf(one, leads.before, list, language);
    const is = subjectOf(two, leads.after, list, language);
    if (was && is) return compared(was, is, words, list);
    if (was && isUnnamed('after', two, words, list)) return unnamed('before', was, words);
    if (is && isUnnamed('before', one, words, list)) return unnamed('after', is, words);
    return [];
  });
}

/** Letters of an article in front of a head. */
const LONGEST_ARTICLE = 14;

/** Letters behind an edit among which the verb of its subject stands. */
const NEAR = 120;

/** Whether an edit may be of the subject of a modal verb: a cheap question, asked of every change. */
function mayBeSubject(stretch: Stretch, words: ChangedWords, list: ActorWords, modal: ModalWords): boolean {
  const heads = compiled(`(?:${list.heads})`, 'iu');
  return (['before', 'after'] as const).some(side => {
    const { start, end } = stretch[side];
    const near = words.plain[side].slice(start, end + NEAR);
    return heads.test(near) && modal.trigger.test(near);
  });
}

/** An actor in the place of another one at the beginning of a sentence, whatever the verb. */
function bySwaps(list: ActorWords, { words, language }: FactContext): FoundFact[] {
  return words.stretches.flatMap((stretch): FoundFact[] => {
    const actor = (side: Side): Actor | null => {
      const { start, end } = stretch[side];
      const text = words.plain[side];
      const article = compiled(`(?:${list.articles})\\s*$`, 'iu').exec(
        text.slice(Math.max(0, start - LONGEST_ARTICLE), start),
      );
      const from = article ? start - article[0].length : start;
      if (from > 0 && !/[.;:]\s+$/u.test(text.slice(Math.max(0, from - 4), from))) return null;
      const found = actorIn(text.slice(start, end), start, list, language, true);
      return found && found.words.length <= MOST_IN_FRONT ? { ...found, start: from } : null;
    };
    const [was, is] = [actor('before'), actor('after')];
    return was && is ? compared(was, is, words, list) : [];
  });
}

function compared(was: Actor, is: Actor, words: ChangedWords, list: ActorWords): FoundFact[] {
  if (was.words.join(' ') === is.words.join(' ')) return [];
  const bracketed = isOpen('before', was, words) || isOpen('after', is, words);
  // Of actors that were not settled one is left, or all but the brackets is as it was.
  const holds = (one: Actor, two: Actor) => two.words.every(word => one.words.includes(word));
  if (bracketed && was.words.some(word => is.words.includes(word))) return [];
  if (isRivalry(words.phrase('before', was)) && holds(was, is)) return [];
  if (isCalledSo('before', was, is, words) || isCalledSo('after', is, was, words)) return [];
  const direction = bracketed ? null : directionOf(was, is, list);
  return [
    {
      fact: {
        kind: 'actor',
        before: words.phrase('before', was),
        after: words.phrase('after', is),
        ...(direction ? { direction } : {}),
      },
      before: [was],
      after: [is],
    },
  ];
}

/** Whether the longer name of another text stands in this one as well: `the Committee` of a text that names the Constitutional Committee. */
function isCalledSo(side: Side, short: Actor, long: Actor, words: ChangedWords): boolean {
  if (!isTailOf(short.words, long.words)) return false;
  const all = words.wordsOf(side, { start: 0, end: words.plain[side].length }).join(' ');
  return ` ${all} `.includes(` ${long.words.join(' ')} `);
}

const isTailOf = (less: readonly string[], more: readonly string[]) =>
  more.length > less.length && less.join(' ') === more.slice(-less.length).join(' ');

/** Whether brackets stand in the sentence in front of an actor, in it or right behind it: then it is not settled who it is. */
const isOpen = (side: Side, { start, end }: Actor, words: ChangedWords): boolean =>
  words.isBracketed(side, { start: sentenceAround(words.plain[side], start, end).start, end });

/** `governing body/CMA`: two that are not settled. */
const isRivalry = (phrase: string) => phrase.includes('/');

/** Who is bound is fewer where only words in front of the same head came; more where others joined it. */
function directionOf(
  was: Actor,
  is: Actor,
  { narrowsInFront, classes = '(?!)' }: ActorWords,
): Fact['direction'] | null {
  const isPlain = (one: Actor) => one.heads === 1;
  const [one, two] = [was.words, is.words];
  const isOfMany = compiled(`(?:^|\\s|\\p{sc=Han})(?:${classes})$`, 'iu').test(one.join(' '));
  if (isPlain(was) && isPlain(is) && narrowsInFront && isOfMany && !one.concat(two).includes('other')) {
    if (isTailOf(one, two)) return 'narrower';
    if (isTailOf(two, one)) return 'wider';
  }
  const joins = (less: Actor, more: Actor) =>
    less.heads === 1 &&
    more.heads > 1 &&
    more.words.slice(0, less.words.length).join(' ') === less.words.join(' ') &&
    /^(?:and|et|y|и)$/u.test(more.words[less.words.length] ?? '');
  if (joins(was, is)) return 'wider';
  if (joins(is, was)) return 'narrower';
  return null;
}

function unnamed(side: Side, actor: Actor, words: ChangedWords): FoundFact[] {
  if (words.isBracketed(side, actor)) return [];
  const phrase = words.phrase(side, actor);
  return side === 'before'
    ? [
        {
          fact: { kind: 'actor', before: phrase, after: null, direction: 'unnamed' },
          before: [actor],
          after: [],
        },
      ]
    : [
        {
          fact: { kind: 'actor', before: null, after: phrase, direction: 'named' },
          before: [],
          after: [actor],
        },
      ];
}

/** English only: a verb in the passive. */
const PASSIVE = /^\s+(?:(?:also|further|then)\s+)?be\s+(?:\w+ly\s+)?\w+(?:ed|en|ne|ade|ght|ld|id|pt)\b/;

/** Whether a verb is in the passive, and nobody stands behind it by whom. */
function isUnnamed(side: Side, verb: Phrase, { plain }: ChangedWords, { by, heads }: ActorWords): boolean {
  if (!by) return false;
  const [start = 0, end = 0] = [verb.pieces[0]?.[0], verb.pieces.at(-1)?.[1]];
  const [rest = ''] = plain[side].slice(end).split(/[.;]\s/);
  if (!PASSIVE.test(rest) || compiled(`(?<!\\p{L})${by}(?!\\p{L})`, 'iu', rest).test(rest)) return false;
  // Somebody in the subject may be who acts.
  const lead =
    plain[side]
      .slice(0, start)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  return !compiled(`(?<![\\p{L}-])(?:${heads})(?![\\p{L}-])`, 'iu', lead).test(lead);
}
