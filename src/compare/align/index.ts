/**
 * Which provision of one draft became which of the other.
 *
 * Top down: headed provisions of the whole draft first (articles are the landmarks: they are found wherever they went),
 * then the lines inside each pair, then what is left over, across parents. At every step the surest evidence first:
 * the same content, then label and heading, then likeness of the words. A pair needs real words in common; a label alone
 * never makes one, because labels are what renumbering changes.
 */
import { isHeadedUnit, type Side, type Unit } from '../side.ts';
import { type ContentWords, type Interner, inverseFrequency, weighed } from '../words/index.ts';
import { candidatesOf } from './candidates.ts';
import { pairOwnWords } from './own-words.ts';
import { Pairing } from './pairing.ts';

export { Pairing } from './pairing.ts';

/**
 * Likeness from which words alone make a pair. Peers settled between 0.35 and 0.45; true pairs in treaty drafts
 * start near 0.4 once boilerplate weighs nothing.
 */
const ALIKE = 0.4;
/** Likeness that is enough when label and parent agree. */
const ALIKE_IN_PLACE = 0.18;
/** Likeness from which a line may have gone to another parent, and how many content words that takes. */
const ALIKE_ELSEWHERE = 0.72;
const WORDS_ELSEWHERE = 5;
/** What agreeing labels or headings add to likeness when candidates compete. */
const LABEL_BONUS = 0.15;
const HEADING_BONUS = 0.35;

/** Aligns two sides. Words that got or lost a number of their own become units of the sides (see `own-words.ts`). */
export function align(before: Side, after: Side, interner: Interner): Pairing {
  const pairing = new Pairing();
  const aligner = new Aligner(pairing, before, after);
  aligner.titles();
  aligner.headed();
  aligner.inside();
  pairOwnWords(before, after, pairing, interner);
  aligner.elsewhere();
  return pairing;
}

class Aligner {
  private readonly pairing: Pairing;
  private readonly sides: { before: Side; after: Side };
  private readonly weights = new Map<Unit, ContentWords>();
  private readonly weight: (id: number) => number;

  constructor(pairing: Pairing, before: Side, after: Side) {
    this.pairing = pairing;
    this.sides = { before, after };
    this.weight = inverseFrequency(
      [...before.units, ...after.units].map(unit => unit.ownWords).filter(words => words.total > 0),
    );
  }

  private readonly words = (unit: Unit): ContentWords => {
    const known = this.weights.get(unit);
    if (known) return known;
    const words = weighed(unit.words, this.weight);
    this.weights.set(unit, words);
    return words;
  };

  titles(): void {
    const title = (side: Side) => side.units.find(unit => unit.kind === 'draft-title');
    const [before, after] = [title(this.sides.before), title(this.sides.after)];
    if (before && after) this.pairing.add(before, after, 'place', 1);
  }

  headed(): void {
    const before = this.sides.before.units.filter(isHeadedUnit);
    const after = this.sides.after.units.filter(isHeadedUnit);
    const articles = (units: readonly Unit[]) => units.filter(unit => unit.kind === 'article');
    const others = (units: readonly Unit[]) => units.filter(unit => unit.kind !== 'article');
    this.group(articles(before), articles(after));
    // Divisions are what their articles are: those that hold most of the same articles belong together.
    this.divisions(others(before), others(after));
  }

  /** Lines inside paired parents, level by level. */
  inside(): void {
    const loose = (units: readonly Unit[]) => units.filter(unit => !isHeadedUnit(unit));
    this.lines(loose(this.sides.before.top), loose(this.sides.after.top));
    for (const unit of this.sides.before.units) {
      const partner = this.pairing.after(unit);
      if (!partner) continue;
      this.lines(loose(linesOf(unit)), loose(linesOf(partner)));
      // A paragraph that was dissolved, or put round others, leaves its lines to its own parent.
      const [left, right] = [this.unwrapped(unit), this.unwrapped(partner)];
      if (left.length > 0 && right.length > 0) this.lines(left, right);
    }
  }

  /** The free lines under a unit, and those under its free lines. */
  private unwrapped(unit: Unit): Unit[] {
    return this.pairing
      .free(linesOf(unit))
      .flatMap(line => (isHeadedUnit(line) ? [] : [line, ...this.unwrapped(line)]));
  }

