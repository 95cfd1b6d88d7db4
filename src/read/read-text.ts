/** Text that is in memory already -> tree + messages, without waiting. */
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import { type Draft, isCanonicalMarkdown } from '../document/index.ts';
import type { BlockTree } from './blocks.ts';
import { readCanonical } from './canonical.ts';
import { decode } from './decode.ts';
import { findDrafts, markDrafts } from './drafts-within.ts';
import type { ReadResult } from './index.ts';
import { markdownParser } from './markdown/index.ts';
import { type StructureOptions, structure } from './structure/index.ts';
import { textParser } from './text/index.ts';

/**
 * Like `read`, for Markdown (where the path ends in `.md` or `.markdown`) and plain text: the formats that need
 * nothing to be loaded first.
 *
 * @throws {ReadError} for bytes that are not text.
 */
export function readText(
  source: Uint8Array | string,
  path: string,
  options: StructureOptions = {},
): ReadResult {
  const value = typeof source === 'string' ? source : decode(source, path);
  const file = new VFile({ path, value });
  const isMarkdown = /\.(?:md|markdown)$/i.test(path);
  if (isMarkdown && isCanonicalMarkdown(value)) return { draft: readCanonical(value, path), file };
  const processor = unified()
    .use(isMarkdown ? markdownParser : textParser)
    .use(() => (tree: BlockTree) => markDrafts(tree.children, findDrafts(tree.children)))
    .use(structure, options) as unknown as Processor<BlockTree, BlockTree, Draft>;
  return { draft: processor.runSync(processor.parse(file), file), file };
}
