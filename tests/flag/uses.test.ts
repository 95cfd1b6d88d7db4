import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, definitionChanges } from '../../src/compare/index.ts';
import { draft, headed, line } from '../../src/document/build.ts';
import { text } from '../../src/document/inline.ts';
import { findUses } from '../../src/flag/uses.ts';
import { readDraft, shippedPaths } from '../helpers/drafts.ts';

describe('the provisions that use a defined term', () => {
  test.each(shippedPaths().map(path => [basename(path), path] as const))(
    'are those that a change of its definition is said to reach: %s',
    (_, path) => {
      const one = readDraft(path);
      const defined = definitionChanges(compare(one, one)).filter(({ after }) => after?.terms.length === 1);
      expect(defined.length).toBeGreaterThan(5);
      for (const { after, uses } of defined) {
        const found = findUses(one, after?.terms[0] ?? '');
        expect(found.uses.map(({ citation }) => citation)).toEqual(uses);
        expect(found.defined).toBe(after?.citation);
      }
    },
  );
});

describe('a term', () => {
  const article = (number: number, heading: string, ...lines: string[]) =>
    headed(`Article ${number}`, {
      heading: [text(heading)],
      children: lines.map((words, at) => line(`${at + 1}.`, { wording: [text(words)] })),
    });
  const treaty = draft(
    { language: 'en' },
    [text('T')],
    [
      article(1, 'Use of terms', '"Area" means the seabed.', '"Area fee" means what a user pays.'),
      article(
        2,
        'Use',
        'In no protected area may a ship stay, nor in the Area.',
        'A protected area is closed.',
      ),
      article(3, 'Fees', 'The Area fee is paid each year.', 'The station keeps count.'),
    ],
  );
  const usesOf = (term: string) => findUses(treaty, term).uses.map(({ citation }) => citation);

  test('that the draft writes with a capital is not found without, nor in a longer term', () => {
    expect(usesOf('Area')).toEqual(['2(1)']);
    expect(usesOf('area')).toEqual(['2(1)']);
  });

  test('is shown where it stands as it is written', () => {
    expect(findUses(treaty, 'Area').uses[0]?.words).toBe(
      'In no protected area may a ship stay, nor in the Area.',
    );
  });

  test.each(['1.5 °C', '1.5°C', '1.5 ° C', '1.5 ℃'])(
    'that is a figure with its unit is found however it is set: %s',
    term => {
      const heat = draft(
        { language: 'en' },
        [text('T')],
        [
          article(
            1,
            'Aim',
            'Well below 1.5°C.',
            'Below 1.5 °C.',
            'At 1.5 ° C.',
            'Or 1.5\u00a0℃.',
            'Of 11.5 °C.',
            'Below 1.5 °F.',
          ),
        ],
      );
      expect(findUses(heat, term).uses.map(({ citation }) => citation)).toEqual([
        '1(1)',
        '1(2)',
        '1(3)',
        '1(4)',
      ]);
    },
  );

  test('is found where a bracket opens or closes within it, and not in two that are rivals', () => {
    const bracketed = draft(
      { language: 'en' },
      [text('T')],
      [
        article(
          1,
          'Money',
          '[Climate] finance flows.',
          'Climate [finance] flows.',
          '[Climate] [finance] flows.',
          '[Climate][finance] flows.',
        ),
      ],
    );
    expect(findUses(bracketed, 'climate finance').uses.map(({ citation }) => citation)).toEqual([
      '1(1)',
      '1(2)',
    ]);
  });

  test('that nothing defines is found in either case', () => {
    expect(findUses(treaty, 'Station')).toMatchObject({ defined: null, uses: [{ citation: '3(2)' }] });
  });
});
