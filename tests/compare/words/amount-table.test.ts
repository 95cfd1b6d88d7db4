import { describe, expect, it } from 'vitest';
import { AmountTable, contentWords, Interner, sumOfWords } from '../../../src/compare/words/index.ts';

const interner = new Interner();
const words = (text: string) => contentWords(text, interner);
const idOf = (word: string) => words(word).ids[0] ?? -1;

describe('bags of words', () => {
  it('together have what each has, and no word twice', () => {
    const sum = sumOfWords([words('reeds and boats'), words('boats, boats and nets')]);
    expect(sum.ids).toEqual(['reeds', 'boats', 'nets'].map(idOf));
    expect(sum.counts).toEqual([1, 3, 1]);
    expect(sum.total).toBe(5);
    expect(sum.amounts.get(idOf('boats'))).toBe(3);
  });

  it('are counted anew each time, by words that were met before or not', () => {
    expect(words('reeds reeds').counts).toEqual([2]);
    expect(words('reeds').counts).toEqual([1]);
  });
});

describe('the table of a bag', () => {
  it('has what the bag has, and nothing of the one before', () => {
    const table = new AmountTable();
    const [first, second] = [words('reeds, reeds and boats'), words('boats and nets')];
    expect(table.of(first)[idOf('reeds')]).toBe(2);
    const amounts = table.of(second);
    expect(['reeds', 'boats', 'nets'].map(word => amounts[idOf(word)])).toEqual([0, 1, 1]);
  });

  it('grows with the vocabulary', () => {
    const table = new AmountTable();
    for (let at = 0; at < 5000; at += 1) interner.id(`word${at}`);
    const late = words('thatch');
    expect(table.of(late)[idOf('thatch')]).toBe(1);
  });
});
