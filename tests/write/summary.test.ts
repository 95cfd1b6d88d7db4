import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { readText } from '../../src/read/index.ts';
import { summarise, summaryToMarkdown, summaryToText } from '../../src/write/index.ts';
import { article, comparison, row } from './row.ts';

const textOf = (rows: Parameters<typeof comparison>[0]) => summaryToText(summarise(comparison(rows)));
const words = (text: string) => [{ op: 'equal' as const, text }];

test('drafts that are the same have nothing to tell', () => {
  expect(textOf([article('1', '1')])).toContain('No differences.');
});

test('a whole new article is one line, and so is a deleted one', () => {
  const text = textOf([
    article(null, '4'),
    row({ after: '4(1)', change: 'inserted', text: [{ op: 'insert', text: 'Words.' }] }),
    row({ after: '4(2)', change: 'inserted', text: [{ op: 'insert', text: 'Words.' }] }),
    article('9', null),
    row({ before: '9(1)', change: 'deleted', text: [{ op: 'delete', text: 'Words.' }] }),
  ]);
  expect(text).toContain('New\n  Article 4 — Heading of 4 (with 2 provisions in it)\n');
  expect(text).toContain('Gone\n  Article 9 — Heading of 9 (with 1 provision in it)\n');
});

test('a paragraph that came alone is quoted with its first words', () => {
  const insert = [{ op: 'insert' as const, text: 'A b c d e f g h i j k l m n o p.' }];
  const text = textOf([article('4', '4'), row({ after: '4(2)', change: 'inserted', text: insert })]);
  expect(text).toContain('New\n  4(2): "A b c d e f g h i j k l …"\n');
});

test('splits and merges say where the words were or are', () => {
  const text = textOf([
    article('5', '5'),
    row({ after: '5(3)', change: 'inserted', from: '5(2)' }),
    row({ before: '6(4)', change: 'deleted', into: '6(3)' }),
  ]);
  expect(text).toContain('5(3) (split off from 5(2))');
  expect(text).toContain('6(4) (merged into 6(3))');
});

test('articles renumbered alike are one line', () => {
  const rows = ['6', '7', '8'].map(number =>
    article(number, String(Number(number) + 1), { renumbered: true }),
  );
  expect(textOf(rows)).toContain('Renumbered\n  Articles 6 to 8 → 7 to 9\n');
});

test('a moved article says from where to where', () => {
  expect(textOf([article('60 bis', '4', { moved: true })])).toContain('Moved\n  60 bis → 4 — Heading of 4\n');
});

test('changed words stand under their article, with a little of what is around', () => {
  const text = textOf([
    article('40', '40'),
    row({
      before: '40(1)',
      after: '40(1)',
      change: 'modified',
      classes: ['modal'],
      text: [
        ...words('Parties to this fine Convention of ours '),
        { op: 'delete', text: 'shall' },
        { op: 'insert', text: 'should' },
        ...words(' help.'),
      ],
    }),
  ]);
  expect(text).toContain(
    'Changed\n  Article 40 — Heading of 40\n    40(1): … fine Convention of ours [-shall-]{+should+} help.\n',
  );
});

test('each bracket says what became of it', () => {
  const lifted = row({
    before: '2(1)',
    after: '3(1)',
    change: 'modified',
    classes: ['bracket'],
    brackets: [
      { event: 'lifted', text: 'as well as of serious crimes' },
      { event: 'kept', text: 'other words' },
    ],
  });
  const text = textOf([lifted]);
  expect(text).toContain(
    'Brackets\n  3(1), was 2(1) (bracket lifted, words kept): "as well as of serious crimes"\n',
  );
  expect(text).toContain('Still in brackets\n  3(1)\n');
  expect(text).not.toContain('Changed');
});

test('what could not be compared in full, or is restated, stands before everything else', () => {
  const given = comparison([
    row({ before: '1', after: '1', degraded: { stage: 'words', reason: 'too long' } }),
    row({ kind: 'block', before: '¶1', after: '¶1' }),
  ]);
  const summary = summarise({
    ...given,
    before: { authenticity: 'restatement' },
    after: { authenticity: 'restatement' },
  });
  expect(summary.notices).toEqual([
    "Restatement: these words are the project's, not the wording of the treaty.",
    'Not compared in full: 1 (too long).',
    '1 block could not be structured and was compared as plain text.',
  ]);
});

test('where one draft only is restated, it is named', () => {
  const before = { treaty: 'rivers', id: '1', authenticity: 'restatement' as const };
  expect(summarise({ ...comparison([]), before }).notices).toEqual([
    "Restatement: the words of rivers@1 are the project's, not the wording of the treaty.",
  ]);
});

test('Markdown takes the words of a draft as words, and marks changes beside them', () => {
  const change = row({
    before: '1',
    after: '1',
    change: 'modified',
    classes: ['substantive'],
    text: [...words('a *b* '), { op: 'delete', text: '[c] ' }, { op: 'insert', text: 'd' }],
  });
  expect(summaryToMarkdown(summarise(comparison([change])))).toContain(
    '- **1**: a \\*b\\* ~~\\[c\\]~~ **d**\n',
  );
});

describe('nothing that changed is left out', () => {
  const drafts = ['2031-03', '2031-09', '2032-02', '2032-06'].map(id => `drafts/model-convention/${id}.md`);
  drafts.push('drafts/un-cybercrime/2024-02.md', 'drafts/un-cybercrime/2024-08.md');
  const pairs = [0, 1, 2, 4].map(at => [drafts[at] ?? '', drafts[at + 1] ?? ''] as const);
  test.each(pairs)('%s → %s', (before, after) => {
    const [one, two] = [before, after].map(path => readText(readFileSync(path), path).draft);
    if (!one || !two) throw new Error('no drafts');
    const result = compare(one, two);
    const text = summaryToText(summarise(result));
    const wordChanges = result.rows.filter(({ change, kind }) => change === 'modified' && kind !== 'note');
    const moves = result.rows.filter(({ moved }) => moved);
    for (const { kind, after: citation } of [...wordChanges, ...moves]) {
      expect(text).toContain(kind === 'draft-title' ? 'Title' : citation);
    }
  });
});
