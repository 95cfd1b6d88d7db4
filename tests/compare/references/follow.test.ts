import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

/** Paragraphs of one article, each with words of its own. */
const LINES = {
  boats: 'The ferryman paints the hull of each boat in the colours of its port.',
  bells: 'Bells are rung at dawn from the tower of the northern quay.',
  ropes: 'Ropes made of hemp are stored in the loft of the customs house.',
  lamps: 'Lamps burn on the breakwater from dusk until the last vessel is moored.',
  tolls:
    'Tolls collected at the lock pay for the upkeep of the towpath. Anglers and swimmers pay nothing at all.',
  anglers: 'Anglers and swimmers pay nothing at all.',
  short: 'Tolls collected at the lock pay for the upkeep of the towpath.',
};
type Name = keyof typeof LINES;

/** A treaty of two articles: the lines, and a sentence that refers to them. */
const treaty = (lines: readonly Name[], sentence: string, front = '') =>
  readText(
    `Harbour Convention\n\n${front}Article ${front ? 2 : 1}\n\nThe harbour\n\n${lines
      .map((name, at) => `${at + 1}. ${LINES[name]}`)
      .join('\n\n')}\n\nArticle ${front ? 3 : 2}\n\nSettlement\n\n${sentence}\n`,
    'harbour.txt',
  ).draft;

const FRONT = 'Article 1\n\nPurpose\n\nThis treaty keeps the old harbour open to small craft.\n\n';

const classesOf = (before: ReturnType<typeof treaty>, after: ReturnType<typeof treaty>, citation: string) =>
  compare(before, after).rows.find(row => row.before === citation)?.classes;

describe('a list of references', () => {
  test('follows where all of it follows', () => {
    const before = treaty(['boats', 'bells', 'ropes'], 'See paragraphs 1, 2 and 3 of article 1.');
    const after = treaty(['lamps', 'boats', 'bells', 'ropes'], 'See paragraphs 2, 3 and 4 of article 1.');
    expect(classesOf(before, after, '2')).toEqual(['reference']);
  });

  test('whose numbers were left as they were, though they mean others now, has not changed by that', () => {
    const before = treaty(['boats', 'bells', 'ropes', 'lamps'], 'See paragraphs 1, 2 and 3 of article 1.');
    const after = treaty(['boats', 'ropes', 'lamps'], 'See paragraphs 1, 2 and 3 of article 2.', FRONT);
    expect(classesOf(before, after, '2')).toEqual(['renumbering', 'reference']);
  });

  test('that leaves out what is gone is more than a renumbering', () => {
    const before = treaty(['boats', 'bells', 'ropes'], 'See paragraphs 1, 2 and 3 of article 1.');
    const after = treaty(['boats', 'ropes'], 'See paragraphs 1 and 2 of article 1.');
    expect(classesOf(before, after, '2')).toEqual(['reference', 'substantive']);
  });

  test('that names another one than before is not only a renumbering', () => {
    const before = treaty(['boats', 'bells', 'ropes', 'lamps'], 'See paragraphs 1 and 2 of article 1.');
    const after = treaty(['boats', 'bells', 'ropes', 'lamps'], 'See paragraphs 1 and 4 of article 2.', FRONT);
    expect(classesOf(before, after, '2')).toEqual(['renumbering', 'reference', 'substantive']);
  });
});

test('a reference to what was split may follow to either part', () => {
  const before = treaty(['boats', 'tolls'], 'See paragraph 2 of article 1.');
  for (const number of [3, 4]) {
    const after = treaty(['bells', 'boats', 'short', 'anglers'], `See paragraph ${number} of article 1.`);
    expect(classesOf(before, after, '2')).toEqual(['reference']);
  }
});

test('an article number of four digits is one; a year is none', () => {
  const code = (number: number, last: string) =>
    readText(
      `Code\n\nArticle ${number}\n\nFerries\n\n${LINES.boats}\n\nArticle ${number + 1}\n\nLinks\n\n${last}\n`,
      'code.txt',
    ).draft;
  expect(classesOf(code(1201, 'See article 1201.'), code(1202, 'See article 1202.'), '1202')).toEqual([
    'renumbering',
    'reference',
  ]);
});
