/** The subject of a verb, where it is one that acts under a treaty. */
import type { Language } from '../../document/index.ts';
import { compiled } from '../../document/index.ts';
import type { Phrase } from '../classify/index.ts';
import type { ActorWords } from './actor-words.ts';
import type { ChangedWords, Side, Span } from './changed-words.ts';

/** Words of a subject at most: a longer one is a clause, and is not weighed. */
const MOST_WORDS = 12;
/** Words in front of the head of a subject at most. */
export const MOST_IN_FRONT = 5;

export interface Actor extends Span {
  /** The words without articles, in the singular. */
  words: string[];
  heads: number;
}

export interface Lead {
  text: string;
  /** Where it begins in the text of its side. */
  start: number;
}

/** The sentence in front of a verb. */
export function leadOf(side: Side, verb: Phrase, { plain }: ChangedWords): Lead {
  const end = verb.pieces[0]?.[0] ?? 0;
  const lead = plain[side].slice(Math.max(0, end - LONGEST_LEAD), end);
  const text = lead.slice(lastEnd(lead));
  return { text, start: end - text.length };
}
const LONGEST_LEAD = 300;

/** The subject of a verb, if it is one that acts: the words in front of it from the beginning of its clause. */
export function subjectOf(verb: Phrase, lead: Lead, list: ActorWords, language: Language): Actor | null {
  // `Each Party, in accordance with its law, shall`: what stands between two commas is no part of the subject.
  const bare = lead.text.replace(/,[^,]*,\s*$/u, match => ' '.repeat(match.length));
  const from = bare.lastIndexOf(',') + 1;
  if (from > 0 && isList(bare.slice(0, from), list)) return null;
  const start = Math.max(lead.start + from, verb.denial?.end ?? 0);
  return actorIn(bare.slice(start - lead.start), start, list, language);
}

const lastEnd = (lead: string): number => {
  const ends = [...lead.matchAll(/[.;:]\s/g)];
  const last = ends.at(-1);
  return last ? last.index + 2 : 0;
};

/** Whether a comma parts the members of a list of actors. */
const isList = (lead: string, { heads }: ActorWords) =>
  compiled(`(?<!\\p{L})(?:${heads})\\s*,$`, 'iu', lead).test(lead.trimEnd());

/** An actor with nothing in front of it but an article and a few words, or null. */
export function actorIn(
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
  const every = [...phrase.matchAll(compiled(`${bounds[0]}(?:${list.heads})${bounds[1]}`, 'giu', phrase))];
  const [first] = every;
  if (!first) return null;
  const inFront = phrase.slice(0, first.index).trim();
  if (
    inFront.split(/\s+/).length > MOST_IN_FRONT ||
    /[,.;:()]|\b(?:of|in|to|by|for|with|if|where|when|is|are)\b/i.test(inFront)
  )
    return null;
  if (phrase.split(/\s+/).length > MOST_WORDS) return null;
  const isArticle = compiled(`^(?:${list.articles})$`, 'iu');
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
