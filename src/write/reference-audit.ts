/** The audit of references as tables. */
import type { ReferenceAudit, ReferenceFinding } from '../compare/index.ts';
import { csvLine, markdownTable } from './csv.ts';

const HEAD = [
  'status',
  'place before',
  'place after',
  'before',
  'after',
  'named',
  'names',
  'expected',
  'words',
  'came',
  'left',
];

const cellsOf = ({ status, before, after, expected, range }: ReferenceFinding): string[] => [
  status,
  before?.place ?? '',
  after?.place ?? '',
  before?.number ?? '',
  after?.number ?? '',
  before?.names ?? '',
  after?.names ?? '',
  expected ?? '',
  (after ?? before)?.words ?? '',
  (range?.came ?? []).join(' '),
  (range?.left ?? []).join(' '),
];

/** CSV with a head, a line for each reference. */
export function referencesToCsv({ findings }: ReferenceAudit): string {
  return csvLine(HEAD) + findings.map(finding => csvLine(cellsOf(finding))).join('');
}

/** A Markdown table of the same columns. */
export function referencesToMarkdown({ findings }: ReferenceAudit): string {
  return markdownTable(HEAD, findings.map(cellsOf));
}
