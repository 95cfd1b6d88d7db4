import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { lifeOf, lineageOf } from '../../src/history/index.ts';
import { readText } from '../../src/read/index.ts';
import { lifeStory } from '../../src/report/index.ts';

const REEDS = `CONVENTION ON REEDS

Article 1
Duties of Parties

1. Each Party shall keep a register of its reeds.

2. The Secretariat shall publish the registers every year.`;

/** What is said of the second of two drafts, of article 1. */
function saysOf(later: string): string[] {
  const [before, after] = [REEDS, later].map(text => readText(text, 'draft.txt').draft);
  if (!before || !after) throw new Error('no drafts');
  const lineage = lineageOf(before, after, compare(before, after));
  return lifeStory(lifeOf([lineage], [before.provenance, after.provenance], 1, '1'), []).steps[1]?.says ?? [];
}

describe('“editorial only” is said of a draft', () => {
  test('in which nothing but spelling and punctuation changed', () => {
    expect(saysOf(REEDS.replace('Duties of Parties', 'Duties of parties'))).toEqual(['editorial only']);
  });

  test('and not where something below changed more', () => {
    const later = REEDS.replace('Duties of Parties', 'Duties of parties').replace('shall keep', 'may keep');
    expect(saysOf(later)).toEqual(['changed']);
  });
});
