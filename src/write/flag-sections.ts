/** Findings as the first sections of a summary. */
import type { Finding } from '../flag/index.ts';
import { groupFindings, isNews } from './findings.ts';
import type { SummarySection } from './summary.ts';

/** News of severity `low` that a summary tells; it has sections of its own for brackets and the like. */
const MOST_LOW = 10;

/** What is flagged, what cannot be answered, what is watched and did not change: a line each. */
export function flagSections(findings: readonly Finding[]): SummarySection[] {
  return groupFindings(findings).map(({ title, findings: some }) => {
    const low = some.filter(finding => finding.severity === 'low' && isNews(finding));
    const left = new Set(low.slice(MOST_LOW));
    const lines = some
      .filter(finding => !left.has(finding))
      .map(finding => ({ where: finding.sentence, ...(isNews(finding) ? { what: finding.severity } : {}) }));
    const more =
      left.size > 0 ? [{ where: `and ${left.size} more of severity low; treaty flags tells them` }] : [];
    return { title, lines: [...lines, ...more] };
  });
}
