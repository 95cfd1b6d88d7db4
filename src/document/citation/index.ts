export { type AddressBook, citationsOf } from './address-book.ts';
export { CitationError } from './error.ts';
export { compareCitations } from './order.ts';
export { parseCitation } from './parse.ts';
export { printCitation } from './print.ts';
export { type Found, type Resolution, resolveCitation } from './resolve.ts';
export type { Citation, Step, StepKind } from './types.ts';
