import { describe, expect, it } from 'vitest';
import { toLogicalOrder } from '../../../src/read/pdf/right-to-left.ts';
import { signOf, signsOf } from '../../../src/read/pdf/signs.ts';

describe('a ligature of Arabic letters', () => {
  it.each([
    ['named by its letters', '\u0644\u0627'],
    ['named by its shape', '\uFEFB'],
  ])('%s is read in the order of its letters once the line is turned', (_, unicode) => {
    expect(toLogicalOrder(`\u0645${signOf(unicode)}\u0633`)).toBe('\u0633\u0644\u0627\u0645');
  });

  it('of Latin letters stays as it is', () => {
    expect(signOf('\uFB01')).toBe('fi');
  });
});

describe('a stretch of signs', () => {
  it('is what it looks like where each of them is one letter', () => {
    expect(signsOf('Article 5.')).toBe('Article 5.');
  });

  it.each([
    ['a ligature that is named by its letters', 'of\u0003fi\u0003ce', ['o', 'f', 'fi', 'c', 'e']],
    ['a ligature that is named by its shape', 'o\uFB03ce', ['o', 'ffi', 'c', 'e']],
    ['a sign without a meaning', 'a\u0004b', ['a', '\uFFFD', 'b']],
  ])('has one member for %s', (_, signs, expected) => {
    expect(signsOf(signs)).toEqual(expected);
  });
});
