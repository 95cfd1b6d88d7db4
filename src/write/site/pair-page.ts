/** Two drafts of a site, compared. */
import type { Comparison } from '../../compare/index.ts';
import type { Draft } from '../../document/index.ts';
import type { ArticleStrip, Finding, Report } from '../../report/index.ts';
import { draftLabel } from '../history/draft-label.ts';
import { reportNodes } from '../html/report.ts';
import { changeStrip, PICTURE_STYLE, pictureFigure } from '../pictures/index.ts';
import { type Crumb, sitePage } from './page.ts';

export interface ComparedPair {
  comparison: Comparison;
  drafts: { before: Draft; after: Draft };
  findings: readonly Finding[];
  report: Report;
  strip: ArticleStrip;
}

/** The page of two drafts, with the way back to the treaty. */
export function pairPage({ report, strip }: ComparedPair, above: readonly Crumb[]): string {
  const { before, after } = report;
  return sitePage({
    title: `${draftLabel(before)} compared with ${draftLabel(after)}`,
    above,
    notices: report.notices,
    style: PICTURE_STYLE,
    main: [pictureFigure(changeStrip(strip)), ...reportNodes(report)],
  });
}
