/**
 * Lines that are copies: an article that suddenly reads like another one of its draft, line after line, while that other one has stood
 * there all the time. They were not edited into the same words one by one; what stood in their place is to be looked for elsewhere.
 *
 * One such line alone is left to the comparison: a number in it may have been put right, after which it reads like its neighbour's.
 */
import type { Side } from '../side.ts';
import { isHeadedUnit, type Unit } from '../unit.ts';
import { groupBy } from './kinds.ts';
import type { Pairing } from './pairing.ts';

/** Fewer words are said in many places. */
const ENOUGH_WORDS = 8;
/** Lines of one article that are copied from one other: two do not come to the same words by chance. */
const ENOUGH_LINES = 2;

/** Leaves copies, on either side, without a partner. */
export function settleCopies(before: Side, after: Side, pairing: Pairing): void {
  const lines = { before: linesByContent(before), after: linesByContent(after) };
  const copies = [
    ...copiesIn(lines.after, lines.before, home => pairing.before(home)),
    ...copiesIn(lines.before, lines.after, home => pairing.after(home)),
  ];
  for (const copy of pairing.unpaired(copies)) pairing.setCopy(copy);
}

/** A line that stands twice in one draft, and at most once in the other. */
interface Twice {
  lines: readonly [Unit, Unit];
  source: Unit | undefined;
}

function copiesIn(
  here: ReadonlyMap<number, Unit[]>,
  there: ReadonlyMap<number, Unit[]>,
  partnerOf: (home: Unit) => Unit | undefined,
): Unit[] {
  const twice = [...here].flatMap(([content, [one, two, ...more]]): Twice[] => {
    const [source, ...others] = there.get(content) ?? [];
    const isTwice = one && two && more.length === 0 && others.length === 0 && one.parent !== two.parent;
    return isTwice ? [{ lines: [one, two], source }] : [];
  });
  const blocks = groupBy(twice, ({ lines }) => lines.map(({ parent }) => parent?.index).join(' '));
  return [...blocks.values()].flatMap(block => {
    // Which of the two articles has them from before: that shows where any of them stood in the other draft.
    const from = [0, 1].map(nth =>
      block.some(({ lines, source }) => {
        const home = lines[nth]?.parent;
        return source?.parent && home && partnerOf(home) === source.parent;
      }),
    );
    if (block.length < ENOUGH_LINES || from[0] === from[1]) return [];
    return block.flatMap(({ lines }) => lines[from[0] ? 1 : 0] ?? []);
  });
}

const linesByContent = ({ units }: Side): Map<number, Unit[]> =>
  groupBy(
    units.filter(unit => !isHeadedUnit(unit) && unit.words.total >= ENOUGH_WORDS),
    ({ contentHash }) => contentHash,
  );
