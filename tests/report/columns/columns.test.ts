/** The table of columns: which provisions share a row, in what order, and which words are marked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Segment } from '../../../src/compare/index.ts';
import { type Draft, draft, fullText, headed, inlineOf, line } from '../../../src/document/index.ts';
import { type ColumnCell, type ColumnSpan, type Columns, columnsOf } from '../../../src/report/index.ts';
import { arbitraryDraft } from '../../helpers/arbitrary-draft.ts';
import { shipped } from '../../helpers/drafts.ts';
import { editedDraft } from '../../helpers/edited-draft.ts';

const sideBySide = (...drafts: Draft[]): Columns =>
  columnsOf(
    drafts,
    drafts.slice(1).map((after, at) => compare(drafts[at] as Draft, after)),
  );

/** Spans as one text, new words in stars. */
const marked = (spans: readonly ColumnSpan[]) =>
  spans.map(({ text, isNew }) => (isNew ? `*${text}*` : text)).join('');

const shown = (cell: ColumnCell | null | undefined) =>
  cell ? [cell.label, cell.heading, cell.text].map(marked).filter(Boolean).join(' ') : '';

const grid = ({ rows }: Columns) => rows.map(({ cells }) => cells.map(shown));

const plain = (spans: readonly ColumnSpan[]) => spans.map(({ text }) => text).join('');

/** The words of a column in the order of its draft, as the rows say it. */
function textOfColumn({ rows }: Columns, at: number): string[] {
  const lines = new Map<number, { follows: number; text: string }>();
  let above = 0;
  for (const { number, cells } of rows) {
    const cell = cells[at];
    if (!cell) continue;
    const parts = [cell.label, cell.heading, cell.text, ...(cell.table ?? []).flat()].map(plain);
    lines.set(number, { follows: cell.follows ?? above, text: parts.filter(Boolean).join(' ') });
    above = number;
  }
  const next = new Map([...lines].map(([number, { follows }]) => [follows, number]));
  const ordered: string[] = [];
  for (let number = next.get(0); number !== undefined; number = next.get(number))
    ordered.push(lines.get(number)?.text ?? '');
  expect(ordered.length).toBe(lines.size);
  return ordered;
}

const spansOf = ({ label, heading, text }: ColumnCell) => [...label, ...heading, ...text];

const insertedIn = (segments: readonly Segment[]) =>
  segments.map(({ op, text }) => (op === 'insert' ? text : '')).join('');

const folded = (text: string) => text.replace(/[|‖]/g, ' ').replace(/\s+/g, ' ').trim();

const article = (number: string, heading: string, ...paragraphs: string[]) =>
  headed(`Article ${number}`, {
    heading: inlineOf(heading),
    children: paragraphs.map((words, at) => line(`${at + 1}.`, { wording: inlineOf(words) })),
  });

const LIGHTS = 'Each Party shall keep its lights burning from dusk to dawn.';
const BELLS = 'The keeper of a harbour shall ring the bell whenever there is fog.';
const ROPES = 'Ropes of the ferry are renewed once in every second year.';

