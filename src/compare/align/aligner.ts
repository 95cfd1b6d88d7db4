/** Pairs by levels: what bears a heading, the lines inside each pair, and what is left over of these. */
import type { Side } from '../side.ts';
import { isHeadedUnit, type Unit } from '../unit.ts';
import { candidatesOf } from './candidates.ts';
import { pairDivisions } from './divisions.ts';
import { isElsewhere, pairElsewhere } from './elsewhere.ts';
import { pairExact, pairWordless } from './exact.ts';
import { isInRewritten } from './gaps.ts';
import { pairGrown } from './grown.ts';
import { type Bonus, headingBonus, labelBonus, linesOf, sameKind, samePosition } from './kinds.ts';
import type { Likeness } from './likeness.ts';
import { isLineOf } from './line-of.ts';
import type { Pairing } from './pairing.ts';
import { pairPlaceholders } from './placeholder.ts';
import { headingOf, pairSameName, termOf } from './same-name.ts';
import { pairSubjects } from './subjects.ts';
import { settleTwins, TOO_MANY_ALIKE } from './twins.ts';
import type { Workshop } from './workshop.ts';

/**
 * Likeness from which words alone make a pair. Peers settled between 0.35 and 0.45; true pairs in treaty drafts
 * start near 0.4 once boilerplate weighs nothing.
 */
const ALIKE = 0.4;
/** Likeness that is enough when label and parent agree. */
const ALIKE_IN_PLACE = 0.18;

/** Pairs headed provisions, and the lines inside of what is paired, in the one pairing that a step works on. */
export class Aligner {
  private readonly pairing: Pairing;
  private readonly workshop: Workshop;
  private readonly before: Side;
  private readonly after: Side;
  private readonly likeness: () => Likeness;

  constructor(pairing: Pairing, workshop: Workshop) {
    this.pairing = pairing;
    this.workshop = workshop;
    this.before = workshop.before;
    this.after = workshop.after;
    this.likeness = workshop.likeness;
  }

  /** Articles, then divisions from the top down, wherever they went. */
  headed(): void {
    const before = this.before.units.filter(isHeadedUnit);
    const after = this.after.units.filter(isHeadedUnit);
    const articles = (units: readonly Unit[]) => units.filter(unit => unit.kind === 'article');
    const divisions = (units: readonly Unit[]) => units.filter(unit => unit.kind !== 'article');
    pairExact(...this.free(articles(before), articles(after)), this.pairing);
    this.sameName(headingOf, ALIKE_IN_PLACE, articles(before), articles(after));
    this.bestFirst(articles(before), articles(after), headingBonus, () => {
      pairPlaceholders(articles(before), articles(after), this.pairing);
      pairSubjects(before, after, this.pairing, this.likeness, this.workshop.interner);
    });
    pairExact(...this.free(divisions(before), divisions(after)), this.pairing);
    pairDivisions(...this.free(divisions(before), divisions(after)), this.pairing);
    this.divisions(divisions(before), divisions(after));
    settleTwins(before, after, this.pairing, this.likeness);
  }

  /** Divisions from the top down: part I of one annex reads like part I of the next, and is known by the annex it stands in. */
  private divisions(before: readonly Unit[], after: readonly Unit[]): void {
    const isTop = ({ parent }: Unit) => parent === null;
    this.bestFirst(before.filter(isTop), after.filter(isTop), headingBonus);
    const inside = (unit: Unit, all: readonly Unit[]) => all.filter(({ parent }) => parent === unit);
    for (const unit of before) {
      const partner = this.pairing.after(unit);
      if (partner) this.bestFirst(inside(unit, before), inside(partner, after), headingBonus);
    }
    this.bestFirst(before, after, headingBonus);
  }

  /** Lines inside paired parents, level by level. */
  inside(): void {
    const loose = (units: readonly Unit[]) => units.filter(unit => !isHeadedUnit(unit));
    this.lines(loose(this.before.top), loose(this.after.top));
    for (const unit of this.before.units) {
      const partner = this.partnerWithLines(unit);
      if (!partner) continue;
      this.lines(linesOf(unit), linesOf(partner));
      // A paragraph that was dissolved, or put round others, leaves its lines to its own parent.
      this.lines(this.unwrapped(unit), this.unwrapped(partner));
    }
  }

