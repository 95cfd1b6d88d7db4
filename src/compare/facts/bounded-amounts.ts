/** Amounts with the words in front of them that bound them: `at least 40 per cent`, `in excess of 1,000,000 crowns`. */
import { asciiDigits, compiled, type Language } from '../../document/index.ts';
import { type Amount, amountsIn, FIGURE, ungrouped } from './amounts.ts';
import { BOUNDS, type Bound } from './bound-words.ts';
import type { Span } from './changed-words.ts';

export interface Bounded {
  amount: Amount;
  bound: Bound | null;
  /** With its bound. */
  span: Span;
}

/** Letters of the longest bound. */
const REACH = 40;

export function boundedAmountsIn(text: string, language: Language): Bounded[] {
  const known = amountsIn(text, language).map((amount): Bounded => {
    const lead = text.slice(Math.max(0, amount.start - REACH), amount.start);
    for (const [bound, list] of Object.entries(BOUNDS[language] ?? {})) {
      const match = compiled(
        `(?<!\\p{L})(?:${spaced(list)})(?:\\s+(?:the|a|an|period of|total of))*\\s*$`,
        'iu',
        lead,
      ).exec(lead);
      if (match) {
        const start = amount.start - lead.length + match.index;
        return { amount, bound: bound as Bound, span: { start, end: amount.end } };
      }
    }
    return { amount, bound: null, span: { start: amount.start, end: amount.end } };
  });
  const others = ofOtherUnits(text, language).filter(
    ({ amount: { start, end } }) => !known.some(({ amount }) => amount.start < end && amount.end > start),
  );
  return [...known, ...others].sort((one, two) => one.amount.start - two.amount.start);
}

/** Those that need no unit of the list: what they bound is an amount whatever it counts. Words of time and place are none of them. */
const OF_ANYTHING = ['least', 'most', 'over', 'under'] as const;

/** `up to 2030`: a year is no amount. */
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Bounded figures of what is in no list of units, as they stand in front of it: `in excess of 1,000,000 crowns`. */
function ofOtherUnits(text: string, language: Language): Bounded[] {
  if (language === 'zh' || !/\p{Nd}/u.test(text)) return [];
  return OF_ANYTHING.flatMap((bound): Bounded[] => {
    const list = BOUNDS[language]?.[bound];
    if (!list) return [];
    const source = `(?<!\\p{L})(?:${spaced(list)})\\s+(?<figure>${FIGURE})\\s+(?<unit>\\p{L}{2,})`;
    return [...text.matchAll(compiled(source, 'giu', text))].flatMap((match): Bounded[] => {
      const { figure = '', unit = '' } = match.groups ?? {};
      const number = ungrouped(asciiDigits(figure));
      if (YEAR.test(figure) || !/^\d+(?:\.\d+)?$/.test(number)) return [];
      const end = match.index + match[0].length;
      const start = match.index + match[0].lastIndexOf(figure);
      const name = unit.toLowerCase();
      const words = text.slice(start, end).replace(/\s+/g, ' ');
      const amount = { words, unit: name, key: `${number} ${name}`, value: Number(number), start, end };
      return [{ amount, bound, span: { start: match.index, end } }];
    });
  });
}

const spaced = (list: string): string => list.replaceAll(' ', '\\s+').replaceAll("'", "['’]\\s?");
