/** The door to Word files: their writer is loaded when it is asked for. */
import type { Lint, PairDocx } from './docx/index.ts';
import type { OntoDocx, OntoResult } from './docx/onto/index.ts';

export type { CommentChoice, Lint, PairDocx } from './docx/index.ts';
export type { OntoDocx, OntoResult } from './docx/onto/index.ts';

/** Two drafts as a Word file with tracked changes: accepting all gives the later draft, rejecting all the earlier one. */
export const pairToDocx = async (pair: PairDocx): Promise<Uint8Array> =>
  (await import('./docx/index.ts')).pairToDocx(pair);

/** The rules of Word that a file breaks, as far as they are known; empty if there are none. */
export const lintDocx = async (bytes: Uint8Array): Promise<Lint[]> =>
  (await import('./docx/index.ts')).lintDocx(bytes);

/** The same changes in a copy of the Word file that the earlier draft was read from, and what of them could not be written there. */
export const ontoDocx = async (onto: OntoDocx): Promise<OntoResult> =>
  (await import('./docx/onto/index.ts')).ontoDocx(onto);
