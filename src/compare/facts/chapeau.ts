/** Fact `chapeau`: words changed that introduce a list whose items did not change. */
import type { Fact } from '../types.ts';
import type { Unit } from '../unit.ts';

/** Levels that are items of a list; an article introduces nothing. */
const ITEMS = new Set(['subparagraph', 'item', 'point']);

/**
 * What a changed provision introduces: its items on the later side (on the earlier one, if it has none later), if none of them
 * came, went or changed its words. Null where the provision introduces no list, or where its items changed as well.
 *
 * @param partner the provision of the other draft that an item is a pair with.
 */
export function chapeauOf(before: Unit, after: Unit, partner: (unit: Unit) => Unit | undefined): Fact | null {
  const items = after.children.filter(({ kind }) => ITEMS.has(kind));
  if (items.length < 2 || items.length !== after.children.length || items.some(({ label }) => label === ''))
    return null;
  if (before.children.length !== items.length || after.text.trim() === '') return null;
  // Only its heading or its place is another.
  if (before.text === after.text) return null;
  const isSame = items.every(item => {
    const other = partner(item);
    return other?.parent === before && isUnchanged(other, item);
  });
  if (!isSame) return null;
  return {
    kind: 'chapeau',
    before: before.text,
    after: after.text,
    governs: items.map(({ citation }) => citation),
  };
}

const isUnchanged = (one: Unit, two: Unit): boolean =>
  one.text === two.text &&
  one.headingText === two.headingText &&
  one.children.length === two.children.length &&
  one.children.every((child, at) => {
    const other = two.children[at];
    return other !== undefined && isUnchanged(child, other);
  });
