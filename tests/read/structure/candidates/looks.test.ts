import { describe, expect, it } from 'vitest';
import type { Look } from '../../../../src/read/blocks.ts';
import { type Seen, see } from '../../../../src/read/seen.ts';
import { keyOf, printsOf, readsAsTitle } from '../../../../src/read/structure/candidates/looks.ts';
import { seenLines, wordsOf } from '../../blocks-of.ts';

const printed = (words: string, look?: Look): Seen => see(wordsOf(words, look));
const BOLD = { bold: true } as const;
const TEXT = [
  'Each Party shall count its ropes and publish the count each year.',
  'Each Party shall mend its nets, and may dry them.',
  'Torn nets are given away to whoever asks for them first.',
].map(words => printed(words));

describe('the prints of headings', () => {
  it('are those of blocks that mostly read like titles', () => {
    const prints = printsOf([printed('Ropes', BOLD), ...TEXT, printed('Nets', BOLD)]);
    expect([...prints]).toEqual([[keyOf(BOLD), { rank: expect.any(Number), share: 1 }]]);
  });

  it('are not the bold of a compilation, where bold marks what is proposed', () => {
    const proposals = TEXT.map(({ plain }) => printed(plain, BOLD));
    expect(printsOf([...TEXT, ...TEXT, printed('Ropes', BOLD), ...proposals]).size).toBe(0);
  });

  it('are not that of most letters, even where all the text is bold', () => {
    expect(printsOf([...TEXT.map(({ plain }) => printed(plain, BOLD)), printed('Ropes', BOLD)]).size).toBe(0);
  });

  it('stand above each other by the size of their letters', () => {
    const large = { size: 1.4, bold: true } as const;
    const prints = printsOf([printed('Duties', large), printed('Ropes', BOLD), ...TEXT]);
    expect(prints.get(keyOf(large))?.rank).toBeLessThan(prints.get(keyOf(BOLD))?.rank ?? 0);
  });

  it('are worth what share of their blocks reads like titles', () => {
    const blocks = ['Ropes', 'Nets', 'Twine', 'Torn nets are given away.'].map(words => printed(words, BOLD));
    expect(printsOf([...TEXT, ...blocks]).get(keyOf(BOLD))?.share).toBe(0.75);
  });
});

describe('words of a title', () => {
  it.each(['Ropes', 'PART II', 'Option 1', 'Counting of ropes and nets', '4. Ropes', '绳索', 'الحبال'])(
    'may be %s',
    words => {
      expect(seenLines(words).map(readsAsTitle)).toEqual([true]);
    },
  );

  it.each(['Each Party shall report.', 'ropes;', '缔约国应提交报告。', '[nets are dried.]', '1.2'])(
    'are not %s',
    words => {
      expect(seenLines(words).map(readsAsTitle)).toEqual([false]);
    },
  );
});
