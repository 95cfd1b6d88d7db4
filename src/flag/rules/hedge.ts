/** Rule `hedge`: words that make an obligation depend on something came or went. */
import type { ModalChange } from '../../compare/index.ts';
import { evidenceOf } from '../words-changed.ts';
import type { Rule } from './types.ts';

export const hedge: Rule = {
  name: 'hedge',
  title: 'Hedges',
  manual: [
    'Reports that words such as “as appropriate”, “where possible” or “in accordance with its domestic law” were added or ' +
      'removed. The list, with its sources, is in `src/compare/classify/modal-words/`.',
  ],
  kinds: {
    added: 'the obligation depends on more than before',
    removed: 'the obligation depends on less than before',
    replaced: 'one hedge replaced by another',
  },
  misses: 'Conditions in words that are not on the list, and hedges that came with a whole new sentence.',
  examples: [
    {
      language: 'en',
      before: 'Article 1 — Records\nEach Party shall publish its records.',
      after: 'Article 1 — Records\nEach Party shall, as appropriate, publish its records.',
    },
    {
      language: 'fr',
      before: 'Article premier — Registres\nChaque Partie publie, selon qu’il convient, ses registres.',
      after: 'Article premier — Registres\nChaque Partie publie ses registres.',
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'The hedge only moved within the sentence.',
      before: 'Article 1 — Records\nEach Party shall, as appropriate, publish its records.',
      after: 'Article 1 — Records\nEach Party shall publish its records, as appropriate.',
    },
  ],
  checkRow: ({ row }) =>
    (row.modals ?? [])
      .filter(({ kind }) => kind === 'hedge')
      .map(change => ({ kind: kindOf(change), told: { type: 'modal', change }, evidence: evidenceOf(row) })),
};

const kindOf = ({ before, after }: ModalChange): string =>
  before && after ? 'replaced' : after ? 'added' : 'removed';
