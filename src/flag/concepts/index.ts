export { conceptsWith } from './all.ts';
export { findConcepts } from './find.ts';
export { CONCEPTS } from './list.ts';
export type { Concept, ConceptFinding, ConceptPlace, ConceptStatus } from './types.ts';
export { LANGUAGES_OF_VERDICTS, VERDICTS } from './verdicts.ts';
export { WORDS } from './words/index.ts';
