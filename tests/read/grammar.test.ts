import { describe, expect, it } from 'vitest';
import { lineLabelAt } from '../../src/read/structure/grammar.ts';

describe('the label that a line starts with', () => {
  it.each([
    ['1. Each Party', '1.', '1', 'point'],
    ['1.- Los Estados', '1.-', '1', 'point'],
    ['1° Les Parties', '1°', '1', 'degree'],
    ['(c) bis Records', '(c) bis', 'c bis', 'parentheses'],
    ['а) принимает', 'а)', 'а', 'parenthesis'],
    ['2-бис. Государства', '2-бис.', '2-бис', 'point'],
    ['一、缔约方应', '一、', '一', 'point'],
    ['二之二、缔约方应', '二之二、', '二之二', 'point'],
    ['（三）缔约方', '（三）', '三', 'parentheses'],
    ['（１）缔约方', '（１）', '１', 'parentheses'],
    ['a)缔约方', 'a)', 'a', 'parenthesis'],
    ['①缔约方', '①', '①', 'circle'],
    ['١ - تتعهد', '١ -', '١', 'dash'],
    ['-1 تتعهد', '-1', '1', 'dash'],
    ['- ١ تتعهد', '- ١', '١', 'dash'],
    ['٢ مكررا - تتعهد', '٢ مكررا -', '٢ مكررا', 'dash'],
    ['أ - تتعهد', 'أ -', 'أ', 'dash'],
    ['(هـ) تتعهد', '(هـ)', 'هـ', 'parentheses'],
    ['(ه\u200d) تتعهد', '(ه\u200d)', 'ه\u200d', 'parentheses'],
  ])('%s', (line, label, number, delimiter) => {
    expect(lineLabelAt(line)).toEqual({ label, number, delimiter });
  });

  it.each(['- 1 litre of water', '-1 degree', '1°C', 'و هذا', 'В озере', '二十年', '2031. A year'])(
    '%s has none',
    line => {
      expect(lineLabelAt(line)).toBeNull();
    },
  );
});
