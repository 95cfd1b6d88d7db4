import { describe, expect, it } from 'vitest';
import { foldSigns } from '../../src/read/fold-signs.ts';

describe('signs that Unicode keeps beside the letters that they are', () => {
  it.each([
    ['第⼀条 ⽅', '第一条 方'],
    ['⻓江与⻰', '长江与龙'],
    ['ﬁsheries, oﬃcial', 'fisheries, official'],
    ['ﺍﻟﻤﺎﺩﺓ', 'المادة'],
  ])('%s are folded', (found, letters) => {
    expect(foldSigns(found)).toBe(letters);
  });

  it('all radicals of Kangxi become ideographs', () => {
    for (let code = 0x2f00; code <= 0x2fd5; code += 1) {
      expect(foldSigns(String.fromCodePoint(code))).toMatch(/^[\u4E00-\u9FFF]$/u);
    }
  });

  it('what is no such sign stays: raised figures, widths, fractions', () => {
    const text = '10⁶ m² ½ （一） ｶ é';
    expect(foldSigns(text)).toBe(text);
  });
});
