/** Findings -> Markdown, for a page, an issue or a newsletter. */
import { encodeAddress, type Provenance } from '../document/index.ts';
import { type Finding, groupFindings, isNews, REASON_NOTICE, ruleNotices } from '../report/index.ts';
import { literal } from './markdown-marks.ts';
import { factsOf, pairNotices } from './notices.ts';

/** Each finding with its evidence and reason; what is watched and unchanged as a plain list. */
export function findingsToMarkdown(findings: readonly Finding[], drafts: readonly Provenance[]): string {
  const out = [`# ${literal(drafts.at(-1)?.title ?? 'Draft')}: flags`];
  out.push(
    drafts
      .map(draft => `- ${literal([draft.title, factsOf(draft).join(', ')].filter(Boolean).join(' — '))}`)
      .join('\n'),
  );
  const [before, after = before] = drafts;
  for (const notice of before && after ? pairNotices(before, after) : []) out.push(`> *${literal(notice)}*`);
  if (findings.some(isNews)) out.push(`> *${REASON_NOTICE}*`);
  for (const line of ruleNotices(drafts)) out.push(`> *${literal(line)}*`);
  if (findings.length === 0) out.push('Nothing flagged.');
  for (const { title, findings: some } of groupFindings(findings)) {
    out.push(
      `## ${title}`,
      some.map(finding => (isNews(finding) ? itemOf(finding) : lineOf(finding))).join('\n'),
    );
  }
  return `${out.join('\n\n')}\n`;
}

const lineOf = ({ sentence }: Finding) => `- ${literal(sentence)}`;

function itemOf(finding: Finding): string {
  const { severity, sentence, evidence, reason, source, rule, url } = finding;
  const lines = [`- **${severity}** ${literal(sentence)} ([${literal(rule)}](${encodeAddress(url)}))`];
  if (evidence.before) lines.push(`  - before: ${literal(evidence.before)}`);
  if (evidence.after) lines.push(`  - after: ${literal(evidence.after)}`);
  lines.push(`  - why it is on the watchlist: ${literal(reason)} Source: ${literal(source)}`);
  return lines.join('\n');
}
