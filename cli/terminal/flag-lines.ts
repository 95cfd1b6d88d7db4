/** Findings at the head of a diff: one line for each that fired, and one line for all watchlist clauses that did not change. */
import { type Finding, groupFindings, isNews } from '../../src/index.ts';
import type { Page } from './page.ts';

/** The most lines shown: the diff itself follows, and reports the brackets. */
const MOST_LINES = 25;

export function putFlagLines(page: Page, findings: readonly Finding[]): void {
  for (const { title, findings: some } of groupFindings(findings)) {
    page.gap();
    page.text(title, 0, 'heading');
    if (!some.some(finding => isNews(finding) && finding.state !== 'unverified')) {
      page.text(some.map(placeIn).join('; '), 2);
      continue;
    }
    const grave = some.filter(({ severity, state }) => severity !== 'low' || state === 'rule-failed');
    const shown = (grave.length > 0 ? grave : some).slice(0, MOST_LINES);
    for (const { severity, sentence } of shown) page.labelled(severity, [{ text: sentence }], 2, 9);
    const left = some.length - shown.length;
    if (left > 0) page.text(`and ${left} more; treaty flags lists them`, 2, 'remark');
  }
}

/** `35(1)(c): unchanged`; the subject without its title, or the whole sentence where it has no place. */
const placeIn = ({ before, after, sentence, state }: Finding): string =>
  after === null && before === null
    ? sentence
    : `${after ?? before}${before !== null && after !== null && before !== after ? ` (was ${before})` : ''}: ${state}`;
