export { findConcepts } from './find.ts';
export { CONCEPTS } from './list.ts';
export type { Concept, ConceptFinding, ConceptPlace, ConceptStatus } from './types.ts';
