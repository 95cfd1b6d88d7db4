/** Words by which there can be a fact: one expression a language, for the cheap question that is asked of every change. */
import type { Language } from '../../document/index.ts';
import { ACTORS } from './actor-words.ts';
import { BOUNDS } from './bound-words.ts';
import { CONDITIONS, ONLY } from './condition.ts';
import { CONNECTIVES } from './connective.ts';
import { EXCEPTIONS, SAVINGS } from './exception.ts';
import { NEGATIONS, OPPOSITES } from './polarity.ts';
import { QUANTIFIERS } from './quantifier.ts';

const triggers = new Map<Language, string>();

/** The source of an expression that finds a word of any list of facts. */
export function triggerOf(language: Language): string {
  let trigger = triggers.get(language);
  if (trigger === undefined) {
    const lists = [
      Object.keys(CONNECTIVES[language] ?? {}).join('|'),
      (NEGATIONS[language] ?? []).join('|'),
      (OPPOSITES[language] ?? []).flat().join('|'),
      ...[CONDITIONS, EXCEPTIONS, SAVINGS].flatMap(list => [
        list[language]?.anywhere,
        list[language]?.atStart,
      ]),
      ONLY[language]?.only,
      ...Object.values(QUANTIFIERS[language] ?? {}),
      ...Object.values(BOUNDS[language] ?? {}).map(firstWords),
      ACTORS[language]?.heads,
    ].filter(Boolean);
    const source = lists.join('|').replaceAll(' ', '\\s+').replaceAll("'", "['’]\\s?");
    trigger = language === 'zh' ? source : `(?<!\\p{L})(?:${source})`;
    triggers.set(language, trigger);
  }
  return trigger;
}

/** An edit may be of one word of a bound: `at least` → `at most`. */
const firstWords = (list: string): string =>
  `${list}|least|most|more|less|fewer|than|within|after|before|moins|plus|menos|más|менее|более`;
