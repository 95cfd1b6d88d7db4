/** Columns as a Word file. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { type Draft, draft, headed, inlineOf, line, table } from '../../../src/document/index.ts';
import { columnsOf } from '../../../src/report/index.ts';
import { columnsToDocx, lintDocx } from '../../../src/write/index.ts';
import { arbitraryDraft } from '../../helpers/arbitrary-draft.ts';

const bytesOf = (...drafts: Draft[]): Promise<Uint8Array> =>
  columnsToDocx({
    columns: columnsOf(
      drafts,
      drafts.slice(1).map((after, at) => compare(drafts[at] as Draft, after)),
    ),
    notices: ['Restatement: a notice.'],
  });

const documentOf = async (...drafts: Draft[]): Promise<string> =>
  strFromU8(unzipSync(await bytesOf(...drafts))['word/document.xml'] ?? new Uint8Array());

/** The cells of the rows below the header row, as XML. */
const cellsIn = (document: string): string[][] =>
  (/<\/w:tr>(.*)<\/w:tbl>/s.exec(document)?.[1] ?? '')
    .split('</w:tr>')
    .slice(0, -1)
    .map(row => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell));

const article = (words: string, provenance = {}) =>
  draft(
    { language: 'en', title: 'Lights', ...provenance },
    [],
    [
      headed('Article 1', {
        heading: inlineOf('Lights'),
        children: [line('1.', { wording: inlineOf(words) })],
      }),
    ],
  );

const EARLIER = article('Each Party shall light its lamps.');
const LATER = article('Each Party may light its lamps.');

describe('columns as a Word file', () => {
  it('have a header row that every page repeats, in landscape, and rows that may go on on the next page', async () => {
    const document = await documentOf(EARLIER, LATER);
    expect(document.match(/<w:tr><w:trPr><w:tblHeader\/><\/w:trPr>/g)?.length).toBe(1);
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(document).not.toContain('w:cantSplit');
  });

  it('have new words in bold underlined letters, and a bar beside the cells that differ', async () => {
    const [head, paragraph] = cellsIn(await documentOf(EARLIER, LATER));
    expect(head?.[1]).toBe(head?.[2]);
    expect(paragraph?.[2]).toContain(
      '<w:r><w:t xml:space="preserve">1. Each Party </w:t></w:r>' +
        '<w:r><w:rPr><w:b/><w:bCs/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">may</w:t></w:r>' +
        '<w:r><w:t xml:space="preserve"> light its lamps.</w:t></w:r>',
    );
    expect(paragraph?.map(cell => cell.includes('<w:tcBorders>'))).toEqual([false, false, true]);
  });

  it('leave the cell of a draft empty that does not have the provision', async () => {
    const two = structuredClone(LATER);
    const [only] = two.children;
    if (only?.type === 'provision')
      only.children.push(line('2.', { wording: inlineOf('Ropes are renewed once in every second year.') }));
    const row = cellsIn(await documentOf(EARLIER, two))[2];
    expect(row?.[1]).toMatch(/<\/w:tcPr><w:p\/><\/w:tc>$/);
  });

  it('set a draft that runs from the right as such, in its column alone', async () => {
    const [, , row] = cellsIn(
      await documentOf(EARLIER, article('على كل طرف أن يقدم تقريرا.', { language: 'ar' })),
    );
    expect(row?.[2]).toContain('<w:bidi/>');
    expect(row?.[2]).toContain('<w:rtl/></w:rPr><w:t xml:space="preserve">على كل طرف أن يقدم تقريرا.');
    expect(row?.[0]).not.toContain('<w:bidi/>');
  });

  it('say what each draft is, above its column and on the cover', async () => {
    const restated = article('Each Party shall light its lamps.', {
      treaty: 'lights',
      id: '2031',
      date: '2031',
      authenticity: 'restatement',
    });
    const document = await documentOf(restated, LATER);
    const [head = ''] = document.split('</w:tr>');
    expect(head).toContain('Column 1: lights@2031');
    expect(head).toContain('Restatement: these words are the project');
    expect(head).toContain('restatement, not the wording of the treaty');
    expect(head).toContain('Restatement: a notice.');
  });

  it('show mark-up as words, and the cells of a table in a table', async () => {
    const hostile = draft(
      { title: '</w:t>' },
      [],
      [
        line('<&>', { wording: inlineOf('</w:t></w:r><w:fldSimple w:instr="DDE"/> \u0007 “x”') }),
        table([[inlineOf('lamp'), inlineOf('red')], [inlineOf('bell')]]),
      ],
    );
    const document = await documentOf(hostile, hostile);
    expect(document).not.toContain('fldSimple w:instr="DDE"');
    expect(document).toContain('&lt;/w:t&gt;&lt;/w:r&gt;&lt;w:fldSimple w:instr=&quot;DDE&quot;/&gt;');
    expect(document.match(/<w:tbl>/g)?.length).toBe(3);
  });

  it('are the same bytes for the same drafts, and break no rule of the format, whatever the drafts hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(arbitraryDraft, arbitraryDraft), async drafts => {
        const bytes = await bytesOf(...drafts);
        expect(await lintDocx(bytes)).toEqual([]);
        expect(Buffer.from(await bytesOf(...drafts)).equals(bytes)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
