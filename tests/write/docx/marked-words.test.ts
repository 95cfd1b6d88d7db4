/** The words that a Word file marks are those that the comparison marks: nothing that did not change is deleted and inserted. */
import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../../../src/compare/index.ts';
import { type ComparedDrafts, readingOrder } from '../../../src/report/index.ts';
import { pairToDocx } from '../../../src/write/index.ts';
import { linesOf } from '../../../src/write/pair-lines.ts';
import { shipped } from '../../helpers/drafts.ts';
import { partsOf } from './parts.ts';
import { closed } from './word-file.ts';

type Op = 'delete' | 'insert';
const ELEMENTS: Readonly<Record<Op, string>> = { delete: 'w:del', insert: 'w:ins' };

/** Without white space, which a tab or the end of a line may stand for, and without references to notes, which are no words. */
const stretches = (texts: readonly string[]): string[] =>
  texts
    .map(text => closed(text.replace(/\[\^[^\]]+\]/g, '')))
    .filter(Boolean)
    .sort();

/** The stretches that the comparison marks in provisions that stand in one place, their labels among them. */
function inComparison(comparison: Comparison, drafts: ComparedDrafts, op: Op): string[] {
  const lines = linesOf(readingOrder(comparison, drafts), drafts);
  const texts = lines.flatMap(({ entry: { row, label }, place }) => {
    if (place !== 'here' || row.before === null || row.after === null) return [];
    const printed = op === 'delete' ? label.before : label.after;
    const segments = [...(row.heading ?? []), ...row.text].filter(segment => segment.op === op);
    return [...(label.before === label.after ? [] : [printed]), ...segments.map(({ text }) => text)];
  });
  return stretches(texts);
}

/** The stretches that the file marks in paragraphs that stand in both texts. */
function inFile(bytes: Uint8Array, op: Op): string[] {
  const element = ELEMENTS[op];
  const parts = partsOf(bytes);
  const xml = ['word/document.xml', 'word/footnotes.xml'].map(name => parts.get(name) ?? '').join('');
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const isWhole = (paragraph: string) =>
    /^<w:p><w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0].match(/<w:(?:ins|del) /);
  const kept = paragraphs.filter(paragraph => !isWhole(paragraph)).join('');
  const marked = [...kept.matchAll(new RegExp(`<${element} [^>]*>(.*?)</${element}>`, 'gs'))];
  const texts = marked.map(([, runs = '']) =>
    [...runs.matchAll(/<w:(?:t|delText)(?:\s[^>]*)?>([^<]*)</g)].map(([, text = '']) => text).join(''),
  );
  return stretches(texts.map(text => text.replace(/&amp;/g, '&')));
}

describe.each([
  ['model-convention', '2031-03', '2032-02'],
  ['un-cybercrime', '2024-02', '2024-08'],
])('%s, %s to %s', (treaty, one, two) => {
  const drafts = { before: shipped(treaty, one), after: shipped(treaty, two) };
  const comparison = compare(drafts.before, drafts.after);

  it.each<Op>(['delete', 'insert'])('the same words are marked: %s', async op => {
    const expected = inComparison(comparison, drafts, op);
    expect(expected.length).toBeGreaterThan(40);
    expect(inFile(await pairToDocx({ comparison, drafts, findings: [], cover: false }), op)).toEqual(
      expected,
    );
  });
});
