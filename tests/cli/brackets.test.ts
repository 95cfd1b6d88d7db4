import { expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

const DRAFT = `A Treaty on Bells

Article 1

A bell [is][shall be] rung.

Article 2

1. It [may [not]] be rung at dusk.

2. It is rung at noon.

Article 3

Bells are rung by hand.
`;
const brackets = (...words: string[]) => treaty(['brackets', '-', ...words], { stdin: DRAFT });

test('a word behind the draft that reads as a citation is one: its brackets are counted and listed', async () => {
  const { stdout, exit } = await brackets('2');
  expect(exit).toBe(0);
  expect(stdout).toContain('standard input: 2 ');
  expect(stdout).toContain('2(1): [may [not]]');
  expect(stdout).not.toContain('[is]');
});

test('several, and lines, may be cited', async () => {
  const { stdout } = await brackets('2(1)', 'article 1', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject([
    {
      counts: { total: { brackets: 4 } },
      asked: {
        citations: ['2(1)', '1'],
        brackets: [
          { citation: '2(1)', words: '[may [not]]' },
          { citation: '1', words: '[is]' },
          { citation: '1', words: '[shall be]' },
        ],
      },
    },
  ]);
});

test('a provision that does not exist is an error that names the nearest', async () => {
  expect((await brackets('9')).stderr).toContain('There is no 9 in standard input. Nearest: 3.');
});

test('a command that takes only drafts says so', async () => {
  const { stderr } = await treaty(['concepts', '-', '2(1)'], { stdin: DRAFT });
  expect(stderr).toContain('"2(1)" is a citation, but treaty concepts takes only drafts. Leave it out.');
});

test('uses of a term can be limited to the provisions cited', async () => {
  const { stdout } = await treaty(['uses', 'rung', '-', '2', '--format', 'json'], { stdin: DRAFT });
  const [found] = JSON.parse(stdout);
  expect(found.uses.map(({ citation }: { citation: string }) => citation)).toEqual(['2(1)', '2(2)']);
});
