import { describe, expect, it } from 'vitest';
import { Pairing } from '../../../src/compare/align/index.ts';
import { type Side, sideOf } from '../../../src/compare/side.ts';
import type { Unit } from '../../../src/compare/unit.ts';
import { ClaimFinder } from '../../../src/compare/variants/claims.ts';
import { optionFate } from '../../../src/compare/variants/option-fates.ts';
import { optionGroupsAmong } from '../../../src/compare/variants/option-groups.ts';
import { isPlaceKnown } from '../../../src/compare/variants/place.ts';
import { Interner } from '../../../src/compare/words/index.ts';
import { readText } from '../../../src/read/index.ts';

const CUTTING = 'Each Party shall cut the reeds of its shores before the herons nest.';
const BOATS = 'The flat boats of the reed cutters are exempt from harbour dues of the lake towns.';
const NETS = 'Nets that were found in the reeds are handed to the keeper of the nearest landing.';
const SMOKE = 'Smoking huts are painted white and inspected by the fire wardens every spring.';

const interner = new Interner();
const sideWith = (...lines: string[]): Side =>
  sideOf(
    readText(`Convention on Reeds\n\nArticle 1\n\nCare\n\n${lines.join('\n\n')}\n`, 'reeds.txt').draft,
    interner,
  );
const at = ({ units }: Side, citation: string) => units.find(unit => unit.citation === citation) as Unit;

const options = (...texts: string[]) => texts.map((text, place) => `Option ${place + 1}: ${text}`);

/** What became of the options of `1(2)`: of which the pairs are these, and the heirs. */
function fateOf(before: Side, after: Side, pairs: [string, string][], heirs: [string, string][] = []) {
  const pairing = new Pairing();
  for (const [one, two] of pairs) pairing.add(at(before, one), at(after, two), 'similarity', 0.9);
  const found = heirs.map(([one, two]) => ({
    before: at(before, one),
    after: at(after, two),
    confidence: 0.6,
    alike: 0.2,
    evidence: ['words' as const],
    isPart: false,
  }));
  const parent = at(before, '1(2)');
  const [group] = optionGroupsAmong(parent.children, parent);
  const finder = new ClaimFinder(before, after, pairing, found, 'en');
  const [weighed] = finder.claimsOf(group ? [group] : []);
  return weighed && optionFate(weighed, pairing, finder.weight)?.outcome;
}

describe('options of which nothing is found where they stood', () => {
  const before = sideWith(`1. ${CUTTING}`, '2. Dues', ...options(BOATS, NETS));
  const after = sideWith(`1. ${CUTTING}`, '2. Dues', `3. ${SMOKE}`);
  const pairs: [string, string][] = [
    ['1', '1'],
    ['1(1)', '1(1)'],
    ['1(2)', '1(2)'],
  ];

  it('were dropped, all of them', () => expect(fateOf(before, after, pairs)).toBe('neither'));

  it('have no outcome that could be told where the article as a whole took one up', () => {
    expect(fateOf(before, after, pairs, [['1(2)(option 1)', '1']])).toBeUndefined();
  });

  it('have none where most of their article was written anew', () => {
    const anew = sideWith(`1. ${SMOKE}`, `2. ${CUTTING}`, `3. ${SMOKE}`, '4. Fires are lit by the wardens.');
    expect(fateOf(before, anew, [['1', '1']])).toBeUndefined();
  });
});

describe('options of which one is that there is no text', () => {
  const before = sideWith(`1. ${CUTTING}`, '2. Dues', ...options(BOATS, 'No text'));

  it('ended in no text where nothing stands in their place', () => {
    const after = sideWith(`1. ${CUTTING}`, '2. Dues');
    expect(
      fateOf(before, after, [
        ['1', '1'],
        ['1(1)', '1(1)'],
        ['1(2)', '1(2)'],
      ]),
    ).toBe('no-text');
  });

  it('have no outcome that could be told where new text stands there', () => {
    const after = sideWith(
      `1. ${CUTTING}`,
      '2. Dues',
      '(a) Smoking huts are painted white;',
      '(b) Fires are lit.',
    );
    expect(at(after, '1(2)').children).toHaveLength(2);
    expect(
      fateOf(before, after, [
        ['1', '1'],
        ['1(1)', '1(1)'],
        ['1(2)', '1(2)'],
      ]),
    ).toBeUndefined();
  });
});

describe('the place of options', () => {
  const before = sideWith(`1. ${CUTTING}`, '2. Dues', ...options(BOATS, NETS));
  const after = sideWith(`1. ${CUTTING}`, `2. ${SMOKE}`, `3. ${NETS}`);
  const parent = at(before, '1(2)');
  const [group] = optionGroupsAmong(parent.children, parent);
  const isKnown = (confidence: number) => {
    const pairing = new Pairing();
    pairing.add(at(before, '1'), at(after, '1'), 'heading', 1);
    pairing.add(at(before, '1(1)'), at(after, '1(1)'), 'similarity', confidence);
    return group && isPlaceKnown(group, pairing, before, after);
  };

  it('is known where a third of the lines of their article surely stayed', () =>
    expect(isKnown(0.9)).toBe(true));
  it('is not known where none surely did: the article was written anew', () =>
    expect(isKnown(0.4)).toBe(false));
});
