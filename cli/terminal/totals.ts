/** The summary at the end of a diff: counts, renumberings, and what was not compared. */
import { type Comparison, comparisonNotices, MODAL_NOTE, totalLines } from '../../src/index.ts';
import type { Page } from './page.ts';

/** @param rows those that the summary is about, in the order in which they are shown. */
export function putTotals(page: Page, { rows }: Pick<Comparison, 'rows'>): void {
  page.gap();
  page.text('Summary', 0, 'heading');
  for (const { text, isModal } of totalLines(rows)) {
    page.text(text, 2);
    if (isModal) page.text(MODAL_NOTE, 2, 'notice');
  }
  for (const notice of comparisonNotices({ rows })) page.text(notice, 2, 'notice');
}
