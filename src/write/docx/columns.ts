/** Two to four drafts side by side, as a Word file. */
import { counted, largest, type Provenance } from '../../document/index.ts';
import type { ColumnCell, ColumnRow, ColumnSpan, Columns } from '../../report/index.ts';
import { COLUMNS_KEY, headLines, placeLines, ROW_HEAD } from '../columns/heads.ts';
import { cellParagraphs } from '../columns/paragraphs.ts';
import { restatementNotice } from '../notices.ts';
import type { DraftFile } from '../to-pair-html.ts';
import { escapeXml } from '../xml.ts';
import { coverXml, pageParts, sectionXml } from './cover.ts';
import { lintDocx } from './lint/index.ts';
import { Links, packageOf } from './package.ts';
import { Revisions } from './revisions.ts';
import { settingsPart } from './settings.ts';
import { COVER_STYLE, DEEPEST, isRightToLeft, STEP, stylesXml } from './styles.ts';

export interface ColumnsDocx {
  columns: Columns;
  /** The files that the drafts were read from. */
  files?: readonly (DraftFile | undefined)[];
  /** What has to be known before relying on it. */
  notices: readonly string[];
}

/** The width of the text of a page in landscape, and of the numbers of rows, in twentieths of a point. */
const WIDTH = 15138;
const NUMBERS = 1500;

/** The bytes of the file, always the same for the same drafts. Throws where what was made breaks a rule of the format: a bug. */
export function columnsToDocx({ columns, files, notices }: ColumnsDocx): Uint8Array {
  const { drafts, rows } = columns;
  const last = drafts.at(-1);
  const title = `${last?.title ?? 'Drafts'}: ${counted(drafts.length, 'draft')} in columns`;
  const named = drafts.map((provenance, at) => ({ name: `Column ${at + 1}`, provenance, file: files?.[at] }));
  const links = new Links();
  const cover = coverXml({ title, drafts: named, notices }, new Revisions({ name: '', date: null }), links);
  const edges = pageParts(restatementNotice(drafts), title);
  const bytes = packageOf({
    body:
      cover + keyXml(rows) + tableXml(columns) + paragraphXml([]) + sectionXml(edges, { isLandscape: true }),
    parts: [
      settingsPart(edges),
      { name: 'styles', kind: 'styles', xml: stylesXml(last?.language ?? drafts[0]?.language) },
      ...edges,
    ],
    links,
    title,
  });
  const [fault] = lintDocx(bytes);
  if (fault) throw new Error(`A Word file was made that breaks a rule: ${fault.part}: ${fault.reason}`);
  return bytes;
}

const plain = (text: string): ColumnSpan => ({ text, isNew: false });

/** How the marks are to be read: part of the cover. */
function keyXml(rows: readonly ColumnRow[]): string {
  const isInOrder = rows.every(row => placeLines(row).length === 0);
  const key = [{ text: COLUMNS_KEY.marked, isNew: true }, plain(COLUMNS_KEY.says + COLUMNS_KEY.bar)];
  return [key, ...(isInOrder ? [] : [[plain(COLUMNS_KEY.moved)]])]
    .map(spans => paragraphXml(spans, { style: COVER_STYLE }))
    .join('');
}

/** A header row that every page repeats, and rows that may go on on the next page, as long ones have to. */
function tableXml({ drafts, rows }: Columns): string {
  const width = Math.floor((WIDTH - NUMBERS) / drafts.length);
  const head = [
    cellXml([paragraphXml([strong(ROW_HEAD)])], NUMBERS),
    ...drafts.map((draft, at) => cellXml(headXml(draft, at), width)),
  ];
  const body = rows.map(row => {
    const lines = [String(row.number), row.citation, ...placeLines(row)];
    const number = cellXml(
      lines.map(line => paragraphXml([plain(line)])),
      NUMBERS,
    );
    const cells = row.cells.map((cell, at) => draftCellXml(cell, width, drafts[at]?.language));
    return `<w:tr>${number}${cells.join('')}</w:tr>`;
  });
  const grid = [NUMBERS, ...drafts.map(() => width)].map(one => `<w:gridCol w:w="${one}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${head.join('')}</w:tr>${body.join('')}</w:tbl>`;
}

const headXml = (draft: Provenance, at: number): string[] =>
  headLines(draft, at).map((line, nth) => paragraphXml([nth === 0 ? strong(line) : plain(line)]));

const strong = (text: string): ColumnSpan => ({ text, isNew: false, strong: true });

/** What a cell holds, as XML. A bar beside it says that it differs from the column before. */
function draftCellXml(cell: ColumnCell | null, width: number, language: string | undefined): string {
  if (cell === null) return cellXml([], width);
  const { depth, level } = cell;
  const content = cellParagraphs(cell).map(one => {
    if (one.type === 'table') return innerTableXml(one.rows, width, language);
    if (one.type === 'text') return paragraphXml(one.spans, { level, language });
    const heading = one.type === 'title' ? 1 : Math.min(2 + depth, DEEPEST);
    return paragraphXml(one.spans, { style: `Heading${heading}`, language });
  });
  return cellXml(content, width, cell.change !== 'same');
}

const BAR = '<w:tcBorders><w:left w:val="single" w:sz="24" w:space="0" w:color="808080"/></w:tcBorders>';

/** A cell has to end with a paragraph. */
function cellXml(content: readonly string[], width: number, hasBar = false): string {
  const end = content.at(-1)?.endsWith('</w:p>') ? '' : '<w:p/>';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${hasBar ? BAR : ''}</w:tcPr>${content.join('')}${end}</w:tc>`;
}

function innerTableXml(rows: readonly ColumnSpan[][][], width: number, language: string | undefined): string {
  const columns = largest(
    rows.map(cells => cells.length),
    1,
  );
  const inner = Math.floor(width / columns);
  const body = rows.map(cells => {
    const all = Array.from({ length: columns }, (_, at) => cells[at] ?? []);
    return `<w:tr>${all.map(spans => cellXml([paragraphXml(spans, { language })], inner)).join('')}</w:tr>`;
  });
  const grid = `<w:gridCol w:w="${inner}"/>`.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

interface Setting {
  style?: string;
  level?: number;
  language?: string | undefined;
}

function paragraphXml(spans: readonly ColumnSpan[], { style, level = 0, language }: Setting = {}): string {
  const isRtl = isRightToLeft(language);
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    isRtl ? '<w:bidi/>' : '',
    // A column is narrow: half of what a level is set in on a page.
    level > 0 ? `<w:ind w:left="${Math.floor((Math.min(level, DEEPEST) * STEP) / 2)}"/>` : '',
  ].join('');
  const runs = spans.map(span => runXml(span, isRtl)).join('');
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;
}

/** New words are bold and underlined: the one is seen on paper, the other in scripts without bold letters and in headings, too. */
function runXml({ text, isNew, strong: isStrong, emphasis }: ColumnSpan, isRtl: boolean): string {
  const properties = [
    isNew || isStrong ? '<w:b/><w:bCs/>' : '',
    emphasis ? '<w:i/><w:iCs/>' : '',
    isNew ? '<w:u w:val="single"/>' : '',
    isRtl ? '<w:rtl/>' : '',
  ].join('');
  const words = escapeXml(text.replace(/[\n\r\t]+/g, ' '));
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}
