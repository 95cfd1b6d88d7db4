import { describe, expect, it } from 'vitest';
import { namesLearned } from '../../../src/compare/search/learned-names.ts';
import { wordsIn } from '../../../src/compare/search/subject-words.ts';
import { Interner } from '../../../src/compare/words/index.ts';

const LONG = 'the Assembly of the Lake Villages meeting in the Hall of Nets';

/** The names learned from pairs of lines, in words. */
function learned(...pairs: readonly (readonly [string, string])[]) {
  const interner = new Interner();
  const words = (text: string) => wordsIn(text, interner);
  return namesLearned(pairs.map(([one, two]) => [words(one), words(two)] as const)).map(
    ({ short, name }) => ({
      short: interner.key(short),
      name: name.map(id => interner.key(id)).join(' '),
    }),
  );
}

const lines = (body: string) =>
  [
    `Herons are counted when ${body} decides so.`,
    `Reports are sent to ${body} every spring.`,
    `Weirs of which ${body} has no record are removed.`,
  ] as const;

describe('a short name that nobody declares', () => {
  const [short, long] = [lines('the ALV'), lines(LONG)];
  const pairs = short.map((line, at) => [line, long[at] ?? ''] as const);
  const name = { short: 'alv', name: 'assembly lake village meeting hall net' };

  it('is learned from three lines that agree, whichever draft writes it out', () => {
    expect(learned(...pairs)).toEqual([name]);
    expect(learned(...pairs.map(([one, two]) => [two, one] as const))).toEqual([name]);
  });

  it('is not learned from two, nor from one word in the place of another', () => {
    expect(learned(...pairs.slice(1))).toEqual([]);
    expect(
      learned(...lines('the ALV').map((line, at) => [line, lines('the Council')[at] ?? ''] as const)),
    ).toEqual([]);
  });
});
