/** Each view has all words of the drafts that it shows, and no others. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../cli/ui/model/document.ts';
import { linesOf } from '../../../cli/ui/model/lines.ts';
import type { State, View } from '../../../cli/ui/model/state.ts';
import { provisionName, textOf } from '../../../src/index.ts';
import { corpus } from '../../helpers/drafts.ts';
import { openedPair } from './opened-pair.ts';

type Side = 'before' | 'after';

const packed = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '');

/** What is said of words, and is none of them. */
const isRemark = (spans: readonly { colour?: string | undefined }[]) =>
  spans.some(({ colour = '' }) => /^(?:remark|flag|note)$/.test(colour));

/** The words that a view shows of an entry; of side by side, those of one column. */
function shown(state: State, at: number, view: View, column: Side): string {
  return linesOf({ ...state, view }, at)
    .filter(({ spans }) => !isRemark(spans))
    .map(({ spans, right }) => (view === 'side' && column === 'after' ? (right?.spans ?? []) : spans))
    .flatMap(spans => spans.map(({ text }) => text))
    .join('');
}

/** The words that a draft has of it: number, heading, text. */
function written({ row, label, isHead }: Entry, side: Side): string {
  if (row[side] === null) return '';
  const heading = textOf(row.heading ?? [], side);
  const text = textOf(row.text, side);
  if (!isHead) return `${label[side]} ${heading} ${text}`;
  const name = /[[\]［］]/.test(label[side]) ? label[side] : provisionName(row, row[side] ?? '');
  return `${name}${heading === '' ? '' : ' — '}${heading} ${text}`;
}

function expectAll(state: State): void {
  for (const entry of state.document.entries) {
    for (const side of ['before', 'after'] as const) {
      const words = packed(written(entry, side));
      expect(packed(shown(state, entry.at, 'side', side))).toBe(words);
      expect(packed(shown(state, entry.at, side, side))).toBe(words);
    }
  }
}

const BEFORE = `Article 1 — Aims
1. Purpose
The Parties shall cooperate.
2. They meet in spring.
Article 2 — Costs
Each Party bears its own costs.
[Article 2 bis — Fund
A fund is set up.]
`;
const AFTER = `Article 1 — Aims and means
1. They cooperate in good faith.
2. Meetings
They meet in autumn.
[3. They report once a year.]
Article 3 — Fund
The fund is set up.
`;

/** The same with headings of paragraphs, which plain text cannot tell from their words. */
const HEADED = (heading: string, words: string) =>
  `# Convention\n\n### Article 4 — Reports\n\n**1.** ${heading === '' ? '' : `*${heading}* — `}${words}\n`;

describe('side by side, “before only” and “after only”', () => {
  it('lose no word and invent none', async () => {
    expectAll(await openedPair(BEFORE, AFTER));
    expectAll(await openedPair(HEADED('Content', 'Reports are short.'), HEADED('', 'Reports are brief.')));
  });

  it('print a bracket once that opens in a label', async () => {
    const state = await openedPair(BEFORE, AFTER);
    const entry = state.document.find('after', '1(3)');
    expect(shown(state, entry?.at ?? -1, 'after', 'after').replace(/ +/g, ' ')).toBe(
      '3. [They report once a year.]',
    );
  });

  it('leave the column empty in which an article does not stand', async () => {
    const state = await openedPair(BEFORE, AFTER);
    const gone = state.document.find('before', '2');
    expect(shown(state, gone?.at ?? -1, 'side', 'after')).toBe('');
    expect(shown(state, gone?.at ?? -1, 'side', 'before')).toContain('Costs');
  });

  const plastics = corpus === null ? '' : join(corpus, 'plastics');
  it.skipIf(!existsSync(plastics))(
    'lose and invent nothing of a real pair with brackets and options',
    async () => {
      const read = (name: string) => readFileSync(join(plastics, name));
      expectAll(
        await openedPair(read('2023-12-28-revised-zero-draft.pdf'), read('2024-12-01-chair-text.pdf'), {
          path: 'draft.pdf',
        }),
      );
    },
  );
});
