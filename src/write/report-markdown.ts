/** Report -> Markdown, as a page on a git host or in a newsletter. */
import type { Provenance } from '../document/index.ts';
import type { Entry, Report } from '../report/index.ts';
import { literal, markUp } from './markdown-marks.ts';
import { factsOf } from './notices.ts';

/** Writes a report as Markdown: deleted words struck out, inserted ones marked as inserted. */
export function reportToMarkdown({ before, after, notices, sections, leftOut }: Report): string {
  const out = [`# ${literal(after.title ?? 'Comparison of two drafts')}: what changed`];
  out.push(`- Before: ${draftLine(before)}\n- After: ${draftLine(after)}`);
  if (notices.length > 0) out.push(notices.map(notice => `> *${literal(notice)}*`).join('\n>\n'));
  for (const { title, entries } of sections)
    out.push(`## ${literal(title)}`, entries.map(entry => `- ${entryOf(entry)}`).join('\n'));
  if (leftOut > 0) out.push(`*${leftOut} more; the full report lists all.*`);
  return `${out.join('\n\n')}\n`;
}

function draftLine(provenance: Provenance): string {
  const facts = factsOf(provenance);
  return literal([provenance.title ?? '(no title)', facts.join(', ')].filter(Boolean).join(' — '));
}

function entryOf({ where, title, sentences, items, itemsLeftOut = 0 }: Entry): string {
  const name = where ? `**${literal(where)}**${title ? ` — ${literal(title)}` : ''}` : '';
  const said = sentences
    .map(({ text, words }) =>
      [literal(text), words && words.length > 0 ? markUp(words) : ''].filter(Boolean).join(': '),
    )
    .join('; ');
  const more = itemsLeftOut > 0 ? [`and ${itemsLeftOut} more`] : [];
  const list = items ? [...items.map(literal), ...more].join('; ') : '';
  return [name && (said || list) ? `${name}:` : name, said, list].filter(Boolean).join(' ');
}
