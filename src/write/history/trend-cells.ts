/** The figures of a draft in a trend, in one order for every form. */
import type { TrendPoint } from '../../history/index.ts';

export const TREND_COLUMNS = [
  'articles',
  'words',
  'brackets',
  'in brackets',
  'options',
  'changed',
  'new',
  'gone',
  'moved',
  'renumbered',
] as const;

/** Changes are of provisions, from the draft before; the first draft has none. */
export function trendCells({ articles, counts, changes }: TrendPoint): (string | number)[] {
  const { words, brackets, wordsInBrackets, options } = counts;
  const figures = [articles, words, brackets, wordsInBrackets, options];
  if (!changes) return [...figures, '–', '–', '–', '–', '–'];
  const { modified, inserted, deleted, moved, renumbered } = changes;
  return [...figures, modified, inserted, deleted, moved, renumbered];
}
