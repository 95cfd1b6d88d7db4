import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createColours } from '../../cli/terminal/colours.ts';
import { reportPage } from '../../cli/terminal/report-page.ts';
import { type Entry, type Report, SECTION_IDS, type Section, withinBudget } from '../../src/report/index.ts';

const entry = (more: Partial<Entry>): Entry => ({
  where: '1(1)',
  sentences: [{ text: 'weaker: “shall” → “should”' }],
  weight: 50,
  before: '1(1)',
  after: '1(1)',
  rows: [],
  ...more,
});

const report = (sections: readonly Section[], notices: readonly string[] = []): Report => ({
  before: { title: 'A' },
  after: { title: 'B' },
  length: 'full',
  notices,
  sections,
  leftOut: 0,
});

const section = (id: Section['id'], entries: readonly Entry[]): Section => ({
  id,
  title: id,
  entries,
  leftOut: 0,
});

/** Lines of a terminal of eighty columns. */
const linesOf = (shown: Report) =>
  reportPage(shown, { width: 80, colours: createColours(false) })
    .trimEnd()
    .split('\n').length;

const words = fc.string({
  unit: fc.constantFrom('a', 'b', 'ver', 'y ', 'long', ' '),
  minLength: 1,
  maxLength: 90,
});
const ops = fc.constantFrom('equal' as const, 'delete' as const, 'insert' as const);
const anyEntry = fc
  .record({
    where: words,
    title: words,
    sentences: fc.array(
      fc.record(
        { text: words, words: fc.array(fc.record({ op: ops, text: words }), { maxLength: 4 }) },
        { requiredKeys: ['text'] },
      ),
      { maxLength: 3 },
    ),
    isDetail: fc.constantFrom(true as const, undefined),
    items: fc.array(words, { maxLength: 60 }),
    weight: fc.nat(100),
  })
  .map(({ isDetail, ...one }) => entry(isDetail ? { ...one, isDetail } : one));
const anyReport = fc
  .array(fc.tuple(fc.constantFrom(...SECTION_IDS), fc.array(anyEntry, { minLength: 1, maxLength: 40 })), {
    maxLength: 8,
  })
  .map(all => {
    const byId = new Map(all);
    return report(SECTION_IDS.flatMap(id => (byId.has(id) ? [section(id, byId.get(id) ?? [])] : [])));
  });

describe('a report within its budget', () => {
  test('brief fits a screen of 24 lines, normal 60 lines, whatever there is to say', () => {
    fc.assert(
      fc.property(anyReport, all => {
        expect(linesOf(withinBudget(all, 'brief'))).toBeLessThanOrEqual(24);
        expect(linesOf(withinBudget(all, 'normal'))).toBeLessThanOrEqual(60);
      }),
      { numRuns: 200 },
    );
  });

  test('full leaves nothing out', () => {
    fc.assert(
      fc.property(anyReport, all => {
        expect(withinBudget(all, 'full')).toEqual(all);
      }),
      { numRuns: 50 },
    );
  });

  test('what is left out is counted, entry by entry and item by item', () => {
    fc.assert(
      fc.property(anyReport, all => {
        const shown = withinBudget(all, 'normal');
        const count = ({ sections }: Report) =>
          sections.reduce((sum, { entries }) => sum + entries.length, 0);
        expect(count(shown) + shown.leftOut).toBe(count(all));
        for (const { id, entries } of shown.sections) {
          const whole = all.sections.find(one => one.id === id)?.entries ?? [];
          for (const one of entries) {
            const same = whole.find(other => other.where === one.where && other.sentences === one.sentences);
            expect((one.items?.length ?? 0) + (one.itemsLeftOut ?? 0)).toBe(same?.items?.length ?? 0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the heaviest entries stay, in the order of their section', () => {
    const entries = Array.from({ length: 100 }, (_, at) =>
      entry({ where: `${at}`, weight: at % 10 === 0 ? 90 : 10 }),
    );
    const [shown] = withinBudget(report([section('facts', entries)]), 'normal').sections;
    expect(shown?.entries.filter(({ weight }) => weight === 90).map(({ where }) => where)).toEqual([
      '0',
      '10',
      '20',
      '30',
      '40',
      '50',
      '60',
      '70',
      '80',
      '90',
    ]);
  });
});
