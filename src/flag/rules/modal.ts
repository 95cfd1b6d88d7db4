/** Rule `modal`: a verb that carries the strength of an obligation changed. */
import { evidenceOf } from '../words-changed.ts';
import type { Rule } from './types.ts';

export const modal: Rule = {
  name: 'modal',
  title: 'Modal verbs',
  manual: [
    'Reports that a verb such as “shall”, “should” or “may” was replaced by another, and whether the wording became stronger or weaker by ' +
      'the ranking in `src/compare/classify/modal-words/`. “Stronger” and “weaker” describe the wording, not its legal effect.',
    'It covers English, French, Spanish, Russian, Chinese and Arabic.',
  ],
  kinds: {
    weaker: 'the later verb ranks lower',
    stronger: 'the later verb ranks higher',
    reversed: 'from asking or allowing to forbidding, or back',
    same: 'other words of equal strength',
    settled: 'one of several verbs in brackets was kept',
    open: 'one verb became several in brackets',
  },
  misses: 'An obligation that was rewritten entirely; a provision that is new or gone, whatever its verbs.',
  examples: [
    {
      language: 'en',
      before: 'Article 1 — Records\nEach Party shall keep records of ships.',
      after: 'Article 1 — Records\nEach Party should keep records of ships.',
    },
    {
      language: 'fr',
      before: 'Article premier — Registres\nChaque Partie doit tenir un registre des navires.',
      after: 'Article premier — Registres\nChaque Partie peut tenir un registre des navires.',
    },
    {
      language: 'es',
      before: 'Artículo 1 — Registros\nCada Parte podrá llevar un registro de los buques.',
      after: 'Artículo 1 — Registros\nCada Parte deberá llevar un registro de los buques.',
    },
    {
      language: 'en',
      before: 'Article 1 — Records\nA Party may publish the records of ships.',
      after: 'Article 1 — Records\nA Party shall not publish the records of ships.',
    },
    {
      language: 'en',
      before: 'Article 1 — Reservations\nNo reservations may be made to this Convention.',
      after: 'Article 1 — Reservations\nReservations may be made to this Convention.',
    },
    {
      language: 'en',
      before: 'Article 1 — Records\nEach Party [shall][should] keep records of ships.',
      after: 'Article 1 — Records\nEach Party should keep records of ships.',
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'One of two alternative verbs was kept: neither was the agreed verb before.',
      entry: { look: ['modal:weaker'] },
      before: 'Article 1 — Records\nEach Party [shall][should] keep records of ships.',
      after: 'Article 1 — Records\nEach Party should keep records of ships.',
    },
    {
      language: 'en',
      why: 'The same condition, worded the other way round.',
      before: 'Article 1 — Records\nCopies shall be given if the owner agrees.',
      after: 'Article 1 — Records\nCopies shall not be given unless the owner agrees.',
    },
    {
      language: 'en',
      why: '“May” is a month.',
      before: 'Article 1 — Records\nThe records of May 2030 shall be kept.',
      after: 'Article 1 — Records\nThe records of June 2030 shall be kept.',
    },
    {
      language: 'en',
      why: 'The verb only moved within the sentence.',
      before: 'Article 1 — Records\nIn every port, each Party shall keep records.',
      after: 'Article 1 — Records\nEach Party shall, in every port, keep records.',
    },
  ],
  checkRow: ({ row }) =>
    (row.modals ?? [])
      .filter(({ kind }) => kind === 'verb')
      .map(change => ({
        kind: change.direction,
        told: { type: 'modal', change },
        evidence: evidenceOf(row),
      })),
};
