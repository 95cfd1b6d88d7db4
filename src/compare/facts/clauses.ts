/** Clauses that begin with a word of a list and came or went as a whole: conditions and exceptions. */
import type { ChangedWords, Side, Span } from './changed-words.ts';
import { wordPattern } from './word-pattern.ts';

/** Words that open a clause. */
export interface Openers {
  /** Wherever they stand. */
  anywhere: string;
  /** Only at the beginning of a sentence, or behind a comma: elsewhere they are relative (`the place where`). */
  atStart?: string;
}

export interface Clause extends Span {
  /** The opening words alone. */
  opener: Span;
}

/** Share of the letters of a clause that must be new for it to have come. */
const MOSTLY = 0.7;
/** Letters of a clause at most; what is longer is a sentence of its own. */
const LONGEST = 400;

/** The clauses of one text that the other one does not have, in their order. */
export function clausesOnlyIn(side: Side, words: ChangedWords, openers: Openers, language: string): Clause[] {
  return clausesIn(side, words, openers, language).filter(
    clause =>
      words.changedShare(side, clause.opener) === 1 &&
      words.changedShare(side, clause) >= MOSTLY &&
      hasWords(words, side, clause) &&
      words.isSentenceKept(side, clause) &&
      !words.standsElsewhere(side, clause),
  );
}

const hasWords = (words: ChangedWords, side: Side, clause: Clause) =>
  words.wordsOf(side, clause).length > words.wordsOf(side, clause.opener).length;

export function clausesIn(side: Side, words: ChangedWords, openers: Openers, language: string): Clause[] {
  const text = words.plain[side];
  const found: Clause[] = [];
  const add = (start: number, end: number) => {
    if (found.some(one => start < one.end && end > one.start)) return;
    const opener = { start, end };
    found.push({
      start,
      end: Math.min(endOf(text, end), end + closingOf(words.printed[side].slice(end), SQUARE)),
      opener,
    });
  };
  for (const match of text.matchAll(wordPattern(openers.anywhere, language, text)))
    add(match.index, match.index + match[0].length);
  if (openers.atStart) {
    for (const match of text.matchAll(wordPattern(openers.atStart, language, text))) {
      if (BEGINNING.test(text.slice(0, match.index))) add(match.index, match.index + match[0].length);
    }
  }
  return found.sort((one, two) => one.start - two.start);
}

/** What stands in front of a clause, if not a comma. */
const BEGINNING = /(?:^|[,;:.(（，；。]|(?<!\p{L})(?:but|and|shall|may|mais|et|pero|y|но|и))\s*$/u;

/** Where a bracket closes that opened in front of some words; their end if none does. */
function closingOf(words: string, [opening, closing]: readonly [string, string]): number {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (opening.includes(words.charAt(at))) depth += 1;
    else if (closing.includes(words.charAt(at))) depth -= 1;
    if (depth < 0) return at;
  }
  return words.length;
}

/** `rights (except articles 20 and 21) as may be`: the clause ends with its parenthesis. */
const ROUND = ['(', ')'] as const;
/** What is after the bracket in which a clause begins was agreed without the clause. */
const SQUARE = ['[［〔【', ']］〕】'] as const;

/** A clause goes to the next comma that begins no further member of a list. */
function endOf(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST);
  const stop = rest.search(/[.;:—](?:\s|$)|[。；：]/);
  const clause = rest.slice(0, stop >= 0 ? stop : rest.length);
  const comma = clause.search(/[,，،](?!\s*(?:and|or|et|ou|y|o|u|и|или)(?!\p{L}))/u);
  const end = comma >= 0 ? comma : clause.trimEnd().length;
  return from + Math.min(end, closingOf(clause, ROUND));
}
