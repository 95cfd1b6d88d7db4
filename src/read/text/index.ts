/** Plain text -> blocks: a paragraph may be one long line, or wrapped over several, each file in its own way. */
import type { Processor } from 'unified';
import { inlineOf, normaliseInline } from '../../document/index.ts';
import type { BlockTree, WordsBlock } from '../blocks.ts';
import { BULLET, joinParagraphs } from './paragraphs.ts';
import { type Line, sourceLines } from './source-lines.ts';

/** A unified parser for plain text. */
export function textParser(this: Processor): void {
  this.parser = (source): BlockTree => ({
    type: 'blocks',
    provenance: {},
    children: textBlocks(source),
  });
}

/** The paragraphs of a plain text, as blocks. */
export const textBlocks = (source: string): WordsBlock[] => joinParagraphs(sourceLines(source)).map(toBlock);

function toBlock({ words, indent, hanging, number, offset }: Line): WordsBlock {
  return {
    type: 'words',
    words: normaliseInline(inlineOf(words)),
    ...(hanging ? { hanging } : {}),
    ...(BULLET.test(words) ? { bullet: true, indent } : {}),
    position: {
      start: { line: number, column: 1, offset },
      end: { line: number, column: words.length + 1, offset: offset + words.length },
    },
  };
}
