import { expect, test } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

const draftOf = (text: string) => readText(`CONVENTION ON REEDS\n\n${text}`, 'draft.md').draft;

const FIRST =
  '## Article 1 (Adaptation)\n\n1. Each Party shall plan for dry summers and publish its plans in March.';
const LAST = (number: number) =>
  `## Article ${number} (Finance)\n\n1. Each Party shall pay a yearly fee to the lake fund, which the board sets in advance.`;
const DAMAGE = `## Article 2 (Flood damage)

1. The Delta Office shall serve this Convention and help wherever a flood does damage to reeds.

2. A board for displaced fishers shall be set up under the Delta Office.`;
const REWRITTEN = `## Article 4

1. Parties recognize how much flood damage weighs on the lakes, and the work of the Delta Office.

2. The Delta Office may be strengthened by the Conference, where a flood does damage to more than one Party.`;

const articles = (before: string, after: string) =>
  compare(draftOf(before), draftOf(after))
    .rows.filter(({ kind }) => kind === 'article')
    .map(({ before: was, after: is, why }) => `${was} → ${is}${why?.by === 'place' ? ' by place' : ''}`);

test('an article rewritten between the same neighbours is the same one, though it has lost its title', () => {
  expect(
    articles(
      `${FIRST}\n\n${DAMAGE}\n\n${LAST(3)}`,
      `${FIRST.replace('1 (', '3 (')}\n\n${REWRITTEN}\n\n${LAST(5)}`,
    ),
  ).toContain('2 → 4 by place');
});

test('one about something else in its place is new, and the other gone', () => {
  const other =
    '## Article 4\n\n1. This Convention is open for signature in the harbour office until the last day of the year.';
  const found = articles(
    `${FIRST}\n\n${DAMAGE}\n\n${LAST(3)}`,
    `${FIRST.replace('1 (', '3 (')}\n\n${other}\n\n${LAST(5)}`,
  );
  expect(found).toContain('2 → null');
  expect(found).toContain('null → 4');
});

test('of two that stand there, neither is guessed', () => {
  const found = articles(
    `${FIRST}\n\n${DAMAGE}\n\n${LAST(3)}`,
    `${FIRST.replace('1 (', '3 (')}\n\n${REWRITTEN}\n\n${REWRITTEN.replace('Article 4', 'Article 5').replace('recognize', 'regret')}\n\n${LAST(6)}`,
  );
  expect(found.filter(line => line.endsWith('by place'))).toEqual([]);
});
