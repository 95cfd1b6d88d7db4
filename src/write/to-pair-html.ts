/** The door to two drafts as a page of HTML: its writer is loaded when it is asked for. */
import type { PairPage } from './html/pair/index.ts';

export type { DraftFile } from './html/drafts.ts';
export type { PairPage } from './html/pair/index.ts';

/** Report and redline as a page that needs nothing else: no network; scripts add a filter and keys; light, dark and on paper. */
export const pairToHtml = async (page: PairPage): Promise<string> =>
  (await import('./html/pair/index.ts')).pairToHtml(page);
