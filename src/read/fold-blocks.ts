/** Radicals, ligatures and presentation forms as the letters that they are, for what every format gives. */
import type { VFile } from 'vfile';
import { foldSigns, type Inline } from '../document/index.ts';
import type { BlockTree, SourceBlock } from './blocks.ts';

/** Folds the words of blocks, and those that they are counted against. */
export function foldBlocks(tree: BlockTree, file: VFile): void {
  foldAll(tree.children);
  if (file.data.sourceText !== undefined) file.data.sourceText = foldSigns(file.data.sourceText);
}

function foldAll(blocks: readonly SourceBlock[]): void {
  for (const block of blocks) {
    for (const words of block.type === 'words' ? [block.words] : block.rows.flat()) foldWords(words);
    if (block.type === 'tableBlock') for (const cell of block.cells?.flat() ?? []) foldAll(cell.blocks);
  }
}

function foldWords(words: readonly Inline[]): void {
  for (const word of words) {
    if (word.type === 'text') word.value = foldSigns(word.value);
    else if ('children' in word) foldWords(word.children);
  }
}
