/** What became of articles and divisions without a partner: those that are about the same, and those that their lines went to. */
import { Likeness } from '../align/likeness.ts';
import type { Pairs } from '../align/pairing.ts';
import { matchSubjects, type SubjectMatch } from '../align/subject-match.ts';
import type { Side } from '../side.ts';
import type { Successor } from '../types.ts';
import { holds, isHeadedUnit, type Unit } from '../unit.ts';
import type { Interner } from '../words/index.ts';
import { asConfidence } from './confidence.ts';
import type { Heir } from './heirs.ts';

/** Likeness of headings and of words, together, from which one takes up the subject of the other; and of words, at least. */
const ENOUGH = 0.65;
const ENOUGH_WORDS = 0.2;
/** The same where one is an annex: rule and detail bear one heading. */
const ENOUGH_WORDS_OF_ANNEX = 0.4;
/**
 * The same of two without partners of which one has no title, so that no heading speaks against it, and each is the likest of the other.
 * Between the acts of Berne of 1948 and 1971 four such are found, from 0.26 on: three are true (24 → 27, 26 → 31, 27 → 32), of the fourth
 * (25 → 30) one paragraph went there and the others into 29. One pair of drafts is a small sample.
 */
const ENOUGH_UNTITLED = 0.25;
/** What being each other's likest adds to the likeness, as a confidence. */
const LIKEST = 0.25;
/** Likeness of headings that is evidence of its own. */
const SAME_HEADING = 0.3;
/** Lines that went to one article, and their share of all that went anywhere. */
const ENOUGH_LINES = 2;
const MOST_LINES = 0.5;

/** Heirs of headed provisions, `lines` being those of what stands below them. */
export function headedHeirs(
  before: Side,
  after: Side,
  pairing: Pairs,
  interner: Interner,
  lines: readonly Heir[],
): Heir[] {
  const headed = ({ units }: Side) => units.filter(isHeadedUnit);
  const sides = { before: headed(before), after: headed(after) };
  const free = pairing.unpaired(sides.before);
  if (free.length === 0) return [];
  const likeness = new Likeness([...before.units, ...after.units]);
  const matches = matchSubjects(free, sides.after, likeness, interner);
  const found = new Map<Unit, Heir>();
  for (const { one, two, heading, body } of matches) {
    const isAnnex = isInAnnex(one) !== isInAnnex(two);
    if (body < (isAnnex ? ENOUGH_WORDS_OF_ANNEX : ENOUGH_WORDS) || heading + body < ENOUGH) continue;
    const evidence: Successor['evidence'] = heading >= SAME_HEADING ? ['heading', 'words'] : ['words'];
    const heir = {
      before: one,
      after: two,
      confidence: asConfidence((heading + body) / 2),
      alike: body,
      evidence,
      isPart: false,
    };
    if ((found.get(one)?.confidence ?? 0) < heir.confidence) found.set(one, heir);
  }
  for (const heir of untitledHeirs(matches, pairing))
    if (!found.has(heir.before)) found.set(heir.before, heir);
  for (const unit of free) {
    if (found.has(unit) || unit.children.some(isHeadedUnit)) continue;
    const heir = byLines(unit, pairing, lines);
    if (heir) found.set(unit, heir);
  }
  return [...found.values()].filter(heir => !isSaid(heir, found, pairing));
}

function untitledHeirs(matches: readonly SubjectMatch[], pairing: Pairs): Heir[] {
  const free = matches.filter(
    ({ one, two, body }) =>
      body >= ENOUGH_UNTITLED &&
      one.kind === 'article' &&
      two.kind === 'article' &&
      !pairing.has(two) &&
      (hasNoTitle(one) || hasNoTitle(two)),
  );
  const isLikest = ({ one, two, body }: SubjectMatch) =>
    free.every(other => other.body <= body || (other.one !== one && other.two !== two));
  return free.filter(isLikest).map(({ one, two, body }) => ({
    before: one,
    after: two,
    confidence: asConfidence(body + LIKEST),
    alike: body,
    evidence: ['words'],
    isPart: false,
  }));
}

/** A title of which every word is in brackets is not agreed, and no more a reason than none: `[SUPPLY][SUSTAINABLE PRODUCTION]`. */
const hasNoTitle = ({ headingText }: Unit): boolean => /^(?:\s*\[[^[\]]*\])*\s*$/.test(headingText);

/** The article that most of a provision's lines went to. */
function byLines(unit: Unit, pairing: Pairs, lines: readonly Heir[]): Heir | null {
  const counts = new Map<Unit, number>();
  let all = 0;
  const count = (line: Unit) => {
    const article = articleOf(line);
    if (!article) return;
    all += 1;
    counts.set(article, (counts.get(article) ?? 0) + 1);
  };
  const visit = (at: Unit) => {
    for (const child of at.children) {
      const partner = pairing.after(child) ?? lines.find(({ before }) => before === child)?.after;
      if (partner && !isHeadedUnit(child)) count(partner);
      visit(child);
    }
  };
  visit(unit);
  const [best] = [...counts].sort(([, one], [, two]) => two - one);
  if (!best || best[1] < ENOUGH_LINES || best[1] < all * MOST_LINES) return null;
  const confidence = asConfidence((0.5 * best[1]) / all + 0.3, 0.9);
  return { before: unit, after: best[0], confidence, alike: 0, evidence: ['words'], isPart: false };
}

/** Whether it stands in an article that has a partner, or the same is said of what it holds: the part says it better than the whole. */
function isSaid({ before, after }: Heir, found: ReadonlyMap<Unit, Heir>, pairing: Pairs): boolean {
  for (let at = before.parent; at; at = at.parent)
    if (at.kind === 'article' && pairing.after(at)) return true;
  return [...found.values()].some(other => other.after === after && holds(before, other.before));
}

function articleOf(unit: Unit): Unit | null {
  for (let at: Unit | null = unit; at; at = at.parent)
    if (at.kind === 'article' || at.kind === 'annex' || at.kind === 'preamble') return at;
  return null;
}

function isInAnnex(unit: Unit): boolean {
  for (let at: Unit | null = unit; at; at = at.parent)
    if (at.kind === 'annex' && !at.isWholeText) return true;
  return false;
}
