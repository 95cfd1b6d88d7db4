/** Findings on a page: those that fired with evidence and reason, the others in one line each. */
import { type Finding, groupFindings, isNews, REASON_NOTICE } from '../../src/index.ts';
import type { Page } from './page.ts';

export interface FindingsShown {
  /** Whether evidence and reasons are shown; otherwise one line each. */
  isFull: boolean;
}

export function putFindings(page: Page, findings: readonly Finding[], { isFull }: FindingsShown): void {
  if (isFull && findings.some(isNews)) page.text(REASON_NOTICE, 0, 'notice');
  for (const { title, findings: some } of groupFindings(findings)) {
    page.gap();
    page.text(title, 0, 'heading');
    for (const finding of some) putFinding(page, finding, isFull);
  }
}

function putFinding(page: Page, finding: Finding, isFull: boolean): void {
  const { sentence, severity, state, evidence, reason, source, rule } = finding;
  const hasNews = isNews(finding);
  page.labelled(hasNews ? severity : '', [{ text: sentence }], 2, hasNews ? 9 : 2);
  if (!isFull || !hasNews) return;
  if (evidence.before !== null && state !== 'unverified')
    page.text(`before: ${evidence.before}`, 11, 'remark');
  if (evidence.after !== null && state !== 'unverified') page.text(`after: ${evidence.after}`, 11, 'remark');
  page.text(`why it is on the watchlist: ${reason} (${rule}; ${source})`, 11, 'remark');
}
