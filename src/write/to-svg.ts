/** The door to pictures as files of their own: their writer is loaded when it is asked for. */
import type { TrendPoint } from '../history/index.ts';

/** Brackets and alternatives over the drafts of a treaty, stacked by fate: an SVG file with its style in it, light and dark. */
export async function trendToSvg(title: string, points: readonly TrendPoint[]): Promise<string> {
  return (await import('./pictures/index.ts')).trendToSvg(title, points);
}
