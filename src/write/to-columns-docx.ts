/** The door to columns as a Word file: its writer is loaded when it is asked for. */
import type { ColumnsDocx } from './docx/columns.ts';

export type { ColumnsDocx } from './docx/columns.ts';

/** Drafts side by side as a Word file in landscape, with a header row on every page; the same bytes for the same drafts. */
export const columnsToDocx = async (content: ColumnsDocx): Promise<Uint8Array> =>
  (await import('./docx/columns.ts')).columnsToDocx(content);
