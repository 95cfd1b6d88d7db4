/** Bytes -> tree + messages. One reader a format, one recogniser for all. */
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import { type Draft, isCanonicalMarkdown, readMarkdown } from '../document/index.ts';
import type { BlockTree } from './blocks.ts';
import { decode, ReadError } from './decode.ts';
import { markdownParser } from './markdown/index.ts';
import { type StructureOptions, structure } from './structure/index.ts';
import { textParser } from './text/index.ts';

export type { BlockTree, SourceBlock, TableBlock, WordsBlock } from './blocks.ts';
export { ReadError } from './decode.ts';
export { markdownParser } from './markdown/index.ts';
export { type StructureOptions, structure } from './structure/index.ts';
export { textParser } from './text/index.ts';

export type Format = 'markdown' | 'text';

/** Every format that can be read: its parser and the endings of its files. The order is the order of help texts. */
export const FORMATS: Readonly<
  Record<Format, { parser: (this: Processor) => void; endings: readonly string[] }>
> = {
  markdown: { parser: markdownParser, endings: ['.md', '.markdown'] },
  text: { parser: textParser, endings: ['.txt', '.text', ''] },
};

export interface ReadOptions extends StructureOptions {
  /** Guessed from the file's name and first bytes where it is not given. */
  format?: Format;
}

export interface ReadResult {
  draft: Draft;
  /** The file, with its messages: what was doubtful, and where. */
  file: VFile;
}

/**
 * Reads a draft from the bytes of a file. Canonical Markdown is read exactly; everything else goes through the
 * recogniser.
 *
 * Throws `ReadError` for what is not text at all, saying what it seems to be.
 */
export function read(bytes: Uint8Array | string, path: string, options: ReadOptions = {}): ReadResult {
  const source = typeof bytes === 'string' ? bytes : decode(bytes, path);
  const file = new VFile({ path, value: source });
  const format = options.format ?? formatOf(path);
  if (format === 'markdown' && isCanonicalMarkdown(source)) {
    return { draft: readCanonical(source, path), file };
  }
  const processor = unified().use(FORMATS[format].parser).use(structure, options) as unknown as Processor<
    BlockTree,
    BlockTree,
    Draft
  >;
  return { draft: processor.runSync(processor.parse(file), file), file };
}

function readCanonical(source: string, path: string): Draft {
  try {
    return readMarkdown(source);
  } catch (cause) {
    throw new ReadError(
      'bad-front-matter',
      `The head of ${path} is not YAML: ${(cause as Error).message}`,
      cause,
    );
  }
}

function formatOf(path: string): Format {
  const ending = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '';
  return FORMATS.markdown.endings.includes(ending) ? 'markdown' : 'text';
}
