/** Pages as they are seen -> blocks in reading order, and what was left out of them on purpose. */
import { plainText } from '../../document/index.ts';
import type { WordsBlock } from '../blocks.ts';
import { type FindNote, noteBlock, noteFinder, plain, toBlock, withNotes } from './blocks.ts';
import { takeContentsList } from './contents-list.ts';
import { decideGaps } from './doubtful-gaps.ts';
import { markedWords } from './drawn-marks.ts';
import { takeFootnotes } from './footnotes.ts';
import { takeFurniture } from './furniture.ts';
import { columnsOf, layoutOf } from './layout.ts';
import { LineEnds } from './line-ends.ts';
import { takeLineNumbers } from './line-numbers.ts';
import { linesOf } from './lines.ts';
import { looksOf } from './look.ts';
import { joinParagraphs } from './paragraphs.ts';
import { isRightToLeft } from './right-to-left.ts';
import { takeSameStamps, takeStamps } from './stamps.ts';
import { tellStrangeLetters } from './strange-letters.ts';
import {
  tellContents,
  tellEmpty,
  tellFurniture,
  tellInvisible,
  tellLineNumbers,
  tellMarked,
  tellStamps,
  tellTurned,
  type Warn,
} from './tell.ts';
import { takeTurned } from './turned.ts';
import { DOUBTFUL, type Line, NOTE_OPEN, type PageContent, type Run } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ReadLayout {
  blocks: WordsBlock[];
  /** All words of all lines, those left out included. */
  sourceText: string;
  /** The words that are no part of the text: page headers, numbers, lists of contents. */
  leftOut: string;
}

/** What a page shows by itself, whatever stands on the others. */
export interface SeenPage {
  /** All of its runs. */
  runs: readonly Run[];
  /** The page without what was taken out of it. */
  content: PageContent;
  turned: Run[];
  stamps: Run[];
  lineNumbers: Run[];
  lines: Line[];
}

export function seePage(content: PageContent): SeenPage {
  const { runs } = content;
  const turned = takeTurned(content);
  const stamps = takeStamps(content);
  const lineNumbers = takeLineNumbers(content);
  return { runs, content, turned, stamps, lineNumbers, lines: linesOf(content) };
}

/** @param words those of all lines of the pages. */
export function readLayout(
  seen: readonly SeenPage[],
  words: Vocabulary,
  language: string | undefined,
  warn: Warn,
): ReadLayout {
  const contents = seen.map(({ content }) => content);
  const turned = seen.flatMap(page => page.turned);
  const stamps = seen.flatMap(page => page.stamps);
  const lineNumbers = seen.flatMap(page => page.lineNumbers);
  const apart = [...turned, ...stamps, ...lineNumbers].map(run => run.text.replaceAll(DOUBTFUL, ''));
  const pages = seen.map(({ lines }) => lines);
  const all = pages.flat();
  decideGaps(all, words);
  const places = new Map(pages.flatMap(lines => lines.map((line, at): [Line, number] => [line, at + 1])));
  mirror(all);
  const stamped = takeSameStamps(pages, stamps);
  const furniture = takeFurniture(
    pages,
    contents.map(({ height }) => height),
  );
  const listed = takeContentsList(pages);
  const { size } = layoutOf(pages.flat());
  const { notes, rules } = takeFootnotes(pages, contents, size);
  const body = pages.flat();
  const layout = layoutOf(body);
  const columns = columnsOf(body);
  const paragraphs = joinParagraphs(body, columns, layout);
  const looks = looksOf(paragraphs, columns, layout);
  const ends = new LineEnds(words, paragraphs, language);
  const find = noteFinder(notes);
  tellFurniture(furniture, warn);
  tellLineNumbers(lineNumbers.length, undefined, warn);
  tellTurned(turned, undefined, warn);
  tellStamps(stamps, warn);
  tellContents(listed, warn);
  tellMarked(contents.flatMap(markedWords), warn);
  tellStrangeLetters(body, warn);
  tellInvisible(
    pagesWith(contents, runs => runs.length > 0 && runs.every(run => run.invisible)),
    warn,
  );
  tellEmpty(
    pagesWith(contents, runs => runs.length === 0),
    warn,
  );
  return {
    blocks: [
      ...paragraphs.map(paragraph => toBlock(paragraph, ends, find, places, looks.get(paragraph) ?? {})),
      ...notes.map(note => noteBlock(note, ends, places, layout)),
    ],
    sourceText: [textOf(all, [...paragraphs, ...notes.map(({ lines }) => lines)], ends, find), ...apart].join(
      '\n',
    ),
    leftOut: [
      ...[...stamped, ...furniture, ...listed, ...rules].map(line => plain(line.text)),
      ...apart,
    ].join('\n'),
  };
}

/** Where most lines run from right to left, the page is turned over: what stands first in a line is then on its left. */
function mirror(lines: readonly Line[]): void {
  if (lines.filter(line => isRightToLeft(line.text)).length <= lines.length / 2) return;
  for (const line of lines) [line.x, line.end] = [-line.end, -line.x];
}

/** The words of all lines; where a word was parted at the end of one, together with the line that goes on. */
function textOf(
  all: readonly Line[],
  paragraphs: readonly (readonly Line[])[],
  ends: LineEnds,
  find: FindNote,
): string {
  const goesOn = new Map<Line, Line>();
  for (const lines of paragraphs) {
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (next && ends.between(line.text, next.text).glue === '') goesOn.set(line, next);
    }
  }
  const inner = new Set(goesOn.values());
  const wholeOf = (first: Line): string => {
    let whole = '';
    for (let line: Line | undefined = first; line; line = goesOn.get(line)) {
      const next = goesOn.get(line);
      const drops = next !== undefined && ends.between(line.text, next.text).dropsHyphen;
      const text = drops ? line.text.slice(0, -1) : line.text;
      whole += text.includes(NOTE_OPEN) ? plainText(withNotes(text, line.page, find)) : text;
    }
    return whole;
  };
  return all
    .filter(line => !inner.has(line))
    .map(wholeOf)
    .join('\n');
}

/** Numbers of the pages whose inked runs are so. */
const pagesWith = (contents: readonly PageContent[], isSo: (runs: readonly Run[]) => boolean): number[] =>
  contents.filter(({ runs }) => isSo(runs.filter(run => run.text.trim() !== ''))).map(({ page }) => page);