  /** What found no partner under its own parent may have gone to another one, see `elsewhere.ts`. */
  elsewhere(): void {
    pairElsewhere(this.before, this.after, this.pairing, {
      likeness: this.likeness,
      rivals: this.workshop.rivals,
      skipped: (...units) => this.bound(...units),
    });
    for (const unit of this.before.units) {
      const partner = this.partnerWithLines(unit);
      if (partner) this.lines(linesOf(unit), linesOf(partner));
    }
  }

  /** What a unit is paired with, if both hold something that may be paired. */
  private partnerWithLines(unit: Unit): Unit | undefined {
    const partner = unit.children.length > 0 ? this.pairing.after(unit) : undefined;
    return partner && partner.children.length > 0 ? partner : undefined;
  }

  private lines(before: readonly Unit[], after: readonly Unit[]): void {
    const [left, right] = this.free(before, after);
    if (left.length === 0 || right.length === 0) return;
    pairExact(left, right, this.pairing);
    // Under one parent the heading of a paragraph is enough, however much of it was rewritten.
    this.sameName(headingOf, 0, left, right);
    // And so is the term that a definition begins with.
    this.sameName(termOf, 0, left, right);
    this.bestFirst(left, right, labelBonus);
    pairGrown(...this.free(left, right), this.pairing);
  }

  private bestFirst(
    before: readonly Unit[],
    after: readonly Unit[],
    bonus: Bonus,
    beforePlaces: () => void = () => {},
  ): void {
    this.alike(...this.free(before, after), ALIKE, bonus);
    beforePlaces();
    this.inPlace(...this.free(before, after));
    pairWordless(...this.free(before, after), this.pairing);
  }

  private free(before: readonly Unit[], after: readonly Unit[]): [Unit[], Unit[]] {
    return [this.pairing.free(before), this.pairing.free(after)];
  }

  /** The free lines under a unit, and those under its free lines; each once, though options are looked through. */
  private unwrapped(unit: Unit): Unit[] {
    const lines = this.pairing.free(linesOf(unit)).flatMap(line => [line, ...this.unwrapped(line)]);
    return [...new Set(lines)];
  }

  private sameName(
    nameOf: (unit: Unit) => string,
    floor: number,
    before: readonly Unit[],
    after: readonly Unit[],
  ): void {
    pairSameName(...this.free(before, after), nameOf, floor, this.pairing, this.likeness);
  }

  private alike(before: readonly Unit[], after: readonly Unit[], floor: number, bonus: Bonus): void {
    if (before.length === 0 || after.length === 0) return;
    for (const { before: one, after: two, score } of candidatesOf(
      before,
      after,
      this.likeness(),
      floor,
      bonus,
      (...units) => this.bound(...units),
    )) {
      if (this.pairing.has(one) || this.pairing.has(two) || !sameKind(one, two)) continue;
      if (
        isLineOf(one, two, this.pairing, this.likeness()) ||
        isLineOf(two, one, this.pairing, this.likeness())
      )
        continue;
      if (this.standsElsewhere(one, two)) continue;
      const by = bonus(one, two) === 0 ? 'similarity' : bonus === headingBonus ? 'heading' : 'label';
      this.pairing.add(one, two, by, Math.min(1, score));
    }
  }

  /** Same label, same parent, and at least some real words: rewritten in its place. */
  private inPlace(before: readonly Unit[], after: readonly Unit[]): void {
    if (before.length === 0 || after.length === 0) return;
    for (const { before: one, after: two, score } of candidatesOf(
      before,
      after,
      this.likeness(),
      ALIKE_IN_PLACE,
    )) {
      if (this.pairing.has(one) || this.pairing.has(two) || !sameKind(one, two)) continue;
      if (one.number !== two.number || one.kind !== two.kind || this.standsElsewhere(one, two)) continue;
      if (score < ALIKE && isInRewritten(one, this.pairing)) continue;
      if (one.number !== null || samePosition(one, two)) this.pairing.add(one, two, 'label', score);
    }
  }

  /** Whether one of two that are little alike stands unchanged in another place, see `elsewhere.ts`. */
  private standsElsewhere(one: Unit, two: Unit): boolean {
    return isElsewhere(one, two, this.workshop.identical(), this.pairing, this.likeness);
  }

  private bound(...units: readonly Unit[]): void {
    for (const unit of units) this.pairing.bound(unit, TOO_MANY_ALIKE);
  }
}
