/** Articles that were emptied, with a note in their place: `[Deleted]`, `(Omitted)`, `[Article 3 to be inserted]`. */
import type { Unit } from '../unit.ts';
import type { Pairing, Pairs } from './pairing.ts';

/** How sure it is that an emptied article is the one of its number: nothing else stands there. */
const SURE = 0.8;
/** A note in brackets, and nothing behind it; longer ones are a provision that is proposed in brackets. */
const NOTE = /^\s*[[［(（【〔{][^[\]［］]{2,160}[\]］)）】〕}]\s*[.。]?\s*$/u;

/** Pairs articles of one number of which one is nothing but a note, where neither has a partner. */
export function pairPlaceholders(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  const free = pairing.free(after);
  for (const one of pairing.free(before)) {
    const same = free.filter(
      two =>
        two.kind === one.kind &&
        two.number !== null &&
        two.number === one.number &&
        isSameHome(one, two, pairing),
    );
    const [two] = same;
    if (!two || same.length > 1 || pairing.has(two) || isNote(one) === isNote(two)) continue;
    pairing.add(one, two, 'place', SURE);
  }
}

const isNote = ({ headingText, text, children }: Unit): boolean =>
  children.length === 0 && (NOTE.test(headingText) ? text === '' : NOTE.test(text));

function isSameHome(one: Unit, two: Unit, pairing: Pairs): boolean {
  if (one.parent === null || two.parent === null) return one.parent === two.parent;
  return pairing.after(one.parent) === two.parent || one.parent.number === two.parent.number;
}
