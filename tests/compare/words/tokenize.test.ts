import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Interner, spaceBefore, tokenize, tokenText } from '../../../src/compare/words/index.ts';
import { arbitraryText } from './arbitrary-text.ts';

function words(text: string): string[] {
  const tokens = tokenize(text);
  return tokens.ids.map((_, at) => tokenText(tokens, at));
}

describe('tokenize: what is kept whole', () => {
  it.each([
    ['plain words', 'The Parties shall cooperate.', ['The', 'Parties', 'shall', 'cooperate', '.']],
    ['numbers', '1,000 or 0.5, 3.', ['1,000', 'or', '0.5', ',', '3', '.']],
    ['units', '30% at 2°C', ['30%', 'at', '2°C']],
    ['ranges of numbers are three', '2020-2030 and 6–16', ['2020', '-', '2030', 'and', '6', '–', '16']],
    ['symbols', 'see A/AC.291/22/Rev.3, 1/CP.21', ['see', 'A/AC.291/22/Rev.3', ',', '1/CP.21']],
    ['strokes between words', 'and/or States/Parties', ['and', '/', 'or', 'States', '/', 'Parties']],
    ['compounds', 'capacity-building co\u2011operation', ['capacity-building', 'co\u2011operation']],
    ['apostrophes', "State's l’accès ‘Party’", ["State's", 'l’accès', '‘', 'Party', '’']],
    ['brackets', '[[shall]［x］', ['[', '[', 'shall', ']', '［', 'x', '］']],
    ['labels', 'in (ii) above', ['in', '(', 'ii', ')', 'above']],
    ['notes', 'terms[^1] [2]', ['terms', '[^1]', '[', '2', ']']],
    ['Russian', 'Объединённых Наций', ['Объединённых', 'Наций']],
    ['Arabic', 'الدول الأطراف، في', ['الدول', 'الأطراف', '،', 'في']],
    ['Chinese', '第三十五条应当在2030年', ['第三十五条', '应当', '在', '2030', '年']],
    ['blanks to be filled in', 'by ____ ...', ['by', '____', '...']],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));

  it('tells kinds', () =>
    expect(tokenize('The 3 [x] [^1], ١ 条').kinds).toEqual([
      'word',
      'number',
      'bracket',
      'word',
      'bracket',
      'note',
      'punctuation',
      'number',
      'word',
    ]));
});

describe('tokenize: what is the same word', () => {
  it.each([
    ['soft hyphen', 'cooperation', 'co\u00ADoperation', true],
    ['bidi mark', 'الدول', 'الدول\u200F', true],
    ['form of accents', '\u00E9tat', 'e\u0301tat', true],
    ['case', 'parties', 'Parties', false],
    ['kind of hyphen', 'co-operation', 'co\u2011operation', false],
  ])('%s', (_, one, other, same) => {
    const interner = new Interner();
    const [a, b] = [tokenize(one, interner).ids, tokenize(other, interner).ids];
    expect([a.length, b.length]).toEqual([1, 1]);
    expect(a[0] === b[0]).toBe(same);
  });
});

describe('tokenize: a text that was cut', () => {
  it('is not cut again by the same interner', () => {
    const interner = new Interner();
    expect(tokenize('Each Party shall', interner)).toBe(tokenize('Each Party shall', interner));
    expect(tokenize('Each Party shall')).not.toBe(tokenize('Each Party shall', interner));
  });
});

describe('tokenize: nothing is lost', () => {
  it('gives the text back from tokens and the spaces before them', () =>
    fc.assert(
      fc.property(fc.oneof(arbitraryText, fc.string({ unit: 'binary' })), text => {
        const tokens = tokenize(text);
        const parts = tokens.ids.map((_, at) => spaceBefore(tokens, at) + tokenText(tokens, at));
        expect(parts.join('') + spaceBefore(tokens, tokens.ids.length)).toBe(text);
        expect(tokens.ends.every((end, at) => end > (tokens.starts[at] ?? end))).toBe(true);
      }),
      { numRuns: 1000 },
    ));

  it('leaves nothing but white space and invisible marks between tokens', () =>
    fc.assert(
      fc.property(arbitraryText, text => {
        const tokens = tokenize(text);
        for (let at = 0; at <= tokens.ids.length; at += 1) {
          expect(spaceBefore(tokens, at)).toMatch(/^[\s\p{Cf}]*$/u);
        }
      }),
    ));
});
