/** The top line: the numbers of the provision never fall off it, and the drafts as long as there is any room. */
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../cli/terminal/width.ts';
import { headerSpans } from '../../../cli/ui/chrome/texts.ts';
import { press } from '../../../cli/ui/keyboard.ts';
import { jumpToCitation } from '../../../cli/ui/model/jump.ts';
import type { State } from '../../../cli/ui/model/state.ts';
import { openedPair } from './opened-pair.ts';

const BEFORE = `Article 40 — Assistance
1. The Parties shall assist one another.
20 bis. A request may be refused where persecution is its aim.
`;
const AFTER = `Article 40 — Assistance
1. The Parties shall assist one another in good time.
22. A request may be refused where persecution is its aim.
`;

async function topLine(columns: number, names: State['names'], keys = ''): Promise<string> {
  const pair = await openedPair(BEFORE, AFTER, { size: { columns, rows: 24 } });
  const there = jumpToCitation({ ...pair, names }, '40(22)');
  const state = [...keys].reduce((now, key) => press(now, { type: 'key', key })[0], there);
  return headerSpans({ ...state, size: { columns, rows: 24 } })
    .map(({ text }) => text)
    .join('');
}

const DRAFTS = { before: 'un-cybercrime@2024-02', after: 'un-cybercrime@2024-08' };
const FILES = { before: '/drafts/paris/2015-12-04.md', after: '/drafts/paris/2015-12-09.md' };

describe('the top line', () => {
  it.each([
    [
      120,
      DRAFTS,
      ' Article 40 · 40(22) (was 40(20 bis))  change 2 of 2',
      'un-cybercrime@2024-02 → un-cybercrime@2024-08 ',
    ],
    [80, DRAFTS, ' Article 40 · 40(22) (was 40(20 bis))  change 2 of 2', ' 2024-02 → 2024-08 '],
    [60, DRAFTS, ' 40(22) (was 40(20 bis))  change 2 of 2', ' 2024-02 → 2024-08 '],
    [80, FILES, ' Article 40 · 40(22) (was 40(20 bis))  change 2 of 2', ' 2015-12-04 → 2015-12-09 '],
    [60, FILES, ' 40(22) (was 40(20 bis))  2/2 ', ' 2015-12-04 → 2015-12-09 '],
    [40, FILES, ' 40(22) (was 40(20 bis))  change 2 of 2', ' '],
  ])('of %i columns has the numbers of both drafts, and their names', async (columns, names, start, end) => {
    const line = await topLine(columns, names);
    expect(line.startsWith(start)).toBe(true);
    expect(line.endsWith(end)).toBe(true);
    expect(textWidth(line)).toBe(columns);
  });

  it('leaves out the last facts, and never the numbers, where all do not fit', async () => {
    const line = await topLine(45, DRAFTS, 'Wvv');
    expect(line).toContain('40(22) (was 40(20 bis))');
    expect(line).not.toContain('minor');
    expect(textWidth(line)).toBe(45);
  });
});
