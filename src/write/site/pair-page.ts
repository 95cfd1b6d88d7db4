/** Two drafts of a site, compared. */
import type { Comparison } from '../../compare/index.ts';
import type { Draft } from '../../document/index.ts';
import { type ArticleStrip, type Finding, type Report, withinBudget } from '../../report/index.ts';
import { draftLabel } from '../history/draft-label.ts';
import { pairToHtml } from '../html/pair/index.ts';
import { type Crumb, crumbs, SITE_STYLE } from './page.ts';

export interface ComparedPair {
  comparison: Comparison;
  drafts: { before: Draft; after: Draft };
  findings: readonly Finding[];
  report: Report;
  strip: ArticleStrip;
}

/** The page of two drafts, with the way back to the treaty. */
export const pairPage = (
  { comparison, drafts, findings, report, strip: { cells } }: ComparedPair,
  above: readonly Crumb[],
): string =>
  pairToHtml({
    comparison,
    drafts,
    findings,
    report: withinBudget(report, 'normal'),
    cells,
    title: `${draftLabel(report.before)} compared with ${draftLabel(report.after)}`,
    above: { nodes: [crumbs(above)], style: SITE_STYLE },
  });
