/** Pairs that would have moved, and are not sure. */
import { movedUnits } from '../moves.ts';
import type { Pairing } from './pairing.ts';

/**
 * A false move does more harm than a missed one: a pair that is both displaced and not much alike is given up, unless a
 * heading speaks for it.
 */
const ALIKE_ENOUGH_TO_MOVE = { heading: 0.6, otherwise: 0.76 };

/** Takes such pairs apart, until all that moved is sure: without one of them another may be out of place. */
export function giveUpDoubtfulMoves(pairing: Pairing): void {
  for (;;) {
    const doubtful = [...movedUnits(pairing)].filter(unit => {
      const { by, confidence } = pairing.why(unit) ?? { by: null, confidence: 0 };
      return confidence < ALIKE_ENOUGH_TO_MOVE[by === 'heading' ? 'heading' : 'otherwise'];
    });
    if (doubtful.length === 0) return;
    for (const unit of doubtful) pairing.remove(unit);
  }
}
