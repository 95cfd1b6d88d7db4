/** Report -> JSON; its shape is `report.schema.json`. */
import type { Report } from '../report/index.ts';
import { toJson } from './json.ts';

const REPORT_VERSION = 1;

/** The report as data. `version` changes when a reader of an older version could go wrong. */
export const reportToJson = (report: Report): string => toJson({ version: REPORT_VERSION, ...report });
