/** Blocks of a document -> those of the draft in it. */
import type { VFile } from 'vfile';
import { headedLabelAt, type Inline, plainText } from '../../document/index.ts';
import type { BlockTree, SourceBlock } from '../blocks.ts';
import { cutInline, plainWords } from '../plain-words.ts';
import { findRange, isAnnexLine, type Range } from './find-range.ts';
import { reportLeftOut } from './left-out.ts';
import { notesIn } from './notes-in.ts';

/**
 * Cuts a document where lines begin and end the draft. A first line that only says that an annex begins is left out as well,
 * since what follows is the draft itself. Notes are kept where they are referred to. What is left out is counted and reported
 * (`left-out`).
 *
 * @throws {ReadError} `no-such-line`
 */
export function cutBlocks(tree: BlockTree, range: Range, file: VFile): void {
  const { children } = tree;
  const lines = children.map(block =>
    block.type === 'words' && !block.note ? [plainWords(block.words).trim()] : [],
  );
  const [found, end] = findRange(lines, range, file.path);
  const label = range.from === undefined ? 0 : annexLabelLength(lines[found]?.[0] ?? '', range.from);
  const first = label === 'all' ? found + 1 : found;
  const referred = new Set(
    children.slice(first, end).flatMap(block => (isNote(block) ? [] : wordsOf(block).flatMap(notesIn))),
  );
  const stays = (block: SourceBlock, at: number) =>
    isNote(block) ? referred.has(block.note) : at >= first && at < end;
  const left: { before: string[]; behind: string[] } = { before: [], behind: [] };
  for (const [at, block] of children.entries()) {
    if (stays(block, at)) continue;
    const isBefore = range.until === undefined || (at < first && range.from !== undefined);
    left[isBefore ? 'before' : 'behind'].push(...wordsOf(block).map(plainText));
  }
  if (first > 0) tree.provenance = withoutTitle(tree.provenance);
  tree.children = children.filter(stays).map(block => {
    if (label === 0 || label === 'all' || block !== children[first] || block.type !== 'words') return block;
    const [cut, words] = cutInline(block.words, label);
    left.before.push(plainText(cut));
    return { ...block, words };
  });
  reportLeftOut(file, range, left);
}

/**
 * How much of the first line only says that an annex begins: all of it, the label before a title on the same line (`Annex:
 * Treaty on Bells`) where no more was asked for than that label, or nothing.
 */
function annexLabelLength(line: string, from: string): number | 'all' {
  if (isAnnexLine(line)) return 'all';
  const label = isAnnexLine(from.trim()) ? headedLabelAt(line)?.label : undefined;
  const gap = label === undefined ? null : /^\s*[:：.–—-]\s*/u.exec(line.slice(label.length));
  return label && gap ? label.length + gap[0].length : 0;
}

/** The title of a whole document is not that of the draft in it. */
export const withoutTitle = <Given extends { title?: string }>({ title, ...rest }: Given) => rest;

const isNote = (block: SourceBlock): block is SourceBlock & { note: string } =>
  block.type === 'words' && block.note !== undefined;

const wordsOf = (block: SourceBlock): Inline[][] =>
  block.type === 'words' ? [block.words] : block.rows.flat();
