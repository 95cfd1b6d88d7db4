/** Two trees -> a comparison. */
import type { Draft } from '../document/index.ts';
import { type Alignment, alignDrafts } from './alignment.ts';
import type { Correction } from './corrections.ts';
import { withNoteChanges } from './note-changes.ts';
import { auditUnits, type ReferenceAudit, ReferenceBook } from './references/index.ts';
import { rowsOf, unitRows } from './rows.ts';
import { languageOf } from './side.ts';
import { summaryOf } from './summary.ts';
import { COMPARISON_VERSION, type Comparison } from './types.ts';
import { alternativesOf } from './variants/index.ts';

export { isConnective } from './brackets/index.ts';
export { type ModalPhrase, modalPhrasesIn } from './classify/phrases-in.ts';
export { type Correction, CorrectionError } from './corrections.ts';
export { notLookedFor } from './coverage.ts';
export {
  type DefinedTerms,
  type DefinitionChange,
  definitionChanges,
  LONGEST_TERM,
  reachOfTerm,
  type TermReach,
  termPattern,
} from './definitions/index.ts';
export { AMOUNT_LANGUAGES, amountsIn, isPlaceholder } from './facts/index.ts';
export { ConcordanceError, readCorrections } from './read-corrections.ts';
export type { ReferenceAudit, ReferenceFinding, ReferencePoint } from './references/index.ts';
export { referencesIn } from './references/index.ts';
export { countedBrackets, type Outcomes, outcomesOf, summaryOf } from './summary.ts';
export type * from './types.ts';
export { COMPARISON_VERSION } from './types.ts';
export {
  compareVersions,
  type VersionCheck,
  type VersionComparison,
  type VersionFinding,
} from './versions/index.ts';
export { diffWords, isStopWord, textOf, tokenize } from './words/index.ts';

export interface CompareOptions {
  /** Pairs fixed by hand. */
  corrections?: readonly Correction[];
}

/**
 * Compares two drafts, provision by provision. Either order; the drafts are not changed.
 *
 * Every provision of each side stands in exactly one row, and the segments of the rows are both texts word for word.
 *
 * @throws {CorrectionError} for a correction that does not fit.
 */
export function compare(before: Draft, after: Draft, options: CompareOptions = {}): Comparison {
  return compareAligned(alignDrafts(before, after, options.corrections));
}

/**
 * The same, with the audit of references for whoever wants both: the drafts are aligned once. The audit is made when it is asked
 * for, of the drafts as they were.
 *
 * @throws {CorrectionError} for a correction that does not fit.
 */
export function compareAndAudit(
  before: Draft,
  after: Draft,
  options: CompareOptions = {},
): { comparison: Comparison; audit: () => ReferenceAudit } {
  const aligned = alignDrafts(before, after, options.corrections);
  return { comparison: compareAligned(aligned), audit: () => auditAligned(aligned) };
}

/**
 * Audits the references of two drafts to their own provisions: which follow what they name, which name another provision
 * now, and which name nothing. References to other instruments are left out, and so is what cannot be told.
 *
 * @throws {CorrectionError} for a correction that does not fit.
 */
export function auditReferences(before: Draft, after: Draft, options: CompareOptions = {}): ReferenceAudit {
  return auditAligned(alignDrafts(before, after, options.corrections));
}

function compareAligned(alignment: Alignment): Comparison {
  const { before, after, pairing, heirs } = alignment;
  const { rows: bare, decided } = rowsOf(alignment);
  const rows = withNoteChanges(bare);
  return {
    version: COMPARISON_VERSION,
    before: before.draft.provenance,
    after: after.draft.provenance,
    summary: summaryOf(rows),
    rows,
    alternatives: alternativesOf({
      before,
      after,
      pairing,
      heirs,
      decided,
      language: languageOf(before, after),
    }),
  };
}

function auditAligned(alignment: Alignment): ReferenceAudit {
  const { before, after, pairing } = alignment;
  const book = new ReferenceBook(alignment, languageOf(before, after));
  return auditUnits(unitRows(before, after, pairing), book);
}
