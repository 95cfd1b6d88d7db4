/** Columns that are written and read again are the same drafts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { citationsOf, type DocumentNode, type Draft, fullText, pieces } from '../../../src/document/index.ts';
import { read } from '../../../src/read/index.ts';
import { type Columns, columnsOf } from '../../../src/report/index.ts';
import { columnsToDocx, columnsToHtml } from '../../../src/write/index.ts';
import { arbitraryDraft } from '../../helpers/arbitrary-draft.ts';
import { shipped } from '../../helpers/drafts.ts';
import { editedDraft } from '../../helpers/edited-draft.ts';

const FORMS: readonly (readonly [string, (columns: Columns) => Promise<Uint8Array>])[] = [
  ['columns.docx', columns => columnsToDocx({ columns, notices: [] })],
  ['columns.html', async columns => Buffer.from(await columnsToHtml({ columns, notices: [] }))],
];

const sideBySide = (drafts: readonly Draft[]): Columns =>
  columnsOf(
    drafts,
    drafts.slice(1).map((after, at) => compare(drafts[at] as Draft, after)),
  );

/** All that is printed, in one line; the signs between the cells of a table are none of it. */
const printed = (draft: Draft) => fullText(draft).replace(/[|‖]/g, ' ').replace(/\s+/gu, ' ').trim();

/**
 * How often each letter and digit is there: the words of hostile trees (`1.` in a sentence) may be read as labels, and the other way round.
 * Marks of notes are left out: one behind a label goes behind its words, and one to no note is none.
 */
function signsIn(draft: Draft): Map<string, number> {
  const signs = new Map<string, number>();
  for (const sign of wordsOf(draft)
    .match(/[\p{L}\p{N}]/gu)
    ?.sort() ?? [])
    signs.set(sign, (signs.get(sign) ?? 0) + 1);
  return signs;
}

function wordsOf(node: DocumentNode): string {
  const label = node.type === 'provision' && node.kind !== 'note' ? node.label : '';
  const own = 'value' in node ? node.value : '';
  const inner: readonly DocumentNode[] = 'children' in node ? node.children : [];
  return `${label} ${own}${inner.map(wordsOf).join('')} `;
}

const labels = (draft: Draft) => {
  const book = citationsOf(draft);
  return [...pieces(draft)].map(
    ({ piece }) => `${book.of(piece)} ${piece.type === 'provision' ? piece.label : ''}`,
  );
};

describe.each(FORMS)('%s', (path, write) => {
  const readBack = async (drafts: readonly Draft[]) => {
    const bytes = await write(sideBySide(drafts));
    return Promise.all(drafts.map(async (_, at) => (await read(bytes, path, { column: at + 1 })).draft));
  };

  it.each([
    ['model-convention', ['2031-03', '2031-09', '2032-02', '2032-06']],
    ['un-cybercrime', ['2024-02', '2024-08']],
  ])(
    'has the drafts of %s, with all words and labels, their titles and dates, and marks of restatements',
    async (treaty, ids) => {
      const drafts = ids.map(id => shipped(treaty, id));
      for (const [at, draft] of (await readBack(drafts)).entries()) {
        const source = drafts[at] as Draft;
        expect(printed(draft)).toBe(printed(source));
        const { title, date, authenticity } = source.provenance;
        expect(draft.provenance).toMatchObject({
          title,
          date,
          ...(authenticity === 'restatement' ? { authenticity } : {}),
        });
      }
    },
  );

  it('has articles and paragraphs as they were, whatever was edited and moved', async () => {
    await fc.assert(
      fc.asyncProperty(editedDraft, async drafts => {
        for (const [at, draft] of (await readBack(drafts)).entries()) {
          expect(printed(draft)).toBe(printed(drafts[at] as Draft));
          expect(labels(draft)).toEqual(labels(drafts[at] as Draft));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has every letter and digit of any tree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(arbitraryDraft, arbitraryDraft), async drafts => {
        for (const [at, draft] of (await readBack(drafts)).entries())
          expect(signsIn(draft)).toEqual(signsIn(drafts[at] as Draft));
      }),
      { numRuns: 12 },
    );
  });
});
