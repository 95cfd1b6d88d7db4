/** Against which authentic text a restatement was held, and when: `verified` in the provenance of a draft. */
import type { Provenance } from './types.ts';

export interface Verification {
  /** ISO date. */
  date: string;
  /** The document that has the authentic text, by its symbol. */
  against: string;
  /** BCP 47 tag of the text that was read. */
  language: string;
  /** SHA-256 of the file that was read. */
  sha256: string;
}

const WRITTEN =
  /^against (\S.*?) \(([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)\) on (\d{4}-\d{2}-\d{2}), SHA-256 ([\da-f]{64})$/;

/** How the words of `verified` have to be, for who wrote others. */
export const VERIFICATION_FORM = '`against A/RES/79/243 (en) on 2026-12-01, SHA-256 …`';

/** What a draft says of how it was verified; null where it says nothing, or nothing that can be read. */
export function verificationOf({ verified }: Pick<Provenance, 'verified'>): Verification | null {
  const [, against = '', language = '', date = '', sha256 = ''] = WRITTEN.exec(verified ?? '') ?? [];
  return sha256 === '' ? null : { date, against, language, sha256 };
}

/** What the words of a draft are, in a line of facts: `official`, `restatement, verified against A/RES/79/243`. */
export function standingOf(draft: Pick<Provenance, 'authenticity' | 'verified'>): string | undefined {
  const verification = verificationOf(draft);
  return verification
    ? `${draft.authenticity}, verified against ${verification.against}`
    : draft.authenticity;
}
