/** The watchlist that comes with the program, for any treaty. Data in code: reading YAML would cost every start. */
import type { Watchlist } from './types.ts';

const FINAL_CLAUSES = 'Handbook of final clauses of multilateral treaties, United Nations, 2003';
const VIENNA = 'Vienna Convention on the Law of Treaties';

export const GENERIC_WATCHLIST: Watchlist = {
  name: 'generic',
  watch: [
    {
      id: 'entry-into-force',
      title: 'entry into force',
      severity: 'high',
      headings: ['entry into force', 'entrée en vigueur', 'entrada en vigor', 'вступление в силу', '生效'],
      look: ['number', 'bracket', 'modal', 'hedge', 'any-change'],
      reason: 'How many States must join, and after how much time, is negotiated to the end.',
      source: `${FINAL_CLAUSES}; ${VIENNA}, article 24`,
    },
    {
      id: 'reservations',
      title: 'reservations',
      severity: 'high',
      headings: ['reservation', 'réserve', 'reserva', 'оговорки', '保留'],
      look: ['number', 'bracket', 'modal', 'hedge', 'any-change'],
      reason: 'Whether a Party can join and exclude parts of the treaty for itself.',
      source: `${FINAL_CLAUSES}; ${VIENNA}, articles 19 to 23`,
    },
    {
      id: 'amendment',
      title: 'amendment',
      severity: 'high',
      headings: ['amendment', 'amendement', 'enmienda', 'поправки', '修正'],
      look: ['number', 'bracket', 'modal', 'hedge', 'any-change'],
      reason: 'Who can change the treaty later, and what applies to those who did not agree.',
      source: `${FINAL_CLAUSES}; ${VIENNA}, articles 39 to 41`,
    },
    {
      id: 'denunciation',
      title: 'denunciation and withdrawal',
      severity: 'high',
      headings: ['denunciation', 'withdrawal', 'dénonciation', 'retrait', 'denuncia', 'денонсация', '退出'],
      look: ['number', 'bracket', 'modal', 'hedge', 'any-change'],
      reason: 'How a Party can leave, and how long it stays bound.',
      source: `${FINAL_CLAUSES}; ${VIENNA}, articles 54 to 56`,
    },
    {
      id: 'obligation-weaker',
      title: 'strength of an obligation',
      severity: 'high',
      look: ['modal:weaker', 'modal:reversed'],
      reason:
        'Replacing “shall” with “should” or “may” is common in negotiations; the rest of the sentence may stay the same.',
      source:
        'ISO/IEC Directives, Part 2, clause 7; drafting manuals named in src/compare/classify/modal-words',
    },
    {
      id: 'reference-broken',
      title: 'reference',
      severity: 'high',
      look: ['reference:elsewhere', 'reference:dangles'],
      reason: 'A reference that was not updated after a renumbering names a different provision, or none.',
      source: 'treaty-diff: docs/accuracy.md',
    },
    {
      id: 'hedge-added',
      title: 'condition on an obligation',
      severity: 'medium',
      look: ['hedge:added'],
      reason:
        '“As appropriate” and similar words are added to an obligation that some delegations found too strong.',
      source:
        'Records of the Paris Agreement and of the Cybercrime Convention, where these words were expressly negotiated',
    },
    {
      id: 'number-changed',
      title: 'deadline, threshold or amount',
      severity: 'medium',
      look: ['number'],
      reason: 'A changed figure is short and easily overlooked.',
      source: FINAL_CLAUSES,
    },
    {
      id: 'definition-changed',
      title: 'defined term',
      severity: 'medium',
      look: ['definition:changed', 'definition:renamed', 'definition:removed'],
      reason: 'Other provisions that use the term change their meaning without changing their words.',
      source: `${VIENNA}, article 31(4)`,
    },
    {
      id: 'obligation-stronger',
      title: 'strength of an obligation',
      severity: 'low',
      look: ['modal:stronger'],
      reason: 'Those who agreed to the weaker wording will want to know about the stronger one.',
      source: 'As for obligation-weaker',
    },
    {
      id: 'bracket-settled',
      title: 'brackets',
      severity: 'low',
      look: ['bracket:lifted', 'bracket:struck'],
      reason: 'Text that was not agreed is now in the draft or out of it.',
      source: 'Practice of negotiating texts',
    },
    {
      id: 'bracket-opened',
      title: 'brackets',
      severity: 'medium',
      look: ['bracket:opened', 'bracket:added'],
      reason:
        'Words were added in brackets, or existing words were put in brackets: they are no longer agreed.',
      source: 'Practice of negotiating texts',
    },
    {
      id: 'bracket-open',
      title: 'brackets',
      severity: 'low',
      look: ['bracket:open'],
      reason: 'Text in brackets is not agreed.',
      source: 'Practice of negotiating texts',
    },
    {
      id: 'hedge-removed',
      title: 'condition on an obligation',
      severity: 'low',
      look: ['hedge:removed', 'hedge:replaced'],
      reason: 'Words that softened an obligation are gone.',
      source: 'As for hedge-added',
    },
  ],
};
