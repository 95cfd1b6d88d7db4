/**
 * Articles and divisions that were rewritten from top to bottom, known by what they are about: the words of their headings, the rare
 * words below them, and what stands beside them. `Part II, 9. Waste management` of thirteen paragraphs is article 8, PLASTIC WASTE
 * MANAGEMENT, of five others. What they are called (article, section, part) and how they are numbered is house style and no bar.
 */
import { holds, type Unit } from '../unit.ts';
import type { Interner } from '../words/index.ts';
import { groupBy } from './kinds.ts';
import type { Likeness } from './likeness.ts';
import type { Pairing } from './pairing.ts';
import { matchSubjects, type SubjectMatch } from './subject-match.ts';

/** Likeness of two headings from which they name one subject, whatever was written below: `Health aspects`, `HEALTH`. */
const SAME_HEADING = 0.4;
/** Heading, words and kind together from which two are one; and where they stand between the same neighbours. */
const ENOUGH = 0.75;
const ENOUGH_IN_PLACE = 0.6;
/** How much better a pair has to be than what else either of the two could be, before its place is asked. */
const MARGIN = 0.05;
/** What one name for both adds: of an article and its first section, the article is the next draft's article. */
const SAME_KIND = 0.2;
/** What an annex and an article of one heading lose: they are mostly rule and detail, and both may stay. */
const OTHER_SORT = 0.3;
/** What the sum of it all is worth as a confidence. */
const SURE = 0.75;
const SUREST = 0.95;

interface Match extends SubjectMatch {
  score: number;
}

/** Pairs headed provisions that are still free: those of one heading first, then those whose words and place agree. */
export function pairSubjects(
  before: readonly Unit[],
  after: readonly Unit[],
  pairing: Pairing,
  likeness: () => Likeness,
  interner: Interner,
): void {
  const [left, right] = [pairing.free(before), pairing.free(after)];
  if (left.length === 0 || right.length === 0) return;
  const matches = matchSubjects(left, right, likeness(), interner)
    .map(match => ({ ...match, score: match.heading + match.body + kinship(match.one, match.two) }))
    .filter(({ score }) => score >= ENOUGH_IN_PLACE)
    .sort(
      (one, two) => two.score - one.score || one.one.index - two.one.index || one.two.index - two.two.index,
    );
  const tryPair = ({ one, two, heading, score }: Match) => {
    if (pairing.has(one) || pairing.has(two) || isElsewhere(one, two, pairing)) return;
    const by = heading >= SAME_HEADING ? 'heading' : 'similarity';
    pairing.add(one, two, by, Math.min(SUREST, score * SURE));
  };
  const [ofOne, ofTwo] = [groupBy(matches, ({ one }) => one), groupBy(matches, ({ two }) => two)];
  const rivalsOf = ({ one, two }: Match) => [...(ofOne.get(one) ?? []), ...(ofTwo.get(two) ?? [])];
  for (const match of matches)
    if (match.score >= ENOUGH && match.heading >= SAME_HEADING && isBest(match, rivalsOf(match), pairing))
      tryPair(match);
  for (const match of matches)
    if (!pairing.has(match.one) && !pairing.has(match.two) && isBetweenNeighbours(match, before, pairing))
      tryPair(match);
}

function kinship({ kind }: Unit, other: Unit): number {
  if (kind === other.kind) return SAME_KIND;
  return kind === 'annex' || other.kind === 'annex' ? -OTHER_SORT : 0;
}

/** Whether nothing else that either of the two may be is nearly as good; what it holds, or is held by, is no rival. */
const isBest = (match: Match, rivals: readonly Match[], pairing: Pairing): boolean =>
  rivals.every(
    other =>
      other === match ||
      pairing.has(other.one) ||
      pairing.has(other.two) ||
      areNested(other.one, match.one) ||
      areNested(other.two, match.two) ||
      other.score <= match.score - MARGIN,
  );

const areNested = (one: Unit, two: Unit): boolean => holds(one, two) || holds(two, one);

/** Whether what holds one of the two has become something that does not hold the other. */
function isElsewhere(one: Unit, two: Unit, pairing: Pairing): boolean {
  const leaves = (unit: Unit, partner: Unit, partnerOf: (unit: Unit) => Unit | undefined) => {
    for (let at = unit.parent; at; at = at.parent) {
      const became = partnerOf(at);
      if (became) return !holds(became, partner);
    }
    return false;
  };
  return leaves(one, two, unit => pairing.after(unit)) || leaves(two, one, unit => pairing.before(unit));
}

/** Whether the nearest pairs in front of both and behind them leave them in one place. */
function isBetweenNeighbours({ one, two }: Match, before: readonly Unit[], pairing: Pairing): boolean {
  const at = before.indexOf(one);
  const nearest = (step: 1 | -1): Unit | undefined => {
    for (let next = at + step; next >= 0 && next < before.length; next += step) {
      const partner = pairing.after(before[next] as Unit);
      if (partner) return partner;
    }
    return undefined;
  };
  const [front, behind] = [nearest(-1), nearest(1)];
  return (!front || front.index < two.index) && (!behind || behind.index > two.index);
}
