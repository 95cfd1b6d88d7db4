/** Plain text -> blocks: a paragraph may be one long line, or wrapped over several at a fixed width. */
import type { Processor } from 'unified';
import { inlineOf } from '../../document/index.ts';
import type { BlockTree, WordsBlock } from '../blocks.ts';
import { startsOwnBlock } from '../structure/index.ts';

/** A unified parser for plain text. */
export function textParser(this: Processor): void {
  this.parser = (source): BlockTree => ({ type: 'blocks', provenance: {}, children: textBlocks(source) });
}

interface Line {
  words: string;
  number: number;
  offset: number;
}

function textBlocks(source: string): WordsBlock[] {
  const groups = groupLines(source);
  const width = wrapWidth(groups);
  return groups.flatMap(group => joinWrapped(group, width)).map(toBlock);
}

/** Runs of lines between blank ones. A form feed is a blank line. */
function groupLines(source: string): Line[][] {
  const groups: Line[][] = [[]];
  let offset = 0;
  let number = 1;
  for (const raw of source.split('\n')) {
    const words = raw.replace(/[\r\f\uFEFF]/g, '').trim();
    if (words) groups.at(-1)?.push({ words, number, offset: offset + raw.indexOf(words.charAt(0)) });
    else groups.push([]);
    offset += raw.length + 1;
    number += 1;
  }
  return groups.filter(group => group.length > 0);
}

/**
 * The width at which the text is wrapped, or null if its lines are whole paragraphs.
 *
 * Taken from the lines that are followed by another one without a blank line between; typed text is wrapped at 60 to
 * 120 columns, while one line a paragraph runs to hundreds.
 */
function wrapWidth(groups: readonly Line[][]): number | null {
  const followed = groups
    .flatMap(group => group.slice(0, -1))
    .map(line => line.words.length)
    .sort((one, two) => one - two);
  const width = followed[Math.floor(followed.length * 0.9)];
  const longest = Math.max(0, ...groups.flat().map(line => line.words.length));
  return width !== undefined && width >= 40 && longest <= Math.max(140, width * 1.6) ? width : null;
}

function joinWrapped(group: readonly Line[], width: number | null): Line[] {
  const joined: Line[] = [];
  let full = false;
  for (const line of group) {
    const last = joined.at(-1);
    if (last && full && !startsOwnBlock(line.words)) last.words += ` ${line.words}`;
    else joined.push({ ...line });
    full = width !== null && line.words.length >= width * 0.6;
  }
  return joined;
}

function toBlock({ words, number, offset }: Line): WordsBlock {
  return {
    type: 'words',
    words: inlineOf(words),
    position: {
      start: { line: number, column: 1, offset },
      end: { line: number, column: words.length + 1, offset: offset + words.length },
    },
  };
}
