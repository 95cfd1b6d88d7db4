/** The door to Word files: their writer is loaded when it is asked for. */
import type { PairDocx } from './docx/index.ts';

export type { Lint, PairDocx } from './docx/index.ts';

/** Two drafts as a Word file with tracked changes: accepting all gives the later draft, rejecting all the earlier one. */
export const pairToDocx = async (pair: PairDocx): Promise<Uint8Array> =>
  (await import('./docx/index.ts')).pairToDocx(pair);

/** The rules of Word that a file breaks, as far as they are known; empty if there are none. */
export const lintDocx = async (bytes: Uint8Array) => (await import('./docx/index.ts')).lintDocx(bytes);
