/** What is said of a comparison: the only home of sentences about changes. */
export { elide, excerptOf, firstChanges, firstWords, marked } from './excerpt.ts';
export { definitionRemarks, type Kin, kinOf } from './kin.ts';
export { alternativeRemarks, wordRemarks } from './remarks.ts';
export { namesOf, printDefinition } from './sentences/definition.ts';
export { printFact } from './sentences/facts.ts';
export { printLabelChange } from './sentences/label.ts';
export { MODAL_NOTE, printModal } from './sentences/modal.ts';
export { placeRemarks } from './sentences/place.ts';
export { printSuccessors } from './sentences/successor.ts';
