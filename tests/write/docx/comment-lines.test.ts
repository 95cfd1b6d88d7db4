/** What the comment on a provision says. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { draft, headed, inlineOf, line, type Provision } from '../../../src/document/index.ts';
import { GENERIC_WATCHLIST } from '../../../src/flag/index.ts';
import { definitionRemarks, findFlags, kinOf } from '../../../src/report/index.ts';
import { type CommentChoice, commentLines } from '../../../src/write/docx/comment-lines.ts';
import { findingsByRow } from '../../../src/write/findings-by-row.ts';

const article = (...lines: string[]): Provision =>
  headed('Article 1', {
    heading: inlineOf('Ponds'),
    children: lines.map((words, at) => line(`${at + 1}.`, { wording: inlineOf(words) })),
  });

/** The comments on two drafts, each with the place it is at. */
function comments(was: readonly string[], is: readonly string[], choice: CommentChoice): string[] {
  const [before, after] = [was, is].map(lines =>
    draft({ language: 'en' }, inlineOf('Treaty on ponds'), [article(...lines)]),
  ) as [ReturnType<typeof draft>, ReturnType<typeof draft>];
  const comparison = compare(before, after);
  const findingsOf = findingsByRow(
    comparison.rows,
    findFlags(comparison, before, after, [GENERIC_WATCHLIST]),
  );
  const kin = { ...kinOf(comparison), definitions: definitionRemarks(comparison) };
  return comparison.rows.flatMap(row =>
    commentLines(row, findingsOf(row), kin, choice).map(text => `${row.after ?? row.before}: ${text}`),
  );
}

const DUCKS = 'Ducks are welcome on every pond in winter.';
const CLEAN = 'Each Party shall clean its ponds before the ice melts.';

describe('a new paragraph and the numbers after it', () => {
  const count = 'The Secretariat counts all geese and swans once a year.';

  it('have no comment: the marks show them', () => {
    expect(comments([CLEAN, DUCKS], [CLEAN, count, DUCKS], 'facts')).toEqual([]);
  });

  it('have one if everything is asked for', () => {
    expect(comments([CLEAN, DUCKS], [CLEAN, count, DUCKS], 'all')).toEqual([
      '1(2): new',
      '1(3): was 1(2), now 1(3)',
    ]);
  });
});

describe('what the marks do not show', () => {
  it('is said: a condition, for example', () => {
    const later = CLEAN.replace('before', 'provided that it has any, before');
    expect(comments([CLEAN], [later], 'facts')).toEqual([
      '1(1): condition added: “provided that it has any”',
    ]);
    expect(comments([CLEAN], [later], 'flags')).toEqual([]);
  });

  it('is said once, where a flag says it', () => {
    const weaker = CLEAN.replace('shall', 'should');
    const flag = 'Flag, high: strength of an obligation: “shall” became “should”, which is weaker wording.';
    expect(comments([CLEAN], [weaker], 'flags')).toEqual([`1(1): ${flag}`]);
    expect(comments([CLEAN], [weaker], 'facts')).toEqual([`1(1): ${flag}`]);
    expect(comments([CLEAN], [weaker], 'all')).toEqual([`1(1): ${flag}`]);
  });

  it('is said without the place, which the comment is at', () => {
    const count = 'The Secretariat counts all geese and swans once a year.';
    expect(comments([CLEAN], [count, CLEAN.replace('shall', 'should')], 'all')).toEqual([
      '1(1): new',
      '1(2): Flag, high: strength of an obligation: “shall” became “should”, which is weaker wording.',
      '1(2): was 1(1), now 1(2)',
    ]);
  });
});

describe('brackets', () => {
  const bracketed = CLEAN.replace('before', '[and rivers] before');

  it('that are new are seen, so the supplied flag on them is left out', () => {
    expect(comments([CLEAN], [bracketed], 'facts')).toEqual([]);
    expect(comments([CLEAN], [bracketed], 'flags')).toEqual([]);
  });

  it('have one sentence if everything is asked for, and not a second one', () => {
    expect(comments([CLEAN], [bracketed], 'all')).toEqual([
      '1(1): Flag, medium: brackets: words in brackets were added: “and rivers”.',
    ]);
  });

  it('whose outcome is a verb that is settled are told once', () => {
    const open = CLEAN.replace('shall', '[shall][should]');
    expect(comments([open], [CLEAN], 'facts')).toEqual(['1(1): settled: “shall/should” → “shall”']);
  });
});
