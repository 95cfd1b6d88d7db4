import { expect, test } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

const treaty = (amendments: string, annexes: string) =>
  readText(
    `CONVENTION ON REEDS\n\nArticle 1\nAmendments\n\n${amendments}\n\nArticle 2\nAnnexes\n\n${annexes}\n`,
    'draft.txt',
  ).draft;

const AMENDMENTS = `1. The provisions of Article 15 of the Lake Convention on the adoption of amendments shall apply to this Convention.

2. A Party that objects to an amendment informs the depositary within nine months.`;
const ANNEXES = `1. Annexes to this Convention form an integral part of it and hold lists and forms only.

2. The provisions of Article 16 of the Lake Convention on the adoption of annexes shall apply to this Convention[, except annex B].`;

const rowsOf = (before: string, after: string) =>
  compare(treaty(before, ANNEXES), treaty(after, ANNEXES.replace('[, except annex B]', ''))).rows.map(
    ({ before: was, after: is, sameAs, successors }) =>
      `${was} → ${is}${sameAs ? ` as ${sameAs}` : ''}${successors ? ' taken up' : ''}`,
  );

test('an article that reads like another one line after line has copies, and its own lines are gone', () => {
  const rows = rowsOf(AMENDMENTS, ANNEXES.replace('[, except annex B]', ''));
  expect(rows).toContain('null → 1(1) as 2(1)');
  expect(rows).toContain('null → 1(2) as 2(2)');
  expect(rows).toContain('1(1) → null');
  expect(rows).toContain('2(1) → 2(1)');
  expect(rows).toContain('2(2) → 2(2)');
});

test('one line that came to read like another one was edited', () => {
  const rows = rowsOf(
    AMENDMENTS,
    AMENDMENTS.replace('Article 15', 'Article 16').replace('amendments', 'annexes'),
  );
  expect(rows).toContain('1(1) → 1(1)');
});
