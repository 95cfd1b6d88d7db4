/** How a treaty grew and settled: figures for each draft of a series. */
import type { Outcomes, Summary } from '../compare/index.ts';
import type { BracketCount, Provenance } from '../document/index.ts';
import type { Series } from './series.ts';

export interface TrendPoint {
  draft: Provenance;
  articles: number;
  /** Brackets, options and words, counted as `treaty brackets` does. */
  counts: BracketCount;
  /** What changed from the draft before; null for the first. */
  changes: Summary | null;
  /** What the groups of alternatives of the draft before came to; null for the first. */
  alternatives: Outcomes | null;
}

/** A point for each draft, in their order. */
export async function trendOf(series: Series): Promise<TrendPoint[]> {
  const points: TrendPoint[] = [];
  for (const [index, draft] of series.drafts.entries()) {
    const { articles, counts } = await series.digest(index);
    const { summary: changes = null, alternatives = null } = series.lineages[index - 1] ?? {};
    points.push({ draft, articles, counts, changes, alternatives });
  }
  return points;
}
