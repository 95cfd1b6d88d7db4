/** A condition or an exception that is missing from its provision, but not from the draft. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

const read = (articles: readonly string[]) =>
  readText(articles.map((words, at) => `Article ${at + 1}\n\n${words}\n`).join('\n'), 'draft.txt').draft;

const facts = (before: readonly string[], after: readonly string[]) =>
  compare(read(before), read(after)).rows.flatMap(row =>
    (row.facts ?? []).map(({ kind, before: was, after: is }) => `${row.after}: ${kind}: ${was} → ${is}`),
  );

const plan =
  'The owner of a weir keeps it in repair, shows it to the surveyor each spring and pays for the survey. A plan to close a weir may be carried out by each upstream Party, unless the Weir Committee has first found by a vote of its members that the plan does no harm to the reeds.';
const bare =
  'The owner of a weir keeps it in repair, shows it to the surveyor each spring and pays for the survey. A plan to close a weir may be carried out by each upstream Party.';
const votes =
  'The Weir Committee meets in the capital on the first Monday of March, and its meetings are open to the public. The Weir Committee votes by a show of hands on every plan that is put before it.';
const votesFirst =
  'The Weir Committee meets in the capital on the first Monday of March, and its meetings are open to the public. The Weir Committee votes by a show of hands on every plan that is put before it; none may be carried out unless a majority of the Weir Committee has first found by a vote of its members that the plan does no harm to the fish.';

describe('a clause that is missing', () => {
  it('is neither gone nor new where another provision has most of it now', () => {
    expect(facts([plan, votes], [bare, votesFirst])).not.toContainEqual(
      expect.stringContaining('1: exception'),
    );
    expect(facts([bare, votesFirst], [plan, votes])).not.toContainEqual(
      expect.stringContaining('1: exception'),
    );
  });

  it('is gone where another provision had it all along', () => {
    expect(facts([plan, votesFirst], [bare, votesFirst])).toEqual([
      '1: exception: unless the Weir Committee has first found by a vote of its members that the plan does no harm to the reeds → null',
    ]);
  });

  it('is gone where it stands nowhere', () => {
    expect(facts([plan, votes], [bare, votes])).toHaveLength(1);
  });
});
