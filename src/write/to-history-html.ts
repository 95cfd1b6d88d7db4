/** The door to pages of HTML on history: their writer is loaded when it is asked for. */
import type { Provenance } from '../document/index.ts';
import type { BlameLine, TrendPoint } from '../history/index.ts';
import type { Story } from '../report/index.ts';

const load = () => import('./html/history.ts');

/** The life of a provision as a page that needs nothing else: a section for each draft, changes in `ins` and `del`. */
export async function lifeToHtml(story: Story): Promise<string> {
  return (await load()).lifeToHtml(story);
}

/** The words of provisions of draft `at`, each stretch with the draft that brought it in front. */
export async function blameToHtml(
  title: string,
  lines: readonly BlameLine[],
  drafts: readonly Provenance[],
  at: number,
): Promise<string> {
  return (await load()).blameToHtml(title, lines, drafts, at);
}

/** A trend as a page with one table. */
export async function trendToHtml(title: string, points: readonly TrendPoint[]): Promise<string> {
  return (await load()).trendToHtml(title, points);
}