  /** What found no partner under its own parent may have gone to another one. Only what is surely the same. */
  elsewhere(): void {
    const free = (side: Side) =>
      this.pairing
        .free(side.units)
        .filter(unit => !isHeadedUnit(unit) && unit.words.total >= WORDS_ELSEWHERE);
    this.exact(free(this.sides.before), free(this.sides.after));
    this.alike(free(this.sides.before), free(this.sides.after), ALIKE_ELSEWHERE, noBonus);
    for (const unit of this.sides.before.units) {
      const partner = this.pairing.after(unit);
      if (!partner) continue;
      const [left, right] = [this.pairing.free(linesOf(unit)), this.pairing.free(linesOf(partner))];
      if (left.length > 0 && right.length > 0) this.lines(left, right);
    }
  }

  private group(before: readonly Unit[], after: readonly Unit[]): void {
    this.exact(before, after);
    this.sameHeading(this.pairing.free(before), this.pairing.free(after));
    this.alike(this.pairing.free(before), this.pairing.free(after), ALIKE, headingBonus);
    this.inPlace(this.pairing.free(before), this.pairing.free(after));
    this.wordless(this.pairing.free(before), this.pairing.free(after));
  }

  private lines(before: readonly Unit[], after: readonly Unit[]): void {
    if (before.length === 0 || after.length === 0) return;
    this.exact(before, after);
    this.alike(this.pairing.free(before), this.pairing.free(after), ALIKE, labelBonus);
    this.inPlace(this.pairing.free(before), this.pairing.free(after));
    this.wordless(this.pairing.free(before), this.pairing.free(after));
  }

  /** The same content, if it is the only one of its kind on both sides; repeated content pairs in order when labels agree. */
  private exact(before: readonly Unit[], after: readonly Unit[]): void {
    const byContent = groupBy(after, unit => unit.content);
    const sources = groupBy(before, unit => unit.content);
    for (const [content, units] of sources) {
      const partners = byContent.get(content) ?? [];
      const [one] = units;
      const [two] = partners;
      if (content.trim() === '' || !one || !two) continue;
      if (units.length === 1 && partners.length === 1) {
        if (sameKind(one, two)) this.pairing.add(one, two, 'exact', 1);
        continue;
      }
      const sameLabel = (unit: Unit) =>
        partners.find(other => !this.pairing.has(other) && other.citation === unit.citation);
      for (const unit of units) {
        const partner = sameLabel(unit);
        if (partner) this.pairing.add(unit, partner, 'exact', 0.95);
      }
      if (units.length === partners.length) {
        const rest = this.pairing.free(partners);
        this.pairing.free(units).forEach((unit, at) => {
          const partner = rest[at];
          if (partner && sameKind(unit, partner)) this.pairing.add(unit, partner, 'exact', 0.8);
        });
      }
    }
  }

  private sameHeading(before: readonly Unit[], after: readonly Unit[]): void {
    const key = (unit: Unit) => unit.headingText.toLowerCase();
    const targets = groupBy(after, key);
    for (const [heading, units] of groupBy(before, key)) {
      const partners = targets.get(heading) ?? [];
      const [one] = units;
      const [two] = partners;
      if (heading === '' || !one || !two || units.length > 1 || partners.length > 1) continue;
      const [pair] = candidatesOf([one], [two], this.words, ALIKE_IN_PLACE);
      if (pair) this.pairing.add(one, two, 'heading', Math.max(0.6, Math.min(1, pair.score + 0.3)));
    }
  }

  private alike(
    before: readonly Unit[],
    after: readonly Unit[],
    floor: number,
    bonus: (before: Unit, after: Unit) => number,
  ): void {
    for (const candidate of candidatesOf(before, after, this.words, floor, bonus)) {
      const { before: one, after: two, score } = candidate;
      if (this.pairing.has(one) || this.pairing.has(two) || !sameKind(one, two)) continue;
      const by = bonus(one, two) === 0 ? 'similarity' : bonus === headingBonus ? 'heading' : 'label';
      this.pairing.add(one, two, by, Math.min(1, score));
    }
  }

