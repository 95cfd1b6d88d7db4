/** Rule `number`: a figure, a deadline or a threshold changed. */

import { AMOUNT_LANGUAGES, amountsIn } from '../../compare/index.ts';
import { aboveOf, type Rows } from '../rows.ts';
import type { RuleHit } from '../types.ts';
import { evidenceOf } from '../words-changed.ts';
import type { Rule } from './types.ts';

export const number: Rule = {
  name: 'number',
  title: 'Numbers, deadlines and thresholds',
  manual: [
    'Reports that an amount in a provision changed, or its limit: a number of days, Parties, instruments or degrees, a share, a sum, ' +
      'a date, a year; in figures or in words. Numbers of provisions, paragraphs and documents are not amounts.',
    'An amount that moved within the provision has not changed. Provisions that are new or gone are not checked.',
  ],
  languages: AMOUNT_LANGUAGES,
  kinds: {
    changed: 'an amount was replaced by another',
    added: 'an amount was added',
    removed: 'an amount was removed',
  },
  misses:
    'Amounts in words other than “half”, “two thirds” and plain numbers; bare numbers without a word for what they count.',
  examples: [
    {
      language: 'en',
      before:
        'Article 1 — Entry into force\nThis Convention shall enter into force on the thirtieth day after the fortieth instrument.',
      after:
        'Article 1 — Entry into force\nThis Convention shall enter into force on the ninetieth day after the fortieth instrument.',
    },
    {
      language: 'en',
      before: 'Article 1 — Quorum\nAt least 55 Parties must be present, with 55 per cent of the votes.',
      after: 'Article 1 — Quorum\nAt least 60 Parties must be present, with 55 per cent of the votes.',
    },
    {
      language: 'fr',
      before: 'Article premier — Délai\nLa Partie répond dans un délai de 30 jours.',
      after: 'Article premier — Délai\nLa Partie répond dans un délai de 90 jours.',
    },
    {
      language: 'en',
      before: 'Article 1 — Cuts\nEach Party shall cut its use by at least 40 per cent by 2030.',
      after: 'Article 1 — Cuts\nEach Party shall cut its use by at most 40 per cent by 2035.',
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'An ordinal that names an amendment is not a share.',
      before: 'Article 1 — Fees\nAs the Forty-third Amendment provides, fees are due.',
      after: 'Article 1 — Fees\nAs the Forty-fourth Amendment provides, fees are due.',
    },
    {
      language: 'en',
      why: 'The amount moved to a paragraph of its own.',
      before:
        'Article 1 — Delay\n1. A Party shall answer within 30 days and inform the Secretariat of its answer.',
      after:
        'Article 1 — Delay\n1. A Party shall answer and inform the Secretariat of its answer.\n2. Answers are due within 30 days.',
    },
    {
      language: 'en',
      why: 'The number is that of an article.',
      before: 'Article 1 — Review\nThe Parties shall meet under article 15 of the Rules of 1990.',
      after: 'Article 1 — Review\nThe Parties shall meet under article 16 of the Rules of 1990.',
    },
    {
      language: 'en',
      why: 'Only the thousands separators differ.',
      before: 'Article 1 — Fines\nA fine may be up to EUR 30 000 000.',
      after: 'Article 1 — Fines\nA fine may be up to EUR 30,000,000.',
    },
    {
      language: 'en',
      why: 'The same amount is now in figures.',
      before: 'Article 1 — Delay\nA Party shall answer within thirty days.',
      after: 'Article 1 — Delay\nA Party shall answer within 30 days.',
    },
  ],
  checkRow: ({ row }, { language, isAlone, rows }) => {
    if (isAlone) return [];
    const evidence = evidenceOf(row);
    return (row.facts ?? []).flatMap(({ kind, before, after }): RuleHit[] => {
      const told = { type: 'amount', before, after } as const;
      if (kind !== 'quantity' && kind !== 'date') return [];
      if (before !== null && after !== null) return [{ kind: 'changed', told, evidence }];
      // What only went to another line of its article, or came from one, is no other amount.
      if (before !== null && !isInArticle(before, row.after ?? '', 'after', rows, language))
        return [{ kind: 'removed', told, evidence }];
      if (after !== null && !isInArticle(after, row.before ?? '', 'before', rows, language))
        return [{ kind: 'added', told, evidence }];
      return [];
    });
  },
};

/** Whether an amount or a date stands anywhere in the article that holds a provision. */
function isInArticle(
  words: string,
  citation: string,
  side: 'before' | 'after',
  rows: Rows,
  language: string,
): boolean {
  const article = articleText(citation, side, rows);
  const [amount] = amountsIn(words, language);
  return amount
    ? amountsIn(article, language).some(({ key }) => key === amount.key)
    : article.toLowerCase().includes(words.toLowerCase());
}

/** All words of the article that a provision stands in. */
function articleText(citation: string, side: 'before' | 'after', rows: Rows): string {
  let top = citation;
  for (let above = aboveOf(top); above !== null; above = aboveOf(above)) top = above;
  return rows
    .within(side, top)
    .map(index => rows.facts[index]?.[side] ?? '')
    .join(' ; ');
}
