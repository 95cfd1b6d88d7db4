/** A reader and the recogniser, one behind the other: a unified processor from a file to a draft. */
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import type { Draft } from '../document/index.ts';
import type { BlockTree } from './blocks.ts';
import { chooseColumn, noTable, reportColumns } from './columns/index.ts';
import { findDrafts, markDrafts } from './drafts-within.ts';
import { foldBlocks } from './fold-blocks.ts';
import type { Reader, ReadOptions } from './formats.ts';
import { checkBlocks } from './limits.ts';
import { chosenAmong, cutBlocks, cutDraft, isWhole, reportDrafts } from './range/index.ts';
import { structure } from './structure/index.ts';

/** The draft in a file, as a reader reports it and the recogniser understands it. Warnings are messages on the file. */
export function runReader(reader: Reader, file: VFile, options: ReadOptions): Promise<Draft> {
  const bounded = () => (tree: BlockTree | Draft) => {
    if (tree.type === 'blocks') foldBlocks(tree, file);
    if (options.column !== undefined) {
      if (tree.type !== 'blocks') throw noTable(file.path);
      chooseColumn(tree, options.column, file);
    } else if (tree.type === 'blocks') reportColumns(tree, file);
    // Akoma Ntoso that carries its structure is a draft already.
    if (tree.type === 'blocks') checkBlocks(file.path, tree, options.limits);
    const found = tree.type === 'blocks' ? findDrafts(tree.children) : [];
    const drafts = tree.type === 'blocks' ? found : (file.data.documents ?? []);
    reportDrafts(file, drafts, !isWhole(options));
    if (isWhole(options)) {
      if (tree.type === 'blocks') markDrafts(tree.children, found);
      return;
    }
    const range = chosenAmong(options, drafts);
    if (tree.type === 'blocks') cutBlocks(tree, range, file);
    else cutDraft(tree, range, file);
  };
  const processor = unified()
    .use(reader, options)
    .use(bounded)
    .use(structure, options) as unknown as Processor<BlockTree, BlockTree, Draft>;
  return processor.run(parsed(processor, file), file);
}

/** What a parser makes of a file. Asked by hand, because `parse` decodes the file first, and bytes in vain: their readers take them from it. */
function parsed(processor: Processor<BlockTree, BlockTree, Draft>, file: VFile): BlockTree {
  const { parser } = processor.freeze();
  if (!parser) throw new Error('A reader without a parser');
  return parser(typeof file.value === 'string' ? file.value : '', file) as BlockTree;
}

/** What a reader saw, before anything is recognised in it. */
export async function runBlocks(reader: Reader, file: VFile, options: ReadOptions): Promise<BlockTree> {
  const processor = unified().use(reader, options);
  const tree = (await processor.run(processor.parse(file), file)) as unknown as BlockTree;
  if (options.column !== undefined) chooseColumn(tree, options.column, file);
  return tree;
}
