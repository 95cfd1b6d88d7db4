/**
 * Provisions that changed their level: a paragraph that became an article of its own, an article that became a paragraph of
 * another one, an article that became an annex. They have a heading on one side only, so what they say below it is compared; and
 * since nothing in the draft speaks for such a pair but its words, these have to leave no doubt.
 */
import type { Side } from '../side.ts';
import { isApart, isHeadedUnit, sameContent, type Unit } from '../unit.ts';
import {
  agreement,
  ContentWords,
  contentWords,
  type Interner,
  similarityBound,
  similarityOf,
  totalWeight,
} from '../words/index.ts';
import { candidatesOf } from './candidates.ts';
import { changesLevel, linesOf, sameKind } from './kinds.ts';
import type { Likeness } from './likeness.ts';
import type { Pairing } from './pairing.ts';

/** Content words that have to be there, fewer are said in many places; and of the same text, which nothing else on its side is. */
const ENOUGH_WORDS = 7;
const ENOUGH_OF_SAME = { words: 4.5, letters: 40 };
/** Likeness of what is said, heading left out; and with the heading, which is only asked first. */
const ALIKE = 0.8;
const ALIKE_WITH_HEADING = 0.55;
/** Share of the longer text that reads alike in its order, where neither holds lines. */
const AGREED = 0.6;
/** Less likeness is enough where more than that reads alike. */
const ALIKE_IN_ORDER = 0.65;
const AGREED_WELL = 0.76;
/** How much less alike every other provision has to be. */
const MARGIN = 0.2;
/** Share of its words that another provision has: then it may have gone into that one, or come out of it. */
const CONTAINED = 0.9;
/** More provisions that read alike are boilerplate, or texts that have only their words in common. */
const MOST = 200;

interface Body {
  words: ContentWords;
  total: number;
}

/** Pairs what is left of both sides across levels, where the words leave no doubt. Tells whether any pair was made. */
export function pairAcrossLevels(
  before: Side,
  after: Side,
  pairing: Pairing,
  interner: Interner,
  likeness: () => Likeness,
): boolean {
  const free = (side: Side) =>
    pairing.free(side.units).filter(unit => isLevel(unit) && unit.words.total >= ENOUGH_OF_SAME.words);
  const [left, right] = [free(before), free(after)];
  const [headedLeft, headedRight] = [left.filter(isHeadedUnit), right.filter(isHeadedUnit)];
  if (headedLeft.length + headedRight.length === 0 || left.length === 0 || right.length === 0) return false;
  const lines = (units: readonly Unit[]) => units.filter(unit => !isHeadedUnit(unit));
  const words = likeness();
  const bodies = new Map<Unit, Body>();
  const bodyOf = (unit: Unit): Body => {
    const known = bodies.get(unit) ?? weighed(bodyWords(unit, interner), words);
    bodies.set(unit, known);
    return known;
  };
  const alike = (one: Unit, two: Unit, floor: number): number => {
    const [left, right] = [bodyOf(one), bodyOf(two)];
    if (similarityBound(left.total, right.total) < floor) return 0;
    return similarityOf(left.words, right.words, left.total, right.total, words.weight);
  };
  const found = [
    ...candidatesOf(lines(left), headedRight, words, ALIKE_WITH_HEADING),
    ...candidatesOf(headedLeft, lines(right), words, ALIKE_WITH_HEADING),
    ...candidatesOf(headedLeft, headedRight, words, ALIKE_WITH_HEADING),
  ]
    .filter(({ before: one, after: two }) => changesLevel(one, two) && !sameKind(one, two))
    .map(({ before: one, after: two }) => ({ one, two, score: alike(one, two, ALIKE_IN_ORDER) }))
    .filter(({ score }) => score >= ALIKE_IN_ORDER)
    .sort(
      (first, second) =>
        second.score - first.score ||
        first.one.index - second.one.index ||
        first.two.index - second.two.index,
    );
  if (found.length > MOST) return false;
  const isRivalled = (unit: Unit, partner: Unit, score: number, others: readonly Unit[]) =>
    others.some(
      other =>
        isLevel(other) &&
        isApart(other, partner) &&
        (alike(unit, other, score - MARGIN) >= score - MARGIN ||
          (score < 1 && isContained(bodyOf(unit).words, other.ownWords))),
    );
  let changed = false;
  for (const { one, two, score } of found) {
    if (pairing.has(one) || pairing.has(two)) continue;
    const amount = Math.min(bodyOf(one).words.total, bodyOf(two).words.total);
    const isSame =
      amount >= ENOUGH_OF_SAME.words &&
      Math.min(one.size, two.size) >= ENOUGH_OF_SAME.letters &&
      sameBody(one, two) &&
      isOnly(one, before.units) &&
      isOnly(two, after.units);
    if (!isSame && amount < ENOUGH_WORDS) continue;
    const sure = isSame ? 1 : confidenceOf(one, two, score);
    const isProof =
      isSame ||
      (sure > 0 && !isRivalled(one, two, score, after.units) && !isRivalled(two, one, score, before.units));
    if (!isProof) continue;
    pairing.add(one, two, isSame ? 'exact' : 'similarity', sure);
    changed = true;
  }
  return changed;
}

const isLevel = (unit: Unit) => unit.kind === 'article' || unit.kind === 'annex' || isLine(unit);
const isLine = (unit: Unit) =>
  !isHeadedUnit(unit) && unit.piece.type === 'provision' && unit.kind !== 'note' && unit.kind !== 'option';

const sameBody = (one: Unit, two: Unit) =>
  one.text === two.text &&
  one.children.length === two.children.length &&
  one.children.every((child, at) => sameContent(child, two.children[at] as Unit));

/** Whether nothing else on its side says the same. */
const isOnly = (unit: Unit, others: readonly Unit[]) =>
  others.every(other => other === unit || !isLevel(other) || !sameBody(unit, other));

/** How sure a pair of such likeness is: what stands in order is the same, a bag of words is not. Lines below are paired for themselves. */
function confidenceOf(one: Unit, two: Unit, score: number): number {
  if (linesOf(one).length + linesOf(two).length > 0) return score >= ALIKE ? score : 0;
  const share = agreement(one.text, two.text) / Math.max(one.text.length, two.text.length);
  return share >= (score >= ALIKE ? AGREED : AGREED_WELL) ? Math.max(score, share) : 0;
}

/** The words of a provision and all below it, without its heading. */
function bodyWords(unit: Unit, interner: Interner): ContentWords {
  if (unit.headingText === '') return unit.words;
  const amounts = new Map(unit.words.amounts);
  const heading = contentWords(unit.headingText, interner);
  for (const [id, amount] of heading.amounts) {
    const rest = (amounts.get(id) ?? 0) - amount;
    if (rest > 1e-9) amounts.set(id, rest);
    else amounts.delete(id);
  }
  return new ContentWords([...amounts.keys()], [...amounts.values()], unit.words.total - heading.total);
}

const weighed = (words: ContentWords, { weight }: Likeness): Body => ({
  words,
  total: totalWeight(words, weight),
});

function isContained({ amounts, total }: ContentWords, other: ContentWords): boolean {
  if (other.total < total * CONTAINED) return false;
  let missing = total * (1 - CONTAINED);
  for (const [id, amount] of amounts) {
    missing -= Math.max(0, amount - (other.amounts.get(id) ?? 0));
    if (missing < 0) return false;
  }
  return true;
}
