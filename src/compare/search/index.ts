/** The search for what became of provisions without a partner. */

export { asConfidence } from './confidence.ts';
export { findHeirs, type Heir, type Heirs, withoutPaired } from './heirs.ts';
export type { Kept } from './kept.ts';
export { LineReader } from './line-reader.ts';
export { areRivals } from './place.ts';
