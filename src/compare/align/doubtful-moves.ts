/** Pairs that would have moved, and are not sure. */
import { movedUnits } from '../moves.ts';
import type { Unit } from '../unit.ts';
import type { Pairing } from './pairing.ts';

/**
 * A false move does more harm than a missed one: a pair that is both displaced and not much alike is given up, unless a
 * heading speaks for it.
 */
const ALIKE_ENOUGH_TO_MOVE = { heading: 0.6, otherwise: 0.76 };

/**
 * Takes such pairs apart, until all that moved is sure: without one of them another may be out of place.
 *
 * @param lines whether the lines under articles have been paired: then two of which none is the other’s are no pair for a heading that
 *   only has words in common with the other one (`Principles of the fund`, `Budget of the fund`).
 */
export function giveUpDoubtfulMoves(pairing: Pairing, lines: 'paired' | 'unpaired'): void {
  for (;;) {
    const doubtful = [...movedUnits(pairing)].filter(unit => {
      const { by, confidence } = pairing.why(unit) ?? { by: null, confidence: 0 };
      if (confidence < ALIKE_ENOUGH_TO_MOVE[by === 'heading' ? 'heading' : 'otherwise']) return true;
      return lines === 'paired' && by === 'heading' && !isShownByLines(unit, pairing);
    });
    if (doubtful.length === 0) return;
    for (const unit of doubtful) pairing.remove(unit);
  }
}

/** Whether two articles have one heading, or a line of one went into the other; or there are too few lines to say so. */
function isShownByLines(before: Unit, pairing: Pairing): boolean {
  const after = pairing.after(before);
  if (!after || before.children.length < FEW_LINES || after.children.length < FEW_LINES) return true;
  if (plain(before.headingText) === plain(after.headingText)) return true;
  const isBelow = (unit: Unit | null | undefined): boolean =>
    unit != null && (unit === after || isBelow(unit.parent));
  const wentThere = (unit: Unit): boolean =>
    unit.children.some(child => isBelow(pairing.after(child)) || wentThere(child));
  return wentThere(before);
}

/** Of two lines both may have been rewritten. */
const FEW_LINES = 3;

const plain = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
