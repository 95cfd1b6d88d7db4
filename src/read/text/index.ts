/** Plain text -> blocks: a paragraph may be one long line, or wrapped over several at a fixed width. */
import type { Processor } from 'unified';
import { inlineOf, normaliseInline } from '../../document/index.ts';
import type { BlockTree, WordsBlock } from '../blocks.ts';
import { cleanLine, isHanging } from '../lines.ts';
import { joinParagraphs } from './paragraphs.ts';

/** A unified parser for plain text. */
export function textParser(this: Processor): void {
  this.parser = (source): BlockTree => ({
    type: 'blocks',
    provenance: {},
    children: textBlocks(source),
  });
}

/** The paragraphs of a plain text, as blocks. */
export const textBlocks = (source: string): WordsBlock[] => joinParagraphs(groupLines(source)).map(toBlock);

/** A line that is not blank. */
export interface Line {
  words: string;
  indent: number;
  hanging: boolean;
  number: number;
  offset: number;
}

/** Runs of lines between blank ones. A form feed is a blank line. */
function groupLines(source: string): Line[][] {
  const groups: Line[][] = [[]];
  let offset = 0;
  let number = 1;
  for (const raw of source.split('\n')) {
    if (raw.includes('\f')) groups.push([]);
    const line = cleanLine(raw);
    const words = line.trim();
    if (words) {
      const column = raw.indexOf(words.charAt(0));
      const indent = raw.slice(0, column).replaceAll('\t', '    ').length;
      groups.at(-1)?.push({ words, indent, hanging: isHanging(line), number, offset: offset + column });
    } else groups.push([]);
    offset += raw.length + 1;
    number += 1;
  }
  return groups.filter(group => group.length > 0);
}

/** The signs that stand before the items of a list without numbers. */
const BULLET = /^[-–—•·▪◦*]\s+\S/u;

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
