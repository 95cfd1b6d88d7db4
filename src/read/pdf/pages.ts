/** Every page of a document, as it is seen. */
import { ReadError } from '../decode.ts';
import type { ReadOptions } from '../formats.ts';
import { checkLimit } from '../limits.ts';
import type { OpenPdf } from './engine.ts';
import { matrixOf } from './matrix.ts';
import { runOperators } from './operators.ts';
import { type LoadedFont, PageReader } from './page-content.ts';
import type { DescribedFont, PackedPage } from './thread.ts';
import type { PageContent } from './types.ts';

export interface Pages<Page> {
  pages: Page[];
  /** Numbers of the pages that could not be read. */
  broken: number[];
}

/**
 * Reads all pages, and gives what `see` makes of each. While some are understood here, the next are taken apart in the other
 * thread.
 */
export async function readPages<Page>(
  { count, codes, read }: OpenPdf,
  path: string,
  { limits, onPage }: Pick<ReadOptions, 'limits' | 'onPage'>,
  see: (content: PageContent) => Page,
): Promise<Pages<Page>> {
  const fonts = new Map<string, LoadedFont | null>();
  const pages: Page[] = [];
  const broken: number[] = [];
  let signs = 0;
  const understand = ({ width, height, transform, operators, fonts: added }: PackedPage, number: number) => {
    for (const [name, font] of added) fonts.set(name, font && describe(font));
    const reader = new PageReader(matrixOf(transform), name => fonts.get(name) ?? null);
    for (const packed of operators) runOperators(reader, packed, codes);
    // A run takes as much room as some signs do, however short it is.
    for (const { text } of reader.runs) signs += Math.max(4, text.length);
    pages.push(see({ page: number, width, height, runs: reader.runs, shapes: reader.shapes }));
  };
  const load = () => {
    const loading = read();
    loading.catch(() => undefined);
    return loading;
  };
  let number = 0;
  let next = load();
  while (number < count) {
    const loading = next;
    next = load();
    for (const page of await loading) {
      number += 1;
      checkLimit(path, 'maxCharacters', signs, limits);
      try {
        if ('error' in page) broken.push(number);
        else understand(page, number);
      } catch (error) {
        if (error instanceof ReadError) throw error;
        broken.push(number);
      }
      onPage?.(number, count);
    }
  }
  return { pages, broken };
}

/**
 * A composite font without a table of characters gets one from pdf.js that maps every code to itself. Its codes are
 * numbers of glyphs: what comes out looks like text and is rubbish.
 */
function describe({
  name = '',
  bold,
  black,
  italic,
  composite,
  fontMatrix,
  isIdentity,
}: DescribedFont): LoadedFont {
  return {
    bold: Boolean(bold || black) || /bold|black|heavy|(?:^|[-,])demi/i.test(name),
    italic: Boolean(italic) || /italic|oblique/i.test(name),
    unreadable: Boolean(composite && isIdentity),
    unit: Math.abs(fontMatrix?.[0] ?? 0.001),
  };
}
