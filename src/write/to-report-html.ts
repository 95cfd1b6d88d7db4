/** The door to a report as a page of HTML: its writer is loaded when it is asked for. */
import type { Report } from '../report/index.ts';

/** A report as a page that needs nothing else: no network, no scripts; light, dark and on paper. */
export const reportToHtml = async (report: Report): Promise<string> =>
  (await import('./html/report.ts')).reportToHtml(report);
