/** Rule `any-change`: words added, removed or changed. */
import type { Row } from '../../compare/index.ts';
import { evidenceOf, wordChanges } from '../words-changed.ts';
import type { Rule } from './types.ts';

export const anyChange: Rule = {
  name: 'any-change',
  title: 'Any change of wording',
  manual: [
    'Reports that a provision on the watchlist is new, is gone, or was reworded. It runs last: if another rule of ' +
      'the entry has reported what changed, it only adds that other words changed too, if they did.',
    'Spelling, punctuation, a new number, and references that follow a renumbering do not count as a change of wording.',
  ],
  kinds: { inserted: 'the provision is new', deleted: 'it is gone', reworded: 'it was reworded' },
  misses:
    'Words that moved to another provision of the same clause are reported as gone from the one and new in the other.',
  examples: [
    {
      language: 'en',
      before: 'Article 1 — Scope\nThis Convention applies to lakes under its rules.',
      after: 'Article 1 — Scope\nThis Convention applies to lakes and rivers under its rules.',
    },
    {
      language: 'fr',
      before:
        "Article premier — Champ d'application\nLa présente Convention s'applique aux lacs de la région.",
      after:
        "Article premier — Champ d'application\nLa présente Convention s'applique aux fleuves de la région.",
    },
    {
      language: 'en',
      before: 'Article 1 — Scope\n1. This Convention applies to lakes.',
      after:
        'Article 1 — Scope\n1. This Convention applies to lakes.\n2. It does not apply to ponds in private gardens.',
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'Only punctuation changed.',
      before: 'Article 1 — Scope\nThis Convention applies to lakes, rivers and canals.',
      after: 'Article 1 — Scope\nThis Convention applies to lakes, rivers, and canals.',
    },
  ],
  checkRow: ({ row }, { isAlone }) => {
    if (isAlone) return [];
    const evidence = evidenceOf(row);
    if (row.change === 'inserted')
      return [{ kind: 'inserted', told: { type: 'came', row, words: evidence.after }, evidence }];
    if (row.change === 'deleted')
      return [{ kind: 'deleted', told: { type: 'went', row, words: evidence.before }, evidence }];
    if (!hasOtherWords(row)) return [];
    return [{ kind: 'reworded', told: { type: 'reworded', changes: wordChanges(row) }, evidence }];
  },
};

/** Whether words came, went or changed, in brackets or out of them. */
const hasOtherWords = ({ classes, brackets }: Row): boolean =>
  classes.includes('substantive') ||
  classes.includes('fact') ||
  brackets.some(({ event }) => event === 'struck' || event === 'added' || event === 'edited');
