import { expect, test } from 'vitest';
import { heirsLeftOver } from '../../../src/compare/align/left-over.ts';
import { Likeness } from '../../../src/compare/align/likeness.ts';
import { Pairing } from '../../../src/compare/align/pairing.ts';
import { sideOf } from '../../../src/compare/side.ts';
import { Interner } from '../../../src/compare/words/index.ts';
import { readText } from '../../../src/read/index.ts';

const interner = new Interner();
const sideWith = (...lines: string[]) =>
  sideOf(
    readText(
      `Convention on Reeds\n\nArticle 1\nCare\n\n${lines.map((line, at) => `${at + 1}. ${line}`).join('\n\n')}\n`,
      'draft.txt',
    ).draft,
    interner,
  );

/** Heirs of lines of which only the articles above them are a pair. */
function leftOver(before: string[], after: string[]): string[] {
  const [one, two] = [sideWith(...before), sideWith(...after)];
  const pairing = new Pairing();
  const article = ({ units }: typeof one) => units.find(({ kind }) => kind === 'article');
  const [was, is] = [article(one), article(two)];
  if (was && is) pairing.add(was, is, 'heading', 1);
  return heirsLeftOver(one.units, pairing, [], () => new Likeness([...one.units, ...two.units])).map(
    heir => `${heir.before.citation} → ${heir.after.citation}`,
  );
}

const UPLAND =
  'Parties take account of the specific needs of upland Parties, and especially those that are exposed to floods of their lakes.';
const UPLAND_NOW =
  'Parties recognize the specific needs and circumstances of upland Parties, especially those exposed to the harm that floods do.';
const ISLANDS =
  'The warden visits each of the smallest islands in the spring and counts the boats in their ponds.';

test('of lines that are no pair, the likest is the successor, each once', () => {
  expect(
    leftOver(
      [ISLANDS, UPLAND],
      [UPLAND_NOW, `${UPLAND_NOW} This is done each year by the office of the fund.`],
    ),
  ).toEqual(['1(2) → 1(1)']);
});

test('what is not alike, or too short to be, is gone and new', () => {
  expect(leftOver([ISLANDS], [UPLAND_NOW])).toEqual([]);
  expect(leftOver(['The lake is closed.'], ['The lake is closed in May.'])).toEqual([]);
});
