/** The lines of a plain text that have words, each with what is seen of its place on the page. */
import { cleanLine, columnsOf, isHanging, splitLines } from '../lines.ts';

/** A line that is not blank. Lengths are in columns: a Chinese sign fills two. */
export interface Line {
  words: string;
  /** How far it is set in. */
  indent: number;
  /** The column behind its last sign. */
  end: number;
  /** Whether a tab or several spaces stand behind its first word. */
  hanging: boolean;
  /** Blank lines before it, and 1: the distance from the line before, as `Look.gap` counts it. */
  gap: number;
  /** Whether a page ended before it. */
  page: boolean;
  /** Whether a page number stood before it, which was taken out: it may go on from what stands before the notes of a page. */
  broken?: boolean;
  number: number;
  offset: number;
}

/** How many columns a tab is set in by, as far as a text without tab stops can say. */
const TAB = '    ';

/** The lines of a text. The end of a paragraph that has a sign of its own (U+2029) is as good as a blank line. */
export function sourceLines(source: string): Line[] {
  const lines: Line[] = [];
  let gap = 1;
  let page = false;
  for (const { raw, offset, number, after } of splitLines(source)) {
    page ||= after === 'page';
    if (after === 'paragraph') gap += 1;
    const line = cleanLine(raw);
    const words = line.trim();
    if (words === '') {
      gap += 1;
      continue;
    }
    const column = raw.indexOf(words.charAt(0));
    const indent = columnsOf(raw.slice(0, column).replaceAll('\t', TAB));
    const end = indent + columnsOf(words);
    lines.push({ words, indent, end, hanging: isHanging(line), gap, page, number, offset: offset + column });
    gap = 1;
    page = false;
  }
  return lines;
}

/** Whether a line stands directly below the one before it. */
export const isTight = (line: Line): boolean => line.gap === 1 && !line.page;
