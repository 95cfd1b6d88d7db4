import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
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

test('--list gives every bracket, nested ones too, with its citation', async () => {
  const { stdout } = await brackets('--list');
  expect(stdout).toMatch(/standard input: \d+ pairs of brackets\n/);
  expect(stdout).toContain('2(1): [may [not]]\n  2(1): [not]\n');
});

test('of two drafts it is said what became of the brackets, and of each of them in a list', async () => {
  const pair = ['brackets', 'un-cybercrime@2024-02', 'un-cybercrime@2024-08'];
  expect((await treaty(pair)).stdout).toContain(
    'What happened to them\n  Of 1 pair of brackets before: 1 lifted, words kept.\n',
  );
  const list = (await treaty([...pair, '--list'])).stdout;
  expect(list).toContain(
    'un-cybercrime@2024-02: 1 pair of brackets\nun-cybercrime@2024-08: 0 pairs of brackets\n',
  );
  expect(list).toContain('40(1) (bracket lifted, words kept): [as well as of serious crimes]');
  expect((await treaty([...pair, '--list', '--open'])).stdout).not.toContain('serious crimes');
  const { stdout } = await treaty([...pair, '--format', 'json']);
  expect(JSON.parse(stdout)[1].since).toMatchObject({
    draft: 'un-cybercrime@2024-02',
    events: { lifted: 1 },
  });
});

test('a bracket round articles is said of each of them, with the figures of the whole draft', async () => {
  const stdin = `A Treaty on Bells

[PREAMBLE

The Parties, noting the bells,

Article 1 [Ringing]

1. [A bell is rung. It may rest.

2. It is cast [of bronze]].

Article 2

1. Bells are rung by hand.]
`;
  const { stdout } = await treaty(['brackets', '-', '1'], { stdin });
  expect(stdout).toContain('All in a bracket that opens in preamble and closes in 2(1).');
  expect(stdout).toContain('1: [Ringing]');
  expect(stdout).toContain('1(1) (closes in 1(2)): [A bell is rung. It may rest.');
  expect(stdout).toContain('1(2): [of bronze]');
  const { stdout: json } = await treaty(['brackets', '-', '1', '--format', 'json'], { stdin });
  expect(JSON.parse(json)).toMatchObject([
    {
      counts: { total: { brackets: 3, depth: 3 }, provisions: [{ citation: '1', brackets: 3, depth: 3 }] },
      asked: { enclosedBy: [{ opensIn: 'preamble', closesIn: '2(1)' }] },
    },
  ]);
});

test('a bracket round several provisions that are asked for is said once', async () => {
  const stdin =
    'A Treaty on Bells\n\n[Article 1\n\n1. A bell is rung.\n\n2. It is cast.]\n\nArticle 2\n\n1. It is blessed.\n';
  const { stdout } = await treaty(['brackets', '-', '1(1)', '1(2)', '2'], { stdin });
  expect(stdout.match(/all in a bracket/gi)).toHaveLength(1);
  expect(stdout).toContain('1(1), 1(2): all in a bracket that opens in 1 and closes in 1(2).');
  const json = JSON.parse(
    (await treaty(['brackets', '-', '1(1)', '1(2)', '--format', 'json'], { stdin })).stdout,
  );
  expect(json[0].asked.enclosedBy).toEqual([{ opensIn: '1', closesIn: '1(2)', encloses: ['1(1)', '1(2)'] }]);
});

test('a paragraph with brackets is not said to have none', async () => {
  const { stdout } = await brackets('2(1)');
  expect(stdout).not.toContain('no brackets');
});

const LATER = `A Treaty on Bells

Article 1

A bell is rung.

Article 2

1. It [may [not]] be rung at dusk.

2. It is rung [loudly] at noon.

Article 3

[Bells] are rung by hand.
`;

test('of two drafts the brackets of what is cited are listed, each with what happened to it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-brackets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const later = join(folder, 'later.md');
  writeFileSync(later, LATER);
  const pair = (...words: string[]) =>
    treaty(['brackets', '-', later, ...words], {
      stdin: `${DRAFT}\nArticle 4\n\nBells [old] are kept.\n`,
    });
  const { stdout: open } = await pair('2', '--open');
  expect(open).toContain(`standard input, 2: 2 pairs of brackets\n${later}, 2: 3 pairs of brackets\n`);
  expect(open.match(/^ {2}\S.*/gm)).toEqual([
    '  2(1) (still in brackets): [may [not]]',
    '  2(1) (still in brackets): [not]',
    '  2(2) (new, in brackets): [loudly]',
  ]);
  const { stdout: all } = await pair('1', '--list');
  expect(all.match(/^ {2}\S.*/gm)).toEqual([
    '  1 (bracket lifted, words kept): [is]',
    '  1 (struck with its bracket): [shall be]',
  ]);
  const { stdout: gone } = await pair('4', '--list');
  expect(gone).toContain(`standard input, 4: 1 pair of brackets\n${later}: no such provision\n`);
  expect(gone).toContain('4 (struck with its bracket): [old]');
  expect(JSON.parse((await pair('2', '--open', '--format', 'json')).stdout)[1].since.list).toHaveLength(3);
  const { exit, stdout: counted } = await pair('4');
  expect(exit).toBe(0);
  expect(counted).toContain(`\n${later}: no such provision\n`);
  expect(counted).toContain('  4: [old]\n');
  expect((await pair('9')).stderr).toContain('There is no 9 in standard input.');
});

test('of one draft --list gives the nested brackets of what is cited too', async () => {
  const { stdout } = await brackets('2', '--list');
  expect(stdout).toContain('standard input, 2: 2 pairs of brackets\n  2(1): [may [not]]\n  2(1): [not]\n');
  expect((await brackets('2', '--list', '--format', 'csv')).stdout).toContain('standard input,2(1),[not]');
});
