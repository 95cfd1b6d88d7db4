import { describe, expect, it } from 'vitest';
import { compiled, forText } from '../../src/document/index.ts';

const signs = [...Array(256).keys(), ...Array.from({ length: 16 }, (_, at) => 0x2010 + at), 0x2026].map(
  code => String.fromCharCode(code),
);

describe('an expression for a text in Latin-1', () => {
  it.each([
    '\\p{L}',
    '\\p{Lu}',
    '\\p{Ll}',
    '\\p{Lo}',
    '\\p{M}',
    '\\p{N}',
    '\\p{Nd}',
    '\\p{P}',
    '[\\s\\p{P}]',
    '\\p{sc=Han}',
    '\\p{Script=Arabic}',
    '\\p{Script=Cyrillic}',
    '[\\p{L}\\p{N}-]',
    '[^\\p{Lu}\\p{M}]',
    '[\\]\\p{Nd}]',
    '(?<!\\p{L})x(?!\\p{L})',
  ])('%s finds what it finds with classes of Unicode, sign by sign, whatever the case', source => {
    for (const flags of ['u', 'iu']) {
      const pattern = new RegExp(source, flags);
      const texts = signs.flatMap(sign => [sign, `${sign}x`, `x${sign}`]);
      const found = (of: (text: string) => RegExp) => texts.map(text => of(text).exec(text)?.index);
      expect(forText(pattern, 'x')).not.toBe(pattern);
      expect(found(text => forText(pattern, text))).toEqual(found(() => pattern));
    }
  });

  it.each(['œuvre', 'Конвенция', 'المادة', '第一条'])('is the expression itself for %s', text => {
    const pattern = /\p{L}/u;
    expect(forText(pattern, text)).toBe(pattern);
  });

  it.each([
    ['of a class that is not known here', /\p{S}/u],
    ['of the opposite of a class', /\P{L}/u],
    ['without classes', /[A-Z]/],
  ])('is the expression itself %s', (_, pattern) => {
    expect(forText(pattern, 'a')).toBe(pattern);
  });
});

it('an expression is compiled once for all texts of its kind', () => {
  expect(compiled('\\p{L}+', 'u', 'one')).toBe(compiled('\\p{L}+', 'u', 'two'));
  expect(compiled('\\p{L}+', 'u', 'один')).toBe(compiled('\\p{L}+', 'u', 'два'));
  expect(compiled('\\p{L}+', 'u')).toBe(compiled('\\p{L}+', 'u', 'один'));
});
