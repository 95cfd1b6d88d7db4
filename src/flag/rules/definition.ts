/** Rule `definition`: a defined term changed. */
import { evidenceOf } from '../words-changed.ts';
import type { Rule } from './types.ts';

export const definition: Rule = {
  name: 'definition',
  title: 'Definitions',
  isSlow: true,
  manual: [
    'Reports that the definition of a term was changed, added, removed or given another term, and how many provisions use the ' +
      'term. Definitions and uses are found as by `treaty definitions`.',
  ],
  kinds: {
    changed: 'the same term with a changed definition',
    renamed: 'a different term for the definition',
    removed: 'the term is no longer defined',
    new: 'a term is newly defined',
  },
  misses: 'Terms explained without quotation marks outside an article on the use of terms.',
  examples: [
    {
      language: 'en',
      before:
        'Article 1 — Use of terms\n“Lake” means standing water of more than ten hectares.\n\nArticle 2 — Duty\nEach Party shall keep every lake clean.',
      after:
        'Article 1 — Use of terms\n“Lake” means standing water of more than ninety hectares.\n\nArticle 2 — Duty\nEach Party shall keep every lake clean.',
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'Only a provision that uses the term changed.',
      before:
        'Article 1 — Use of terms\n“Lake” means standing water of more than ten hectares.\n\nArticle 2 — Duty\nEach Party shall keep every lake clean.',
      after:
        'Article 1 — Use of terms\n“Lake” means standing water of more than ten hectares.\n\nArticle 2 — Duty\nEach Party shall keep every lake clean and open.',
    },
  ],
  checkRow: ({ row, index }, { definitions, isAlone }) =>
    isAlone
      ? []
      : definitions(index)
          .filter(({ status }) => status !== 'unchanged')
          .map(change => ({
            kind: change.status,
            told: { type: 'definition', change },
            evidence: evidenceOf(row),
          })),
};
