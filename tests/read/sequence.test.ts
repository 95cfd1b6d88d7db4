import { describe, expect, it } from 'vitest';
import { bestSequenceScore, EXACT, isFirst, numberingsOf, sequenceScore } from '../../src/document/index.ts';

describe('a label goes on from another one', () => {
  it.each([
    ['7', '7 bis'],
    ['7 bis', '7 ter'],
    ['7 quater', '8'],
    ['8 novies', '8 decies'],
    ['OP7 ter', '8'],
    ['1', '1 alt'],
    ['1 alt', '1 alt 2'],
    ['1 alt 2', '1 bis alt 2'],
    ['1 bis', '1 alt'],
    ['1 bis 1', '1 bis 2'],
    ['1 alt', '2'],
    ['2', '1+2 alt'],
    ['1+2 alt', '3'],
    ['0', '1'],
    ['0 alt', '1'],
    ['4', '4ZA'],
    ['4ZA', '4A'],
    ['4A', '4AA'],
    ['4AA', '4B'],
  ])('among digits: %s, %s', (last, next) => {
    expect(numberingsOf(next)).toContain('digits');
    expect(sequenceScore(last, next, 'digits')).toBe(EXACT);
  });

  it.each([
    ['z', 'aa'],
    ['bb', 'bb bis'],
    ['bb bis', 'cc'],
    ['c', 'c alt'],
    ['c', '1 c alt'],
    ['1 c bis', '1 c ter'],
    ['1 c ter', 'd'],
  ])('among letters: %s, %s', (last, next) => {
    expect(numberingsOf(next)).toContain('lower');
    expect(sequenceScore(last, next, 'lower')).toBe(EXACT);
  });

  it.each([
    ['QQ.A.5', 'QQ.A.6', 'decimal'],
    ['TBT.4', 'TBT.5', 'decimal'],
    ['3.A.1', '3.A.2', 'decimal'],
    ['3A.1', '3A.2', 'decimal'],
    ['IV', 'IVA', 'upper-roman'],
    ['IVA', 'V', 'upper-roman'],
  ] as const)('among others: %s, %s', (last, next, numbering) => {
    expect(numberingsOf(next)).toContain(numbering);
    expect(sequenceScore(last, next, numbering)).toBe(EXACT);
  });

  it('does not go back, except to a rival', () => {
    expect(sequenceScore('7 ter', '7 bis', 'digits')).toBe(-2);
    expect(sequenceScore('8', '7 bis', 'digits')).toBe(-2);
  });

  it('whichever of its numbers will be chosen', () => {
    expect(bestSequenceScore(['3'], ['1', '3', '5', '4'], 'digits')).toBe(EXACT);
    expect(bestSequenceScore(['1', '3', '5', '4'], ['4', '6', '5'], 'digits')).toBe(EXACT);
    expect(bestSequenceScore(['9'], ['3', '2'], 'digits')).toBe(-2);
  });
});

describe('a list begins', () => {
  it('with one, or with zero, but not with a rival', () => {
    expect(['1', '0', 'OP1', '1 bis'].map(number => isFirst(number, 'digits'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['1 alt', '1 alt 2', '2'].map(number => isFirst(number, 'digits'))).toEqual([false, false, false]);
  });
});
