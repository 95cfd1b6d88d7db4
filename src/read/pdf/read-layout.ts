/** Pages as they are seen -> blocks in reading order, and what was left out of them on purpose. */
import { plainText } from '../../document/index.ts';
import type { WordsBlock } from '../blocks.ts';
import { type FindNote, noteBlock, noteFinder, plain, toBlock, withNotes } from './blocks.ts';
import { takeContentsList } from './contents-list.ts';
import { decideGaps } from './doubtful-gaps.ts';
import { takeFootnotes } from './footnotes.ts';
import { takeFurniture } from './furniture.ts';
import { layoutOf } from './layout.ts';
import { LineEnds } from './line-ends.ts';
import { takeLineNumbers } from './line-numbers.ts';
import { linesOf } from './lines.ts';
import { joinParagraphs } from './paragraphs.ts';
import type { Line, PageContent } from './types.ts';
import { Vocabulary } from './vocabulary.ts';

export type Warn = (ruleId: string, reason: string, page?: number) => void;

export interface ReadLayout {
  blocks: WordsBlock[];
  /** All words of all lines, those left out included. */
  sourceText: string;
  /** The words that are no part of the text: page headers, numbers, lists of contents. */
  leftOut: string;
}

export function readLayout(
  contents: readonly PageContent[],
  language: string | undefined,
  warn: Warn,
): ReadLayout {
  const lineNumbers = contents.flatMap(content => takeLineNumbers(content).map(run => run.text.trim()));
  const pages = contents.map(linesOf);
  const all = pages.flat();
  const words = new Vocabulary(all);
  decideGaps(all, words);
  const places = new Map(pages.flatMap(lines => lines.map((line, at): [Line, number] => [line, at + 1])));
  const furniture = takeFurniture(pages);
  const listed = takeContentsList(pages);
  const { size } = layoutOf(pages.flat());
  const { notes, rules } = takeFootnotes(pages, contents, size);
  const body = pages.flat();
  const paragraphs = joinParagraphs(body, layoutOf(body));
  const ends = new LineEnds(words, paragraphs, language);
  const find = noteFinder(notes);
  tellFurniture(furniture, lineNumbers.length, warn);
  tellContents(listed, warn);
  return {
    blocks: [
      ...paragraphs.map(paragraph => toBlock(paragraph, ends, find, places)),
      ...notes.map(note => noteBlock(note, ends, places)),
    ],
    sourceText: [
      textOf(all, [...paragraphs, ...notes.map(({ lines }) => lines)], ends, find),
      ...lineNumbers,
    ].join('\n'),
    leftOut: [...[...furniture, ...listed, ...rules].map(line => plain(line.text)), ...lineNumbers].join(
      '\n',
    ),
  };
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
      whole += plainText(withNotes(drops ? line.text.slice(0, -1) : line.text, line.page, find));
    }
    return whole;
  };
  return all
    .filter(line => !inner.has(line))
    .map(wholeOf)
    .join('\n');
}

/** One message for each page would drown the others: one tells what was taken for furniture, and how often. */
function tellFurniture(lines: readonly Line[], lineNumbers: number, warn: Warn): void {
  if (lines.length > 0) {
    const shown = [...new Set(lines.map(line => plain(line.text).replace(/\p{Nd}+/gu, '#')))].slice(
      0,
      MOST_SHOWN,
    );
    const pages = new Set(lines.map(line => line.page)).size;
    warn(
      'page-furniture',
      `Left out as page headers, page numbers and document symbols: ${lines.length} lines on ${pages} pages (${shown.map(one => `\`${one}\``).join(', ')})`,
      lines[0]?.page,
    );
  }
  if (lineNumbers > 0)
    warn('line-numbers', `Left out as numbers of lines: ${lineNumbers} numbers in the margin`);
}

function tellContents(lines: readonly Line[], warn: Warn): void {
  const [first] = lines;
  if (first)
    warn(
      'contents',
      `Left out as a list of contents: ${lines.length} lines on pages ${first.page} to ${lines.at(-1)?.page}`,
      first.page,
    );
}

const MOST_SHOWN = 5;
