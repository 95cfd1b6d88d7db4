/** What is still in brackets in the later draft, by article, with the words that say most. */
import { tallyOf } from '../bracket-tally.ts';
import { about, counted } from '../entry.ts';
import type { Material } from '../material.ts';
import { openQuotes } from '../open-quotes.ts';
import { provisionName } from '../row-facts.ts';
import type { Entry } from '../types.ts';

/** Places of an article that are quoted, in all and within a budget: enough to see what kind of question is open. */
const MOST_QUOTED = 4;
const SHORT = 1;

export function openBrackets(material: Material): Entry[] {
  return material.articles
    .flatMap(({ head, rows }): Entry[] => {
      const open = tallyOf(rows).after;
      if (open === 0) return [];
      const quotes = openQuotes(rows, MOST_QUOTED);
      const say = (some: readonly string[]) => [
        {
          text: [counted(open, 'pair of brackets', 'pairs of brackets'), some.join(', ')]
            .filter(Boolean)
            .join(open > some.length ? ', as in ' : ': '),
        },
      ];
      const weight = 30 + Math.min(60, open);
      return [
        {
          ...about(head, say(quotes), weight, material),
          where: provisionName(head),
          short: { sentences: [{ text: [`${open} open`, ...openQuotes(rows, SHORT)].join(', as in ') }] },
        },
      ];
    })
    .sort((one, two) => two.weight - one.weight);
}
