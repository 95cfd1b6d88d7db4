import { expect, test } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

const draftOf = (heading: string, chapeau: string) =>
  readText(
    `# CONVENTION ON REEDS

## Article 1

1. The Parties meet each spring in the house on the island, and the host keeps the record.

## Article 2${heading}

${chapeau}

(a) Care for the banks of each lake;

(b) Respect for the fishers of the region.`,
    'draft.md',
  ).draft;

const CHAPEAU =
  'In giving effect to this Convention, the Parties shall be guided by the following principles:';

const factsOf = (before: [string, string], after: [string, string]) =>
  compare(draftOf(...before), draftOf(...after)).rows.flatMap(({ facts = [] }) =>
    facts.map(({ kind, governs }) => [kind, governs]),
  );

test('a sentence over a list that did not change is reported with what it governs', () => {
  const changed = CHAPEAU.replace('shall be guided by', 'shall at all times act on');
  expect(factsOf([' — Principles', CHAPEAU], [' — Principles', changed])).toContainEqual([
    'chapeau',
    ['2(a)', '2(b)'],
  ]);
});

test('it is not where only the heading over it went', () => {
  expect(factsOf([' — Principles', CHAPEAU], ['', CHAPEAU])).toEqual([]);
});
