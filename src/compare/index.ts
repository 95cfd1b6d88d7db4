/** Two trees -> a comparison. */
import type { Draft } from '../document/index.ts';
import { align } from './align/index.ts';
import { alternativesOf } from './alternatives.ts';
import type { Correction } from './corrections.ts';
import { auditUnits, type ReferenceAudit, ReferenceBook } from './references/index.ts';
import { certainMoves, rowsOf, unitRows } from './rows.ts';
import { languageOf, sideOf } from './side.ts';
import { findSplits } from './splits.ts';
import { summaryOf } from './summary.ts';
import { COMPARISON_VERSION, type Comparison } from './types.ts';
import { Interner } from './words/index.ts';

export { type ModalPhrase, modalPhrasesIn } from './classify/phrases-in.ts';
export { type Correction, CorrectionError } from './corrections.ts';
export {
  type DefinedTerms,
  type DefinitionChange,
  definitionChanges,
  termPattern,
} from './definitions/index.ts';
export { ConcordanceError, readCorrections } from './read-corrections.ts';
export type { ReferenceAudit, ReferenceFinding, ReferencePoint } from './references/index.ts';
export { referencesIn } from './references/index.ts';
export { summaryOf } from './summary.ts';
export type * from './types.ts';
export { COMPARISON_VERSION } from './types.ts';
export {
  compareVersions,
  type VersionCheck,
  type VersionComparison,
  type VersionFinding,
} from './versions/index.ts';
export { diffWords, tokenize } from './words/index.ts';

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
  const interner = new Interner();
  const sides = { before: sideOf(before, interner), after: sideOf(after, interner) };
  const pairing = align(sides.before, sides.after, interner, options.corrections);
  const rows = rowsOf(sides.before, sides.after, pairing, interner);
  return {
    version: COMPARISON_VERSION,
    before: before.provenance,
    after: after.provenance,
    summary: summaryOf(rows),
    rows,
    alternatives: alternativesOf(sides.before, pairing, rows),
  };
}

/**
 * Audits the references of two drafts to their own provisions: which follow what they name, which name another provision
 * now, and which name nothing. References to other instruments are left out, and so is what cannot be told.
 *
 * @throws {CorrectionError} for a correction that does not fit.
 */
export function auditReferences(before: Draft, after: Draft, options: CompareOptions = {}): ReferenceAudit {
  const interner = new Interner();
  const sides = { before: sideOf(before, interner), after: sideOf(after, interner) };
  const pairing = align(sides.before, sides.after, interner, options.corrections);
  certainMoves(pairing);
  const splits = findSplits(sides.before, sides.after, pairing);
  const language = languageOf(sides.before, sides.after);
  const book = new ReferenceBook(sides.before, sides.after, pairing, splits, language);
  return auditUnits(unitRows(sides.before, sides.after, pairing), book);
}
