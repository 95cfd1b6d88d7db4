/**
 * Pairs that need no likeness: lines that stand in the same order and read alike from word to word. Nearly all lines of two
 * drafts are such, and to read two texts together costs far less than to weigh their words against those of all others.
 */
import { isHeadedUnit, type Unit } from '../unit.ts';
import { agreement } from '../words/index.ts';
import { crossingTwins } from './crossing-twins.ts';
import { sameKind } from './kinds.ts';
import type { Pairing } from './pairing.ts';

/** Share of the longer text that has to agree, and the characters that are enough for a proof. */
const AGREED = 0.7;
const ENOUGH = 40;
const AGREED_ALONE = 0.5;
/** How much better a line has to agree with its partner than with the lines beside it. */
const BETTER = 0.15;

/**
 * Pairs lines of two parents (or articles of two drafts) where label and words agree; then, between such pairs, those that
 * stand first or last on both sides and agree. The same whichever draft is the earlier one.
 */
export function pairInOrder(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  const places = placesOf(after);
  const crosses = crossingTwins(before, after, pairing);
  for (const [label, at] of placesOf(before)) {
    const place = places.get(label) ?? REPEATED;
    if (at === REPEATED || place === REPEATED || crosses?.(at, place)) continue;
    tryPair(before, at, after, place, 'label', pairing);
  }
  fillGaps(before, after, pairing);
  pairLone(pairing.free(before), pairing.free(after), pairing);
}

/** The only line left on either side, under one label: half of its words are proof, since nothing competes for it. */
function pairLone(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  const [one, two] = [before[0], after[0]];
  if (!one || !two || before.length > 1 || after.length > 1 || one.number === null || isHeadedUnit(one))
    return;
  if (one.number !== two.number || one.kind !== two.kind || Math.min(one.size, two.size) < ENOUGH) return;
  const share = agreed(one, two);
  if (share >= AGREED_ALONE) pairing.add(one, two, 'label', share);
}

const REPEATED = -1;

/** Where each label stands, unless it stands there twice. */
function placesOf(units: readonly Unit[]): Map<string, number> {
  const places = new Map<string, number>();
  units.forEach(({ kind, number }, at) => {
    if (number === null) return;
    const label = `${kind} ${number}`;
    places.set(label, places.has(label) ? REPEATED : at);
  });
  return places;
}

/** Between pairs that stay in order: from both ends of what is left, as long as the lines agree. */
function fillGaps(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  const placeOf = new Map(after.map((unit, at) => [unit, at]));
  let [beforeFrom, afterFrom] = [0, 0];
  for (let at = 0; at <= before.length; at += 1) {
    const one = before[at];
    const two = one && pairing.after(one);
    const place = one ? (two ? (placeOf.get(two) ?? -1) : -1) : after.length;
    if (place < afterFrom) continue;
    fillGap(before, beforeFrom, at, after, afterFrom, place, pairing);
    beforeFrom = at + 1;
    afterFrom = place + 1;
  }
}

function fillGap(
  before: readonly Unit[],
  beforeStart: number,
  beforeEnd: number,
  after: readonly Unit[],
  afterStart: number,
  afterEnd: number,
  pairing: Pairing,
): void {
  let [one, two, oneEnd, twoEnd] = [beforeStart, afterStart, beforeEnd, afterEnd];
  while (one < oneEnd && two < twoEnd && tryPair(before, one, after, two, 'similarity', pairing)) {
    one += 1;
    two += 1;
  }
  while (
    one < oneEnd &&
    two < twoEnd &&
    tryPair(before, oneEnd - 1, after, twoEnd - 1, 'similarity', pairing)
  ) {
    oneEnd -= 1;
    twoEnd -= 1;
  }
}

