/**
 * Lines rewritten in their place: what is left without a partner or a successor between the same neighbours of one article. Less has to
 * be alike there, because few lines can have become one another.
 */
import type { Pairs } from '../align/pairing.ts';
import { offTheSpine } from '../moves.ts';
import type { Unit } from '../unit.ts';
import { asConfidence } from './confidence.ts';
import type { Heir } from './heirs.ts';
import type { Line } from './line.ts';
import type { Lines } from './lines.ts';
import { alikeness } from './score.ts';

/**
 * Likeness from which two such lines follow one another. In five pairs of drafts (Paris, Berne) the true ones began at 0.21 and the false
 * ones ended at 0.19.
 */
const ENOUGH = 0.2;
/** Where more lines are left, anything is like something. */
const MOST_LEFT = 6;
/** Words that weigh less stand in many places. */
const LEAST_WORDS = 3;
/** Share of its lines that have a partner in the other article; of less, its beginning and its end prove nothing. */
const STAYED = 0.4;
/** What the place adds to the likeness, as a confidence, and what it can be at most. */
const PLACE = 0.3;
const SUREST = 0.7;

interface Gap {
  left: readonly Unit[];
  right: readonly Unit[];
}

/** Such heirs of lines that are none of `taken`: each line once, in the order of both drafts. */
export function heirsInPlace(
  before: readonly Unit[],
  pairing: Pairs,
  lines: Lines,
  taken: ReadonlySet<Unit>,
): Heir[] {
  return before.flatMap(article => {
    const other = article.kind === 'article' ? pairing.after(article) : undefined;
    if (!other || pairing.why(article)?.by === 'place') return [];
    return gapsOf(linesBelow(article), linesBelow(other), pairing).flatMap(gap => {
      const left = (units: readonly Unit[]) =>
        units.flatMap(unit => {
          const line = taken.has(unit) || pairing.has(unit) ? undefined : lines.line(unit);
          return line && line.total >= LEAST_WORDS ? [line] : [];
        });
      return inOrder(left(gap.left), left(gap.right), lines);
    });
  });
}

const linesBelow = (unit: Unit): Unit[] =>
  unit.children.flatMap(child => (child.kind === 'note' ? [] : [child, ...linesBelow(child)]));

/** What stands between pairs that follow each other in both lists; before the first and after the last only where enough of them stayed. */
function gapsOf(left: readonly Unit[], right: readonly Unit[], pairing: Pairs): Gap[] {
  const places = new Map(right.map((unit, at) => [unit, at]));
  const pairs = left.flatMap((before, at) => {
    const after = pairing.after(before);
    const place = after && places.get(after);
    return after && place !== undefined ? [{ before, after, at, place }] : [];
  });
  const moved = new Set<unknown>(offTheSpine(pairs, pairing));
  const spine = pairs.filter(pair => !moved.has(pair));
  const hasStayed = pairs.length >= Math.min(left.length, right.length) * STAYED;
  const ends = hasStayed
    ? [{ at: -1, place: -1 }, ...spine, { at: left.length, place: right.length }]
    : spine;
  return ends.slice(1).map(({ at, place }, index) => {
    const front = ends[index] ?? { at: -1, place: -1 };
    return { left: left.slice(front.at + 1, at), right: right.slice(front.place + 1, place) };
  });
}

function inOrder(left: readonly Line[], right: readonly Line[], lines: Lines): Heir[] {
  if (Math.max(left.length, right.length) > MOST_LEFT) return [];
  const found = left.flatMap(one =>
    right.flatMap(two => {
      const alike = alikeness(one, two, lines);
      return alike >= ENOUGH ? [{ one: one.unit, two: two.unit, alike }] : [];
    }),
  );
  const kept: typeof found = [];
  for (const next of found.sort((first, second) => second.alike - first.alike))
    if (kept.every(known => keepOrder(known, next))) kept.push(next);
  return kept.map(({ one, two, alike }) => ({
    before: one,
    after: two,
    confidence: asConfidence(alike + PLACE, SUREST),
    alike,
    evidence: ['words', 'place'],
    isPart: false,
  }));
}

interface Link {
  one: Unit;
  two: Unit;
}

const keepOrder = (first: Link, second: Link): boolean =>
  first.one !== second.one &&
  first.two !== second.two &&
  first.one.index < second.one.index === first.two.index < second.two.index;
