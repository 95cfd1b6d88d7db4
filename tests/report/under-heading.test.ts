/** Provisions of divisions without a number: the address counts, the heading is what is cited. */
import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { readText } from '../../src/read/index.ts';
import { entryText, reportOf } from '../../src/report/index.ts';

const draftOf = (what: string) =>
  readText(
    `# On Lakes\n\n## Article 6 — Means\n\n### Finance\n\n**1.** Each Party shall pay.\n\n### Technology\n\n**1.** Each Party shall share ${what}.\n\n## Article 7\n\n**1.** Each Party shall tell the others ${what}.\n`,
    'draft.md',
  ).draft;

test('a provision is named by its address and by the heading that it is under', () => {
  const drafts = { before: draftOf('what it knows'), after: draftOf('all that it knows about water') };
  const report = reportOf({
    comparison: compare(drafts.before, drafts.after),
    drafts,
    findings: [],
    notices: [],
  });
  const lines = report.sections.flatMap(({ entries }) => entries.map(entry => entryText(entry)));
  expect(lines.filter(line => line.includes('Each Party shall share'))).toEqual([
    expect.stringMatching(/^6\(division 2\)\(1\) — under “Technology”: Each Party shall share /),
  ]);
  expect(lines.filter(line => line.includes('tell the others'))).toEqual([
    expect.stringMatching(/^7\(1\): /),
  ]);
});
