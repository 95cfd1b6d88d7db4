import { describe, expect, it } from 'vitest';
import { Pairing, type Pairs } from '../../../src/compare/align/pairing.ts';
import { STEPS, type Step } from '../../../src/compare/align/steps.ts';
import { Workshop } from '../../../src/compare/align/workshop.ts';
import { type Side, sideOf } from '../../../src/compare/side.ts';
import type { Unit } from '../../../src/compare/unit.ts';
import { Interner } from '../../../src/compare/words/index.ts';
import type { Draft } from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';

const treaty = (...articles: string[]): Draft =>
  readText(`Convention on Reeds\n\n${articles.join('\n\n')}\n`, 'reeds.txt').draft;
const article = (number: number, heading: string, ...lines: string[]) =>
  [`Article ${number}`, heading, ...lines].join('\n\n');

const CUTTING = '1. Each Party shall cut the reeds of its shores before the herons nest.';
const SHARES = '2. Bundles of thatch are shared between the villages of the lake dwellers by the warden.';
const BOATS = 'The flat boats of the reed cutters are exempt from harbour dues and lantern fees.';
const NETS = 'Nets that were found in the reeds are handed to the keeper of the nearest landing.';
const SMOKE = 'Smoking huts are painted white and inspected by the fire wardens every spring.';

const listed = (pairs: Pairs) =>
  [...pairs.entries()].map(([one, two]) => `${one.citation} → ${two.citation}`).sort();

/** What one step pairs, and what it takes apart, after all the steps in front of it. */
function whatDoes(name: string, before: Draft, after: Draft): { made: string[]; gone: string[] } {
  const interner = new Interner();
  const sides: [Side, Side] = [sideOf(before, interner), sideOf(after, interner)];
  const workshop = new Workshop(...sides, interner);
  let pairs: Pairs = new Pairing();
  for (const step of STEPS) {
    const was = listed(pairs);
    const next = step.run(pairs, workshop);
    expect(listed(pairs)).toEqual(was);
    pairs = next;
    if (step.name !== name) continue;
    const now = listed(pairs);
    return { made: now.filter(one => !was.includes(one)), gone: was.filter(one => !now.includes(one)) };
  }
  throw new Error(`no step is called ${name}`);
}

const made = (...args: Parameters<typeof whatDoes>) => whatDoes(...args).made;

describe('the steps', () => {
  it('have a name of their own and say what they do', () => {
    expect(new Set(STEPS.map(({ name }) => name)).size).toBe(STEPS.length);
    expect(STEPS.every(({ purpose }) => /^[A-Z].*\.$/.test(purpose))).toBe(true);
  });
});

describe('a step pairs what it is for', () => {
  const before = treaty(article(1, 'Cutting', CUTTING, SHARES), article(2, 'Boats', `1. ${BOATS}`));

  it('titles', () => {
    expect(made('titles', before, treaty(article(1, 'Smoke', SMOKE)))).toEqual(['title → title']);
  });
  it('headed', () => {
    const after = treaty(article(1, 'Boats', `1. ${SMOKE}`), article(2, 'Cutting', CUTTING));
    expect(made('headed', before, after)).toEqual(['1 → 2', '2 → 1']);
  });
  it('same words', () => {
    expect(made('same words', before, treaty(article(1, 'Smoke', `1. ${BOATS.toUpperCase()}`)))).toEqual([
      '2(1) → 1(1)',
    ]);
  });
  it('inside', () => {
    const after = treaty(article(1, 'Cutting', CUTTING.replace('shall', 'should'), SHARES));
    expect(made('inside', before, after)).toEqual(['1(1) → 1(1)']);
  });
  it('own words', () => {
    const bare = treaty(article(1, 'Cutting', CUTTING), article(2, 'Boats', BOATS));
    const numbered = treaty(article(1, 'Cutting', CUTTING), article(2, 'Boats', `1. ${BOATS}`, `2. ${NETS}`));
    expect(made('own words', bare, numbered)).toEqual(['2 ¶1 → 2(1)']);
  });
  it('elsewhere', () => {
    const after = treaty(
      article(1, 'Cutting', CUTTING),
      article(2, 'Boats', `1. ${BOATS}`, SHARES.replace('warden', 'wardens')),
    );
    expect(made('elsewhere', before, after)).toEqual(['1(2) → 2(2)']);
  });
  it('levels', () => {
    const after = treaty(
      article(1, 'Cutting', CUTTING),
      article(2, 'Boats', `1. ${BOATS}`),
      article(3, 'Shares', SHARES.slice(3)),
    );
    expect(made('levels', before, after)).toEqual(['1(2) → 3']);
  });
});

describe('a step gives up what must not be left', () => {
  const interner = new Interner();
  const before = sideOf(treaty(article(1, 'Cutting', CUTTING, SHARES), article(2, 'Boats', BOATS)), interner);
  const after = sideOf(
    treaty(article(1, 'Cutting', CUTTING), article(2, 'Boats', `1. ${BOATS}`, SHARES)),
    interner,
  );
  const workshop = new Workshop(before, after, interner);
  const at = ({ units }: Side, citation: string) => units.find(unit => unit.citation === citation) as Unit;
  const run = (name: string, pairs: Pairs) =>
    (STEPS.find(step => step.name === name) as Step).run(pairs, workshop);
  const pairing = (...pairs: [one: string, two: string, confidence: number][]) => {
    const made = new Pairing();
    for (const [one, two, confidence] of pairs)
      made.add(at(before, one), at(after, two), 'similarity', confidence);
    return made;
  };

  it('uncertain moves', () => {
    const doubtful = pairing(['1', '1', 0.5], ['2', '2', 0.5], ['1(2)', '2(2)', 0.7]);
    expect(listed(run('uncertain moves', doubtful))).toEqual(['1 → 1', '2 → 2']);
    const sure = pairing(['1', '1', 0.5], ['2', '2', 0.5], ['1(2)', '2(2)', 0.8]);
    expect(listed(run('uncertain moves', sure))).toEqual(['1 → 1', '1(2) → 2(2)', '2 → 2']);
  });

  it('own words of what has no partner', () => {
    const paired = run('own words', pairing(['1', '1', 0.9], ['2', '2', 0.9]));
    expect(listed(paired)).toContain('2 ¶1 → 2(1)');
    expect(listed(run('own words given back', paired))).toContain('2 ¶1 → 2(1)');
    paired.remove(at(before, '2'));
    expect(listed(run('own words given back', paired))).toEqual(['1 → 1']);
    expect(at(before, '2').text).toBe(BOATS);
  });
});
