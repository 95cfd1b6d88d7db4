/** The blocks of a PDF made by hand, before the recogniser decides what they are. */
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import type { BlockTree, WordsBlock } from '../../../src/read/blocks.ts';
import { pdfParser } from '../../../src/read/pdf/index.ts';
import { plainWords } from '../../../src/read/plain-words.ts';
import { makePdf } from './make-pdf.ts';

export async function readBlocks(...pages: string[]): Promise<{ blocks: WordsBlock[]; file: VFile }> {
  const file = new VFile({ path: 'draft.pdf', value: makePdf(pages) });
  const fill = pdfParser.call(unified() as unknown as Processor);
  const tree: BlockTree = { type: 'blocks', provenance: {}, children: [] };
  await fill(tree, file);
  return { blocks: tree.children.filter(block => block.type === 'words'), file };
}

/** The words of each block. */
export const wordsOf = (blocks: readonly WordsBlock[]): string[] =>
  blocks.map(({ words }) => plainWords(words));
