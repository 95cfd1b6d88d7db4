/** Every page of a document, as it is seen. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { ReadError } from '../decode.ts';
import { checkLimit, type ReadLimits } from '../limits.ts';
import type { OpenPdf } from './engine.ts';
import { matrixOf } from './matrix.ts';
import { runOperators } from './operators.ts';
import { type LoadedFont, PageReader } from './page-content.ts';
import type { PackedOperators } from './thread.ts';
import type { PageContent } from './types.ts';

export interface Pages {
  contents: PageContent[];
  /** Numbers of the pages that could not be read. */
  broken: number[];
}

/**
 * Reads all pages. While one is understood here, the next is taken apart in the other thread; what a page held in
 * memory is let go before the one after the next.
 */
export async function readPages(
  { document, engine, within }: OpenPdf,
  path: string,
  limits?: Partial<ReadLimits>,
): Promise<Pages> {
  const fonts = new Map<string, LoadedFont | null>();
  const contents: PageContent[] = [];
  const broken: number[] = [];
  let signs = 0;
  const load = (number: number) => {
    const loading = number > document.numPages ? null : within(loadPage(document, engine, number));
    loading?.catch(() => undefined);
    return loading;
  };
  let next = load(1);
  for (let number = 1; next; number += 1) {
    const loading: NonNullable<typeof next> = next;
    next = load(number + 1);
    checkLimit(path, 'maxCharacters', signs, limits);
    try {
      const { page, operators } = await loading;
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const reader = new PageReader(matrixOf(transform), name => fontOf(page, name, fonts));
      for (const packed of operators.argsArray as PackedOperators[]) runOperators(reader, packed, engine.OPS);
      // A run takes as much room as some signs do, however short it is.
      for (const { text } of reader.runs) signs += Math.max(4, text.length);
      contents.push({ page: number, width, height, runs: reader.runs, shapes: reader.shapes });
      page.cleanup();
    } catch (error) {
      if (error instanceof ReadError) throw error;
      broken.push(number);
    }
  }
  return { contents, broken };
}

async function loadPage(document: OpenPdf['document'], engine: OpenPdf['engine'], number: number) {
  const page = await document.getPage(number);
  const operators = await page.getOperatorList({ annotationMode: engine.AnnotationMode.DISABLE });
  return { page, operators };
}

function fontOf(page: PDFPageProxy, name: string, known: Map<string, LoadedFont | null>): LoadedFont | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const loaded: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  const font = loaded && typeof loaded === 'object' ? describe(loaded as Described) : null;
  known.set(name, font);
  return font;
}

/** What pdf.js tells of a font; most of it only with `fontExtraProperties`. */
interface Described {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  composite?: boolean;
  fontMatrix?: readonly number[];
  toUnicode?: object;
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
  toUnicode,
}: Described): LoadedFont {
  return {
    bold: Boolean(bold || black) || /bold|black|heavy|(?:^|[-,])demi/i.test(name),
    italic: Boolean(italic) || /italic|oblique/i.test(name),
    unreadable: Boolean(composite && toUnicode && 'firstChar' in toUnicode),
    unit: Math.abs(fontMatrix?.[0] ?? 0.001),
  };
}
