/** The blocks of a cell, as those of a draft. */
import {
  type Emphasis,
  type Inline,
  normaliseInline,
  noteReference,
  type Strong,
  text,
} from '../../document/index.ts';
import type { SourceBlock, WordsBlock } from '../blocks.ts';
import { plainWords } from '../plain-words.ts';

const NOTE = /\[\^([^\]\s]+)\]/;

/**
 * In a column behind the first, bold and italic letters mark what differs from another column, by the convention of such tables: they are
 * emphasis of the draft only where the first column has the same words in the same row emphasised too, and no sign of a heading.
 *
 * @param first what the first column has in the row; null for that column itself.
 */
export function blocksOfDraft(
  blocks: readonly SourceBlock[],
  first: readonly SourceBlock[] | null,
): SourceBlock[] {
  const emphasised = new Set(
    (first ?? []).flatMap(block => (block.type === 'words' ? emphasisIn(block.words) : [])),
  );
  return blocks.map((block): SourceBlock => {
    const ofDraft = (words: readonly Inline[]) =>
      normaliseInline(withNotes(first ? normaliseInline(withoutMarks(words, emphasised)) : words));
    if (block.type === 'tableBlock') return { ...block, rows: block.rows.map(row => row.map(ofDraft)) };
    return { ...(first ? withoutMarkedLook(block) : block), words: ofDraft(block.words) };
  });
}

/**
 * The blocks of a row that treaty-diff wrote for a note, `[^1] Words`, as those of that note.
 *
 * @param above the note of the row above, which goes on where the row does not begin with a mark of its own.
 */
export function blocksOfNote(blocks: readonly SourceBlock[], above: string | undefined): SourceBlock[] {
  let note = above;
  return blocks.map((block): SourceBlock => {
    if (block.type !== 'words') return block;
    const [mark, ...rest] = block.words;
    const isOwn = mark?.type === 'noteReference';
    if (isOwn) note = mark.identifier;
    if (note === undefined) return block;
    return { ...block, words: isOwn ? normaliseInline(rest) : block.words, note, indent: isOwn ? 0 : 1 };
  });
}

function withoutMarkedLook(block: WordsBlock): WordsBlock {
  const { look, ...rest } = block;
  if (!look || look.centred || block.headingLevel !== undefined) return block;
  const { bold: _bold, italic: _italic, ...plain } = look;
  return { ...rest, ...(Object.keys(plain).length > 0 ? { look: plain } : {}) };
}

const keyOf = (node: Strong | Emphasis): string => `${node.type} ${plainWords(node.children).trim()}`;

const emphasisIn = (words: readonly Inline[]): string[] =>
  words.flatMap(node =>
    node.type === 'strong' || node.type === 'emphasis'
      ? [keyOf(node), ...emphasisIn(node.children)]
      : 'children' in node
        ? emphasisIn(node.children)
        : [],
  );

const withoutMarks = (words: readonly Inline[], emphasised: ReadonlySet<string>): Inline[] =>
  words.flatMap((node): Inline[] => {
    if (!('children' in node)) return [node];
    const children = withoutMarks(node.children, emphasised);
    const isMark = (node.type === 'strong' || node.type === 'emphasis') && !emphasised.has(keyOf(node));
    return isMark ? children : [{ ...node, children }];
  });

/** `[^1]`, as treaty-diff writes the mark of a note in a cell, and brackets around it apart from it, as a mark. */
function withNotes(words: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of words) {
    const last = joined.at(-1);
    const isPlain = node.type === 'text' || node.type === 'bracket';
    if ('children' in node) joined.push({ ...node, children: withNotes(node.children) });
    else if (isPlain && last?.type === 'text') last.value += node.value;
    else joined.push(isPlain ? text(node.value) : node);
  }
  return joined.flatMap(node => {
    if (node.type !== 'text' || !NOTE.test(node.value)) return [node];
    return node.value
      .split(/(\[\^[^\]\s]+\])/)
      .map((part, at) => (at % 2 === 0 ? text(part) : noteReference(part.slice(2, -1))))
      .filter(part => part.type !== 'text' || part.value !== '');
  });
}
