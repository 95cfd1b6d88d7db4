import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../../src/compare/variants/index.ts';
import { textOf } from '../../../src/compare/words/index.ts';

const paths = (before: string, after: string) => pathsOf(before, after, { language: 'en' });

/** `[should][shall]: chosen shall`, one a group of the earlier text. */
const told = (before: string, after: string): string[] =>
  (paths(before, after)?.groups ?? [])
    .filter(({ side }) => side === 'before')
    .map(({ branches, taken, winners }) => {
      const won = winners.map(at => branches[at]?.text).join(' + ');
      return `${branches.map(({ text }) => `[${text}]`).join('')}: ${taken}${won && ` ${won}`}`;
    });

const redline = (before: string, after: string): string =>
  (paths(before, after)?.diff.segments ?? [])
    .map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('what became of rivals', () => {
  it.each([
    [
      'one was taken',
      'Barges [should] [shall] not enter.',
      'Barges shall not enter.',
      ['[should][shall]: chosen shall'],
    ],
    [
      'one was taken whose word stands in a clause that went',
      'Reeds that are ill shall be marked, and [should] [shall] not be mown.',
      'Reeds that are ill shall not be mown.',
      ['[should][shall]: chosen shall'],
    ],
    [
      'a third figure took their place',
      'At least [50][60] States.',
      'At least 55 States.',
      ['[50][60]: neither'],
    ],
    [
      'a third wording did',
      'Each Party [shall][should] report.',
      'Each Party is to report.',
      ['[shall][should]: neither'],
    ],
    [
      'one was taken with edits',
      'The plan, [including with respect to][which may include] reeds.',
      'The plan, including with regard to reeds.',
      ['[including with respect to][which may include]: chosen-edited including with respect to'],
    ],
    [
      'two were put together',
      'A [mechanism][committee] is set up.',
      'A mechanism that consists of a committee is set up.',
      ['[mechanism][committee]: merged mechanism + committee'],
    ],
    [
      'they are as open as they were',
      'The [90th][120th] day.',
      'On the [90th][120th] day.',
      ['[90th][120th]: open 90th + 120th'],
    ],
    [
      'one of three went',
      'Parties [shall][should][may] report.',
      'Parties [shall][may] report every year.',
      ['[shall][should][may]: open shall + may'],
    ],
    [
      'several groups in one sentence',
      'Parties [establish][share] a [goal][vision] of [enabling][furthering] peace.',
      'Parties share a goal of furthering peace.',
      [
        '[establish][share]: chosen share',
        '[goal][vision]: chosen goal',
        '[enabling][furthering]: chosen furthering',
      ],
    ],
    [
      'a stray bracket in front and behind',
      '[Each Party [shall][should] report [yearly]].]',
      'Each Party should report yearly.',
      ['[shall][should]: chosen should'],
    ],
    [
      'figures in words',
      'Within [thirty] [sixty] [ninety] days.',
      'Within sixty days.',
      ['[thirty][sixty][ninety]: chosen sixty'],
    ],
    [
      'one of another kind beside two of one kind',
      'Parties report [annually] [biennially] [every third year] to all.',
      'Parties report every third year to all.',
      ['[annually][biennially][every third year]: chosen every third year'],
    ],
    [
      'two slots side by side',
      'The [early] [late] [report][list] is kept.',
      'The late report is kept.',
      ['[report][list]: chosen report'],
    ],
    [
      'groups in a group',
      'Parties [take [early][late] steps][adopt plans].',
      'Parties take late steps.',
      [
        '[take [early][late] steps][adopt plans]: chosen take [early][late] steps',
        '[early][late]: chosen late',
      ],
    ],
  ])('%s', (_, before, after, expected) => expect(told(before, after)).toEqual(expected));
});

