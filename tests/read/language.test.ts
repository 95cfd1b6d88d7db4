import { describe, expect, it } from 'vitest';
import { detectLanguage, splitLanguages } from '../../src/read/language.ts';
import { wordsOf } from './blocks-of.ts';

describe('the language of a paragraph', () => {
  it.each([
    ['en', 'Each Party shall keep its ropes in the harbour of the State.'],
    ['pt', 'As Partes cooperam entre si para a proteção dos portos e das cordas.'],
    ['it', 'Le Parti cooperano per la protezione delle corde e dei porti nella regione.'],
  ])('is %s', (language, words) => {
    expect(detectLanguage(words)).toBe(language);
  });

  it.each([
    ['Act as student media spokesperson as per appendix one.'],
    ['Option two: no provision on consultative period, ex ante.'],
    ['It may do so at no cost, as a member of a society.'],
  ])('is not told by one word that is common in another language: %s', words => {
    expect([null, 'en']).toContain(detectLanguage(words));
  });

  it('is told by one word where all of a text has no more', () => {
    expect(splitLanguages([wordsOf('Each Party shall report yearly, if it can.')]).language).toBe('en');
  });
});
