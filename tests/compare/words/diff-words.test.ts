import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, textOf } from '../../../src/compare/words/index.ts';
import { arbitraryPair, arbitraryText } from './arbitrary-text.ts';
import { compare } from './show.ts';

describe('diffWords: words', () => {
  it.each([
    [
      'The Parties shall cooperate',
      'The Parties should cooperate',
      'The Parties [-shall-]{+should+} cooperate',
    ],
    ['shall fully cooperate', 'shall cooperate', 'shall [-fully -]cooperate'],
    ['shall cooperate.', 'shall cooperate fully.', 'shall cooperate{+ fully+}.'],
    ['The Parties', 'Parties', '[-The -]Parties'],
    ['', 'All Parties', '{+All Parties+}'],
    ['All Parties', '', '[-All Parties-]'],
    ['in 2°C, 1,000', 'in 1.5°C, 10,000', 'in [-2°C-]{+1.5°C+}, [-1,000-]{+10,000+}'],
    ['l’accès et', 'l’examen et', '[-l’accès-]{+l’examen+} et'],
    ['Нужно охранять море', 'Нужно сохранять море', 'Нужно [-охранять-]{+сохранять+} море'],
    ['تتعاون الدول', 'تتعاون الأطراف', 'تتعاون [-الدول-]{+الأطراف+}'],
    ['缔约方应当采取措施', '缔约方不得采取措施', '缔约方[-应当-]{+不得+}采取措施'],
  ])('%s -> %s', (before, after, expected) => expect(compare(before, after)).toBe(expected));

  it('gives nothing for nothing', () => expect(diffWords('', '')).toEqual({ segments: [] }));
});

describe('diffWords: brackets', () => {
  it.each([
    ['Parties [shall] act', 'Parties shall act', 'Parties [-[-]shall[-]-] act'],
    ['[the Parties] shall', 'the Parties shall', '[-[-]the Parties[-]-] shall'],
    ['Parties shall act', 'Parties [shall][should] act', 'Parties {+[+}shall{+][should]+} act'],
    ['Parties shall act', 'Parties [shall] [should] act', 'Parties {+[+}shall{+]+} {+[should] +}act'],
    ['shall [meet] annually', 'shall meet [annually]', 'shall [-[-]meet[-]-] {+[+}annually{+]+}'],
    ['[and] each Party', 'and every Party', '[-[-]and[-]-] [-each-]{+every+} Party'],
    ['采取【适当】措施', '采取适当措施', '采取[-【-]适当[-】-]措施'],
    ['text[^1] here', 'text[^2] here', 'text[-[^1]-]{+[^2]+} here'],
  ])('%s -> %s', (before, after, expected) => expect(compare(before, after)).toBe(expected));
});

describe('diffWords: what is equal but not the same', () => {
  it.each([
    ['white space', 'a  b', 'a b', 'a [- -]b'],
    ['no-break space', 'a\u00A0b', 'a b', 'a[-\u00A0-]{+ +}b'],
    ['soft hyphen', 'no co\u00ADoperation', 'no cooperation', 'no co[-\u00AD-]operation'],
    ['two soft hyphens', 'co\u00ADopera\u00ADtion', 'co\u00ADoperation', 'co\u00ADopera[-\u00AD-]tion'],
    ['form of accents', 'un e\u0301tat', 'un \u00E9tat', 'un [-e\u0301tat-]{+\u00E9tat+}'],
    ['space at the end', 'a b ', 'a b', 'a b[- -]'],
  ])('%s', (_, before, after, expected) => expect(compare(before, after)).toBe(expected));
});

describe('diffWords: properties', () => {
  it('gives both texts back, refined or not, bounded or not', () =>
    fc.assert(
      fc.property(
        arbitraryPair,
        fc.boolean(),
        fc.constantFrom(0, 3, 500),
        ([before, after], exact, maxEdits) => {
          const { segments } = diffWords(before, after, { exact, maxEdits });
          expect(textOf(segments, 'before')).toBe(before);
          expect(textOf(segments, 'after')).toBe(after);
        },
      ),
      { numRuns: 2000 },
    ));

  it('never gives an empty segment, two of a kind in a row, or an insertion before a deletion', () =>
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const { segments } = diffWords(before, after);
        const ops = segments.map(segment => segment.op).join(' ');
        expect(ops).not.toMatch(/equal equal|delete delete|insert insert|insert delete/);
        expect(segments.every(segment => segment.text !== '')).toBe(true);
      }),
      { numRuns: 1000 },
    ));

  it('sees one equal segment in a text compared with itself', () =>
    fc.assert(
      fc.property(
        arbitraryText.filter(text => text !== ''),
        text => {
          expect(diffWords(text, text)).toEqual({ segments: [{ op: 'equal', text }] });
        },
      ),
    ));
});

describe('diffWords: bounds', () => {
  const text = (word: (at: number) => string, count: number) =>
    Array.from({ length: count }, (_, at) => word(at)).join(' ');

  it('is silent when no bound was hit', () => expect(diffWords('a b c', 'a x c').degraded).toBeUndefined());

  it('aligns on rare words and says so', () => {
    const result = diffWords('one two three four five', 'uno two three four cinco two', { maxEdits: 0 });
    expect(textOf(result.segments, 'before')).toBe('one two three four five');
    expect(result.degraded).toEqual({
      stage: 'words',
      reason: expect.stringContaining('too many changed words'),
    });
  });

  it('replaces whole what has nothing to hold on to, and says so', () => {
    const before = text(at => 'abcdefgh'.charAt((at * 7) % 8), 5000);
    const after = text(at => 'abcdefgh'.charAt((at * at * 3) % 8), 5000);
    const { segments, degraded } = diffWords(before, after);
    expect(degraded?.reason).toMatch(/\d+ words and punctuation marks of both sides shown as replaced$/);
    expect([textOf(segments, 'before'), textOf(segments, 'after')]).toEqual([before, after]);
  });

  it('finds few edits in a text too long to search at once', () => {
    const before = text(at => `w${at % 3000}`, 9000);
    const after = before
      .replace('w1500 w1501', 'w1500 new w1501')
      .replace(/ w2900 w2901 w2902(?!.* w2900)/, '');
    const { segments, degraded } = diffWords(before, after);
    expect(degraded).toBeUndefined();
    expect(segments.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'insert', text: 'new ' },
      { op: 'delete', text: 'w2900 w2901 w2902 ' },
    ]);
  });
});
