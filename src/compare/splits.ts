/** Provisions that were split off another one, or merged into one, judged by coverage. */
import type { Pairing, Pairs } from './align/index.ts';
import { areRivals, type Heir } from './search/index.ts';
import type { Side } from './side.ts';
import { isHeadedUnit, type Unit } from './unit.ts';
import { diffTokens } from './words/index.ts';

/** Share of a provision's words that must come from the other one. The same bound as Docxodus uses. */
const COVERED = 0.9;
/**
 * The same where the provision was edited on the way: then as much of what the other one lost has to be in it. `…, and shall
 * enter into force on the ninetieth day` became `Amendments shall enter into force on the ninetieth day` of a paragraph of its own.
 */
const COVERED_BOTH_WAYS = 0.75;
/** Fewer content words than this prove nothing, unless they are a sentence letter by letter. */
const ENOUGH_WORDS = 5;
const ENOUGH_LETTERS = 25;

export interface Splits {
  /** Inserted unit -> the earlier unit that it was split off. */
  from: ReadonlyMap<Unit, Unit>;
  /** Deleted unit -> the later unit that it was merged into. */
  into: ReadonlyMap<Unit, Unit>;
}

/**
 * An inserted provision was split off an earlier one if nearly all its words stood there, in their order, and stand
 * in what that one became no more. A deleted one was merged likewise. Both stay under one parent.
 */
export function findSplits(before: Side, after: Side, pairing: Pairs, heirs: readonly Heir[] = []): Splits {
  const rewritten = heirs.filter(({ isPart }) => isPart);
  const free = ({ units }: Side) => pairing.unpaired(units).filter(unit => !pairing.isCopy(unit));
  const from = rewritten.filter(heir => !pairing.before(heir.after));
  const into = rewritten.filter(heir => !pairing.after(heir.before));
  return {
    from: withRewritten(
      partsOf(free(after), unit => pairing.before(unit)),
      from.map(heir => [heir.after, heir.before]),
    ),
    into: withRewritten(
      partsOf(free(before), unit => pairing.after(unit)),
      into.map(heir => [heir.before, heir.after]),
    ),
  };
}

/** The texts that were split off a unit, or merged into it. */
export function textsOfParts({ from, into }: Splits, pairing: Pairs): ReadonlyMap<Unit, readonly string[]> {
  const texts = new Map<Unit, string[]>();
  for (const [part, whole] of [...from, ...into]) {
    const partner = pairing.before(whole) ?? pairing.after(whole);
    // Rivals were never one text: what the loser lent is no part of what the winner said.
    if (partner && areRivals(part, partner)) continue;
    texts.set(whole, [...(texts.get(whole) ?? []), part.text]);
  }
  return texts;
}

/** Parts that were rewritten on the way, where none was found that kept its words; in reading order. */
function withRewritten(
  parts: Map<Unit, Unit>,
  rewritten: readonly (readonly [Unit, Unit])[],
): Map<Unit, Unit> {
  const fresh = rewritten.filter(([part]) => !parts.has(part));
  if (fresh.length === 0) return parts;
  return new Map([...parts, ...fresh].sort(([one], [two]) => one.index - two.index));
}

/** A pair that is less sure than this gives way to what shows that one of the two went into another provision, or came of one. */
const DOUBTFUL = 0.7;

/**
 * Takes doubtful pairs of lines apart of which one is a part of a neighbour: where 72(2) went into 72(1) and 72(3) was cut in two,
 * number and boilerplate make a pair of what went and what came.
 */
export function releaseParts(before: Side, pairing: Pairing): void {
  const isPart = (unit: Unit, partnerOf: (unit: Unit) => Unit | undefined) =>
    nearby(unit).some(({ rest }) => {
      const whole = rest === unit ? undefined : partnerOf(rest);
      return whole && whole.text !== rest.text && covers(whole, unit, lost(whole, rest));
    });
  for (const one of before.units) {
    const [two, why] = [pairing.after(one), pairing.why(one)];
    if (!two || !why || why.confidence >= DOUBTFUL || isHeadedUnit(one)) continue;
    if (why.by !== 'label' && why.by !== 'similarity') continue;
    if (isPart(one, unit => pairing.after(unit)) || isPart(two, unit => pairing.before(unit)))
      pairing.remove(one);
  }
}

/** A provision that may be a part of `whole`, of which `rest` is left on its own side. */
interface Candidate {
  part: Unit;
  rest: Unit;
  whole: Unit;
  distance: number;
}

/**
 * Each of the units that is a part of something -> the whole. Of several wholes that had the same sentence the one counts whose
 * rest stands nearest, and what a whole lost is the part of one provision only.
 */
