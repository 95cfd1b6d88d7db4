/** Summary -> Markdown, as a page on a git host or in a newsletter. */
import type { Provenance } from '../document/index.ts';
import { literal, markUp } from './markdown-marks.ts';
import { factsOf } from './notices.ts';
import type { ChangeSummary } from './summary.ts';
import type { SummaryLine } from './summary-lines.ts';

/** Writes a summary as Markdown: deleted words struck out, inserted ones bold. */
export function summaryToMarkdown({ before, after, notices, sections }: ChangeSummary): string {
  const out = [`# ${literal(after.title ?? 'Comparison of two drafts')}: what changed`];
  out.push(`- Before: ${draftLine(before)}\n- After: ${draftLine(after)}`);
  if (notices.length > 0) out.push(notices.map(notice => `> *${literal(notice)}*`).join('\n>\n'));
  if (sections.length === 0) out.push('No differences.');
  for (const { title, lines } of sections) {
    out.push(`## ${literal(title)}`, listOf(lines));
  }
  return `${out.join('\n\n')}\n`;
}

function draftLine(provenance: Provenance): string {
  const facts = factsOf(provenance);
  return literal([provenance.title ?? '(no title)', facts.join(', ')].filter(Boolean).join(' — '));
}

function listOf(lines: readonly SummaryLine[]): string {
  const out: string[] = [];
  let under: string | undefined;
  for (const line of lines) {
    if (line.under !== under && line.under) out.push(`- ${literal(line.under)}`);
    under = line.under;
    out.push(`${under ? '  ' : ''}- ${lineOf(line)}`);
  }
  return out.join('\n');
}

function lineOf({ where, heading, what, words }: SummaryLine): string {
  if (!heading && !what && !words) return literal(where);
  const name = `**${literal(where)}**${heading ? ` — ${literal(heading)}` : ''}`;
  const quoted = words
    ? words.length === 1 && words[0]
      ? `“${literal(words[0].text)}”`
      : markUp(words)
    : '';
  return name + (what ? ` (${literal(what)})` : '') + (quoted ? `: ${quoted}` : '');
}
