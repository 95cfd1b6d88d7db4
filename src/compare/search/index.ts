/** The search for what became of provisions without a partner. */

export { ClausesElsewhere } from './clauses-elsewhere.ts';
export { asConfidence } from './confidence.ts';
export { findHeirs, freeLines, type Heir, type Heirs } from './heirs.ts';
export type { Kept } from './kept.ts';
export { LineReader } from './line-reader.ts';
export { areRivals } from './place.ts';
