/** The door to columns as a page of HTML: its writer is loaded when it is asked for. */
import type { ColumnsPage } from './html/columns/index.ts';

export type { ColumnsPage } from './html/columns/index.ts';

/** Drafts side by side as a page that needs nothing else. */
export const columnsToHtml = async (page: ColumnsPage): Promise<string> =>
  (await import('./html/columns/index.ts')).columnsToHtml(page);
