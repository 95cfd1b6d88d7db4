/** What is told of a file besides its words: left-out lines, marks that are drawn, words without ink. */
import { counted } from '../../document/index.ts';
import { plain } from './blocks.ts';
import type { MarkedWords, MarkKind } from './drawn-marks.ts';
import { DOUBTFUL, type Line, type Run } from './types.ts';

export type Warn = (ruleId: string, reason: string, page?: number) => void;

/** How many different lines, and how many signs of a passage, are quoted. */
const MOST_SHOWN = 5;
const QUOTED = 40;

/** One message for each page would drown the others: one tells what was taken for furniture, and how often. */
export function tellFurniture(lines: readonly Line[], warn: Warn): void {
  const [first] = lines;
  if (!first) return;
  const shown = [...new Set(lines.map(line => plain(line.text).replace(/\p{Nd}+/gu, '#')))].slice(
    0,
    MOST_SHOWN,
  );
  const pages = new Set(lines.map(line => line.page)).size;
  const what = shown.map(one => `\`${one}\``).join(', ');
  warn(
    'page-furniture',
    `Left out as page headers, page numbers and document symbols: ${counted(lines.length, 'line')} on ${counted(pages, 'page')} (${what})`,
    first.page,
  );
}

export function tellLineNumbers(count: number, page: number | undefined, warn: Warn): void {
  if (count > 0)
    warn('line-numbers', `Left out as numbers of lines: ${counted(count, 'number')} in the margin`, page);
}

export function tellContents(lines: readonly Line[], warn: Warn): void {
  const [first] = lines;
  if (!first) return;
  const reason = `Left out as a list of contents: ${counted(lines.length, 'line')}, the first on page ${first.page}, the last on page ${lines.at(-1)?.page}`;
  warn('contents', reason, first.page);
}

/** Turned words are stamps (`DRAFT`) and marginal notes: no part of the text. */
export function tellTurned(runs: readonly Run[], page: number | undefined, warn: Warn): void {
  if (runs.length === 0) return;
  const words = runs.map(run => run.text).join(' ');
  warn('turned-words', `Left out as a stamp, because it is at an angle to the text: ${quote(words)}`, page);
}

export function tellStamps(runs: readonly Run[], warn: Warn): void {
  if (runs.length === 0) return;
  const words = [...new Set(runs.map(run => run.text.trim()))].join(' ');
  warn('stamp', `Left out as a stamp, because it is printed across other words: ${quote(words)}`);
}

export function tellMarked(marks: readonly MarkedWords[], warn: Warn): void {
  for (const kind of ['struck through', 'underlined', 'highlighted'] satisfies MarkKind[]) {
    const ofKind = marks.filter(mark => mark.kind === kind);
    const [first] = ofKind;
    if (!first) continue;
    const words = ofKind.reduce((sum, mark) => sum + mark.text.split(/\s+/u).length, 0);
    const reason = `${counted(words, 'word')} ${kind} in ${counted(ofKind.length, 'place')}, first ${quote(first.text)}: the words are kept, the mark is not`;
    warn('marked-words', reason, first.page);
  }
}

export function tellInvisible(pages: readonly number[], warn: Warn): void {
  const [first] = pages;
  if (first === undefined) return;
  const reason = `The words of ${counted(pages.length, 'page')} are hidden under pictures, as the recognition of scanned pages leaves them: expect misread letters`;
  warn('recognised-text', reason, first);
}

export function tellEmpty(pages: readonly number[], warn: Warn): void {
  const [first] = pages;
  if (first === undefined) return;
  warn(
    'page-without-text',
    `No text on ${counted(pages.length, 'page')} (${pages.slice(0, MOST_SHOWN).join(', ')}${pages.length > MOST_SHOWN ? ', …' : ''}): blank, or a picture`,
    first,
  );
}

const quote = (words: string) => {
  const line = words.replaceAll(DOUBTFUL, '').trim().replace(/\s+/gu, ' ');
  return `“${line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line}”`;
};
