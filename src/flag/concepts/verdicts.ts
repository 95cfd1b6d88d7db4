/** What the lists find in the convention of A/RES/79/243, in its six languages: the texts are equally authentic, so the answers should agree. */
import type { ConceptStatus } from './types.ts';

export interface Verdict {
  /** In all six languages, but for those of `but`. */
  status: ConceptStatus;
  /** Languages in which the text itself words it differently, and how. */
  but?: Readonly<Record<string, { status: ConceptStatus; why: string }>>;
  /** What else differs, where the status does not. */
  note?: string;
}

export const LANGUAGES_OF_VERDICTS = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

/** By the id of the concept. Checked against the texts by `tests/flag/concepts/six-languages.corpus.test.ts`. */
export const VERDICTS: Readonly<Record<string, Verdict>> = {
  legality: { status: 'absent' },
  necessity: { status: 'absent', note: 'the necessity of preserving data in 42(3) is no limit on a measure' },
  proportionality: { status: 'present' },
  'non-discrimination': { status: 'absent' },
  'legitimate-aim': { status: 'absent' },
  'prior-authorisation': { status: 'absent' },
  'independent-review': { status: 'present' },
  'effective-remedy': { status: 'present' },
  transparency: { status: 'present' },
  'user-notification': { status: 'absent', note: '42(3) speaks of not notifying the user' },
  'limits-of-scope-and-duration': { status: 'present' },
  'human-rights-compliance': {
    status: 'present',
    note: 'found in 24(1), in Arabic in 6(2): there, 24(1) has the word for “consistent with”',
  },
  'human-rights-consistency': {
    status: 'present',
    but: {
      ru: {
        status: 'absent',
        why: '6(1) asks the Parties to observe their obligations, and 6(2) has one phrase (“in accordance with”) for the two of the others',
      },
    },
  },
  refusal: { status: 'optional' },
  'security-researchers': { status: 'present' },
  journalists: { status: 'absent' },
  whistleblowers: { status: 'absent' },
  children: { status: 'present' },
  'gender-equality': { status: 'present' },
  'indigenous-peoples': { status: 'absent' },
};
