/** Summary -> plain text, a line each. */

import type { Provenance } from '../document/index.ts';
import { marked } from '../report/index.ts';
import { factsOf } from './notices.ts';
import type { ChangeSummary } from './summary.ts';
import type { SummaryLine } from './summary-lines.ts';

/** Writes a summary as plain text without escapes; lines are as long as they are. */
export function summaryToText({ before, after, notices, sections }: ChangeSummary): string {
  const out = [...draftLines('Before', before), ...draftLines('After', after), ...notices];
  if (sections.length === 0) out.push('', 'No differences.');
  for (const { title, lines } of sections) {
    out.push('', title);
    let under: string | undefined;
    for (const line of lines) {
      if (line.under !== under && line.under) out.push(`  ${line.under}`);
      under = line.under;
      out.push(`${under ? '    ' : '  '}${lineOf(line)}`);
    }
  }
  return `${out.join('\n')}\n`;
}

function draftLines(side: string, provenance: Provenance): string[] {
  const facts = factsOf(provenance);
  const lines = [`${side.padEnd(6)}  ${provenance.title ?? '(no title)'}`];
  if (facts.length > 0) lines.push(`        ${facts.join(' · ')}`);
  return lines;
}

function lineOf({ where, heading, what, words }: SummaryLine): string {
  const quoted = words ? (words.length === 1 && words[0] ? `"${words[0].text}"` : marked(words)) : '';
  const name = heading ? `${where} — ${heading}` : where;
  return name + (what ? ` (${what})` : '') + (quoted ? `: ${quoted}` : '');
}
