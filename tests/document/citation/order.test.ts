import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCitations } from '../../../src/document/citation/index.ts';

const inOrder = [
  'title',
  'preamble',
  'preamble(2)',
  'preamble(10)',
  'chapter II',
  'chapter II, 3',
  'chapter IX',
  '1',
  '2',
  '2 alt',
  '2 bis',
  '2 ter',
  '3',
  '10',
  '35',
  '35(1)',
  '35(1)(a)',
  '35(1)(b)',
  '35(1)#2',
  '35(2)',
  '35(10)',
  '35(option 1)',
  '35(option 1)(1)',
  '35(option 2)',
  '35 ¶1',
  '35 ¶2',
  '35#2',
  '35#2(1)',
  '36',
  '¶1',
  'annex',
  'annex, 3',
  'annex I',
  'annex I, part II',
  'annex I, part II, 3',
  'annex I, 2',
  'annex I, 2(a)',
  'annex II',
  'annex X',
  'note 1',
  'note 2',
  'note 10',
];

describe('the order of citations', () => {
  it('is that of a table of contents', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), shuffled => {
        expect(shuffled.sort(compareCitations)).toEqual(inOrder);
      }),
    );
  });

  it('takes every habit of writing, and is level only for the same address', () => {
    expect(compareCitations('Article 35, paragraph 1', '35(1)')).toBe(0);
    expect(compareCitations('annex 2', 'annex II')).not.toBe(0);
  });
});
