/** References to provisions of the same treaty: found, followed through a renumbering, and audited. */
export { auditUnits, type ReferenceAudit, type ReferenceFinding, type ReferencePoint } from './audit.ts';
export { ReferenceBook } from './book.ts';
export { followReferences } from './follow.ts';
export { mayTouchReference } from './may-touch.ts';
export { referencesApart, referencesIn } from './scan.ts';
export type { ReferenceStep } from './types.ts';
