import { describe, expect, it } from 'vitest';
import { singular } from '../../../src/compare/search/subject-words.ts';

describe('the singular of a word', () => {
  it.each([
    ['authorities', 'authority'],
    ['addresses', 'address'],
    ['plans', 'plan'],
    ['parties', 'party'],
  ])('%s is %s', (plural, single) => expect(singular(plural)).toBe(single));

  it.each(['status', 'process', 'gas', 'basis', 'Parteien'])('%s stays', word =>
    expect([word, word.slice(0, -1)]).toContain(singular(word)),
  );
  it.each(['status', 'process', 'gas', 'Parteien'])('%s is no plural', word =>
    expect(singular(word)).toBe(word),
  );
});
