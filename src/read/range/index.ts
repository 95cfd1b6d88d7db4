/** A draft within a document: what stands before its first line, and from another line on, is left out. */
export { cutBlocks } from './blocks.ts';
export { cutDraft } from './draft.ts';
export { isWhole, type Range } from './find-range.ts';
export { notesIn } from './notes-in.ts';
export { chosenAmong, reportDrafts } from './several-drafts.ts';
