/** Every format that can be read, and how a file shows which it is. */
import type { Processor } from 'unified';
import type { Position } from 'unist';
import type { TrackedMove } from '../document/index.ts';
import type { Tracked } from './docx/view.ts';
import type { ReadLimits } from './limits.ts';
import type { StructureOptions } from './structure/index.ts';

export type Format = 'markdown' | 'docx' | 'pdf' | 'html' | 'akoma-ntoso' | 'text';

export interface ReadOptions extends StructureOptions {
  /** Guessed from the file's first bytes and its name where it is not given. */
  format?: Format;
  /** How much of a file is read at most; `DEFAULT_LIMITS` for what is left out. */
  limits?: Partial<ReadLimits>;
  /**
   * The words with which the draft begins, where other text stands before it in the document: a line, or its beginning.
   * `Annex` is enough for a convention that is the annex of a resolution, in whatever language that is.
   */
  from?: string;
  /** The words with which what follows the draft begins: a line behind its first, or the beginning of one. It is left out. */
  until?: string;
  /** Which draft of a table with a column for each draft is read, counted from 1. */
  column?: number;
  /**
   * Which draft a document with tracked changes is read as: as if they were accepted, or as it was before them. Without it,
   * reading such a document fails.
   */
  tracked?: Tracked;
  /** Told after every page of a PDF how many of how many have been read. */
  onPage?: (page: number, pages: number) => void;
}

/**
 * The reader of a format, as a unified plugin: it sets a parser that gives a tree of blocks, and may return a
 * transformer (of a `BlockTree`) that fills it, where that has to wait for something: a unified parser cannot. It finds the
 * file's bytes or text in the `value` of the VFile that both are given, and leaves its warnings there as messages.
 */
export type Reader = (this: Processor, options: ReadOptions) => void;

declare module 'vfile' {
  interface DataMap {
    /**
     * All words of a file that is not text itself, as its format holds them, in any order: set by its reader apart from
     * the blocks, so that the words of the tree can be counted against them.
     */
    sourceText: string;
    /** What was tracked in a document: `3 insertions and 1 deletion`. Not there if nothing was. */
    trackedChanges: string;
    /** Which paragraphs were moved with changes tracked. Not there if none was. */
    trackedMoves: readonly TrackedMove[];
    /** Those of them that are no part of the draft, and were left out: page headers and numbers, lists of contents. */
    leftOut: string;
    /** The drafts of a document that holds several, if none was chosen: what each is called, and the words for `from`. */
    drafts: readonly { title: string; from: string }[];
    /** The same as the format itself marks them, if it does. */
    documents: readonly { title: string; from: string; position?: Position }[];
    /** What stands above each draft of a table of drafts, if none was chosen. */
    columns: readonly string[];
  }
}

interface FormatRow {
  /** Loaded when a file of the format is read: nobody waits for the reader of a format that is not there. */
  load: () => Promise<Reader>;
  /** The endings of its files, in small letters. */
  endings: readonly string[];
  /** Whether the reader is given bytes. Others are given decoded text. */
  binary?: true;
  /** Whether a file begins as this format does: its first bytes, one character each. */
  begins?: (head: string) => boolean;
}

/** The order is the order of help texts, and of guessing. */
export const FORMATS: Readonly<Record<Format, FormatRow>> = {
  markdown: {
    load: async () => (await import('./markdown/index.ts')).markdownParser,
    endings: ['.md', '.markdown'],
  },
  docx: {
    load: async () => (await import('./docx/index.ts')).docxParser,
    endings: ['.docx', '.docm', '.dotx', '.dotm'],
    binary: true,
    // A zip archive; or the container of a Word file with a password, and of those from before 2007.
    begins: head =>
      ['PK\u0003\u0004', 'PK\u0005\u0006', '\u00D0\u00CF\u0011\u00E0'].some(sign => head.startsWith(sign)),
  },
  pdf: {
    load: async () => (await import('./pdf/index.ts')).pdfParser,
    endings: ['.pdf'],
    binary: true,
    begins: head => /^(?:\u00EF\u00BB\u00BF)?\s*%PDF-/.test(head),
  },
  html: {
    load: async () => (await import('./html/index.ts')).htmlReader,
    endings: ['.html', '.htm', '.xhtml', '.shtml', '.mht', '.mhtml'],
    binary: true,
    begins: head =>
      /^[^<\w]{0,8}(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,900}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
        head.replaceAll('\0', ''),
      ) || /^(?:MIME-Version:|From: <Saved by )/.test(head),
  },
  'akoma-ntoso': {
    load: async () => (await import('./akoma-ntoso/index.ts')).akomaNtosoReader,
    endings: ['.akn', '.xml'],
    binary: true,
    begins: head => /^[^<]{0,8}<(?:[?!][^>]*>\s*<)*(?:\w+:)?akomaNtoso[\s>]/i.test(head.replaceAll('\0', '')),
  },
  text: {
    load: async () => (await import('./text/index.ts')).textParser,
    endings: ['.txt', '.text', ''],
  },
};

/** How much of a file is looked at to tell what it is, in bytes. */
const HEAD = 1024;

/** The format of a file: what it begins as, else what its name ends in, else text. */
export function formatOf(bytes: Uint8Array, path: string): Format {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const ending = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '';
  const names = Object.keys(FORMATS) as Format[];
  return (
    names.find(name => FORMATS[name].begins?.(head)) ??
    names.find(name => FORMATS[name].endings.includes(ending)) ??
    'text'
  );
}