function partsOf(units: readonly Unit[], partnerOf: (unit: Unit) => Unit | undefined): Map<Unit, Unit> {
  const left = new Map<Unit, Map<number, number>>();
  const lostBy = (whole: Unit, rest: Unit) => {
    const known = left.get(whole) ?? lost(whole, rest);
    left.set(whole, known);
    return known;
  };
  const candidates = units.flatMap(part =>
    nearby(part).flatMap(({ rest, distance }): Candidate[] => {
      const whole = partnerOf(rest);
      // Asked first, because it is cheap: most pairs beside a new provision have lost nothing.
      if (!whole || whole.text === rest.text || !covers(whole, part, lostBy(whole, rest))) return [];
      return [{ part, rest, whole, distance }];
    }),
  );
  candidates.sort((one, two) => one.distance - two.distance);
  const found = new Map<Unit, Unit>();
  for (const { part, rest, whole } of candidates) {
    const words = lostBy(whole, rest);
    if (found.has(part) || !covers(whole, part, words)) continue;
    for (const [id, amount] of part.ownWords.amounts) words.set(id, (words.get(id) ?? 0) - amount);
    found.set(part, whole);
  }
  for (const [part, whole] of restOfLists(units, found, partnerOf)) found.set(part, whole);
  // In reading order: together the parts are read as the whole was.
  return new Map([...found].sort(([one], [two]) => one.index - two.index));
}

/**
 * The lines that are too short to prove anything, where a line beside them went into the same words: all of `(a) boats; (b) bells; and
 * (c) ropes and lamps` stands in the sentence now, letter by letter and in what is new of it.
 */
function restOfLists(
  units: readonly Unit[],
  found: ReadonlyMap<Unit, Unit>,
  partnerOf: (unit: Unit) => Unit | undefined,
): [Unit, Unit][] {
  if (found.size === 0) return [];
  const wholes = new Map<Unit, Unit>();
  for (const [part, whole] of found)
    if (part.parent && partnerOf(part.parent) === whole) wholes.set(part.parent, whole);
  return units.flatMap((part): [Unit, Unit][] => {
    const whole = part.parent && wholes.get(part.parent);
    const words = withoutEnd(part.text);
    if (!whole || found.has(part) || part.children.length > 0 || words.length < LEAST_LETTERS) return [];
    return isPhraseIn(words, whole.text) && !isPhraseIn(words, part.parent?.text ?? '')
      ? [[part, whole]]
      : [];
  });
}

const LEAST_LETTERS = 4;

/** Whether words stand in a text as a phrase between stops. */
function isPhraseIn(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [front, behind] = [text.slice(0, at), text.slice(at + words.length)];
    if (/(?:^|[\s\p{P}])$/u.test(front) && /^(?:$|[\s\p{P}])/u.test(behind)) return true;
  }
  return false;
}

/** Neighbours on either side that are looked at: what a provision was split off stands beside it, and a list may have thousands. */
const MOST_NEARBY = 200;

/** What stands beside a unit, or holds it, with how far away it is; of two as far away the one in front is nearer. */
function nearby(unit: Unit): { rest: Unit; distance: number }[] {
  const { parent } = unit;
  if (!parent) return [];
  const at = placeOf(unit, parent);
  const from = Math.max(0, at - MOST_NEARBY);
  const beside = parent.children.slice(from, at + 1 + MOST_NEARBY).map((rest, place) => {
    const steps = at - from - place;
    return { rest, distance: steps >= 0 ? steps : 0.5 - steps };
  });
  return [{ rest: parent, distance: at + 1 }, ...beside];
}

const places = new WeakMap<readonly Unit[], Map<Unit, number>>();

/** Where a unit stands below its parent, counted once for all of them. */
function placeOf(unit: Unit, { children }: Unit): number {
  let known = places.get(children);
  if (known?.size !== children.length || !known.has(unit)) {
    known = new Map(children.map((child, at) => [child, at]));
    places.set(children, known);
  }
  return known.get(unit) ?? -1;
}

/** Whether the words that `whole` lost are those of `part`. */
function covers(whole: Unit, part: Unit, gone: ReadonlyMap<number, number>): boolean {
  const { amounts, total } = part.ownWords;
  let common = 0;
  for (const [id, amount] of amounts) common += Math.min(amount, gone.get(id) ?? 0);
  if (total < ENOUGH_WORDS) {
    const words = withoutEnd(part.text);
    return common >= total - ROUNDING && words.length >= ENOUGH_LETTERS && whole.text.includes(words);
  }
  const isBothWays = common >= Math.max(total, sumOf(gone)) * COVERED_BOTH_WAYS;
  if (!isBothWays && common < total * COVERED) return false;
  const equal = diffTokens(whole.tokens, part.tokens).segments.filter(({ op }) => op === 'equal');
  const letters = equal.reduce((sum, { text }) => sum + text.length, 0);
  return letters >= part.text.length * (isBothWays ? COVERED_BOTH_WAYS : COVERED);
}

/** Words without the stop that a line of a list has, and running text has not. */
const withoutEnd = (text: string) =>
  text.replace(/(?<![\s\p{P}])[\s\p{P}]+(?:and|or|et|ou|y|o|и|или)?$/u, '');
/** Numbers are worth a fraction of a word, so sums are not exact. */
const ROUNDING = 1e-9;

/** The content words that a provision has no more; less than none of what it got. */
function lost(whole: Unit, rest: Unit): Map<number, number> {
  const { amounts } = rest.ownWords;
  return new Map([...whole.ownWords.amounts].map(([id, amount]) => [id, amount - (amounts.get(id) ?? 0)]));
}

const sumOf = (words: ReadonlyMap<number, number>) =>
  [...words.values()].reduce((sum, amount) => sum + Math.max(0, amount), 0);
