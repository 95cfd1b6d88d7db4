import { describe, expect, it } from 'vitest';
import { foldSigns, foldSpelling, spellingPattern } from '../../src/document/index.ts';

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

const SAME: readonly (readonly [string, string])[] = [
  ['the State’s consent', "the State's consent"],
  ['co‑operation', 'co-operation'],
  ['“serious crime”', '"serious crime"'],
  ['« crime »', '" crime "'],
  ['œuvre', 'oeuvre'],
  ['30\u00a0days', '30 days'],
  ['10\u202f000', '10 000'],
  ['oﬃcial ﬁles', 'official files'],
  ['⻓期', '长期'],
  ['ﻛﻞ', 'كل'],
  ['5 km²', '5 km2'],
  ['5 km²', '5km²'],
  ['1.5 °C', '1.5°C'],
  ['1.5 ° C', '1.5°C'],
  ['1.5 ℃', '1.5°C'],
  ['1,5 ºC', '1,5 °C'],
  ['30 %', '30%'],
  ['在 30 天内', '在30天内'],
  ['根据 UNESCO 的规定', '根据UNESCO的规定'],
  ['1º', '1.º'],
  ['ＡＢＣ', 'ABC'],
  ['agree\u00adment', 'agreement'],
];

const OTHER: readonly (readonly [string, string])[] = [
  ['10²', '102'],
  ['½', '12'],
  ['30 days', '3 0 days'],
  ['5 minutes', '5minutes'],
  ['re-sign', 'resign'],
  ['States', 'State’s'],
  ['a b', 'ab'],
  ['ou', 'où'],
  ['可 应', '可应'],
  ['11', '1 1'],
  ['m²', 'm³'],
  ['1.5 °C', '1.5 °F'],
  ['1.5 °C', '15 °C'],
  ['1.5 °C', '1.5 ° Celsius'],
];

describe('the one spelling of a text', () => {
  it.each(SAME)('%s is %s', (one, other) => {
    expect(foldSpelling(one)).toBe(foldSpelling(other));
  });

  it.each(OTHER)('%s is not %s', (one, other) => {
    expect(foldSpelling(one)).not.toBe(foldSpelling(other));
  });

  it.each(SAME)(
    'of %s and %s each finds the other, but for raised figures and forms that reading has folded',
    (one, other) => {
      if (/[²º]|ＡＢＣ|\u00ad| "/u.test(one + other)) return;
      expect(foldSigns(other)).toMatch(new RegExp(`^${spellingPattern(one)}$`, 'iu'));
      expect(foldSigns(one)).toMatch(new RegExp(`^${spellingPattern(other)}$`, 'iu'));
    },
  );
});
