/** A report on a terminal: wrapped, coloured, and with changed words struck out and underlined where that can be. */
import { type Entry, entryParts, leftOutLine, type Report } from '../../src/index.ts';
import { putDraft } from './draft-header.ts';
import { Page, type PageOptions } from './page.ts';
import { segmentSpans } from './segment-spans.ts';
import type { Span } from './wrap.ts';

/** The same lines as `reportToText`, made to fit the page. */
export function reportPage(report: Report, options: PageOptions): string {
  const page = new Page(options);
  const { before, after, notices, sections, length } = report;
  if (sections.some(({ entries }) => entries.some(hasMarks))) page.marks();
  putDraft(page, before, 'Before');
  putDraft(page, after, 'After');
  for (const notice of notices) page.text(notice, 0, 'notice');
  const gap = () => {
    if (length !== 'brief') page.gap();
  };
  for (const { title, entries } of sections) {
    gap();
    page.text(title, 0, 'heading');
    for (const entry of entries) page.item(entrySpans(entry), 2);
  }
  const left = leftOutLine(report);
  if (left) {
    gap();
    page.text(left);
  }
  return page.toString();
}

const hasMarks = ({ sentences }: Entry): boolean => sentences.some(({ words }) => words);

const entrySpans = (entry: Entry): Span[] =>
  entryParts(entry).flatMap((part, at): Span[] =>
    'words' in part
      ? segmentSpans(part.words)
      : [{ text: part.text, ...(at === 0 && entry.where ? { colour: 'citation' as const } : {}) }],
  );
