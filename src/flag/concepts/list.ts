/** The concepts, as data. They are found by words: what is said with other words is missed, and every place is shown. */
import type { Concept } from './types.ts';
import { WORDS } from './words/index.ts';

const EFF = 'Electronic Frontier Foundation, analysis of the February 2024 text';
const WIKIMEDIA = 'Wikimedia Foundation, statement of 2024';
const HRW = 'Human Rights Watch, commentary of August 2024';
const NECESSARY =
  'Principles on communications surveillance (“Necessary and Proportionate”), supported by civil society';

const LIST: readonly Omit<Concept, 'words'>[] = [
  {
    id: 'legality',
    title: 'legality',
    meaning:
      'A limit on rights must be laid down by law. “In accordance with domestic law” alone does not count.',
    source: `${EFF}; ${NECESSARY}`,
  },
  {
    id: 'necessity',
    title: 'necessity',
    meaning: 'A limit on rights must be necessary for its aim.',
    source: `${EFF}; ${NECESSARY}`,
  },
  {
    id: 'proportionality',
    title: 'proportionality',
    meaning: 'A limit on rights must be proportionate to its aim.',
    source: `${EFF}; ${NECESSARY}`,
  },
  {
    id: 'non-discrimination',
    title: 'non-discrimination',
    meaning:
      'Nobody is treated worse for who they are or what they believe. A ground for refusal because of persecution does not count.',
    source: EFF,
  },
  {
    id: 'legitimate-aim',
    title: 'legitimate aim',
    meaning: 'A limit on rights needs a purpose that human rights law accepts.',
    source: NECESSARY,
  },
  {
    id: 'prior-authorisation',
    title: 'prior judicial authorisation',
    meaning: 'A court or another independent body must authorise a measure before it is taken.',
    source: `${EFF}; ${HRW}`,
  },
  {
    id: 'independent-review',
    title: 'independent review',
    meaning: 'A court or another independent body reviews a measure.',
    source: EFF,
  },
  {
    id: 'effective-remedy',
    title: 'effective remedy',
    meaning: 'A person whose rights were violated can obtain redress.',
    source: EFF,
  },
  {
    id: 'transparency',
    title: 'transparency',
    meaning: 'The public can learn how powers are used.',
    source: NECESSARY,
  },
  {
    id: 'user-notification',
    title: 'notice to those concerned',
    meaning: 'The people whose data are collected are notified. Notice between States does not count.',
    source: `${WIKIMEDIA}; ${HRW}`,
  },
  {
    id: 'limits-of-scope-and-duration',
    title: 'limits of scope and duration',
    meaning: 'The scope and duration of a measure are limited.',
    source: EFF,
  },
  {
    id: 'human-rights-compliance',
    title: 'duty to comply with human rights law',
    meaning:
      'Measures must comply with human rights law; “consistent with” is weaker and a separate concept.',
    source: `${EFF}; ${HRW}`,
  },
  {
    id: 'human-rights-consistency',
    title: 'consistency with human rights law',
    meaning: 'Measures are to be consistent with human rights law.',
    source: `${EFF}; ${HRW}`,
  },
  {
    id: 'refusal',
    title: 'grounds of refusal',
    isPermission: true,
    meaning:
      'Assistance may or must be refused. Optional if a Party may refuse, or may refuse only on some grounds; present if it shall; “may not refuse” alone does not count.',
    source: `${EFF}; ${HRW}`,
  },
  {
    id: 'security-researchers',
    title: 'security researchers',
    meaning: 'People who look for vulnerabilities in good faith are mentioned or protected.',
    source: EFF,
  },
  {
    id: 'journalists',
    title: 'journalists',
    meaning: 'Journalists or their sources are mentioned.',
    source: EFF,
  },
  {
    id: 'whistleblowers',
    title: 'whistleblowers',
    meaning: 'People who report wrongdoing are mentioned.',
    source: EFF,
  },
  {
    id: 'children',
    title: 'rights of the child',
    meaning:
      'The rights of children, or their exemption from punishment. Children mentioned only as victims do not count.',
    source: HRW,
  },
  {
    id: 'gender-equality',
    title: 'gender equality',
    meaning: 'Equality of women and men, or a gender perspective.',
    source: 'Paris Agreement, preamble and articles 7 and 11',
  },
  {
    id: 'indigenous-peoples',
    title: 'indigenous peoples',
    meaning: 'Indigenous peoples or their knowledge are mentioned.',
    source: 'Paris Agreement and BBNJ Agreement, preambles',
  },
];

/** The concepts of the program, with their words in every language that has a list. */
export const CONCEPTS: readonly Concept[] = LIST.map(concept => ({
  ...concept,
  words: Object.fromEntries(
    Object.entries(WORDS).flatMap(([language, { words }]) => {
      const own = words[concept.id];
      return own ? [[language, own]] : [];
    }),
  ),
}));
