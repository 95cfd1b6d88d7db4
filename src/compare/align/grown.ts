/** Pairs of lines of which one is the other with words put in at one place: `of this exemption` → `[notified …] of this exemption`. */
import type { Unit } from '../unit.ts';
import { sameKind } from './kinds.ts';
import type { Pairing } from './pairing.ts';

/** Fewer letters or content words in common are boilerplate: `Each Party shall … .` */
const ENOUGH_LETTERS = 24;
const ENOUGH_WORDS = 2;
/** More pairs of lines than this are not tried: what was rewritten to that extent has not just grown. */
const MOST = 4096;
/** How sure such a pair is. It stays in its place, or certainMoves gives it up. */
const SURE = 0.6;

/** Pairs what is left of two parents where each of the two is the only one that the other can have grown from. */
export function pairGrown(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST) return;
  const grown = before.flatMap(one => {
    const [two, another] = after.filter(other => sameKind(one, other) && isGrown(one, other));
    return two && !another ? [[one, two] as const] : [];
  });
  for (const [one, two] of grown) {
    if (grown.filter(([, other]) => other === two).length === 1) pairing.add(one, two, 'similarity', SURE);
  }
}

function isGrown(one: Unit, two: Unit): boolean {
  const [short, long] = one.text.length < two.text.length ? [one, two] : [two, one];
  if (short.text.length < ENOUGH_LETTERS || short.ownWords.total < ENOUGH_WORDS) return false;
  const room = short.text.length;
  let head = 0;
  while (head < room && short.text.charCodeAt(head) === long.text.charCodeAt(head)) head += 1;
  if (head === 0) return false;
  let tail = 0;
  while (
    tail < room &&
    short.text.charCodeAt(room - 1 - tail) === long.text.charCodeAt(long.text.length - 1 - tail)
  )
    tail += 1;
  return head + tail >= room && tail > 1;
}
