/** Lines that went into a list, or came out of one. */
import { isHeadedUnit, type Unit } from '../unit.ts';
import type { Likeness } from './likeness.ts';
import type { Pairs } from './pairing.ts';

/** Likeness from which a line is one that another one holds. */
const ALIKE = 0.8;

/**
 * Whether a line without lines of its own is surely one that the other holds: then it went into that list, or came out of it, and is
 * not what introduces it. Options are another matter: what was chosen is the line now.
 */
export function isLineOf(line: Unit, holder: Unit, pairing: Pairs, likeness: Likeness): boolean {
  if (line.children.length > 0 || holder.children.length === 0 || isHeadedUnit(line)) return false;
  const floor = Math.max(ALIKE, likeness.of(line, holder));
  return holder.children.some(
    below => below.kind !== 'option' && !pairing.has(below) && likeness.of(line, below) > floor,
  );
}
