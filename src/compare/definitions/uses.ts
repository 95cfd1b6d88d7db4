/**
 * The provisions that use a term, by plain rules: whatever the case of its letters, in the singular or the plural of each of
 * its words, but not inside a longer term that is defined as well (`data` in `traffic data`). A term that the draft
 * writes with a capital in the middle of sentences (`the Area`) is looked for with the capital only. Russian endings
 * may differ by three letters, Arabic words may bear an article or a preposition.
 */
import { BETWEEN_WORDS, closeUp, spellingPattern } from '../../document/index.ts';
import type { Line } from './lines.ts';
import type { WordIndex } from './word-index.ts';

/** Characters of a term that is looked for: expressions have no room for many more, and the longest of real treaties has 120. */
export const LONGEST_TERM = 500;

/** A pattern for any form of a term. */
export function termPattern(term: string, language: string): string {
  if (language.startsWith('zh')) return spellingPattern(term);
  const words = closeUp(term)
    .split(/\s+/)
    .map(word => wordPattern(word, language));
  return `(?<![\\p{L}\\p{N}])${words.join(BETWEEN_WORDS)}(?![\\p{L}\\p{N}])`;
}

function wordPattern(word: string, language: string): string {
  const plain = spellingPattern(word);
  // A figure with its unit has one form.
  if (/\p{N}/u.test(word)) return plain;
  if (language.startsWith('ru'))
    return `${spellingPattern(word.slice(0, Math.max(4, word.length - 2)))}\\p{L}{0,3}`;
  if (language.startsWith('ar')) return `(?:[وفبكل]?(?:ال|لل)?)?${spellingPattern(word.replace(/^ال/, ''))}`;
  if (word.length < 3 || !/\p{L}$/u.test(word)) return plain;
  if (/ies$/i.test(word)) return `${spellingPattern(word.slice(0, -3))}(?:y|ies)`;
  if (/[^aeiou]y$/i.test(word)) return `${spellingPattern(word.slice(0, -1))}(?:y|ies)`;
  if (/[^s]s$/i.test(word)) return `${spellingPattern(word.slice(0, -1))}(?:s|es)?`;
  return `${plain}(?:s|es)?`;
}

/** Where uses are looked for. */
export interface Searched {
  lines: WordIndex<Line>;
  /** All terms that the draft defines: longer ones that hold a term of ours hide it. */
  others: WordIndex<string>;
  language: string;
}

/**
 * Those of the lines that use one of the terms.
 *
 * @param counts whether a use in a line counts.
 */
export function usesOf(
  terms: readonly string[],
  searched: Searched,
  counts: (line: Line) => boolean = () => true,
): Line[] {
  const using = terms.map(term => {
    const lines = mayUse(term, searched.lines).filter(counts);
    const find = finderOf(term, lines, searched);
    return lines.filter(({ heading, text }) => find(`${heading} ${text}`));
  });
  if (using.length < 2) return using[0] ?? [];
  const all = new Set(using.flat());
  return searched.lines.items.filter(line => all.has(line));
}

/** What is hidden makes no use where there was none. Of a term that begins or ends with a sign it may. */
const mayUse = (term: string, lines: WordIndex<Line>): readonly Line[] =>
  BEGINS_AND_ENDS_WITH_WORD.test(term) ? lines.mayHold(term) : lines.items;

function finderOf(
  term: string,
  lines: readonly Line[],
  { others, language }: Searched,
): (text: string) => boolean {
  const pattern = termPattern(term, language);
  const any = new RegExp(pattern, 'iu');
  const longer = longerTerms(term, others, language);
  const hidden =
    longer.length > 0 ? new RegExp(longer.map(other => termPattern(other, language)).join('|'), 'giu') : null;
  const alone = (text: string) => (hidden ? text.replace(hidden, ' · ') : text);
  // Asked first, because it is cheap.
  const hasPlace = BEGINS_AND_ENDS_WITH_WORD.test(term) ? (text: string) => any.test(text) : () => true;
  const every = new RegExp(pattern, 'giu');
  const inSentence = new RegExp(`(?<=\\p{Ll}\\s)${pattern}`, 'giu');
  const capital =
    isCapital(term) && lines.some(({ text }) => hasPlace(text) && hasCapital(alone(text), inSentence));
  const uses = capital ? (text: string) => hasCapital(text, every) : (text: string) => any.test(text);
  return text => hasPlace(text) && uses(alone(text));
}

const BEGINS_AND_ENDS_WITH_WORD = /^[\p{L}\p{N}].*[\p{L}\p{N}]$/su;

/** The terms that hold a term and hide it. */
export function longerTerms(term: string, others: WordIndex<string>, language: string): string[] {
  const pattern = new RegExp(termPattern(term, language), 'iu');
  return others
    .mayHold(term)
    .filter(other => other.toLowerCase() !== term.toLowerCase() && pattern.test(other));
}

const isCapital = (term: string) => /^\p{Lu}/u.test(term);
/** Whether something that a pattern finds begins with a capital. */
const hasCapital = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].some(([found]) => isCapital(found));
