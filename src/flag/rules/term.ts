/** Rule `term`: a watched word or phrase came into a provision, or went. */
import { phrasePattern } from '../phrase-pattern.ts';
import { evidenceOf } from '../words-changed.ts';
import type { Rule } from './types.ts';

export const term: Rule = {
  name: 'term',
  title: 'Terms',
  manual: [
    'Reports that one of the words or phrases of the entry now appears in a provision where it did not, or no longer appears ' +
      'where it did. Singular and plural are both found, in capitals or not; provisions that are new or gone count.',
    'For a single draft, it reports where the words appear.',
  ],
  kinds: {
    added: 'the term was added',
    removed: 'the term is gone',
    stands: 'for a single draft: the term appears',
  },
  misses:
    'Other words for the same thing. A term that moved from one provision to another is reported twice.',
  examples: [
    {
      language: 'en',
      entry: { words: ['serious crime'] },
      before: 'Article 1 — Scope\nThis Convention applies to offences under it.',
      after: 'Article 1 — Scope\nThis Convention applies to offences under it and to serious crimes.',
    },
    {
      language: 'fr',
      entry: { words: ['infraction grave'] },
      before:
        "Article premier — Champ\nLa présente Convention s'applique aux infractions graves et aux autres.",
      after: "Article premier — Champ\nLa présente Convention s'applique à toutes les infractions.",
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'The term was there before; only other words changed.',
      entry: { words: ['serious crime'] },
      before: 'Article 1 — Scope\nThis Convention applies to any serious crime.',
      after: 'Article 1 — Scope\nThis Convention applies to serious crimes of every kind.',
    },
  ],
  checkWords: ({ row, before, after }, words, { language, isAlone }) =>
    words.flatMap(word => {
      const pattern = phrasePattern(word, language);
      const [was, is] = [
        row.before !== null && pattern.test(before),
        row.after !== null && pattern.test(after),
      ];
      if (isAlone ? !is : was === is) return [];
      const kind = isAlone ? 'stands' : is ? 'added' : 'removed';
      return [{ kind, told: { type: 'term', word, became: kind }, evidence: evidenceOf(row) }];
    }),
};
