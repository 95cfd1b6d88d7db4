/** A second search, after pairs were made and given up: only what stands elsewhere now is asked for again. */
import type { Pairs } from '../align/pairing.ts';
import type { Unit } from '../unit.ts';
import type { Heir, Heirs } from './heirs.ts';

/** A search that was made already: what it found, and what had no partner then. */
export interface Earlier extends Heirs {
  free: ReadonlySet<Unit>;
}

/** What an earlier search found of that which is without a partner still, or is still the partner of what it was. */
export function stillTrue({ heirs, kept, free }: Earlier, pairing: Pairs): Heirs {
  const isFree = (unit: Unit) => pairing.unpaired([unit]).length > 0;
  const isAsItWas = (unit: Unit) => free.has(unit) || !isFree(unit);
  const isTrue = ({ before, after }: Heir) =>
    (isFree(before) || isFree(after)) && isAsItWas(before) && isAsItWas(after);
  return { heirs: heirs.filter(isTrue), kept: new Map([...kept].filter(([unit]) => isFree(unit))) };
}

/**
 * Of what is free now that for which it has to be searched: it was not free before, it lost its heir, or it has none and stands in or
 * beside a line that found its partner since, which shows its place.
 */
export function askedAgain(now: readonly Unit[], earlier: Earlier, { heirs }: Heirs, pairing: Pairs): Unit[] {
  const linked = unitsOf(heirs);
  const was = unitsOf(earlier.heirs);
  const settled = [...earlier.free].filter(unit => pairing.has(unit));
  const places = new Set(settled.flatMap(unit => [unit, unit.parent]));
  const isToAsk = (unit: Unit) => !earlier.free.has(unit) || was.has(unit) || places.has(unit.parent);
  return now.filter(unit => !linked.has(unit) && isToAsk(unit));
}

/** All units of heirs. */
export const unitsOf = (heirs: readonly Heir[]): Set<Unit> =>
  new Set(heirs.flatMap(({ before, after }) => [before, after]));
