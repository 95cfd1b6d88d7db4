import { expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

const DRAFT = `A Treaty on Examples

Article 1
Use of terms

For the purposes of this Treaty:

(a) "river" means running water;

(b) "lake" means standing water.
`;
const show = (...words: string[]) => treaty(['show', '-', ...words], { stdin: DRAFT });

test('a draft is shown with its labels, each level set in', async () => {
  expect(await show()).toEqual({
    exit: 0,
    stderr: '',
    stdout: `A Treaty on Examples

Article 1 — Use of terms
  For the purposes of this Treaty:

  (a) "river" means running water;

  (b) "lake" means standing water.
`,
  });
});

test('a provision is shown under its citation, with the article that it stands in', async () => {
  expect((await show('article 1, (b)')).stdout).toBe(`A Treaty on Examples

1(b) · Article 1 — Use of terms
  (b) "lake" means standing water.
`);
});

test('a label that ends with a sign of its own is not joined to its heading by another one', async () => {
  const { stdout } = await treaty(['show', '-', '2.1'], { stdin: 'Article 2.1: Scope\n\n1. Goods.\n' });
  expect(stdout).toContain('Article 2.1: Scope\n');
});

test('Markdown of a provision keeps the head of the draft', async () => {
  const { stdout } = await show('1', '--format', 'markdown');
  expect(stdout).toContain('format: treaty-diff/1\n');
  expect(stdout).toContain('## Article 1 — Use of terms\n\nFor the purposes of this Treaty:\n\n**(a)** ');
});

test('JSON is the tree, or the provisions that were asked for with their citations', async () => {
  expect(JSON.parse((await show('--format', 'json')).stdout)).toMatchObject({ type: 'draft' });
  expect(JSON.parse((await show('1(a)', '--format', 'json')).stdout)).toMatchObject([
    { citation: '1(a)', piece: { type: 'provision', label: '(a)' } },
  ]);
});

test('an article that does not exist is an error that names the nearest', async () => {
  expect(await show('7')).toEqual({
    exit: 2,
    stdout: '',
    stderr: 'treaty: There is no 7 in standard input. Nearest: 1.\n',
  });
});

test('a control character reaches no terminal, in any format', async () => {
  for (const format of ['text', 'markdown', 'json']) {
    const world = {
      stdin: DRAFT.replace('running', 'run\u001b[2Jning\u009b0m'),
      terminal: 80,
      env: { NO_COLOR: '1' },
    };
    const { stdout } = await treaty(['show', '-', '--format', format], world);
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  }
});

test('a number that the draft has not any more points to the draft that has it, and to what became of it', async () => {
  const { stderr, exit } = await treaty(['show', 'un-cybercrime@2024-08', '60 bis']);
  expect(exit).toBe(2);
  expect(stderr).toContain(
    'un-cybercrime@2024-02 has one; to see what happened to it: treaty diff un-cybercrime@2024-02 un-cybercrime@2024-08 "60 bis"',
  );
});

test('an article on which the draft has a note says so, and where', async () => {
  const notes = 'Annex\nInterpretative notes on specific articles\n\nArticle 1\n\n1. A canal is a river.\n';
  const { stdout } = await treaty(['show', '-', '1(a)'], { stdin: `${DRAFT}\n${notes}` });
  expect(stdout).toContain('Note on this article: annex, division 1, “Article 1”.');
  const json = await treaty(['show', '-', '1', '--format', 'json'], { stdin: `${DRAFT}\n${notes}` });
  expect(JSON.parse(json.stdout)[0].notes).toEqual([{ citation: 'annex, division 1', names: 'Article 1' }]);
});
