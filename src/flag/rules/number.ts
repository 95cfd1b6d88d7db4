/** Rule `number`: a figure, a deadline or a threshold changed. */

import { AMOUNT_LANGUAGES, amountsIn, mayHoldAmount } from '../amounts.ts';
import { aboveOf, type Rows } from '../rows.ts';
import type { Hit } from '../types.ts';
import { evidenceOf, wordChanges } from '../words-changed.ts';
import type { Rule } from './types.ts';

export const number: Rule = {
  name: 'number',
  title: 'Numbers, deadlines and thresholds',
  manual: [
    'Tells that an amount in a provision changed: a number of days, Parties, instruments or degrees, a share, a sum, a year; in ' +
      'figures or in words. Numbers of provisions, paragraphs and documents are no amounts.',
    'An amount that went to another place of the provision has not changed. A provision that is new or gone is not asked.',
  ],
  languages: AMOUNT_LANGUAGES,
  kinds: { changed: 'an amount gave way to another', added: 'an amount came', removed: 'an amount went' },
  misses:
    'Amounts in words other than “half”, “two thirds” and plain numbers; bare numbers of which nothing says what they count.',
  examples: [
    {
      language: 'en',
      before:
        'Article 1 — Entry into force\nThis Convention shall enter into force on the thirtieth day after the fortieth instrument.',
      after:
        'Article 1 — Entry into force\nThis Convention shall enter into force on the ninetieth day after the fortieth instrument.',
      finds: ['1, an example: “thirtieth day” became “ninetieth day”.'],
    },
    {
      language: 'en',
      before: 'Article 1 — Quorum\nAt least 55 Parties have to be present, with 55 per cent of the votes.',
      after: 'Article 1 — Quorum\nAt least 60 Parties have to be present, with 55 per cent of the votes.',
      finds: ['1, an example: “55 Parties” became “60 Parties”.'],
    },
    {
      language: 'fr',
      before: 'Article premier — Délai\nLa Partie répond dans un délai de 30 jours.',
      after: 'Article premier — Délai\nLa Partie répond dans un délai de 90 jours.',
      finds: ['1, an example: “30 jours” became “90 jours”.'],
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'The amount went to a paragraph of its own.',
      before:
        'Article 1 — Delay\n1. A Party shall answer within 30 days and tell the Secretariat what it has answered.',
      after:
        'Article 1 — Delay\n1. A Party shall answer and tell the Secretariat what it has answered.\n2. Answers are due within 30 days.',
    },
    {
      language: 'en',
      why: 'The number is that of an article.',
      before: 'Article 1 — Review\nThe Parties shall meet under article 15 of the Rules of 1990.',
      after: 'Article 1 — Review\nThe Parties shall meet under article 16 of the Rules of 1990.',
    },
    {
      language: 'en',
      why: 'Other signs stand between the thousands.',
      before: 'Article 1 — Fines\nA fine may be up to EUR 30 000 000.',
      after: 'Article 1 — Fines\nA fine may be up to EUR 30,000,000.',
    },
    {
      language: 'en',
      why: 'The same amount is printed in figures now.',
      before: 'Article 1 — Delay\nA Party shall answer within thirty days.',
      after: 'Article 1 — Delay\nA Party shall answer within 30 days.',
    },
  ],
  checkRow: ({ row, before, after }, { language, isAlone, rows }) => {
    if (isAlone || row.change !== 'modified') return [];
    const isTouched = wordChanges(row).some(
      ({ deleted, inserted }) => mayHoldAmount(deleted, language) || mayHoldAmount(inserted, language),
    );
    if (!isTouched) return [];
    const [was, is] = [amountsIn(before, language), amountsIn(after, language)];
    const [gone, come] = [left(was, is), left(is, was)];
    if (gone.length + come.length === 0) return [];
    const evidence = evidenceOf(row);
    const hits: Hit[] = [];
    for (const one of [...gone]) {
      const two = come.find(({ unit }) => unit === one.unit);
      if (!two) continue;
      gone.splice(gone.indexOf(one), 1);
      come.splice(come.indexOf(two), 1);
      hits.push({ kind: 'changed', says: `“${one.words}” became “${two.words}”`, evidence });
    }
    // What only went to another line of its article, or came from one, is no other amount.
    const isInArticle = (amount: Amounts[number], side: 'before' | 'after') =>
      amountsIn(articleText(row[side] ?? '', side, rows), language).some(({ key }) => key === amount.key);
    for (const amount of gone) {
      if (!isInArticle(amount, 'after'))
        hits.push({ kind: 'removed', says: `“${amount.words}” is gone`, evidence });
    }
    for (const amount of come) {
      if (!isInArticle(amount, 'before'))
        hits.push({ kind: 'added', says: `“${amount.words}” was added`, evidence });
    }
    return hits;
  },
};

/** All words of the article that a provision stands in. */
function articleText(citation: string, side: 'before' | 'after', rows: Rows): string {
  let top = citation;
  for (let above = aboveOf(top); above !== null; above = aboveOf(above)) top = above;
  return rows
    .within(side, top)
    .map(index => rows.facts[index]?.[side] ?? '')
    .join(' ; ');
}

type Amounts = ReturnType<typeof amountsIn>;

/** Those of the first that the second does not have, each as often as it is there. */
function left(ones: Amounts, others: Amounts): Amounts {
  const free = others.map(({ key }) => key);
  return ones.filter(({ key }) => {
    const at = free.indexOf(key);
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
}
