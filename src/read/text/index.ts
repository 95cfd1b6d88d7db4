/** Plain text -> blocks: a paragraph may be one long line, or wrapped over several, each file in its own way. */
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { counted, inlineOf, normaliseInline } from '../../document/index.ts';
import type { BlockTree, WordsBlock } from '../blocks.ts';
import { joinLines } from '../lines.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';
import { lookOf, type Page, pageOf } from './look.ts';
import { pageNumberLines, withoutPageNumbers } from './page-numbers.ts';
import { joinParagraphs, type Lines } from './paragraphs.ts';
import { type Line, sourceLines } from './source-lines.ts';
import { BULLET } from './surroundings.ts';

/** A unified parser for plain text. It leaves out page numbers that stand on lines of their own, and says so. */
export function textParser(this: Processor): void {
  this.parser = (source, file): BlockTree => {
    const lines = sourceLines(source);
    const numbers = pageNumberLines(lines);
    if (numbers.size > 0) tellPageNumbers(lines, numbers, file);
    return { type: 'blocks', provenance: {}, children: blocksOf(withoutPageNumbers(lines, numbers)) };
  };
}

/** The paragraphs of a plain text, as blocks. */
export const textBlocks = (source: string): WordsBlock[] => blocksOf(sourceLines(source));

function blocksOf(lines: readonly Line[]): WordsBlock[] {
  const page = pageOf(lines);
  return joinParagraphs(lines).map(paragraph => toBlock(paragraph, page));
}

function toBlock(lines: Lines, page: Page): WordsBlock {
  const [{ indent, hanging, number, offset }] = lines;
  const words = joinLines(lines.map(line => line.words));
  return {
    type: 'words',
    words: normaliseInline(inlineOf(words)),
    ...(hanging ? { hanging } : {}),
    ...(BULLET.test(words) ? { bullet: true, indent } : {}),
    look: lookOf(lines, page),
    position: {
      start: { line: number, column: 1, offset },
      end: { line: number, column: words.length + 1, offset: offset + words.length },
    },
  };
}

function tellPageNumbers(lines: readonly Line[], numbers: ReadonlySet<number>, file: VFile): void {
  const left = lines.filter((_, at) => numbers.has(at));
  const [first, last] = [left[0], left.at(-1)];
  if (!first || !last) return;
  file.data.leftOut = [file.data.leftOut ?? '', ...left.map(({ words }) => words)].join('\n');
  file.message(
    `Left out as page numbers: ${counted(left.length, 'line')}, \`${first.words}\` to \`${last.words}\``,
    {
      ruleId: 'page-furniture',
      source: MESSAGE_SOURCE,
      place: { line: first.number, column: 1, offset: first.offset },
    },
  );
}
