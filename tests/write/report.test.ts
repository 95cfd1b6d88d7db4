import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { readText } from '../../src/read/index.ts';
import { type Report, reportOf, withinBudget } from '../../src/report/index.ts';
import { reportToJson, reportToMarkdown, reportToText } from '../../src/write/index.ts';
import { type Schema, violations } from './json-schema.ts';

const schema: Schema = JSON.parse(readFileSync('src/write/report.schema.json', 'utf8'));
const draftOf = (text: string) => readText(text, 'draft.txt').draft;

function between(before: string, after: string): Report {
  const drafts = { before: draftOf(before), after: draftOf(after) };
  return reportOf({ comparison: compare(drafts.before, drafts.after), drafts, findings: [] });
}

const REEDS = `CONVENTION ON REEDS

Article 1
Duties

1. Each Party shall, where needed, keep a register [of reeds] & publish it in <spring>.

2. The fee is five units.`;
const LATER = REEDS.replace('shall, where needed,', 'should')
  .replace(' five', ' “six”')
  .replace('[of reeds]', 'of reeds');

describe('as JSON', () => {
  const pairs = [
    ['two short drafts', between(REEDS, LATER)],
    ['drafts that are the same', between(REEDS, REEDS)],
  ] as const;
  test.each(pairs)('%s: every length follows the schema', (_, report) => {
    for (const length of ['brief', 'normal', 'full'] as const)
      expect(violations(schema, JSON.parse(reportToJson(withinBudget(report, length))))).toEqual([]);
  });

  test('two drafts of a library follow it too', () => {
    const drafts = ['2031-03', '2032-06'].map(id => readFileSync(`drafts/model-convention/${id}.md`));
    const [before, after] = drafts.map(bytes => readText(bytes, 'draft.md').draft);
    if (!before || !after) throw new Error('no drafts');
    const report = reportOf({ comparison: compare(before, after), drafts: { before, after }, findings: [] });
    expect(violations(schema, JSON.parse(reportToJson(report)))).toEqual([]);
  });

  test('the check can fail', () => {
    const report = { ...between(REEDS, LATER), length: 'long' };
    expect(violations(schema, JSON.parse(JSON.stringify(report)))).toContain('/: has no `version`');
  });
});

test('as text the first line says what the signs mean, where there are any', () => {
  expect(reportToText(withinBudget(between(REEDS, LATER), 'normal'))).toMatch(
    /^Marks: \{-deleted words-\} \{\+inserted words\+\} \{-~moved away~-\} \{\+~moved here~\+\}\n/,
  );
  expect(reportToText(between(REEDS, REEDS))).toMatch(/^Before/);
});

test('in Markdown marks bound exactly what changed, beside quotation marks and commas', () => {
  const text = reportToMarkdown(withinBudget(between(REEDS, LATER), 'normal'));
  expect(text).toContain('<del>shall, where needed,</del><ins>should</ins> keep');
  expect(text).toContain('<del>five</del><ins>“six”</ins>');
});
