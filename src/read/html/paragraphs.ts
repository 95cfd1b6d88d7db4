/** Lines that `<br>` ends -> paragraphs. */
import { type Inline, plainText, readHeadedLabel, text } from '../../document/index.ts';
import { startsOwnBlock } from '../line-start.ts';
import { joinLines } from '../lines.ts';

/**
 * The paragraphs in words whose lines end with line feeds: one of its own where a label, a heading or a sentence ends. The
 * lines of a heading are always one.
 */
export function paragraphsOf(words: readonly Inline[], isHeading: boolean): Inline[][] {
  const lines = splitLines(words);
  const paragraphs: Inline[][] = [];
  const isWrapped = areWrapped(lines.map(plainText));
  /** The line before, if the paragraph may go on from it; and whether it is all of the paragraph. */
  let before: string | null = null;
  let isFirst = false;
  for (const line of lines) {
    const plain = plainText(line).trim().replace(/\s+/g, ' ');
    if (plain === '') {
      if (!isHeading) before = null;
      continue;
    }
    const last = paragraphs.at(-1);
    if (last && before !== null && (isHeading || goesOn(before, plain, isFirst, isWrapped))) {
      const glue = joinLines([before, plain]).length > before.length + plain.length ? ' ' : '';
      last.push(text(glue), ...line);
      isFirst = false;
    } else {
      paragraphs.push([...line]);
      isFirst = true;
    }
    before = plain;
  }
  return paragraphs;
}

/** Whether a line that `<br>` ends goes on in the next one. */
function goesOn(before: string, line: string, isFirst: boolean, isWrapped: boolean): boolean {
  if (startsOwnBlock(line, isWrapped ? before : undefined)) return false;
  if (isFirst && readHeadedLabel(before).kind !== 'division') return false;
  return isWrapped || !/[.;:!?。；：][”"’»)\]]*$/u.test(before) || /^\p{Ll}/u.test(line);
}

/** Whether lines are broken at a width, so that their ends say nothing: many, long, and of one length. */
function areWrapped(lines: readonly string[]): boolean {
  const lengths = lines
    .map(line => line.trim().length)
    .filter(Boolean)
    .sort((one, two) => one - two);
  const [middle = 0, longest = 0] = [lengths[lengths.length >> 1], lengths.at(-1)];
  return lengths.length >= 4 && middle >= 40 && longest <= middle * 1.35;
}

/** Cuts inline nodes where a line ends, through the marks around them. */
function splitLines(nodes: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  const push = (node: Inline) => lines.at(-1)?.push(node);
  for (const node of nodes) {
    if (node.type === 'text') {
      for (const [at, words] of node.value.split('\n').entries()) {
        if (at > 0) lines.push([]);
        if (words) push(text(words));
      }
    } else if ('children' in node) {
      for (const [at, children] of splitLines(node.children).entries()) {
        if (at > 0) lines.push([]);
        if (children.length > 0) push({ ...node, children });
      }
    } else push(node);
  }
  return lines;
}
