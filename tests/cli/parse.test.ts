import { describe, expect, test } from 'vitest';
import { wordsPlaced, wordsReadLine } from '../../cli/words-placed.ts';
import { block, draft, inlineOf, line } from '../../src/index.ts';
import { treaty } from './fake-io.ts';

const parse = (stdin: string, ...words: string[]) => treaty(['parse', '-', ...words], { stdin });

test('the tree goes to standard output, reading warnings with their places to standard error', async () => {
  const { exit, stdout, stderr } = await parse('A Treaty\n\nArticle 1\n\n1. Each Party shall [cooperate.\n');
  expect(exit).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ type: 'draft' });
  expect(stderr).toContain('standard input:5:1: `[` is opened and never closed (bracket-balance)\n');
  expect(stderr).toContain('standard input: 9 words read\n');
});

test('warnings end with what can be done about them, once for each kind', async () => {
  const { stderr } = await parse('Article 1\n\n1. Each [Party.\n\n4. Each ]] Party.\n\n9. End.\n');
  expect(stderr.match(/To check .*/g)).toEqual([
    'To check label-sequence: compare the numbers and levels at these places with the source (--format markdown shows them); numbers that the source itself misprints are kept',
    'To check bracket-balance: look for the other bracket of the pair in the source; if it has none, there is nothing to do',
  ]);
  expect((await parse('A Treaty\n\nArticle 1\n\nEach Party cooperates.\n')).stderr).not.toContain('To check');
});

test('--format markdown gives the canonical form', async () => {
  const { stdout } = await parse('A Treaty\n\nArticle 1\n\nWords.\n', '--format', 'markdown');
  expect(stdout).toContain('## Article 1\n\nWords.\n');
});

test('--from and --until select the draft within a document, and the words left out are counted', async () => {
  const text = 'The Assembly adopts it.\n\nAnnex\n\nA Treaty\n\nArticle 1\n\nWords.\n\nNotes\n\nMore.\n';
  const { stdout, stderr } = await parse(text, '--from', 'Annex', '--until', 'Notes', '--format', 'markdown');
  expect(stdout).toContain('# A Treaty\n\n## Article 1\n\nWords.\n');
  expect(stdout).not.toContain('More');
  expect(stderr).toContain('5 words before “Annex”');
  expect(stderr).toContain('2 words from “Notes” on');
  expect(stderr).toContain('5 words read; 7 in text outside the draft left out');
});

test('the drafts of a document that holds several are listed, with what chooses each', async () => {
  const one = (number: number) =>
    `Decision ${number}/CP.9\n\nLake ${number}\n\nThe Conference of the Parties,\n\n1. Notes it.\n\n`;
  const { stderr } = await parse(one(1) + one(2));
  expect(stderr).toContain('(several-drafts)');
  expect(stderr).toContain('standard input: draft “Decision 1/CP.9 Lake 1”: --from "Decision 1/CP.9"\n');
  expect(stderr).toContain('standard input: draft “Decision 2/CP.9 Lake 2”: --from "Decision 2/CP.9"\n');
});

test('a file beyond a limit is refused, with the limit to raise', async () => {
  const { exit, stderr } = await parse('A Treaty\n\nArticle 1\n\nWords.\n', '--limit', 'pages=3,bytes=20');
  expect(exit).toBe(2);
  expect(stderr).toBe(
    'treaty: standard input has 28 bytes; at most 20 are read. If it is a draft, read it with a higher limit of bytes (--limit bytes=…).\n',
  );
});

test.each(['bytes', 'bytes=-1', 'words=5', 'toString=5'])(
  'a limit is a name and a number, not %s',
  async limit => {
    const { exit, stderr } = await parse('Words.\n', '--limit', limit);
    expect(exit).toBe(2);
    expect(stderr).toContain(`"${limit}" is not a value for --limit. Give NAME=N`);
  },
);

describe('words are counted in the source and in the tree', () => {
  const tree = draft(
    {},
    [],
    [line('1.', { wording: inlineOf('Each Party shall shall') }), block(inlineOf('第一条'))],
  );
  test.each([
    ['all there', '1. Each Party shall shall 第一条', 8, 8, []],
    ['one word more often in the source', 'Each Each Party', 2, 3, ['Each']],
    ['one that the tree does not have', 'Each State', 1, 2, ['State']],
    ['a sign of a script without spaces', '第二条', 2, 3, ['二']],
    ['marks inside words', '*E*ach Party', 2, 2, []],
    ['words that look like tags', 'Each <shall> Party', 3, 3, []],
    ['a word that a reader dropped', 'Each <Party> <may>', 2, 3, ['may']],
  ])('%s', (_, source, placed, total, missing) => {
    expect(wordsPlaced(source, tree)).toEqual({ placed, total, leftOut: 0, missing });
  });
});

test('a word of ten million letters is counted', () => {
  const words = 'a'.repeat(10_000_000);
  expect(wordsPlaced(words, draft({}, [], [block(inlineOf(words))])).missing).toEqual([]);
});

describe('the line on the words of a file', () => {
  const words = { placed: 34070, total: 34070, leftOut: 972, missing: [] };
  const message = (ruleId: string) => ({ ruleId }) as Parameters<typeof wordsReadLine>[1][number];

  test.each([
    [[], '34,070 words read; 972 left out'],
    [['page-furniture'], '34,070 words read; 972 in page headers and footers left out'],
    [
      ['label-sequence', 'page-furniture', 'contents', 'stamp', 'stamp'],
      '34,070 words read; 972 in page headers and footers, lists of contents and stamps left out',
    ],
  ])('names where words were left out: %j', (rules, line) => {
    expect(wordsReadLine(words, rules.map(message))).toBe(line);
  });

  test('quotes the words that are missing', () => {
    const lost = { placed: 912, total: 914, leftOut: 0, missing: ['foo', 'bar'] };
    expect(wordsReadLine(lost, [])).toBe('912 of 914 words read; missing: foo, bar');
    expect(wordsReadLine({ ...lost, placed: 911 }, [])).toBe('911 of 914 words read; missing: foo, bar, …');
  });

  test('of one word', () => {
    expect(wordsReadLine({ placed: 1, total: 1, leftOut: 0, missing: [] }, [])).toBe('1 word read');
  });
});
