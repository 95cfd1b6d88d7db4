/** Report -> plain text. */

import type { Provenance } from '../document/index.ts';
import { counted } from '../document/index.ts';
import { entryText, MARKS_NOTICE, type Report, type Section } from '../report/index.ts';
import { factsOf } from './notices.ts';

/** Writes a report as plain text without escapes, an entry a line; `cli/terminal/report-page` is the same for a terminal. */
export function reportToText(report: Report): string {
  const { before, after, notices, sections, length } = report;
  const isMarked = sections.some(({ entries }) =>
    entries.some(({ sentences }) => sentences.some(({ words }) => words)),
  );
  const out = [
    ...(isMarked ? [MARKS_NOTICE] : []),
    ...draftLines('Before', before),
    ...draftLines('After', after),
    ...notices,
  ];
  const gap = length === 'brief' ? [] : [''];
  for (const section of sections) out.push(...gap, ...sectionLines(section));
  const left = leftOutLine(report);
  if (left) out.push(...gap, left);
  return `${out.join('\n')}\n`;
}

/** What the budget left out, or null. */
export const leftOutLine = ({ leftOut }: Report): string | null =>
  leftOut > 0 ? `${counted(leftOut, 'more entry', 'more entries')}; --length full lists all.` : null;

function draftLines(side: string, provenance: Provenance): string[] {
  const facts = factsOf(provenance);
  const lines = [`${side.padEnd(6)}  ${provenance.title ?? '(no title)'}`];
  if (facts.length > 0) lines.push(`        ${facts.join(' · ')}`);
  return lines;
}

function sectionLines({ title, entries }: Section): string[] {
  return [title, ...entries.map(entry => `  ${entryText(entry)}`)];
}
