/**
 * Articles without a heading, told by their lines once these are paired. Some were paired for one heavy paragraph, though that
 * paragraph is what moved: `16` gave its first, the longest, to `17`, and most words of `17` are now those of `16`. Some were not
 * paired at all, because a paragraph came that weighs more than what stayed.
 */
import { largest } from '../../document/index.ts';
import type { Unit } from '../unit.ts';
import { linesOf } from './kinds.ts';
import type { Pairing, Pairs } from './pairing.ts';

/** Fewer lines that went another way, of both articles together, may have moved themselves. */
const ENOUGH_LINES = 3;

/**
 * Gives the members of a pair to those that hold as many of their lines or more, if both have such a one and it has no partner.
 * A correction, or the same content, stays. Where both have the numbers of what they are given to, more lines are enough; where they
 * have not, more than twice as many. Tells whether any pair was exchanged.
 */
export function regroupArticles(before: readonly Unit[], pairing: Pairing): boolean {
  let changed = false;
  for (const one of before) {
    const two = pairing.after(one);
    const why = pairing.why(one);
    if (!isBare(one) || !two || !isBare(two) || (why?.by !== 'similarity' && why?.by !== 'label')) continue;
    const wentTo = holders(one, line => pairing.after(line));
    const cameFrom = holders(two, line => pairing.before(line));
    const kept = wentTo.get(two) ?? 0;
    const other = mostOf(wentTo, Math.max(1, kept), pairing);
    const another = mostOf(cameFrom, Math.max(1, kept), pairing);
    if (!other || !another) continue;
    const gone = (wentTo.get(other) ?? 0) + (cameFrom.get(another) ?? 0);
    const isNumbered = one.number === other.number && another.number === two.number;
    if (isNumbered ? gone <= kept : gone <= 2 * kept || gone < ENOUGH_LINES) continue;
    pairing.remove(one);
    pairing.add(one, other, 'similarity', shareOf(one, other, wentTo));
    pairing.add(another, two, 'similarity', shareOf(two, another, cameFrom));
    changed = true;
  }
  return changed;
}

/**
 * Pairs two articles without partners where lines of the one stand in the other, in line with the articles before and
 * behind: what would be out of order is not paired, because a few lines are no proof that an article has moved.
 */
export function pairByLines(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): boolean {
  const articles = (units: readonly Unit[]) => units.filter(({ kind }) => kind === 'article');
  const [left, right] = [articles(before), articles(after)];
  const places = new Map(right.map((unit, at) => [unit, at]));
  let changed = false;
  for (const [at, one] of left.entries()) {
    if (!isBare(one) || pairing.has(one)) continue;
    const wentTo = holders(one, line => pairing.after(line));
    const two = mostOf(wentTo, 1, pairing);
    const place = two ? places.get(two) : undefined;
    if (!two || place === undefined) continue;
    if (
      mostOf(
        holders(two, line => pairing.before(line)),
        0,
        pairing,
      ) !== one
    )
      continue;
    const partners = left.map(unit => places.get(pairing.after(unit) as Unit));
    const front = partners.slice(0, at).findLast(partner => partner !== undefined) ?? -1;
    const behind = partners.slice(at + 1).find(partner => partner !== undefined) ?? right.length;
    if (front > place || behind < place) continue;
    pairing.add(one, two, 'similarity', shareOf(one, two, wentTo));
    changed = true;
  }
  return changed;
}

/** The articles that the partners of an article's lines stand in, with how many of them. */
function holders(article: Unit, partnerOf: (line: Unit) => Unit | undefined): Map<Unit, number> {
  const counts = new Map<Unit, number>();
  for (const line of linesOf(article)) {
    const parent = partnerOf(line)?.parent;
    if (parent?.kind === 'article') counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

/** The one bare article without a partner that has most of the lines, at least so many; null where several have. */
function mostOf(counts: ReadonlyMap<Unit, number>, least: number, pairing: Pairs): Unit | null {
  const free = [...counts].filter(([unit]) => isBare(unit) && !pairing.has(unit));
  const most = largest(
    free.map(([, count]) => count),
    least,
  );
  const best = free.filter(([, count]) => count === most);
  return best.length === 1 ? (best[0]?.[0] ?? null) : null;
}

/** Whether nothing but its lines tells what an article is. */
const isBare = (unit: Unit) => unit.kind === 'article' && unit.headingText === '';

const shareOf = (article: Unit, other: Unit, counts: ReadonlyMap<Unit, number>) =>
  (counts.get(other) ?? 0) / Math.max(linesOf(article).length, linesOf(other).length);
