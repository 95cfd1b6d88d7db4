/** What goes and what comes among some words of somebody else's file, at their places. */
import type { Run } from '../words.ts';
import type { ParagraphChanges } from './changes.ts';
import type { FoundParagraph } from './found.ts';
import { type Place, printedBy, signsOf } from './stream.ts';

export interface Marked {
  found: readonly FoundParagraph[];
  changesOf(paragraph: number): ParagraphChanges;
}

/**
 * @param places one for each sign of what the file has of the runs.
 * @param start where words are put that come before all of these, or where there are none of these.
 */
export function markRuns(
  runs: readonly Run[],
  places: readonly Place[],
  marked: Marked,
  start: Place | undefined = places[0],
): void {
  let next = 0;
  // The place after what was last seen: a paragraph, and the character that comes next there.
  let here = start;
  for (const [at, run] of runs.entries()) {
    const text = signsOf(run);
    if (run.mark === 'inserted') {
      if (here) marked.changesOf(here.paragraph).insert(here.char - 1, run);
      continue;
    }
    const from = here;
    next += text.length;
    const isOpenEnd = /\s$/u.test(printedBy(run.leaf)) || (text === '' && at > 0);
    here = placeAfter(places, next, isOpenEnd) ?? here;
    if (run.mark === 'deleted' && from && here) deleteBetween(from, here, places[next - 1], marked);
  }
}

/** The place after some signs of a line: directly after the last one, or in front of the next one where space goes with them. */
function placeAfter(places: readonly Place[], count: number, isOpenEnd: boolean): Place | undefined {
  const next = places[count];
  const last = places[count - 1];
  if (last === undefined) return next;
  if (isOpenEnd && next && next.paragraph === last.paragraph) return next;
  return { paragraph: last.paragraph, char: last.char + 1 };
}

function deleteBetween(from: Place, to: Place, last: Place | undefined, { found, changesOf }: Marked): void {
  for (let paragraph = from.paragraph; paragraph <= to.paragraph; paragraph += 1) {
    const { length } = found[paragraph]?.chars ?? [];
    const end =
      paragraph === to.paragraph
        ? Math.max(to.char, last?.paragraph === paragraph ? last.char + 1 : 0)
        : length;
    changesOf(paragraph).delete(paragraph === from.paragraph ? from.char : 0, end);
  }
}
