/** Bytes -> tree + messages. One reader a format, one recogniser for all. */
import { VFile } from 'vfile';
import { type Draft, isCanonicalMarkdown } from '../document/index.ts';
import type { BlockTree } from './blocks.ts';
import { readCanonical } from './canonical.ts';
import { decode, ReadError } from './decode.ts';
import { FORMATS, formatOf, type ReadOptions } from './formats.ts';
import { checkLimit, checkText } from './limits.ts';
import { MESSAGE_SOURCE } from './message-source.ts';
import { checkIsDocument, refuseBinary } from './not-a-document.ts';

export type { BlockTree, SourceBlock, TableBlock, WordsBlock } from './blocks.ts';
export { ReadError, type ReadErrorCode } from './decode.ts';
export { PRINTED_SIGNS } from './docx/printed-signs.ts';
export type { Tracked } from './docx/view.ts';
export { FORMATS, type Format, formatOf, type Reader, type ReadOptions } from './formats.ts';
export { checkLimit, DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
export { linksIn } from './links.ts';
export { markdownParser } from './markdown/index.ts';
export { readText } from './read-text.ts';
export { readTracked } from './read-tracked.ts';
export { type StructureOptions, structure } from './structure/index.ts';
export { textParser } from './text/index.ts';

export interface ReadResult {
  draft: Draft;
  /** The file, with its messages: what was doubtful, and where. */
  file: VFile;
}

/**
 * Reads a draft from the bytes of a file. Canonical Markdown is read exactly; everything else goes through the reader
 * of its format and the recogniser, which are loaded only then.
 *
 * @throws {ReadError} for what cannot be read as a draft, saying what it seems to be and what to do.
 */
export async function read(bytes: Uint8Array, path: string, options: ReadOptions = {}): Promise<ReadResult> {
  if (bytes.length === 0) throw new ReadError('empty', `${path} is empty: there is nothing to read.`);
  checkLimit(path, 'maxBytes', bytes.length, options.limits);
  refuseBinary(bytes, path);
  const format = options.format ?? formatOf(bytes, path);
  const file = new VFile({ path });
  const value = FORMATS[format].binary
    ? bytes
    : decode(bytes, path, reason => file.message(reason, { ruleId: 'charset', source: MESSAGE_SOURCE }));
  if (typeof value === 'string') checkText(path, value, options.limits);
  file.value = value;
  const isCanonical = format === 'markdown' && isCanonicalMarkdown(value as string);
  if (typeof value === 'string' && !isCanonical) checkIsDocument(value, path, file);
  if (isCanonical) {
    if (options.column !== undefined) throw (await import('./columns/index.ts')).noTable(path);
    const draft = readCanonical(value as string, path);
    const { from, until } = options;
    if (from !== undefined || until !== undefined)
      (await import('./range/index.ts')).cutDraft(draft, options, file);
    return { draft, file };
  }
  const [{ runReader }, reader] = await Promise.all([import('./run-reader.ts'), FORMATS[format].load()]);
  const draft = await runReader(reader, file, options);
  const { trackedMoves } = file.data;
  return { draft: trackedMoves ? { ...draft, data: { ...draft.data, trackedMoves } } : draft, file };
}

/**
 * What the reader of a file's format saw: its blocks in reading order, before the recogniser. Of canonical Markdown too,
 * though that is read without blocks otherwise.
 *
 * @throws {ReadError} as `read` does.
 */
export async function readBlocks(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Promise<BlockTree> {
  const format = options.format ?? formatOf(bytes, path);
  const file = new VFile({ path, value: FORMATS[format].binary ? bytes : decode(bytes, path) });
  const [{ runBlocks }, reader] = await Promise.all([import('./run-reader.ts'), FORMATS[format].load()]);
  return runBlocks(reader, file, options);
}
