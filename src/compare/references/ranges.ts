/** What a range holds: `articles 6 to 16` names two articles and means eleven. */
import type { Unit } from '../unit.ts';
import type { ReferenceBook } from './book.ts';
import { holderOf, isUnder } from './units-under.ts';

/** What a range holds otherwise than before, as citations; both empty where it holds the same. */
export interface RangeChange {
  /** Of the later draft: new, or moved in. */
  came: string[];
  /** Of the earlier draft: gone, or moved out. */
  left: string[];
}

/**
 * The provisions from one to another, both included; null where they are not of one kind and one place, or stand the other way
 * round. Articles are counted through all chapters, in the body or in one annex; lines stand under one parent.
 */
export function membersOf(start: Unit, end: Unit, units: readonly Unit[]): readonly Unit[] | null {
  if (start.kind !== end.kind || start.index >= end.index) return null;
  const isArticle = start.kind === 'article';
  const annex = holderOf(start, 'annex');
  if (isArticle ? holderOf(end, 'annex') !== annex : end.parent !== start.parent) return null;
  const all = isArticle ? units : (start.parent?.children ?? units);
  return all.filter(
    unit =>
      unit.kind === start.kind &&
      unit.index >= start.index &&
      unit.index <= end.index &&
      (isArticle ? holderOf(unit, 'annex') === annex : unit.parent === start.parent),
  );
}

/** Whether a provision is a member, or stands in one. */
export const isIn = (unit: Unit | null, members: readonly Unit[]): boolean =>
  unit !== null && members.some(member => isUnder(unit, member));

/** What a range held and holds, by the pairs. What was split, merged or changed its level inside it is still there. */
export function rangeChange(
  before: readonly Unit[],
  after: readonly Unit[],
  book: ReferenceBook,
): RangeChange {
  return {
    came: after.filter(unit => !isIn(book.origin(unit), before)).map(unit => unit.citation),
    left: before.filter(unit => !isIn(book.counterpart(unit), after)).map(unit => unit.citation),
  };
}
