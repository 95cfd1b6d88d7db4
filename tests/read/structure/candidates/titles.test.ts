import { describe, expect, it } from 'vitest';
import { titleFinder } from '../../../../src/read/structure/candidates/titles.ts';
import { seenLines } from '../../blocks-of.ts';

/** Words cut where their title ends. */
function cut(words: string, document = '', language = 'en'): [string, string] {
  const end = titleFinder(seenLines(document), language)(words, -1);
  return [words.slice(0, end).trim(), words.slice(end).trim()];
}

describe('the title of an article ends', () => {
  it.each([
    ['with the line', 'Counting of ropes', ''],
    ['before the first sentence', 'General objective', 'The objective of this Agreement is to find ropes.'],
    ['before the first label', 'Counting of ropes', '1. Each Party shall count its ropes.'],
    ['with its capitals', 'COUNTING OF ROPES', 'Each Party shall count its ropes.'],
  ])('%s', (_, title, words) => {
    expect(cut(`${title} ${words}`.trim())).toEqual([title, words]);
  });

  it.each([
    ['fr', 'Champ d’application', 'Le présent Accord s’applique aux cordes.'],
    ['zh', '适用范围', '本公约适用于所有绳索。'],
  ])('before the first sentence in %s', (language, title, words) => {
    expect(cut(`${title} ${words}`, '', language)).toEqual([title, words]);
  });
});

describe('an article without a title', () => {
  it.each([
    'States Parties shall count their ropes',
    'States Parties shall:',
    'Each Party shall mend its nets.',
    '[no text]',
  ])('says only: %s', words => {
    expect(cut(words)).toEqual(['', words]);
  });
});

describe('a title with a full stop', () => {
  const HABIT = `
    Article 1. Use of terms.
    In this Convention, rope means what is twisted.
    Article 2. Counting of ropes.
    Each Party shall count its ropes.`;

  it('is one where most articles of the document have such titles', () => {
    expect(cut('Objectives. The objectives are to find ropes.', HABIT)).toEqual([
      'Objectives.',
      'The objectives are to find ropes.',
    ]);
  });

  it('is a short sentence elsewhere', () => {
    expect(cut('Ropes of hemp.')).toEqual(['', 'Ropes of hemp.']);
  });

  it('has no verb, also where titles have stops', () => {
    expect(cut('Ropes are public.', HABIT)).toEqual(['', 'Ropes are public.']);
  });
});

describe('a sentence that is all that its article says', () => {
  const DOCUMENT = `
    Article 1. Use of terms. In this Convention, rope means what is twisted.
    Article 2. Counting of ropes. Each Party shall count its ropes.
    Article 3. Bells ring at noon.
    A/AC.291/22
    Article 4. Hemp.
    Ropes are of hemp.`;
  const endAt = (words: string, at: number) => titleFinder(seenLines(DOCUMENT))(words, at);

  it('is no title, also where titles have stops and a page ends behind it', () => {
    expect(endAt('Bells ring at noon.', 2)).toBe(0);
  });

  it('may be one where something follows', () => {
    expect(endAt('Hemp.', 4)).toBe('Hemp.'.length);
  });

  it('ends in its stop, whatever closes behind that', () => {
    expect(cut('Bells are rung by hand.]')).toEqual(['', 'Bells are rung by hand.]']);
    expect(cut('[Bells are rung by hand.]')).toEqual(['', '[Bells are rung by hand.]']);
    expect(cut('Measures [on ropes, bells, etc.]')).toEqual(['Measures [on ropes, bells, etc.]', '']);
  });
});