  /** Same label, same parent, and at least some real words: rewritten in its place. */
  private inPlace(before: readonly Unit[], after: readonly Unit[]): void {
    for (const candidate of candidatesOf(before, after, this.words, ALIKE_IN_PLACE)) {
      const { before: one, after: two, score } = candidate;
      if (this.pairing.has(one) || this.pairing.has(two) || !sameKind(one, two)) continue;
      if (
        one.number === two.number &&
        one.kind === two.kind &&
        (one.number !== null || samePosition(one, two))
      ) {
        this.pairing.add(one, two, 'label', score);
      }
    }
  }

  /** What has no words to be alike by (`(a) …`, `[ ]`) is the same only if label and content are, one by one in order. */
  private wordless(before: readonly Unit[], after: readonly Unit[]): void {
    const key = (unit: Unit) =>
      unit.words.total > 0 ? null : `${unit.kind}\n${unit.label}\n${unit.content}`;
    const targets = groupBy(after, key);
    targets.delete(null);
    for (const [same, units] of groupBy(before, key)) {
      targets.get(same)?.forEach((two, at) => {
        const one = units[at];
        if (one) this.pairing.add(one, two, 'place', 0.5);
      });
    }
  }

  private divisions(before: readonly Unit[], after: readonly Unit[]): void {
    this.exact(before, after);
    const votes = (one: Unit, two: Unit) => {
      const articles = articlesUnder(one);
      if (articles.length === 0) return 0;
      const kept = articles.filter(article => isUnder(this.pairing.after(article), two)).length;
      return (2 * kept) / (articles.length + articlesUnder(two).length);
    };
    const pairs = this.pairing.free(before).flatMap(one =>
      this.pairing
        .free(after)
        .filter(two => one.kind === two.kind)
        .map(two => ({
          one,
          two,
          score: votes(one, two) + headingBonus(one, two) + (one.number === two.number ? LABEL_BONUS : 0),
        })),
    );
    pairs.sort(
      (left, right) =>
        right.score - left.score || left.one.index - right.one.index || left.two.index - right.two.index,
    );
    for (const { one, two, score } of pairs) {
      if (score < 0.3 || this.pairing.has(one) || this.pairing.has(two)) continue;
      const byHeading = headingBonus(one, two) > 0;
      this.pairing.add(one, two, byHeading ? 'heading' : 'similarity', Math.min(1, score));
    }
    this.alike(this.pairing.free(before), this.pairing.free(after), ALIKE, headingBonus);
    for (const one of this.pairing.free(before)) {
      // There is one preamble; and an annex or a chapter that kept its number and has no articles may be rewritten.
      const two = this.pairing.free(after).find(other => other.kind === one.kind && one.kind === 'preamble');
      if (two) this.pairing.add(one, two, 'place', 0.9);
    }
    this.inPlace(this.pairing.free(before), this.pairing.free(after));
    this.wordless(this.pairing.free(before), this.pairing.free(after));
  }
}

const noBonus = () => 0;

const headingBonus = (before: Unit, after: Unit): number =>
  before.headingText !== '' && before.headingText.toLowerCase() === after.headingText.toLowerCase()
    ? HEADING_BONUS
    : 0;

const labelBonus = (before: Unit, after: Unit): number =>
  before.number !== null && before.number === after.number && before.kind === after.kind ? LABEL_BONUS : 0;

/** Lines pair with lines, articles with articles. An option that was chosen becomes a line, so options are lines too. */
function sameKind(before: Unit, after: Unit): boolean {
  if (isHeadedUnit(before) || isHeadedUnit(after)) return before.kind === after.kind;
  const special = (unit: Unit) => (unit.kind === 'note' || unit.kind === 'table' ? unit.kind : 'line');
  return special(before) === special(after);
}

function samePosition(before: Unit, after: Unit): boolean {
  const position = (unit: Unit) => unit.parent?.children.filter(child => child.number === null).indexOf(unit);
  return position(before) === position(after);
}

/** The lines under a unit; options are looked through, so that a chosen option's words meet those it became. */
function linesOf(unit: Unit): Unit[] {
  return unit.children.flatMap(child => (child.kind === 'option' ? [child, ...linesOf(child)] : [child]));
}

const articlesUnder = (unit: Unit): Unit[] =>
  unit.children.flatMap(child => (child.kind === 'article' ? [child] : articlesUnder(child)));

function isUnder(unit: Unit | undefined, holder: Unit): boolean {
  for (let at = unit?.parent ?? null; at; at = at.parent) if (at === holder) return true;
  return false;
}

function groupBy<Key, Value>(values: readonly Value[], key: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
