/** The rows that an entry without clauses is about. */
import { foldSpelling } from '../document/index.ts';
import type { Checks } from './checks.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { RuleName, WatchEntry } from './types.ts';

/** By its words and headings; without either, those in which one of the rules finds anything. In order. */
export function rowsOfEntry(entry: WatchEntry, checks: Checks, rules: readonly RuleName[]): number[] {
  const sets: ReadonlySet<number>[] = [];
  if (entry.words) sets.push(withWords(entry.words, checks, rules));
  if (entry.headings) sets.push(underHeadings(entry.headings, checks));
  const [first, ...rest] = sets;
  if (first) {
    return [...first].filter(index => rest.every(set => set.has(index))).sort((one, two) => one - two);
  }
  return [...new Set(rules.flatMap(rule => checks.rowsWith(rule)))].sort((one, two) => one - two);
}

/** Where rules are given, only rows in which one of them can find anything are looked at. */
function withWords(words: readonly string[], checks: Checks, rules: readonly RuleName[]): Set<number> {
  const found = new Set<number>();
  const isWide = rules.length === 0 || checks.isAlone;
  const hit = new Set(isWide ? [] : rules.flatMap(rule => checks.rowsWith(rule)));
  const isTerm = rules.some(rule => checks.rules[rule].checkWords !== undefined);
  for (const phrase of words) {
    let pattern: RegExp | null = null;
    for (const index of checks.rows.mayHave(phrase)) {
      const facts = checks.rows.facts[index];
      if (!facts || found.has(index)) continue;
      if (!isWide && !hit.has(index) && !(isTerm && checks.isChanged(index))) continue;
      pattern ??= phrasePattern(phrase, checks.language);
      if (pattern.test(facts.after) || (facts.before !== facts.after && pattern.test(facts.before)))
        found.add(index);
    }
  }
  return found;
}

function underHeadings(headings: readonly string[], { rows }: Checks): Set<number> {
  const wanted = headings.map(words => foldSpelling(words).toLowerCase());
  const has = (heading: string) => wanted.some(words => beginsIn(heading, words));
  const found = new Set<number>();
  for (const { index, before, after } of rows.headed()) {
    if (!has(before) && (after === before || !has(after))) continue;
    found.add(index);
    const row = rows.facts[index]?.row;
    for (const side of ['before', 'after'] as const) {
      const citation = row?.[side] ?? null;
      if (citation !== null) for (const inner of rows.within(side, citation)) found.add(inner);
    }
  }
  return found;
}

/** Whether words stand in a heading from the beginning of a word on: `reservation` in `Reservations`, not in `Preservation`. */
function beginsIn(heading: string, words: string): boolean {
  const isHan = /^\p{Script=Han}/u.test(words);
  for (let at = heading.indexOf(words); at >= 0; at = heading.indexOf(words, at + 1)) {
    if (isHan || at === 0 || !/\p{L}/u.test(heading.charAt(at - 1))) return true;
  }
  return false;
}
