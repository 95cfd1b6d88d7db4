/** What is still open in the later draft, in brackets or in options, by article, with the words that say most. */
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
      const options = rows.filter(({ kind, after }) => kind === 'option' && after !== null).length;
      if (open + options === 0) return [];
      const quotes = openQuotes(rows, MOST_QUOTED);
      const say = (some: readonly string[]) => [
        {
          text: [
            inAll(counted(open, 'pair of brackets', 'pairs of brackets'), open, options),
            some.join(', '),
          ]
            .filter(Boolean)
            .join(open > some.length ? ', as in ' : ': '),
        },
      ];
      const weight = 30 + Math.min(60, open + options);
      return [
        {
          ...about(head, say(quotes), weight, material),
          where: provisionName(head),
          short: {
            sentences: [
              { text: [inAll(`${open} open`, open, options), ...openQuotes(rows, SHORT)].join(', as in ') },
            ],
          },
        },
      ];
    })
    .sort((one, two) => two.weight - one.weight);
}

/** `43 pairs of brackets and 9 options`; options alone where there are no brackets. */
const inAll = (brackets: string, open: number, options: number): string =>
  [...(open > 0 ? [brackets] : []), ...(options > 0 ? [counted(options, 'option')] : [])].join(' and ');
