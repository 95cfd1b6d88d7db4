import { describe, expect, test } from 'vitest';
import { commonLanguage } from '../../src/document/index.ts';

describe('the language of a comparison', () => {
  test.each([
    ['fr', 'fr', 'fr'],
    ['fr', 'fr-CA', 'fr-CA'],
    [undefined, 'es', 'es'],
    ['es', undefined, 'es'],
    [undefined, undefined, 'en'],
    ['en', 'fr', 'und'],
  ])('of %s and %s is %s', (before, after, language) => {
    const said = (name: string | undefined) => (name === undefined ? {} : { language: name });
    expect(commonLanguage(said(before), said(after))).toBe(language);
  });
});