function tryPair(
  before: readonly Unit[],
  at: number,
  after: readonly Unit[],
  place: number,
  by: 'label' | 'similarity',
  pairing: Pairing,
): boolean {
  const [one, two] = [before[at], after[place]];
  if (!one || !two || pairing.has(one) || pairing.has(two) || !sameKind(one, two)) return false;
  // `Each Party shall:` says nothing of what follows it, which may be another list under the same number.
  const sameWords =
    by === 'label' &&
    one.text !== '' &&
    one.text === two.text &&
    (one.text.length >= ENOUGH ||
      one.children.length + two.children.length === 0 ||
      (isTelling(one) && isAlone(one, before) && isAlone(two, after)));
  if (!sameWords && (hasOwnWords(one, after, pairing) || hasOwnWords(two, before, pairing))) return false;
  const share = sameWords ? 1 : agreed(one, two);
  if (share < AGREED || (!sameWords && Math.min(one.size, two.size) < ENOUGH)) return false;
  const rivals = (rival: Unit | undefined, other: Unit | undefined) =>
    agreedAtMost(rival, other) > share - BETTER && agreed(rival, other) > share - BETTER;
  if (rivals(before[at - 1], two) || rivals(before[at + 1], two)) return false;
  if (rivals(one, after[place - 1]) || rivals(one, after[place + 1])) return false;
  pairing.add(one, two, by, share);
  return true;
}

/** `Ships in transit passage shall:` tells of what follows it, where no other line says the same. */
const isTelling = ({ text, kind, ownWords }: Unit) =>
  kind !== 'article' && text.length >= TELLING.letters && ownWords.total >= TELLING.words;
const TELLING = { letters: 24, words: 3 };

const isAlone = (line: Unit, all: readonly Unit[]) =>
  all.every(other => other === line || other.text !== line.text);

/** Whether a line that is still free has the very words of this one: it is what became of it, whatever number it bears. */
function hasOwnWords({ text, kind }: Unit, others: readonly Unit[], pairing: Pairing): boolean {
  if (text.length < ENOUGH || kind === 'article') return false;
  return others.some(other => other.text === text && !pairing.has(other));
}

/** Share of the longer of two lines' own words that agrees; of all that they hold, where these are too short to go by. */
function agreed(one: Unit | undefined, two: Unit | undefined): number {
  if (!one || !two) return 0;
  if (!byText(one, two)) return agreedShare(one, two, 1);
  const longer = Math.max(one.text.length, two.text.length);
  return longer === 0 ? 0 : agreedText(one, two) / longer;
}

const byText = (one: Unit, two: Unit): boolean =>
  one.text.length >= ENOUGH && two.text.length >= ENOUGH && !isHeadedUnit(one) && !isHeadedUnit(two);

/** What `agreed` can be at most, by length alone: a line beside is mostly much longer or much shorter. */
function agreedAtMost(one: Unit | undefined, two: Unit | undefined): number {
  if (!one || !two) return 0;
  const [left, right] = byText(one, two) ? [one.text.length, two.text.length] : [one.size, two.size];
  return Math.min(left, right) / Math.max(1, left, right);
}

/**
 * Share of the larger of two articles that agrees: own words, and lines with the same label or, without one, in the
 * same place. Reads no further than `enough`.
 */
export function agreedShare(before: Unit, after: Unit, enough: number): number {
  const whole = Math.max(1, before.size, after.size);
  return Math.min(1, agreedCharacters(before, after, enough * whole) / whole);
}

function agreedCharacters(before: Unit, after: Unit, enough: number): number {
  let common = agreement(before.headingText, after.headingText) + agreedText(before, after);
  for (const [at, child] of before.children.entries()) {
    if (common >= enough) break;
    const beside = after.children[at];
    const same = (unit: Unit | undefined) => unit?.kind === child.kind && unit.number === child.number;
    const partner = same(beside) ? beside : after.children.find(unit => same(unit));
    if (partner) common += agreedCharacters(child, partner, enough - common);
  }
  return common;
}

/** Read once, though two lines are asked about while their articles are paired and again when they are. */
function agreedText(before: Unit, after: Unit): number {
  const known = before.readTogether;
  if (known?.other === after.text && known.own === before.text) return known.common;
  const common = agreement(before.text, after.text);
  before.readTogether = { own: before.text, other: after.text, common };
  return common;
}
