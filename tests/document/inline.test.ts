import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bracket,
  inlineOf,
  normaliseInline,
  noteReference,
  plainText,
  text,
} from '../../src/document/inline.ts';
import { arbitraryInline } from '../helpers/arbitrary-draft.ts';

describe('brackets in words', () => {
  it('are marks', () => {
    expect(inlineOf('a [b] ［c］')).toEqual([
      text('a '),
      bracket('['),
      text('b'),
      bracket(']'),
      text(' '),
      bracket('［'),
      text('c'),
      bracket('］'),
    ]);
  });

  it.each(['thus [sic] said', 'and [...] so', 'on [2031-03-14]', 'on [14 March 2031]', 'terms[3].'])(
    '%s has none',
    words => {
      expect(inlineOf(words)).toEqual([text(words)]);
    },
  );

  it.each([
    '(maxUnits[steps/memory]) shall',
    'the fees of tollPrices[perWheel], as',
    'mill_rules[2.1].wheels and',
    'max_units[steps]',
  ])('%s has none, because it is the name of a member', words => {
    expect(inlineOf(words)).toEqual([text(words)]);
  });

  it.each([
    '[s]hall',
    'Part[y][ies]',
    'paragraph[s]',
    'article[s] 5',
    '[and]/or',
    'non[-]binding',
    'eForm[s]',
    'tollPrices [per wheel]',
    'McMill[and Sons]',
  ])('%s has proposals', words => {
    expect(inlineOf(words).some(node => node.type === 'bracket')).toBe(true);
  });

  it('a number alone is a proposal', () => {
    expect(inlineOf('in [2020]').filter(node => node.type === 'bracket')).toHaveLength(2);
  });

  it('add up to the words again', () => {
    fc.assert(
      fc.property(fc.string(), words => {
        expect(plainText(inlineOf(words))).toBe(words);
      }),
    );
  });
});

describe('the normal form', () => {
  it('folds white space, joins neighbours, and moves spaces out of emphasis', () => {
    expect(
      normaliseInline([
        text('  one\n two'),
        text(' '),
        { type: 'emphasis', children: [text(' three ')] },
        { type: 'emphasis', children: [] },
        text('four  '),
      ]),
    ).toEqual([text('one two '), { type: 'emphasis', children: [text('three')] }, text(' four')]);
  });

  it('unwraps emphasis in emphasis', () => {
    expect(
      normaliseInline([{ type: 'strong', children: [{ type: 'strong', children: [text('a')] }, text('b')] }]),
    ).toEqual([{ type: 'strong', children: [text('ab')] }]);
  });

  it('is reached at once, and keeps the words', () => {
    fc.assert(
      fc.property(arbitraryInline, nodes => {
        const once = normaliseInline(nodes);
        expect(normaliseInline(once)).toEqual(once);
        const words = (list: typeof nodes) => plainText(list).replace(/\s+/g, '');
        expect(words(once)).toBe(words(nodes));
      }),
    );
  });

  it('keeps note references as they are', () => {
    expect(plainText(normaliseInline([text('a'), noteReference('1')]))).toBe('a[^1]');
  });
});
