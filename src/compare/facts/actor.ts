/** Fact `actor`: another one has to act, or none is named any more. */
import type { Language } from '../../document/index.ts';
import { modalPhrases, modalWordsOf, type Phrase, shareDeed } from '../classify/index.ts';
import type { Fact } from '../types.ts';
import { ACTORS, type ActorWords } from './actor-words.ts';
import { type ChangedWords, type Side, type Span, sentenceAround } from './changed-words.ts';
import type { FactContext, FactFinder, FoundFact } from './types.ts';

/** Words of a subject at most: a longer one is a clause, and is not weighed. */
const MOST_WORDS = 12;
/** Words in front of the head of a subject at most. */
const MOST_IN_FRONT = 5;

interface Actor extends Span {
  /** The words without articles, in the singular. */
  words: string[];
  heads: number;
}

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
  const verbs = (side: Side) => modalPhrases(words.plain[side], modal).filter(({ kind }) => kind === 'verb');
  const later = verbs('after');
  return verbs('before').flatMap((one): FoundFact[] => {
    const two =
      words.map.mostCommon(one, later) ??
      later.find(other => words.map.region('before', one) === words.map.region('after', other)) ??
      later.find(other => shareDeed(one, other, words.map) && later.length === 1);
    if (!two || !shareDeed(one, two, words.map)) return [];
    later.splice(later.indexOf(two), 1);
    const [was, is] = [
      subjectOf('before', one, words, list, language),
      subjectOf('after', two, words, list, language),
    ];
    if (was && is) return compared(was, is, words, list);
    if (was && isUnnamed(two, words, list)) return unnamed(was, words);
    return [];
  });
}

