import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { draft, headed, inlineOf, line } from '../../src/document/index.ts';
import { shipped } from '../helpers/drafts.ts';

const article = (text: string) =>
  draft({}, [], [headed('Article 1', { children: [line('1.', { wording: inlineOf(text) })] })]);

/** What became of the adjacent brackets of one paragraph: `shall chosen, should dropped: chosen`. */
function fate(before: string, after: string): string[] {
  return compare(article(before), article(after)).alternatives.map(
    ({ choices, outcome }) =>
      `${choices.map(choice => `${choice.text} ${choice.outcome}`).join(', ')}: ${outcome}`,
  );
}

describe('brackets side by side', () => {
  const rest = 'cooperate in the protection of the marine environment of their region';

  it.each([
    [
      'one is chosen',
      `Parties [shall][should] ${rest}`,
      `Parties shall ${rest}`,
      'shall chosen, should dropped: chosen',
    ],
    [
      'neither is',
      `Parties [fully][promptly] ${rest}`,
      `Parties ${rest}`,
      'fully dropped, promptly dropped: dropped',
    ],
    [
      'both are kept',
      `Parties [shall] [should] ${rest}`,
      `All Parties [shall] [should] ${rest}`,
      'shall open, should open: open',
    ],
    [
      'a slash joins them too',
      `Parties [shall]/[may] ${rest}`,
      `Parties may ${rest}`,
      'shall dropped, may chosen: chosen',
    ],
  ])('%s', (_, before, after, told) => expect(fate(before, after)).toEqual([told]));

  it('are none with words between them', () => {
    expect(fate(`[All] Parties [shall] ${rest}`, `Parties shall ${rest}`)).toEqual([]);
  });
});

describe('labelled options', () => {
  it('tell which was chosen', () => {
    const { alternatives } = compare(
      shipped('model-convention', '2031-09'),
      shipped('model-convention', '2032-02'),
    );
    expect(alternatives.filter(({ by }) => by === 'options')).toEqual([
      {
        before: '17',
        after: '18',
        by: 'options',
        choices: [
          { text: 'Option 1:', outcome: 'dropped' },
          { text: 'Option 2:', outcome: 'chosen' },
          { text: 'Option 3:', outcome: 'dropped' },
        ],
        outcome: 'chosen',
      },
    ]);
  });
});

describe('options of which one took up words of another', () => {
  const option = (label: string, words: string) => line(label, { wording: inlineOf(words) });
  const first = 'The Parties shall take measures to spread the production of vaccines over all regions.';
  const second =
    'The Parties are encouraged to promote the rapid increase of their output, on mutually agreed terms.';
  const before = draft(
    {},
    [],
    [headed('Article 1', { children: [option('Option 1:', first), option('Option 2:', second)] })],
  );
  const became = (words: string) =>
    compare(before, draft({}, [], [headed('Article 1', { children: [option('', words)] })])).alternatives.map(
      ({ outcome }) => outcome,
    );

  it('were merged', () => {
    expect(became(first.replace('.', ', and promote its rapid increase on mutually agreed terms.'))).toEqual([
      'merged',
    ]);
  });

  it('were not, where what is new stood in none of them', () => {
    expect(
      became(first.replace('.', ', and help the poorest of them to build laboratories of their own.')),
    ).toEqual(['chosen']);
  });
});
