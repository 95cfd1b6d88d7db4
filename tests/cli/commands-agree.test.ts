/** What one command counts, the others count as well. */
import { describe, expect, test } from 'vitest';
import type {
  Comparison,
  ConcordanceEntry,
  DefinitionChange,
  Finding,
  NamedBrackets,
  Report,
} from '../../src/index.ts';
import { treaty } from './fake-io.ts';

const SERIES: Readonly<Record<string, readonly string[]>> = {
  'un-cybercrime': ['2024-02', '2024-08'],
  'model-convention': ['2031-03', '2031-09', '2032-02', '2032-06'],
};
const steps = Object.entries(SERIES).flatMap(([name, ids]) =>
  ids.slice(1).map((id, at) => [`${name}@${ids[at]}`, `${name}@${id}`] as const),
);
const bothWays = [...steps, ...steps.map(([before, after]) => [after, before] as const)];

async function json<Data>(...words: string[]): Promise<Data> {
  return JSON.parse((await treaty([...words, '--format', 'json'])).stdout) as Data;
}

describe.each(bothWays)('from %s to %s', (before, after) => {
  const pair = [before, after];

  test('the text sums up what the data hold', async () => {
    const { summary } = await json<Comparison>('diff', ...pair);
    const text = (await treaty(['diff', ...pair])).stdout.replace(/\s+/g, ' ');
    const totals = text.slice(text.lastIndexOf(' Summary '));
    const told = (pattern: RegExp) => Number(pattern.exec(totals)?.[1] ?? 0);
    expect({
      inserted: told(/(\d+) new[,;]/),
      deleted: told(/(\d+) gone[,;]/),
      modified: told(/(\d+) reworded/),
      moved: told(/(\d+) moved[,;]/),
      renumbered: told(/(\d+) renumbered;/),
      rows: told(/(\d+) provisions compared/),
      lifted: told(/brackets:.*? (\d+) lifted/),
      struck: told(/brackets:.*? (\d+) struck/),
    }).toEqual({
      inserted: summary.inserted,
      deleted: summary.deleted,
      modified: summary.modified,
      moved: summary.moved,
      renumbered: summary.renumbered,
      rows: summary.rows,
      lifted: summary.brackets.lifted,
      struck: summary.brackets.struck,
    });
  });

  test('the concordance has every row but the title', async () => {
    const { rows } = await json<Comparison>('diff', ...pair);
    const entries = await json<ConcordanceEntry[]>('concordance', ...pair);
    expect(entries.map(entry => [entry.before, entry.after])).toEqual(
      rows.filter(({ kind }) => kind !== 'draft-title').map(row => [row.before, row.after]),
    );
  });

  test('every bracket of either draft has one event', async () => {
    const { summary } = await json<Comparison>('diff', ...pair);
    const [one, two] = await json<NamedBrackets[]>('brackets', ...pair);
    const { lifted, struck, opened, added, edited, kept } = summary.brackets;
    expect(one?.counts.total.brackets).toBe(lifted + struck + edited + kept);
    expect(two?.counts.total.brackets).toBe(opened + added + edited + kept);
  });

  test('a finding is of the row that it names, and flags of rows are findings', async () => {
    const { rows } = await json<Comparison>('diff', ...pair);
    const findings = await json<Finding[]>('flags', ...pair);
    for (const { row, state, before: was, after: is } of findings) {
      if (row !== null && state === 'changed')
        expect([rows[row]?.before, rows[row]?.after]).toEqual([was, is]);
    }
    for (const [at, { flags }] of rows.entries()) {
      const rules = findings
        .filter(({ row, state }) => row === at && state === 'changed')
        .map(({ rule }) => rule);
      expect(rules).toEqual(expect.arrayContaining(flags));
    }
  });

  test('diff, summary and flags flag the same', async () => {
    const findings = await json<Finding[]>('flags', ...pair);
    const flagged = findings.filter(({ state, severity }) => state === 'changed' && severity !== 'low');
    const text = (await treaty(['diff', ...pair])).stdout.replace(/\s+/g, ' ');
    for (const { sentence } of flagged)
      expect(text).toContain(sentence.replace(/\s+/g, ' ').replace(/\.$/, ''));
    const report = await json<Report>('summary', '--length', 'full', ...pair);
    const entries = report.sections.find(({ id }) => id === 'red-lines')?.entries ?? [];
    for (const { row, severity } of flagged) {
      const isSaid = entries.some(
        ({ where, rows }) => where.toLowerCase() === severity && rows.includes(row ?? -1),
      );
      expect(isSaid || row === null).toBe(true);
    }
  });

  test('a definition that changed is one in every count', async () => {
    const changes = await json<DefinitionChange[]>('definitions', ...pair);
    const changed = changes.filter(({ status }) => status !== 'unchanged').length;
    const { stdout, exit } = await treaty(['definitions', ...pair]);
    expect(stdout.replace(/\s+/g, ' ')).toContain(`${changed} of ${changes.length} definitions`);
    expect(exit).toBe(changed > 0 ? 1 : 0);
  });
});

test.each(steps)('the trend tells of %s → %s what diff tells', async (before, after) => {
  const [name = '', id = ''] = after.split('@');
  const { drafts } = await json<{ drafts: { draft: { id: string }; counts: unknown; changes: object }[] }>(
    'trend',
    name,
  );
  const point = drafts.find(({ draft }) => draft.id === id);
  const { summary } = await json<Comparison>('diff', before, after);
  const [counts] = await json<NamedBrackets[]>('brackets', after);
  expect(point?.changes).toEqual(summary);
  expect(point?.counts).toEqual(counts?.counts.total);
});
