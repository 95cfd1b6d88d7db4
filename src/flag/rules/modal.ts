/** Rule `modal`: a verb that carries the strength of an obligation changed. */
import type { ModalChange } from '../../compare/index.ts';
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
      finds: ['1, an example: “shall” became “should”, which is weaker wording.'],
    },
    {
      language: 'fr',
      before: 'Article premier — Registres\nChaque Partie doit tenir un registre des navires.',
      after: 'Article premier — Registres\nChaque Partie peut tenir un registre des navires.',
      finds: ['1, an example: “doit” became “peut”, which is weaker wording.'],
    },
    {
      language: 'es',
      before: 'Artículo 1 — Registros\nCada Parte podrá llevar un registro de los buques.',
      after: 'Artículo 1 — Registros\nCada Parte deberá llevar un registro de los buques.',
      finds: ['1, an example: “podrá” became “deberá”, which is stronger wording.'],
    },
    {
      language: 'en',
      before: 'Article 1 — Records\nA Party may publish the records of ships.',
      after: 'Article 1 — Records\nA Party shall not publish the records of ships.',
      finds: ['1, an example: “may” became “shall not”, so that the rule is reversed.'],
    },
    {
      language: 'en',
      before: 'Article 1 — Reservations\nNo reservations may be made to this Convention.',
      after: 'Article 1 — Reservations\nReservations may be made to this Convention.',
      finds: ['1, an example: “no reservations may” became “may”, so that the rule is reversed.'],
    },
    {
      language: 'en',
      before: 'Article 1 — Records\nEach Party [shall][should] keep records of ships.',
      after: 'Article 1 — Records\nEach Party should keep records of ships.',
      finds: ['1, an example: of “shall/should” only “should” is left.'],
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
      .map(change => ({ ...toldOf(change), evidence: evidenceOf(row) })),
};

const WAYS: Readonly<Record<ModalChange['direction'], string>> = {
  weaker: 'which is weaker wording',
  stronger: 'which is stronger wording',
  reversed: 'so that the rule is reversed',
  same: 'which is equally strong',
  settled: 'which settles it',
  open: 'which leaves it open',
};

function toldOf({ before, after, direction }: ModalChange): { kind: string; says: string } {
  if (direction === 'settled' && after)
    return { kind: direction, says: `of “${before}” only “${after}” is left` };
  if (before && after) return { kind: direction, says: `“${before}” became “${after}”, ${WAYS[direction]}` };
  return {
    kind: direction,
    says: after ? `“${after}” was added, ${WAYS[direction]}` : `“${before}” was removed, ${WAYS[direction]}`,
  };
}
