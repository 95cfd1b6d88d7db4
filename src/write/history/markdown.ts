/** Drafting history, blame and trend as Markdown. */

import type { Provenance } from '../../document/index.ts';
import type { BlameLine, TrendPoint } from '../../history/index.ts';
import type { Story } from '../../report/index.ts';
import { markdownTable } from '../csv.ts';
import { literal, markUp } from '../markdown-marks.ts';
import { restatementNotice } from '../notices.ts';
import { draftFacts, draftLabel, originLabel } from './draft-label.ts';
import { TREND_COLUMNS, trendCells } from './trend-cells.ts';

/** A section for each draft: deleted words struck out, inserted ones bold. */
export function lifeToMarkdown({ title, cited, notices, steps }: Story): string {
  const out = [
    `# ${literal(title)}: drafting history`,
    `As cited in ${literal(draftLabel(cited))}.`,
    ...notices.map(quoted),
  ];
  for (const { draft, citation, says, parts } of steps) {
    out.push(`## ${literal(draftLabel(draft))}${citation === null ? '' : ` — ${literal(citation)}`}`);
    const facts = draftFacts(draft);
    out.push([facts && literal(facts), literal(says.join('; '))].filter(Boolean).join('  \n'));
    for (const part of parts) {
      const words = [markUp(part.heading), markUp(part.text)].filter(Boolean).join(' — ');
      const said = part.says.length > 0 ? ` (${literal(part.says.join('; '))})` : '';
      out.push(`- **${literal(part.name)}**${said}${words ? `: ${words}` : ''}`);
    }
  }
  return `${out.filter(Boolean).join('\n\n')}\n`;
}

/** A list for each provision, with a line for each run of words from the same draft. */
export function blameToMarkdown(
  title: string,
  lines: readonly BlameLine[],
  drafts: readonly Provenance[],
): string {
  const out = [`# ${literal(title)}: origin of each word`, ...noticesOf(drafts)];
  for (const line of lines) {
    const spans = [...line.heading, ...line.text];
    if (spans.length === 0) continue;
    out.push(`## ${literal(line.citation)}`);
    out.push(
      spans.map(span => `- ${literal(originLabel(drafts, span))}: ${literal(span.text.trim())}`).join('\n'),
    );
  }
  return `${out.join('\n\n')}\n`;
}

/** A table, a line for each draft. */
export function trendToMarkdown(title: string, points: readonly TrendPoint[]): string {
  const table = markdownTable(
    ['draft', ...TREND_COLUMNS],
    points.map(point => [draftLabel(point.draft), ...trendCells(point)]),
  );
  return [
    `# ${literal(title)}: drafts in figures`,
    ...noticesOf(points.map(({ draft }) => draft)),
    table,
  ].join('\n\n');
}

const quoted = (notice: string) => `> *${literal(notice)}*`;

function noticesOf(drafts: readonly Provenance[]): string[] {
  const notice = restatementNotice(drafts);
  return notice ? [quoted(notice)] : [];
}
