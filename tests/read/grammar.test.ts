import { describe, expect, it } from 'vitest';
import { lineLabelAt } from '../../src/document/index.ts';

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

  it.each([
    ['OP7 ter. Parties', 'OP7 ter.', '7 ter', 'none'],
    ['OP1 Alt Parties', 'OP1 Alt', '1 alt', 'none'],
    ['OP1 bis Alt 2. Parties', 'OP1 bis Alt 2.', '1 bis alt 2', 'none'],
    ['OP4 bis 1. Parties', 'OP4 bis 1.', '4 bis 1', 'none'],
    ['OP 1.b. bis. collect', 'OP 1.b. bis.', '1 b bis', 'none'],
    ['OP0: Parties', 'OP0:', '0', 'none'],
    ['PP3 alt Noting', 'PP3 alt', '3 alt', 'none'],
    ['7 alt bis. Parties', '7 alt bis.', '7 alt bis', 'point'],
    ['1 nonies. Parties', '1 nonies.', '1 novies', 'point'],
    ['1. Alt 2. Parties', '1. Alt 2.', '1 alt 2', 'point'],
    ['aa. kind', 'aa.', 'aa', 'point'],
    ['[bb bis very wise', '[bb bis', 'bb bis', 'none'],
    ['c. alt merge', 'c. alt', 'c alt', 'point'],
    ['a alt. merge', 'a alt.', 'a alt', 'point'],
    ['4ZA. Parties', '4ZA.', '4ZA', 'point'],
    ['[ [4. The Conference', '[ [4.', '4', 'point'],
    ['§ 1 Les Parties', '§ 1', '1', 'sign'],
    ['（二）之二 各缔约方', '（二）之二', '二 之二', 'parentheses'],
    ['(a) ter em conta', '(a)', 'a', 'parentheses'],
  ])('put together: %s', (line, label, number, delimiter) => {
    expect(lineLabelAt(line)).toEqual({ label, number, delimiter });
  });

  it.each([
    ['[3][5][4]. Parties', '[3][5][4].', '4', 'point', ['3', '5', '4']],
    ['[[3][2] Where', '[[3][2]', '2', 'none', ['3', '2']],
    ['[[b][c]. Releases', '[[b][c].', 'c', 'point', ['b', 'c']],
    ['OP [6][5] c bis. Develop', 'OP [6][5] c bis.', '5 c bis', 'none', ['6 c bis', '5 c bis']],
  ])('with its number still to be chosen: %s', (line, label, number, delimiter, alternatives) => {
    expect(lineLabelAt(line)).toEqual({ label, number, delimiter, alternatives });
  });

  it.each(['[90][120] days', '§ 5 of the act', 'a alt text', 'e.g. this', '10 Each Party'])(
    'of running text there is none: %s',
    line => {
      expect(lineLabelAt(line)).toBeNull();
    },
  );

  it.each(['- 1 litre of water', '-1 degree', '1°C', 'و هذا', 'В озере', '二十年', '2031. A year'])(
    '%s has none',
    line => {
      expect(lineLabelAt(line)).toBeNull();
    },
  );
});
