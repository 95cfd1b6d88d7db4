/** Numbers with points in references: what `3.1` is, the draft decides. */
import { isHeadedUnit, type Unit } from '../unit.ts';
import { levelBelow } from './scan.ts';
import type { Reference, ReferenceStep } from './types.ts';
import { holderOf } from './units-under.ts';

const joined = (steps: readonly ReferenceStep[]) => steps.map(({ number }) => number).join('.');

/**
 * A reference with the number of its article whole: `article 3.1.2` is paragraph 2 of article 3.1 where there is one, or
 * where articles are counted by chapter (3.1, 3.2) and there is no article 3.
 */
export function withWholeArticle(
  reference: Reference,
  has: (article: ReferenceStep) => boolean,
  isPointed: boolean,
): Reference {
  const { steps } = reference;
  const first = steps.findIndex(({ level }) => level === 'article');
  const article = steps[first];
  if (!article || !steps[first + 1]?.point) return reference;
  const take = (count: number) => steps.slice(first, first + count);
  let count = 1;
  while (steps[first + count]?.point) count += 1;
  while (count > 1 && !has({ ...article, number: joined(take(count)) })) count -= 1;
  if (count === 1) {
    if (has(article) || !isPointed) return reference;
    count = 2;
  }
  const { end = article.end, ends } = take(count).at(-1) ?? article;
  const whole = { ...article, number: joined(take(count)), end, ...(ends ? { ends } : {}) };
  const below = steps
    .slice(first + count)
    .map((step, depth) => ({ ...step, level: levelBelow('paragraph', depth) }));
  return { ...reference, steps: [...steps.slice(0, first), whole, ...below] };
}

/**
 * `paragraph 2.1` where a line is printed `2.1`, in one article or annex, or outside of all: that line, with what holds it for
 * the numbers in front. Null where there is none, or more than one.
 */
export function linePrintedAs(
  steps: readonly ReferenceStep[],
  owner: Unit | null,
  units: readonly Unit[],
): Unit[] | null {
  for (let count = Math.max(1, steps.findLastIndex(({ point }) => point) + 1); count > 0; count -= 1) {
    const number = joined(steps.slice(0, count));
    const [line, ...others] = number.includes('.') ? linesOf(number, owner, units) : [];
    if (!line || others.length > 0) continue;
    const path = [line];
    while (path.length < count && path[0]?.parent) path.unshift(path[0].parent);
    return path.length === count ? path : null;
  }
  return null;
}

/** The article or the annex whose lines a provision is counted with. */
export const ownerOf = (unit: Unit): Unit | null => holderOf(unit, 'article') ?? holderOf(unit, 'annex');

function linesOf(number: string, owner: Unit | null, units: readonly Unit[]): Unit[] {
  return units.filter(
    unit => printedNumber(unit) === number && !isHeadedUnit(unit) && ownerOf(unit) === owner,
  );
}

/** The number of a line with that of what holds it, where it is printed so: `2.1`. */
export const printedNumber = ({ piece }: Unit): string | null =>
  piece.type === 'provision' ? piece.number : null;