/** An actor in the place of another one at the beginning of a sentence, whatever the verb. */
function bySwaps(list: ActorWords, { words, language }: FactContext): FoundFact[] {
  return words.stretches.flatMap((stretch): FoundFact[] => {
    const actor = (side: Side): Actor | null => {
      const { start, end } = stretch[side];
      const text = words.plain[side];
      const article = new RegExp(`(?:${list.articles})\\s*$`, 'iu').exec(text.slice(0, start));
      const from = article ? article.index : start;
      if (!/(?:^|[.;:]\s+)\s*$/u.test(text.slice(0, from))) return null;
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

/** Whether brackets stand in the sentence in front of an actor, in it or right behind it: then it is not settled who it is. */
const isOpen = (side: Side, { start, end }: Actor, words: ChangedWords): boolean =>
  words.isBracketed(side, { start: sentenceAround(words.plain[side], start, end).start, end });

/** `governing body/CMA`: two that are not settled. */
const isRivalry = (phrase: string) => phrase.includes('/');

/** Who is bound is fewer where only words in front of the same head came; more where others joined it. */
function directionOf(was: Actor, is: Actor, { narrowsInFront }: ActorWords): Fact['direction'] | null {
  const isPlain = (one: Actor) => one.heads === 1;
  const [one, two] = [was.words, is.words];
  const isMoreOf = (less: string[], more: string[]) => {
    const tail = more.slice(-less.length);
    return more.length > less.length && less.join(' ') === tail.join(' ');
  };
  if (isPlain(was) && isPlain(is) && narrowsInFront && !one.concat(two).includes('other')) {
    if (isMoreOf(one, two)) return 'narrower';
    if (isMoreOf(two, one)) return 'wider';
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

const unnamed = (was: Actor, words: ChangedWords): FoundFact[] =>
  words.isBracketed('before', was)
    ? []
    : [
        {
          fact: { kind: 'actor', before: words.phrase('before', was), after: null, direction: 'unnamed' },
          before: [was],
          after: [],
        },
      ];

/** Whether a verb is in the passive, and nobody stands behind it by whom. */
function isUnnamed(verb: Phrase, { plain, stretches }: ChangedWords, { by }: ActorWords): boolean {
  if (!by) return false;
  const [start = 0, end = 0] = [verb.pieces[0]?.[0], verb.pieces.at(-1)?.[1]];
  const [rest = ''] = plain.after.slice(end).split(/[.;]\s/);
  const isPassive =
    /^\s+(?:(?:also|further|then)\s+)?be\s+(?:\w+ly\s+)?\w+(?:ed|en|ne|ade|ght|ld|id|pt)\b/.test(rest);
  if (!isPassive || new RegExp(`(?<!\\p{L})${by}(?!\\p{L})`, 'iu').test(rest)) return false;
  // Somebody in the subject may be who acts; and one who stands in an edit elsewhere may be named in another sentence.
  return (
    stretches.length > 0 &&
    !/\b(?:part(?:y|ies)|states?|conference|secretariat)\b/i.test(
      plain.after
        .slice(0, start)
        .split(/[.;]\s/)
        .at(-1) ?? '',
    )
  );
}

/** The subject of a verb, if it is one that acts: the words in front of it from the beginning of its clause. */
function subjectOf(
  side: Side,
  verb: Phrase,
  { plain }: ChangedWords,
  list: ActorWords,
  language: Language,
): Actor | null {
  const at = verb.denial ? verb.denial.end : null;
  const end = verb.pieces[0]?.[0] ?? 0;
  const text = plain[side];
  const lead = text.slice(Math.max(0, end - 300), end);
  const sentence = lead.slice(lastEnd(lead));
  // `Each Party, in accordance with its law, shall`: what stands between two commas is no part of the subject.
  const bare = sentence.replace(/,[^,]*,\s*$/u, match => ' '.repeat(match.length));
  const from = bare.lastIndexOf(',') + 1;
  if (from > 0 && isList(bare.slice(0, from), list)) return null;
  const start = end - sentence.length + from;
  const begin = at !== null && at > start ? at : start;
  return actorIn(bare.slice(begin - (end - sentence.length)), begin, list, language);
}

const lastEnd = (lead: string): number => {
  const ends = [...lead.matchAll(/[.;:]\s/g)];
  const last = ends.at(-1);
  return last ? last.index + 2 : 0;
};

/** Whether a comma parts the members of a list of actors. */
const isList = (lead: string, { heads }: ActorWords) =>
  new RegExp(`(?<!\\p{L})(?:${heads})\\s*,$`, 'iu').test(lead.trimEnd());

/** An actor with nothing in front of it but an article and a few words, or null. */
function actorIn(
  text: string,
  at: number,
  list: ActorWords,
  language: Language,
  isWhole = false,
): Actor | null {
  const lead = /^\s*(?:(?:and|but|or|that|et|y|и)\s+)?/iu.exec(text)?.[0].length ?? 0;
  const phrase = text.slice(lead).trimEnd();
  const zh = language === 'zh';
  const bounds = zh ? ['', ''] : ['(?<![\\p{L}-])', "(?![\\p{L}'’-])"];
  const every = [...phrase.matchAll(new RegExp(`${bounds[0]}(?:${list.heads})${bounds[1]}`, 'giu'))];
  const [first] = every;
  if (!first) return null;
  const inFront = phrase.slice(0, first.index).trim();
  if (
    inFront.split(/\s+/).length > MOST_IN_FRONT ||
    /[,.;:()]|\b(?:of|in|to|by|for|with|if|where|when|is|are)\b/i.test(inFront)
  )
    return null;
  if (phrase.split(/\s+/).length > MOST_WORDS) return null;
  const isArticle = new RegExp(`^(?:${list.articles})$`, 'iu');
  const heads = joined(phrase, every);
  const last = heads.at(-1) ?? first;
  const core = phrase.slice(0, last.index + last[0].length);
  if (isWhole && core.length < phrase.length) return null;
  const words = (core.match(/\p{sc=Han}+|[\p{L}\p{N}'’/-]+/gu) ?? [])
    .map(word => word.toLowerCase())
    .filter(word => !isArticle.test(word))
    .map(singular);
  if (words.length === 0) return null;
  return { start: at + lead, end: at + lead + core.length, words, heads: heads.length };
}

/** The first head, and those that are joined to it: `the Conference and the secretariat`. What follows only says more of them. */
function joined(phrase: string, heads: readonly RegExpExecArray[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const head of heads) {
    const last = found.at(-1);
    const between = last ? phrase.slice((last.index ?? 0) + last[0].length, head.index) : '';
    if (last && !/^\s*\/\s*$|^\s+(?:and|or|et|ou|y|o|и|или)\s+(?:\p{L}+\s+){0,3}$/u.test(between)) break;
    found.push(head);
  }
  return found;
}

const singular = (word: string): string =>
  word
    .replace(/[’']/g, "'")
    .replace(/^(part|countr|authorit|bod)ies$/, '$1y')
    .replace(
      /^(state|member|organization|organisation|government|operator|owner|parte|estado|état|partie)s$/,
      '$1',
    );
