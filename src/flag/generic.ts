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
      reason: 'How many have to join, and how long that takes to count, is argued over to the end.',
      source: `${FINAL_CLAUSES}; ${VIENNA}, article 24`,
    },
    {
      id: 'reservations',
      title: 'reservations',
      severity: 'high',
      headings: ['reservation', 'réserve', 'reserva', 'оговорки', '保留'],
      look: ['number', 'bracket', 'modal', 'hedge', 'any-change'],
      reason: 'Whether a Party can sign and keep parts of the treaty off itself.',
      source: `${FINAL_CLAUSES}; ${VIENNA}, articles 19 to 23`,
    },
    {
      id: 'amendment',
      title: 'amendment',
      severity: 'high',
      headings: ['amendment', 'amendement', 'enmienda', 'поправки', '修正'],
      look: ['number', 'bracket', 'modal', 'hedge', 'any-change'],
      reason: 'Who can change the treaty later, and what it says of those who said no.',
      source: `${FINAL_CLAUSES}; ${VIENNA}, articles 39 to 41`,
    },
    {
      id: 'denunciation',
      title: 'denunciation and withdrawal',
      severity: 'high',
      headings: ['denunciation', 'withdrawal', 'dénonciation', 'retrait', 'denuncia', 'денонсация', '退出'],
      look: ['number', 'bracket', 'modal', 'hedge', 'any-change'],
      reason: 'How a Party gets out, and how long it stays bound.',
      source: `${FINAL_CLAUSES}; ${VIENNA}, articles 54 to 56`,
    },
    {
      id: 'obligation-weaker',
      title: 'strength of an obligation',
      severity: 'high',
      look: ['modal:weaker', 'modal:reversed'],
      reason:
        '“Shall” giving way to “should” or “may” is what negotiators trade in; the rest of a sentence can stay as it was.',
      source:
        'ISO/IEC Directives, Part 2, clause 7; drafting manuals named in src/compare/classify/modal-words',
    },
    {
      id: 'reference-broken',
      title: 'reference',
      severity: 'high',
      look: ['reference:elsewhere', 'reference:dangles'],
      reason: 'A reference that a renumbering left behind names another provision than it did, or none.',
      source: 'treaty-diff: docs/accuracy.md',
    },
    {
      id: 'hedge-added',
      title: 'condition on an obligation',
      severity: 'medium',
      look: ['hedge:added'],
      reason: '“As appropriate” and its kin are added to an obligation where it was too much for some.',
      source:
        'Records of the Paris Agreement and of the Cybercrime Convention, where these words were argued over by name',
    },
    {
      id: 'number-changed',
      title: 'deadline, threshold or amount',
      severity: 'medium',
      look: ['number'],
      reason: 'A changed figure is short, and easily read over.',
      source: FINAL_CLAUSES,
    },
    {
      id: 'definition-changed',
      title: 'defined term',
      severity: 'medium',
      look: ['definition:changed', 'definition:renamed', 'definition:removed'],
      reason: 'Where other provisions use the term, their own words do not show that it changed.',
      source: `${VIENNA}, article 31(4)`,
    },
    {
      id: 'obligation-stronger',
      title: 'strength of an obligation',
      severity: 'low',
      look: ['modal:stronger'],
      reason: 'Those who agreed to the weaker wording will want to know of the stronger one.',
      source: 'As for obligation-weaker',
    },
    {
      id: 'bracket-settled',
      title: 'brackets',
      severity: 'low',
      look: ['bracket:lifted', 'bracket:struck'],
      reason: 'What was not agreed is now in the text or out of it.',
      source: 'Practice of negotiating texts',
    },
    {
      id: 'bracket-opened',
      title: 'brackets',
      severity: 'medium',
      look: ['bracket:opened', 'bracket:added'],
      reason: 'Words came in brackets, or brackets were put around words: they are not agreed now.',
      source: 'Practice of negotiating texts',
    },
    {
      id: 'bracket-open',
      title: 'brackets',
      severity: 'low',
      look: ['bracket:open'],
      reason: 'What is in brackets is not agreed.',
      source: 'Practice of negotiating texts',
    },
    {
      id: 'hedge-removed',
      title: 'condition on an obligation',
      severity: 'low',
      look: ['hedge:removed', 'hedge:replaced'],
      reason: 'Words that an obligation was softened with are gone.',
      source: 'As for hedge-added',
    },
  ],
};
