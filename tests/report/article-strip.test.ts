/** Every article with what became of it, and its brackets: data for the strip and the ledger of the screen. */
import { describe, expect, it } from 'vitest';
import { articleStrip, compare, read } from '../../src/index.ts';

const BEFORE = `Article 1 — Aims
1. The Parties [shall] cooperate in good faith.
Article 2 — Scope
This Convention applies to rivers and to lakes that two States share.
Article 3 — Funds
Each Party [pays] what it can afford into the trust account.
Article 4 — Emblem
The emblem shows a heron on a blue field.
`;
const AFTER = `Article 1 — Aims
1. The Parties [shall] cooperate [promptly] in good faith.
Article 2 — Scope
This Convention applies to rivers and to lakes that two States share.
Article 3 — Funds
[Placeholder: text to be developed]
Article 4 — Translations
Interpreters sit beside the speakers at every plenary meeting.
`;

async function strip(before = BEFORE, after = AFTER) {
  const draft = async (text: string) => (await read(Buffer.from(text), 'standard input')).draft;
  const drafts = { before: await draft(before), after: await draft(after) };
  return articleStrip({ comparison: compare(drafts.before, drafts.after), drafts });
}

describe('the strip of articles', () => {
  it('says of each what became of it and how many brackets stand in it now', async () => {
    const { cells } = await strip();
    const of = (name: string) => cells.find(cell => cell.name === name);
    expect(of('1')).toMatchObject({ fate: 'edited', open: 2 });
    expect(of('1')?.says).toBe('Changed in part: 1 Aims (1 of 2 changed); 2 pairs of brackets now');
    expect(of('2')).toMatchObject({ fate: 'kept', open: 0, says: 'Unchanged: 2 Scope' });
    expect(of('3')?.fate).toBe('placeholder');
    // The number of what is gone may be another's now.
    expect(
      cells
        .slice(3)
        .map(({ name, fate }) => `${name} ${fate}`)
        .sort(),
    ).toEqual(['4 new', 'was 4 gone']);
  });

  it('has the brackets that the ledger counts, article by article', async () => {
    const { brackets, cells, totals } = await strip();
    expect(brackets.map(({ name, says }) => `${name}: ${says}`)).toEqual(['1 Aims: 1 → 2', '3 Funds: 1 → 1']);
    const open = cells.reduce((sum, cell) => sum + cell.open, 0);
    expect(open).toBe(brackets.reduce((sum, { after }) => sum + after, 0));
    expect(totals.flatMap(({ entry }) => entry.sentences.map(({ text }) => text)).join(' ')).toContain(
      'Of 3 pairs of brackets now',
    );
  });

  it('has every bracket that the totals count, those that are new before those that stood there', async () => {
    const { totals } = await strip();
    const [before, now] = totals;
    expect(before?.brackets).toHaveLength(2);
    expect(now?.brackets.map(({ after, event, words }) => `${after} ${event} ${words}`)).toEqual([
      '1(1) added [promptly]',
      '3 edited [Placeholder: text to be developed]',
      '1(1) kept [shall]',
    ]);
  });

  it('of a text without a change has every article as it was', async () => {
    const { cells } = await strip(BEFORE, BEFORE);
    expect(cells.map(({ fate }) => fate)).toEqual(['kept', 'kept', 'kept', 'kept']);
  });
});
