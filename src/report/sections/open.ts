/** What is still open in the later draft, in brackets or in options, by article, with the words that say most. */

import type { Row } from '../../compare/index.ts';
import { counted } from '../../document/index.ts';
import { tallyOf } from '../bracket-tally.ts';
import { about, general } from '../entry.ts';
import type { Material } from '../material.ts';
import { openFigures, openQuotes } from '../open-quotes.ts';
import { provisionName } from '../row-facts.ts';
import type { Entry } from '../types.ts';

/** Places of an article that are quoted, in all and within a budget: enough to see what kind of question is open. */
const MOST_QUOTED = 4;
const SHORT = 1;

export const openBrackets = (material: Material): Entry[] => [
  ...byArticle(material),
  ...figures(material),
  ...oneByOne(material),
];

/** How much of each article is open; options alone, too, keep an article open. */
function byArticle({ articles, names }: Material): Entry[] {
  const items = articles.flatMap(({ head, rows }) => {
    const { open, options } = openIn(rows);
    const where = head.after === null ? '' : names.citation(head.after, 'after');
    return open + options === 0 ? [] : [`${where} (${inAll(String(open), open, options)})`];
  });
  return items.length > 1 ? [general('Pairs of brackets and options, by article:', 95, items)] : [];
}

/** Deadlines, thresholds and amounts that are not agreed. */
function figures({ articles }: Material): Entry[] {
  const items = articles.flatMap(({ rows }) => openFigures(rows));
  return items.length > 0 ? [general('Figures and dates in brackets:', 93, items)] : [];
}

const openIn = (rows: readonly Row[]) => ({
  open: tallyOf(rows).after,
  options: rows.filter(({ kind, after }) => kind === 'option' && after !== null).length,
});

function oneByOne(material: Material): Entry[] {
  return material.articles
    .flatMap(({ head, rows }): Entry[] => {
      const { open, options } = openIn(rows);
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
