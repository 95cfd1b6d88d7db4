/** Report -> plain text. */
import type { Provenance } from '../document/index.ts';
import { entryText, type Report, type Section } from '../report/index.ts';
import { factsOf } from './notices.ts';

/** Writes a report as plain text without escapes, an entry a line; `wrapLines` makes them fit a terminal. */
export function reportToText(report: Report): string {
  const { before, after, notices, sections, length, leftOut } = report;
  const out = [...draftLines('Before', before), ...draftLines('After', after), ...notices];
  const gap = length === 'brief' ? [] : [''];
  for (const section of sections) out.push(...gap, ...sectionLines(section));
  if (leftOut > 0)
    out.push(...gap, `${leftOut} more ${leftOut === 1 ? 'entry' : 'entries'}; --length full lists all.`);
  return `${out.join('\n')}\n`;
}

function draftLines(side: string, provenance: Provenance): string[] {
  const facts = factsOf(provenance);
  const lines = [`${side.padEnd(6)}  ${provenance.title ?? '(no title)'}`];
  if (facts.length > 0) lines.push(`        ${facts.join(' · ')}`);
  return lines;
}

function sectionLines({ title, entries }: Section): string[] {
  return [title, ...entries.map(entry => `  ${entryText(entry)}`)];
}
