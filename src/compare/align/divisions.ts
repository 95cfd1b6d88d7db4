/** Chapters, sections, annexes: a division is what its articles are. */
import type { Unit } from '../unit.ts';
import { groupBy, headingBonus, labelBonus } from './kinds.ts';
import type { Pairing, Pairs } from './pairing.ts';

/** Share of common articles, with what heading and number add, from which two divisions are one. */
const ENOUGH = 0.3;

/** Pairs divisions of one kind that hold most of the same articles; heading and number break ties. */
export function pairDivisions(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  const sizes = new Map([...before, ...after].map(unit => [unit, articlesUnder(unit).length]));
  const named = groupBy(after, nameOf);
  const pairs = before.flatMap(one => {
    const common = commonArticles(articlesUnder(one), pairing);
    // Without a common article only the heading makes a pair, so the others need not be gone through.
    const near = new Set([
      ...common.keys(),
      ...(one.headingText === '' ? [] : (named.get(nameOf(one)) ?? [])),
    ]);
    return [...near].flatMap(two => {
      const size = sizes.get(two);
      if (size === undefined || one.kind !== two.kind) return [];
      const sum = (sizes.get(one) ?? 0) + size;
      const share = sum === 0 ? 0 : (2 * (common.get(two) ?? 0)) / sum;
      const score = share + headingBonus(one, two) + labelBonus(one, two);
      return score >= ENOUGH ? [{ one, two, score }] : [];
    });
  });
  pairs.sort(
    (left, right) =>
      right.score - left.score || left.one.index - right.one.index || left.two.index - right.two.index,
  );
  for (const { one, two, score } of pairs) {
    if (pairing.has(one) || pairing.has(two)) continue;
    pairing.add(one, two, headingBonus(one, two) > 0 ? 'heading' : 'similarity', Math.min(1, score));
  }
  // There is one preamble, however much of it was rewritten.
  const [preamble] = pairing.free(before).filter(unit => unit.kind === 'preamble');
  const [other] = pairing.free(after).filter(unit => unit.kind === 'preamble');
  if (preamble && other) pairing.add(preamble, other, 'place', 0.9);
}

/** Later divisions, at every level, with how many of these articles went there. */
function commonArticles(articles: readonly Unit[], pairing: Pairs): Map<Unit, number> {
  const counts = new Map<Unit, number>();
  for (const article of articles) {
    for (let at = pairing.after(article)?.parent ?? null; at; at = at.parent)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

const nameOf = (unit: Unit): string => unit.headingText.toLowerCase();

const articlesUnder = (unit: Unit): Unit[] =>
  unit.children.flatMap(child => (child.kind === 'article' ? [child] : articlesUnder(child)));
