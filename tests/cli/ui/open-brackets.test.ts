/** What stands in brackets in the later draft has a look of its own, and a filter. */
import { describe, expect, it } from 'vitest';
import { press } from '../../../cli/ui/keyboard.ts';
import { linesOf } from '../../../cli/ui/model/lines.ts';
import { shownOf } from '../../../cli/ui/model/shown.ts';
import type { State, View } from '../../../cli/ui/model/state.ts';
import { citationOf } from '../../../src/index.ts';
import { openedPair } from './opened-pair.ts';

const BEFORE = `Article 1 — Aims [and scope]
1. The Parties [shall] cooperate [where they can].
2. They meet in spring.
3. They report once a year.
[4. They pay.]
Article 2 — Costs
Costs lie where they fall.
`;
const AFTER = `Article 1 — Aims [and means]
1. The Parties [shall] cooperate, [sic] where they can.
2. [They meet in spring
3. and report once a year].
[4. They pay.]
Article 2 — Costs
Costs lie [where they fall.
`;

/** The words of a provision that look open, line by line; a bar where something else stands between. */
function openWords(state: State, citation: string, view: View = 'inline'): string {
  const entry = state.document.entries.find(({ row }) => citationOf(row) === citation);
  return linesOf({ ...state, view }, entry?.at ?? -1)
    .flatMap(({ spans, right }) => [...spans, ...(right?.spans ?? [])])
    .map(({ text, colour = '' }) => (/\b(?:open|bracket)\b/.test(colour) ? text : '|'))
    .join('')
    .replace(/\|+/g, '|');
}

describe('an open bracket', () => {
  it('is marked with its words, and a remark in brackets is not', async () => {
    const state = await openedPair(BEFORE, AFTER);
    expect(openWords(state, '1(1)')).toBe('|[shall]|');
    expect(openWords(state, '1')).toBe('|[and |means]|');
  });

  it('is marked in every provision that it reaches into, and no further', async () => {
    const state = await openedPair(BEFORE, AFTER);
    expect(openWords(state, '1(2)')).toContain('[They meet in spring');
    expect(openWords(state, '1(3)')).toBe('|and report once a year]|');
    expect(openWords(state, '1(4)')).toContain('[They pay.]');
  });

  it('without a partner is not marked: nobody knows how far it goes', async () => {
    const state = await openedPair(BEFORE, AFTER);
    expect(openWords(state, '2')).toBe('|');
  });

  it('of the earlier draft alone is not open, in any view', async () => {
    const state = await openedPair(BEFORE, AFTER);
    expect(openWords(state, '1(1)', 'before')).toBe('|');
    expect(openWords(state, '1(1)', 'side')).toBe('|[shall]|');
    expect(openWords(state, '1(1)', 'after')).toBe('|[shall]|');
  });
});

describe('the filter “open now”', () => {
  it('leaves the provisions of the later draft with open brackets, under their headings', async () => {
    const state = await openedPair(BEFORE, AFTER);
    const filtered = ['f', 'o'].reduce((now, key) => press(now, { type: 'key', key })[0], state);
    expect(filtered.filter.name).toBe('open');
    const { entries } = state.document;
    const left = shownOf(filtered).list.map(at => entries[at]?.row.after);
    expect(left).toEqual(['1', '1(1)', '1(2)', '1(3)', '1(4)']);
  });
});