describe('columns of drafts', () => {
  it('have a row for each provision, and marks on what the column before does not have', () => {
    const table = sideBySide(
      draft({}, inlineOf('Convention on Lights'), [article('1', 'Lights', LIGHTS, BELLS)]),
      draft({}, inlineOf('Convention on Lights'), [
        article('1', 'Lights', LIGHTS.replace('shall', 'should'), ROPES),
      ]),
    );
    expect(grid(table)).toEqual([
      ['Convention on Lights', 'Convention on Lights'],
      ['Article 1 Lights', 'Article 1 Lights'],
      [
        '1. Each Party shall keep its lights burning from dusk to dawn.',
        '1. Each Party *should* keep its lights burning from dusk to dawn.',
      ],
      ['2. The keeper of a harbour shall ring the bell whenever there is fog.', ''],
      ['', '*2.* *Ropes of the ferry are renewed once in every second year.*'],
    ]);
    expect(table.rows.map(({ citation }) => citation)).toEqual(['title', '1', '1(1)', '1(2)', '1(2)']);
    expect(table.rows[2]?.cells.map(cell => cell?.change)).toEqual(['same', 'changed']);
  });

  it('give a provision that moved one row, where the last draft has it, and say where it stood', () => {
    const table = sideBySide(
      draft(
        {},
        [],
        [article('1', 'Bells', BELLS), article('2', 'Lights', LIGHTS), article('3', 'Ropes', ROPES)],
      ),
      draft(
        {},
        [],
        [article('1', 'Lights', LIGHTS), article('2', 'Ropes', ROPES), article('3', 'Bells', BELLS)],
      ),
    );
    expect(grid(table).map(([before]) => before)).toEqual([
      'Article 2 Lights',
      `1. ${LIGHTS}`,
      'Article 3 Ropes',
      `1. ${ROPES}`,
      'Article 1 Bells',
      `1. ${BELLS}`,
    ]);
    expect(shown(table.rows[0]?.cells[1])).toBe('*Article 1* Lights');
    expect(table.rows.map(({ cells }) => cells[0]?.follows)).toEqual([
      6,
      undefined,
      undefined,
      undefined,
      0,
      undefined,
    ]);
    expect(textOfColumn(table, 0).slice(0, 2)).toEqual(['Article 1 Bells', `1. ${BELLS}`]);
  });

  it('keep what later drafts do not have where it stood, below what came in under its neighbour', () => {
    const table = sideBySide(
      draft(
        {},
        [],
        [article('1', 'Lights', LIGHTS), article('2', 'Bells', BELLS), article('3', 'Ropes', ROPES)],
      ),
      draft(
        {},
        [],
        [
          article('1', 'Lights', LIGHTS, 'A lamp that is broken is replaced within nine days.'),
          article('2', 'Ropes', ROPES),
        ],
      ),
    );
    expect(grid(table).map(cells => cells.map(cell => cell.slice(0, 12)))).toEqual([
      ['Article 1 Li', 'Article 1 Li'],
      ['1. Each Part', '1. Each Part'],
      ['', '*2.* *A lamp'],
      ['Article 2 Be', ''],
      ['1. The keepe', ''],
      ['Article 3 Ro', '*Article 2* '],
      ['1. Ropes of ', '1. Ropes of '],
    ]);
  });

  it('follow a provision through four drafts, also where the words of an article became its paragraph', () => {
    const whole = headed('Article 1', { heading: inlineOf('Lights'), wording: inlineOf(LIGHTS) });
    const table = sideBySide(
      draft({}, [], [whole]),
      draft({}, [], [structuredClone(whole)]),
      draft({}, [], [article('1', 'Lights', LIGHTS, ROPES)]),
      draft({}, [], [article('1', 'Lights', LIGHTS.replace('dusk', 'sunset'), ROPES)]),
    );
    expect(grid(table)).toEqual([
      ['Article 1 Lights', 'Article 1 Lights', 'Article 1 Lights', 'Article 1 Lights'],
      [LIGHTS, LIGHTS, `*1.* ${LIGHTS}`, `1. ${LIGHTS.replace('dusk', '*sunset*')}`],
      ['', '', `*2.* *${ROPES}*`, `2. ${ROPES}`],
    ]);
  });

  it('have the words of each draft in its order, and no marks in the first column', () => {
    fc.assert(
      fc.property(fc.oneof(editedDraft, fc.tuple(arbitraryDraft, arbitraryDraft)), ([before, after]) => {
        const table = sideBySide(before, after);
        for (const [at, one] of [before, after].entries())
          expect(folded(textOfColumn(table, at).join(' '))).toBe(folded(fullText(one)));
        for (const { cells } of table.rows) expect(cells.some(cell => cell !== null)).toBe(true);
        const first = table.rows.flatMap(({ cells: [cell] }) => (cell ? spansOf(cell) : []));
        expect(first.filter(({ isNew }) => isNew)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('mark in each pair the words that the comparison has as inserted', () => {
    fc.assert(
      fc.property(editedDraft, ([before, after]) => {
        const comparison = compare(before, after);
        const inserted = new Map(
          comparison.rows.flatMap(({ before: was, after: is, heading = [], text }) =>
            was === null || is === null ? [] : [[is, insertedIn([...heading, ...text])] as const],
          ),
        );
        for (const { cells } of columnsOf([before, after], [comparison]).rows) {
          const [was, is] = cells;
          if (!was || !is) continue;
          const spans = [...is.heading, ...is.text];
          const news = spans.filter(({ isNew }) => isNew).map(({ text }) => text);
          expect(news.join('')).toBe(inserted.get(is.citation) ?? '');
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['model-convention', ['2031-03', '2031-09', '2032-02', '2032-06']],
    ['un-cybercrime', ['2024-02', '2024-08']],
  ])('have every word of the drafts of %s', (treaty, ids) => {
    const drafts = ids.map(id => shipped(treaty, id));
    const table = sideBySide(...drafts);
    for (const [at, one] of drafts.entries())
      expect(folded(textOfColumn(table, at).join(' '))).toBe(folded(fullText(one)));
  });
});
