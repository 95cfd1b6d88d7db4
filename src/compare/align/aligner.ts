/** The steps of aligning two drafts, each of which pairs what the one before left free. */
import { certainMoves } from '../moves.ts';
import { findHeirs, freeLines, type Heirs, LineReader } from '../search/index.ts';
import type { Side } from '../side.ts';
import { isHeadedUnit, type Unit } from '../unit.ts';
import type { Interner } from '../words/index.ts';
import { candidatesOf } from './candidates.ts';
import { pairDivisions } from './divisions.ts';
import { identicalLines, isElsewhere, pairElsewhere } from './elsewhere.ts';
import { pairExact, pairWordless } from './exact.ts';
import { isInRewritten, pairInGaps } from './gaps.ts';
import { pairGrown } from './grown.ts';
import { type Bonus, headingBonus, labelBonus, linesOf, sameKind, samePosition } from './kinds.ts';
import { pairAcrossLevels } from './levels.ts';
import { Likeness } from './likeness.ts';
import { isLineOf } from './line-of.ts';
import type { Pairing } from './pairing.ts';
import { pairPlaceholders } from './placeholder.ts';
import { pairProven } from './proven.ts';
import { giveUpRivalled, giveUpTwins } from './rivalled-moves.ts';
import { Rivals } from './rivals.ts';
import { headingOf, pairSameName, termOf } from './same-name.ts';
import { pairSameWords } from './same-words.ts';
import { pairSubjects } from './subjects.ts';
import { settleTwins, TOO_MANY_ALIKE } from './twins.ts';

/**
 * Likeness from which words alone make a pair. Peers settled between 0.35 and 0.45; true pairs in treaty drafts
 * start near 0.4 once boilerplate weighs nothing.
 */
const ALIKE = 0.4;
/** Likeness that is enough when label and parent agree. */
const ALIKE_IN_PLACE = 0.18;

export class Aligner {
  private readonly pairing: Pairing;
  readonly before: Side;
  readonly after: Side;
  private lazyLikeness: Likeness | null = null;
  private lazyRivals: Rivals | null = null;
  private identical: ReadonlyMap<Unit, Unit> | null = null;
  private readonly interner: Interner;

  constructor(pairing: Pairing, before: Side, after: Side, interner: Interner) {
    this.interner = interner;
    this.pairing = pairing;
    this.before = before;
    this.after = after;
  }

  headed(): void {
    const before = this.before.units.filter(isHeadedUnit);
    const after = this.after.units.filter(isHeadedUnit);
    const articles = (units: readonly Unit[]) => units.filter(unit => unit.kind === 'article');
    const divisions = (units: readonly Unit[]) => units.filter(unit => unit.kind !== 'article');
    pairExact(...this.free(articles(before), articles(after)), this.pairing);
    this.sameName(headingOf, ALIKE_IN_PLACE, articles(before), articles(after));
    this.bestFirst(articles(before), articles(after), headingBonus, () => {
      pairPlaceholders(articles(before), articles(after), this.pairing);
      pairSubjects(before, after, this.pairing, () => this.likeness, this.interner);
    });
    pairExact(...this.free(divisions(before), divisions(after)), this.pairing);
    pairDivisions(...this.free(divisions(before), divisions(after)), this.pairing);
    this.divisions(divisions(before), divisions(after));
    settleTwins(before, after, this.pairing, () => this.likeness);
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

  /** The same words, see `same-words.ts`. */
  sameWords(): void {
    pairSameWords(this.before.units, this.after.units, this.pairing);
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
      likeness: () => this.likeness,
      rivals: () => this.rivals,
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
    pairSameName(...this.free(before, after), nameOf, floor, this.pairing, () => this.likeness);
  }

  private alike(before: readonly Unit[], after: readonly Unit[], floor: number, bonus: Bonus): void {
    if (before.length === 0 || after.length === 0) return;
    for (const { before: one, after: two, score } of candidatesOf(
      before,
      after,
      this.likeness,
      floor,
      bonus,
      (...units) => this.bound(...units),
    )) {
      if (this.pairing.has(one) || this.pairing.has(two) || !sameKind(one, two)) continue;
      if (isLineOf(one, two, this.pairing, this.likeness) || isLineOf(two, one, this.pairing, this.likeness))
        continue;
      if (this.standsElsewhere(one, two)) continue;
      const by = bonus(one, two) === 0 ? 'similarity' : bonus === headingBonus ? 'heading' : 'label';
      this.pairing.add(one, two, by, Math.min(1, score));
    }
  }

  /** Lines without lines of their own, of which it may be exchanged which is which, see `twins.ts`. */
  twins(): void {
    const plain = ({ units }: Side) =>
      units.filter(unit => !isHeadedUnit(unit) && unit.children.length === 0 && !unit.detached);
    settleTwins(plain(this.before), plain(this.after), this.pairing, () => this.likeness);
  }

  /** Articles rewritten in their place, see `gaps.ts`. */
  gaps = (): boolean => pairInGaps(this, this.pairing, () => this.likeness, this.interner);

  rivalledMoves(): void {
    giveUpTwins(this.before.units, this.after.units, this.pairing, () => this.likeness);
    giveUpRivalled(this.pairing, () => this.rivals);
  }

  /** What was moved and rewritten at once, see `proven.ts`; gives what became of the rest. */
  proven(): Heirs {
    const reader = new LineReader(this.before, this.after, this.interner);
    const free = new Set(freeLines(this.before, this.after, this.pairing));
    const heirs = findHeirs(this.before, this.after, this.pairing, reader);
    if (!pairProven(heirs, this.pairing, () => this.rivals)) return heirs;
    this.inside();
    certainMoves(this.pairing);
    // What was given up is free now, and has not been searched for.
    return findHeirs(this.before, this.after, this.pairing, reader, { ...heirs, free });
  }

  /** What has a heading on one side only, see `levels.ts`. */
  acrossLevels(interner: Interner): boolean {
    return pairAcrossLevels(this.before, this.after, this.pairing, interner, () => this.likeness);
  }

  /** Same label, same parent, and at least some real words: rewritten in its place. */
  private inPlace(before: readonly Unit[], after: readonly Unit[]): void {
    if (before.length === 0 || after.length === 0) return;
    for (const { before: one, after: two, score } of candidatesOf(
      before,
      after,
      this.likeness,
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
    this.identical ??= identicalLines(this.before, this.after);
    return isElsewhere(one, two, this.identical, this.pairing, () => this.likeness);
  }

  private bound(...units: readonly Unit[]): void {
    for (const unit of units) this.pairing.bound(unit, TOO_MANY_ALIKE);
  }

  /** Made when words are first compared: two drafts of the same content never need it. */
  get likeness(): Likeness {
    this.lazyLikeness ??= new Likeness([...this.before.units, ...this.after.units]);
    return this.lazyLikeness;
  }

  private get rivals(): Rivals {
    this.lazyRivals ??= new Rivals(this.before.units, this.after.units, this.likeness);
    return this.lazyRivals;
  }
}
