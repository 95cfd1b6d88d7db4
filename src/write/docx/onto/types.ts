/** What changes are written into, and whose they are. */
import type { Comparison } from '../../../compare/index.ts';
import type { ComparedDrafts } from '../../../report/index.ts';
import type { Author } from '../revisions.ts';
import type { Resolution } from './resolve.ts';

export interface OntoDocx {
  comparison: Comparison;
  drafts: ComparedDrafts;
  /** The file of the earlier draft. */
  file: { name: string; bytes: Uint8Array };
  author: Author;
  /** What becomes of tracked changes that the file has already: what became of them when the draft was read. */
  tracked?: Resolution | undefined;
}
