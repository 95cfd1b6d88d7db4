/** Pairs of lines of which one is the other with words put in at one place: `of this exemption` → `[notified …] of this exemption`. */
import type { Unit } from '../unit.ts';
import { commonEnd, commonStart } from '../words/index.ts';
import { sameKind } from './kinds.ts';
import type { Pairing } from './pairing.ts';

/** Fewer letters or content words in common are boilerplate: `Each Party shall … .` */
const ENOUGH_LETTERS = 24;
const ENOUGH_WORDS = 2;
/** More pairs of lines than this are not tried: what was rewritten to that extent has not just grown. */
const MOST = 4096;
/** How sure such a pair is. It stays in its place, or a doubtful move is given up. */
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
  const head = commonStart(short.text, long.text);
  if (head === 0) return false;
  const tail = commonEnd(short.text, long.text, room);
  return head + tail >= room && tail > 1;
}