describe('brackets side by side that do not exclude each other', () => {
  it.each([
    [
      'a comma in the bracket',
      'The Fund is [new,] [additional,] [adequate] and [sure].',
      'The Fund is adequate and sure.',
    ],
    [
      'one that begins with a comma',
      'Money that is [new][, additional] and sure.',
      'Money that is new and sure.',
    ],
    ['a joining word', '[and] [, where needed,] on request', 'and on request'],
    [
      'clauses that add up',
      'Act [with urgency as is needed] [in the light of science], always.',
      'Act with urgency as is needed, always.',
    ],
    ['both were kept, joined', 'All [new][adequate] money.', 'All new and adequate money.'],
    ['a modal verb beside another word', 'Parties [jointly][shall] report.', 'Parties shall report.'],
  ])('%s', (_, before, after) => expect(told(before, after)).toEqual([]));
});

it('a word is not paired with its namesake in a rival that went', () => {
  expect(
    redline(
      'Reeds that are ill shall be marked, and [should] [shall] not be mown.',
      'Reeds that are ill shall not be mown.',
    ),
  ).toBe('Reeds that are ill [-shall be marked, and [should] [-]shall[-]-] not be mown.');
});

describe('the winning texts', () => {
  it('have what won, and not what went', () => {
    const found = paths('Parties [shall][should] pay [50][60] francs.', 'Parties should pay 55 francs.');
    expect(found?.before.text).toBe('Parties [should] pay  francs.');
    expect(found?.after.text).toBe('Parties should pay  francs.');
  });

  it('keep what is open', () => {
    const found = paths('Parties [shall][should] pay now.', 'All Parties [shall][should] pay.');
    expect(found?.before.text).toBe('Parties [shall][should] pay now.');
    expect(found?.after.text).toBe('All Parties [shall][should] pay.');
  });
});

describe('for any two texts', () => {
  const word = fc.constantFrom(
    'shall',
    'should',
    'Parties',
    'report',
    'reeds',
    '50',
    '60',
    'and',
    ',',
    'or',
    '/',
  );
  const { text } = fc.letrec<{ text: string }>(tie => ({
    text: fc
      .array(
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          word,
          tie('text').map(inner => `[${inner}]`),
          fc.tuple(tie('text'), tie('text')).map(([one, two]) => `[${one}][${two}]`),
          fc.constantFrom('[', ']', '] ['),
        ),
        { maxLength: 6 },
      )
      .map(parts => parts.join(' ')),
  }));

  it('the segments are both texts, and swapping the sides mirrors all', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const there = paths(before, after);
        const back = paths(after, before);
        expect(there === null).toBe(back === null);
        if (!there || !back) return;
        expect(textOf(there.diff.segments, 'before')).toBe(before);
        expect(textOf(there.diff.segments, 'after')).toBe(after);
        expect(back.before).toEqual(there.after);
        expect(back.after).toEqual(there.before);
        const sides = (groups: typeof there.groups, side: string) =>
          groups.filter(group => group.side === side);
        if (before !== after)
          expect(
            sides(back.groups, 'after')
              .map(({ taken }) => taken)
              .filter(taken => taken !== 'open'),
          ).toEqual(
            sides(there.groups, 'before')
              .map(({ taken }) => taken)
              .filter(taken => taken !== 'open'),
          );
      }),
      { numRuns: 300 },
    );
  });

  it('every place of a winning text is that of the same sign in the text as printed', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = paths(before, after);
        if (!found) return;
        expect([...found.before.places].map(at => before.charAt(at)).join('')).toBe(found.before.text);
      }),
    );
  });
});

it('brackets nested a thousand deep, and a thousand groups, are no trouble', () => {
  const deep = `${'[a][b '.repeat(1000)}x${']'.repeat(1000)}`;
  expect(paths(deep, deep.replace('x', 'y'))?.groups.length).toBeGreaterThan(0);
  const wide = 'take [shall][should] '.repeat(1000);
  expect(paths(wide, 'take shall '.repeat(1000))?.groups).toHaveLength(1000);
});
