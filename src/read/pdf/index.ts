/** PDF -> blocks. The only folder that imports pdf.js. */
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { BlockTree } from '../blocks.ts';
import { ReadError } from '../decode.ts';
import type { ReadOptions } from '../formats.ts';
import { checkLimit } from '../limits.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';
import { openPdf } from './engine.ts';
import { checkLegibility } from './legibility.ts';
import { type Pages, readPages } from './pages.ts';
import { readLayout, seePage } from './read-layout.ts';
import type { PageContent } from './types.ts';
import { checkUnpackedSize } from './unpacked-size.ts';
import { Vocabulary } from './vocabulary.ts';

/** A unified parser for PDF, which gives an empty tree, and a transformer, which fills it. */
export function pdfParser(
  this: Processor,
  options: ReadOptions = {},
): (tree: BlockTree, file: VFile) => Promise<void> {
  this.parser = (): BlockTree => ({ type: 'blocks', provenance: {}, children: [] });
  return async (tree, file) => {
    await fill(tree, file, options);
  };
}

async function fill(tree: BlockTree, file: VFile, options: ReadOptions): Promise<void> {
  const { path } = file;
  const bytes = file.value as Uint8Array;
  const warn = (ruleId: string, reason: string, page?: number) => {
    const place = page === undefined ? {} : { place: { line: page, column: 1 } };
    file.message(reason, { ruleId, source: MESSAGE_SOURCE, ...place });
  };
  if (!Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')) {
    throw new ReadError(
      'not-pdf',
      `${path} is not a PDF, whatever its name says: it does not begin like one. Fetch it again, or give it the ending of what it is.`,
    );
  }
  if (!Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF')) {
    warn('cut-off', 'The file does not end as a PDF does: it may be cut off, and pages may be missing');
  }
  checkUnpackedSize(bytes, path, options.limits);
  // Learnt page by page, while the thread is at the next ones.
  const words = new Vocabulary();
  const { pages, broken } = await everyPage(bytes, path, options, content => {
    const page = seePage(content);
    words.learn(page.lines);
    return page;
  });
  if (pages.length === 0)
    throw new ReadError(
      'damaged',
      `None of the pages of ${path} can be read. Fetch it again, or ask for the DOCX file.`,
    );
  for (const page of broken)
    warn('unreadable-page', `Page ${page} cannot be read: its words are missing`, page);
  checkLegibility(pages, path, options.language);
  const layout = readLayout(pages, words, options.language, warn);
  tree.children = layout.blocks;
  file.data.sourceText = layout.sourceText;
  file.data.leftOut = layout.leftOut;
}

async function everyPage<Page>(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions,
  see: (content: PageContent) => Page,
): Promise<Pages<Page>> {
  const pdf = await openPdf(bytes, path, options.limits);
  try {
    checkLimit(path, 'maxPages', pdf.count, options.limits);
    return await readPages(pdf, path, options, see);
  } finally {
    // Not waited for: the thread ends beside what is understood here.
    void pdf.close();
  }
}
