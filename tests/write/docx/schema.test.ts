/** Word files against the schema of ECMA-376, every part of WordprocessingML in them. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { type Draft, draft, inlineOf, line, table, text } from '../../../src/document/index.ts';
import { columnsOf, findFlags } from '../../../src/report/index.ts';
import { columnsToDocx, type PairDocx, pairToDocx } from '../../../src/write/index.ts';
import { shipped } from '../../helpers/drafts.ts';
import { hasSchema, schemaErrors } from '../../helpers/schema.ts';
import { partsOf } from './parts.ts';

/** The parts under `word/` that are XML: all of them are WordprocessingML. */
function wordParts(bytes: Uint8Array): string[] {
  const parts = [...partsOf(bytes)].filter(([name]) => /^word\/[^/]+\.xml$/.test(name));
  return parts.map(([, xml]) => xml);
}

async function errorsOf(before: Draft, after: Draft, options: Partial<PairDocx> = {}): Promise<string[]> {
  const comparison = compare(before, after);
  const findings = findFlags(comparison, before, after, []);
  const bytes = await pairToDocx({ comparison, drafts: { before, after }, findings, ...options });
  const parts = wordParts(bytes);
  expect(parts.length).toBeGreaterThan(3);
  return schemaErrors('wml.xsd', parts);
}

const MINUTE = 60_000;

describe.skipIf(!hasSchema('wml.xsd'))('a Word file is valid', () => {
  it.each<['plain' | 'tracked', string, string, string]>([
    ['plain', 'model-convention', '2031-03', '2032-02'],
    ['tracked', 'model-convention', '2031-03', '2032-02'],
    ['tracked', 'un-cybercrime', '2024-02', '2024-08'],
  ])(
    'with %s moves: %s, %s to %s',
    async (moves, treaty, one, two) => {
      expect(await errorsOf(shipped(treaty, one), shipped(treaty, two), { moves })).toEqual([]);
    },
    MINUTE,
  );

  it(
    'without a date, where moves are never tracked',
    async () => {
      const undated = (id: string): Draft => {
        const { provenance, ...one } = shipped('model-convention', id);
        const { date: _, ...rest } = provenance;
        return { ...one, provenance: rest };
      };
      expect(await errorsOf(undated('2031-03'), undated('2032-02'), { moves: 'tracked' })).toEqual([]);
    },
    MINUTE,
  );

  it(
    'with notes, tables and brackets, in a language that is written from right to left',
    async () => {
      const one = draft({ language: 'ar', date: '2031' }, inlineOf('اتفاقية'), [
        line('1.', { wording: [text('تلتزم الأطراف'), { type: 'noteReference', identifier: '1' }] }),
        table([[inlineOf('بركة'), inlineOf('عمق')]]),
        line('[^1]', { wording: inlineOf('انظر المادة 2.') }),
      ]);
      const two = draft({ language: 'ar', date: '2032' }, inlineOf('اتفاقية'), [
        line('[1.', { wording: [text('تلتزم الدول الأطراف]'), { type: 'noteReference', identifier: '1' }] }),
        table([
          [inlineOf('بركة'), inlineOf('طول')],
          [inlineOf('بحيرة'), inlineOf('3')],
        ]),
        line('[^1]', { wording: inlineOf('انظر المادة 3.') }),
      ]);
      const comparison = compare(one, two);
      const parts = partsOf(
        await pairToDocx({ comparison, drafts: { before: one, after: two }, findings: [] }),
      );
      expect(parts.get('word/document.xml')).toContain('<w:bidi/>');
      expect(parts.get('word/footnotes.xml')).toContain('<w:ins ');
      expect(await errorsOf(one, two)).toEqual([]);
    },
    MINUTE,
  );

  it(
    'of drafts in columns',
    async () => {
      const drafts = ['2031-03', '2032-02', '2032-06'].map(id => shipped('model-convention', id));
      const comparisons = drafts.slice(1).map((after, at) => compare(drafts[at] as Draft, after));
      const bytes = await columnsToDocx({ columns: columnsOf(drafts, comparisons), notices: ['A notice.'] });
      expect(await schemaErrors('wml.xsd', wordParts(bytes))).toEqual([]);
    },
    MINUTE,
  );
});
