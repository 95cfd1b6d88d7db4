/** Articles that would have moved: what speaks for it, and what is too little. */
import { describe, expect, it } from 'vitest';
import { giveUpDoubtfulMoves } from '../../../src/compare/align/doubtful-moves.ts';
import { Pairing } from '../../../src/compare/align/pairing.ts';
import { movedUnits } from '../../../src/compare/moves.ts';
import { sideOf } from '../../../src/compare/side.ts';
import { Interner } from '../../../src/compare/words/index.ts';
import { readText } from '../../../src/read/index.ts';

type Article = readonly [heading: string, ...lines: string[]];

const read = (articles: readonly Article[]) =>
  readText(
    articles
      .map(([heading, ...lines], at) =>
        [`Article ${at + 1}`, heading, ...lines.map((words, line) => `\n${line + 1}. ${words}`), ''].join(
          '\n',
        ),
      )
      .join('\n'),
    'draft.txt',
  ).draft;

/** Articles that have moved still, where the first one was paired with the last one by its heading, and line with line as named. */
function moves(before: readonly Article[], after: readonly Article[], lines: readonly string[] = []) {
  const interner = new Interner();
  const [one, two] = [sideOf(read(before), interner), sideOf(read(after), interner)];
  const [left, right] = [one, two].map(({ units }) => units.filter(({ kind }) => kind === 'article'));
  const pairing = new Pairing();
  for (const unit of left?.slice(1) ?? []) {
    const same = right?.find(other => other.headingText === unit.headingText);
    if (same) pairing.add(unit, same, 'exact', 1);
  }
  const [first, last] = [left?.[0], right?.at(-1)];
  if (first && last) pairing.add(first, last, 'heading', 0.76);
  for (const words of lines) {
    const [was, is] = [one, two].map(({ units }) => units.find(({ text }) => text === words));
    if (was && is) pairing.add(was, is, 'exact', 1);
  }
  giveUpDoubtfulMoves(pairing, 'paired');
  return [...movedUnits(pairing)].map(unit => `${unit.citation} → ${pairing.after(unit)?.citation}`);
}

const REST: readonly Article[] = [
  ['Weirs', 'Each owner shall keep the weir in repair.', 'A weir shall be shut in May.'],
  ['Nets', 'Nets shall be knotted from hemp.', 'A net shall have a tag of copper.'],
  ['Ferries', 'A ferry shall carry a bell and a lamp.', 'The fare shall be painted on its side.'],
];
const principles: Article = [
  'River Reed Community Principles',
  'The River Reed Community, and the wardens of the River Reed Community, shall meet in the open.',
  'The River Reed Community shall be governed by votes of the River Reed Community and its wardens.',
  'The River Reed Community and the wardens of the River Reed Community shall keep old customs.',
];
const budget: Article = [
  'The River Reed Community Budget',
  'The wardens of the River Reed Community may propose sums to the River Reed Community each spring.',
  'The River Reed Community shall spend on purposes that the River Reed Community has named to wardens.',
  'Payments of the River Reed Community shall be made by the treasurer of the River Reed Community.',
];

describe('an article with a heading that is like another one', () => {
  it('has not moved there where none of its lines is one of the other’s', () => {
    expect(moves([principles, ...REST], [...REST, budget])).toEqual([]);
  });

  it('has moved there where a line is', () => {
    const line = principles[2] ?? '';
    expect(moves([principles, ...REST], [...REST, [...budget, line]], [line])).toContain('1 → 4');
  });

  it('has moved there where the heading is the same', () => {
    const [, ...lines] = budget;
    const same: Article = [principles[0], ...lines];
    expect(moves([principles, ...REST], [...REST, same])).toEqual(['1 → 4']);
  });
});
