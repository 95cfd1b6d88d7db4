/** Redlines of texts that were rewritten. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, textOf } from '../../../src/compare/index.ts';
import { asBlocks } from '../../../src/compare/words/index.ts';

const shown = (before: string, after: string) =>
  asBlocks(diffWords(before, after).segments).map(({ op, text }) =>
    op === 'equal' ? text : `⟦${op === 'delete' ? '−' : '+'}${text}⟧`,
  );

describe('two texts with little in common', () => {
  it('are shown one above the other, without the few words that both happen to have', () => {
    expect(
      shown(
        'Each Party shall establish a list of harmful substances in annex A and keep it under review.',
        'Each Party shall, within two years, prohibit the import of toys that in annex C bear a mark of concern.',
      ),
    ).toEqual([
      'Each Party shall',
      '⟦− establish a list of harmful substances in annex A and keep it under review⟧',
      '⟦+, within two years, prohibit the import of toys that in annex C bear a mark of concern⟧',
      '.',
    ]);
  });

  it('keep a clause in its place that stands in both', () => {
    const clause = 'in accordance with the best available science of the day';
    expect(
      shown(
        `The panel meets when summoned, ${clause}, and writes one short letter.`,
        `No fishing vessel may enter harbours of members ${clause} unless it was inspected at sea by an officer of the flag State.`,
      ).filter(text => text.includes(clause)),
    ).toEqual([` ${clause}`]);
  });
});

it('an edit of a sentence stays word by word', () => {
  expect(
    shown('The report shall be kept for ten years.', 'The report should be kept for nine years.'),
  ).toEqual(['The report ', '⟦−shall⟧', '⟦+should⟧', ' be kept for ', '⟦−ten⟧', '⟦+nine⟧', ' years.']);
});

it('both texts stay what they are', () => {
  const words = fc
    .array(fc.constantFrom('shall', 'of', '[fish]', 'the', '国家', 'waters', ',', 'not'))
    .map(list => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const segments = asBlocks(diffWords(before, after).segments);
      expect([textOf(segments, 'before'), textOf(segments, 'after')]).toEqual([before, after]);
    }),
  );
});
