/** Blocks of a document -> those of the draft in it. */
import type { VFile } from 'vfile';
import { type Inline, plainText } from '../../document/index.ts';
import type { BlockTree, SourceBlock } from '../blocks.ts';
import { plainWords } from '../plain-words.ts';
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
  const first = range.from !== undefined && isAnnexLine(lines[found]?.[0] ?? '') ? found + 1 : found;
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
  tree.children = children.filter(stays);
  reportLeftOut(file, range, left);
}

/** The title of a whole document is not that of the draft in it. */
export const withoutTitle = <Given extends { title?: string }>({ title, ...rest }: Given) => rest;

const isNote = (block: SourceBlock): block is SourceBlock & { note: string } =>
  block.type === 'words' && block.note !== undefined;

const wordsOf = (block: SourceBlock): Inline[][] =>
  block.type === 'words' ? [block.words] : block.rows.flat();
