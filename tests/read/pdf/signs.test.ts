import { describe, expect, it } from 'vitest';
import { toLogicalOrder } from '../../../src/read/pdf/right-to-left.ts';
import { signOf } from '../../../src/read/pdf/signs.ts';

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
