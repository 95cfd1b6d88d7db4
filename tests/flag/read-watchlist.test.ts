/** What a stranger's watchlist may hold: it is used, or refused with the place and the reason. */
import { describe, expect, it, test } from 'vitest';
import { readWatchlist, WatchlistError } from '../../src/flag/index.ts';

const entry = (id: number, more: string) =>
  `  - id: x${id}\n    title: t\n    reason: r\n    source: s\n    ${more}\n`;
const read = (body: string) => readWatchlist(body, 'w.yaml');

describe('a watchlist is refused', () => {
  test.each([
    ['that is no YAML', 'watch: [', 'w.yaml: is not YAML'],
    [
      'whose aliases make lists of lists without end',
      `${Array.from({ length: 10 }, (_, at) => `k${at}: &k${at} [${Array(9).fill(at ? `*k${at - 1}` : 'x')}]\n`).join('')}watch: []\n`,
      'w.yaml: repeats parts of itself too often to be read',
    ],
    [
      'with a phrase that is longer than any sentence',
      `watch:\n${entry(0, `words: ["${'a-'.repeat(20_000)}a"]`)}`,
      'w.yaml: `watch[0].words[0]` has 40,001 characters; a phrase has at most 500',
    ],
    [
      'with one id twice',
      `watch:\n${entry(1, 'words: [a]')}${entry(1, 'words: [b]')}`,
      'w.yaml: `watch[1].id` is `x1`, like that of another entry',
    ],
  ])('%s', (_, source, reason) => {
    expect(() => read(source)).toThrow(WatchlistError);
    expect(() => read(source)).toThrow(reason);
  });
});

it('thousands of entries are read', () => {
  const entries = Array.from({ length: 3000 }, (_, at) => entry(at, 'words: [party, shall]'));
  expect(read(`watch:\n${entries.join('')}`).watch).toHaveLength(3000);
});
