/** Headings that their neighbours prove: one between the number before it and the number after it needs no other evidence. */
import { isFirst } from '../../../document/index.ts';
import { follows, numberingOf } from '../../heading-numbers.ts';
import type { HeadingReading } from './headings.ts';

/**
 * Which of the headings, in the order of the text, are sure: of those of one kind that do not go on as a sentence does, the ones that
 * follow the one before (or begin), and that the next one follows (or that is none, or begins again).
 */
export function sureHeadings(
  headings: readonly (HeadingReading | null)[],
  unsure: number,
): ReadonlySet<number> {
  const byKind = new Map<string, number[]>();
  for (const [at, heading] of headings.entries()) {
    if (!heading || heading.wordless !== null || heading.number === null || heading.cost >= unsure) continue;
    const kind = byKind.get(heading.kind);
    if (kind) kind.push(at);
    else byKind.set(heading.kind, [at]);
  }
  const sure = new Set<number>();
  for (const list of byKind.values()) {
    if (list.length < FEWEST) continue;
    for (const [place, at] of list.entries()) {
      const number = headings[at]?.number ?? '';
      const before = headings[list[place - 1] ?? -1]?.number;
      const after = headings[list[place + 1] ?? -1]?.number;
      const begins = isFirst(number, numberingOf(number));
      const goesOn = before != null && follows(before, number);
      const leads = after != null && follows(number, after);
      const ends = after == null || isFirst(after, numberingOf(after));
      if ((begins && leads) || (goesOn && (leads || ends))) sure.add(at);
    }
  }
  return sure;
}

/**
 * Labels of articles that stand alone in a row, as the heads of columns do: `Article 6.2`, `Article 6.4`, and both once more. Two are
 * an article and its title, where an amendment names what it amends; more that do not go on from each other are none.
 */
export function columnHeads(headings: readonly (HeadingReading | null)[]): ReadonlySet<number> {
  const isLabel = (one: HeadingReading | null) => one?.isAlone && one.kind === 'article' && !one.isMarked;
  const numbers = headings.map(one => (isLabel(one) ? one?.number : null));
  const rows = numbers.flatMap((number, at) => {
    const [before, after] = [numbers[at - 1], numbers[at + 1]];
    if (!before || !number || !after || (follows(before, number) && follows(number, after))) return [];
    return [at - 1, at, at + 1];
  });
  return new Set(rows);
}

/** Two headings prove each other less than three do. */
const FEWEST = 3;
