import { describe, expect, it } from 'vitest';
import { Pairing } from '../../../src/compare/align/index.ts';
import { askedAgain, stillTrue } from '../../../src/compare/search/again.ts';
import type { Heir } from '../../../src/compare/search/index.ts';
import { sideOf } from '../../../src/compare/side.ts';
import type { Unit } from '../../../src/compare/unit.ts';
import { Interner } from '../../../src/compare/words/index.ts';
import { readText } from '../../../src/read/index.ts';

const LINES = [
  '1. Reeds are cut in spring.',
  '2. Boats are tarred in autumn.',
  '3. Nets are dried on Sundays.',
];
const interner = new Interner();
const units = (name: string) => {
  const text = `Convention on Reeds\n\nArticle 1\n${name}\n\n${LINES.join('\n\n')}\n\nArticle 2\n${name}s\n\n${LINES.join('\n\n')}\n`;
  return sideOf(readText(text, 'reeds.txt').draft, interner).units;
};
const [before, after] = [units('Cutting'), units('Harvest')];
const at = (side: readonly Unit[], citation: string) => side.find(unit => unit.citation === citation) as Unit;
const heir = (one: string, two: string): Heir => ({
  before: at(before, one),
  after: at(after, two),
  confidence: 0.7,
  alike: 0.4,
  evidence: ['words'],
  isPart: false,
});
const citations = (found: Iterable<Unit>) => [...found].map(({ citation }) => citation);

/** A first search, when all lines of both drafts were free but for these. */
const earlier = (heirs: Heir[], ...paired: Unit[]) => ({
  heirs,
  kept: new Map(),
  free: new Set([...before, ...after].filter(unit => !paired.includes(unit))),
});
const pairing = (...pairs: [string, string][]) => {
  const made = new Pairing();
  for (const [one, two] of pairs) made.add(at(before, one), at(after, two), 'similarity', 0.9);
  return made;
};

describe('what a search found', () => {
  it('is true as long as one of the two has no partner', () => {
    const known = stillTrue(earlier([heir('1(1)', '2(1)'), heir('1(2)', '2(2)')]), pairing(['1(2)', '2(2)']));
    expect(known.heirs).toEqual([heir('1(1)', '2(1)')]);
  });

  it('is not known of what lost its partner since', () => {
    expect(stillTrue(earlier([heir('1(1)', '2(1)')], at(after, '2(1)')), pairing()).heirs).toEqual([]);
  });
});

describe('a second search', () => {
  const asked = (first: ReturnType<typeof earlier>, now: Pairing) => {
    const free = now.unpaired([...before, ...after]).filter(({ kind }) => kind === 'paragraph');
    return citations(askedAgain(free, first, stillTrue(first, now), now));
  };

  it('is for nothing where nothing changed', () => {
    expect(asked(earlier([heir('1(1)', '2(1)')]), pairing())).toEqual([]);
  });

  it('is for what lost its partner', () => {
    expect(asked(earlier([], at(before, '1(3)')), pairing())).toEqual(['1(3)']);
  });

  it('is for what lost its heir, which found a partner', () => {
    const first = earlier([heir('1(1)', '2(1)')], at(after, '2(1)'));
    expect(asked(first, pairing())).toEqual(['1(1)', '2(1)']);
  });

  it('is for what stands beside a line that found its partner, and has no heir', () => {
    const first = earlier([heir('1(1)', '2(1)')]);
    expect(asked(first, pairing(['1(2)', '1(2)']))).toEqual(['1(3)', '1(1)', '1(3)']);
  });
});
