/**
 * What became of provisions that have no partner, and what those came of that are new. Their words are searched in all of the other
 * draft that is new or was edited, and their place is looked at. Only what is not found is gone, or new.
 */
import type { Pairs } from '../align/pairing.ts';
import type { Side } from '../side.ts';
import type { Successor } from '../types.ts';
import type { Unit } from '../unit.ts';
import { askedAgain, type Earlier, stillTrue, unitsOf } from './again.ts';
import { asConfidence } from './confidence.ts';
import { headedHeirs } from './headed.ts';
import { heirsInPlace } from './in-place.ts';
import { WordIndex } from './index-of-words.ts';
import { type Kept, keptWords } from './kept.ts';
import type { Line } from './line.ts';
import type { LineReader } from './line-reader.ts';
import { isSearched, Lines, type SideName } from './lines.ts';
import { Surroundings } from './place.ts';
import { type Score, scoreOf } from './score.ts';

/** A provision of the earlier draft, and the one of the later draft that took its words: one of them at least has no partner. */
export interface Heir {
  before: Unit;
  after: Unit;
  /** 0 to 1. */
  confidence: number;
  /** How alike all their words are. */
  alike: number;
  evidence: Successor['evidence'];
  /** Whether the one without a partner is a part of the other, that took it in or that it came out of. */
  isPart: boolean;
}

export interface Heirs {
  heirs: readonly Heir[];
  /** Of those that have no heir, and are gone or new: words that stand elsewhere. */
  kept: ReadonlyMap<Unit, readonly Kept[]>;
}

const NOTHING: Earlier = { heirs: [], kept: new Map(), free: new Set() };
/** Words that weigh less are not searched: they are everywhere. */
const LEAST_OWN = 2.2;
/** Share of its words that a part brings with it alone; or, rewritten, together with as much of what the whole lost or won. */
const PART = 0.8;
const PART_BOTH_WAYS = 0.4;
const PART_WORTH = 2.5;

/** What has no partner on either side, and may have an heir. */
export const freeLines = (before: Side, after: Side, pairing: Pairs): Unit[] =>
  [before, after].flatMap(({ units }) => pairing.unpaired(units).filter(isSearched));

/**
 * Finds heirs for all that is free on either side; after an `earlier` search, for what has become free since, with what that one found
 * of what is still free. Nothing that has a partner is touched.
 */
export function findHeirs(
  before: Side,
  after: Side,
  pairing: Pairs,
  reader: LineReader,
  earlier: Earlier = NOTHING,
): Heirs {
  const known = stillTrue(earlier, pairing);
  const asked = new Set(askedAgain(freeLines(before, after, pairing), earlier, known, pairing));
  if (asked.size === 0) return known;
  const lines = new Lines({ before, after }, pairing, reader, asked);
  for (const { before: one, after: two } of known.heirs) explainEachOther(lines.line(one), lines.line(two));
  const indexes = {
    before: new WordIndex(lines.of.before, lines.asked.after, lines.worth),
    after: new WordIndex(lines.of.after, lines.asked.before, lines.worth),
  };
  const found = new Map(known.heirs.map(heir => [keyOf(heir.before, heir.after), heir]));
  const heirless: { line: Line; index: WordIndex }[] = [];
  for (const name of ['before', 'after'] as const) {
    const index = indexes[other(name)];
    const { links, rest } = linksOf(name, index, lines);
    for (const one of rest.map(line => ({ line, index }))) heirless.push(one);
    for (const { line, target, score } of links) {
      const [one, two] = name === 'before' ? [line.unit, target.unit] : [target.unit, line.unit];
      const key = keyOf(one, two);
      if (!found.has(key)) found.set(key, heirOf(one, two, score, lines.partner(target.unit) !== undefined));
    }
  }
  const heirs = [...found.values()];
  heirs.push(...heirsInPlace(before.units, pairing, lines, unitsOf(heirs)));
  for (const heir of headedHeirs(before, after, pairing, reader.interner, heirs))
    if (!found.has(keyOf(heir.before, heir.after))) heirs.push(heir);
  const linked = unitsOf(heirs);
  const kept = new Map([...known.kept].filter(([unit]) => !linked.has(unit)));
  for (const { line, index } of heirless) {
    if (linked.has(line.unit)) continue;
    const words = keptWords(line, index, lines);
    if (words.length > 0) kept.set(line.unit, words);
  }
  return { heirs, kept };
}

interface Link {
  line: Line;
  target: Line;
  score: Score;
}

/** The one line that each free line of a side went into, the surest first, so that what one brought is left out for the next. */
function linksOf(name: SideName, index: WordIndex, lines: Lines): { links: Link[]; rest: Line[] } {
  const free = lines.asked[name].filter(line => line.total >= LEAST_OWN);
  const candidates = free.flatMap(line => {
    const around = new Surroundings(line.unit, unit => lines.partner(unit));
    const nearby = around.nearby.flatMap(unit => lines.line(unit) ?? []);
    return [...new Set([...index.near(line), ...nearby])].flatMap(target => {
      const score = scoreOf(line, target, around, lines);
      return score ? [{ line, target, around, score, version: target.version }] : [];
    });
  });
  candidates.sort(
    (one, two) =>
      two.score.sum - one.score.sum ||
      one.line.unit.index - two.line.unit.index ||
      one.target.unit.index - two.target.unit.index,
  );
  const links = new Map<Line, Link>();
  for (const { line, target, around, score: first, version } of candidates) {
    if (links.has(line)) continue;
    const score = target.version === version ? first : scoreOf(line, target, around, lines);
    if (!score) continue;
    links.set(line, { line, target, score });
    explainEachOther(line, target);
  }
  return { links: [...links.values()], rest: free.filter(line => !links.has(line)) };
}

function explainEachOther(one: Line | undefined, two: Line | undefined): void {
  if (!one || !two) return;
  two.explain(one);
  one.explain(two);
}

function heirOf(before: Unit, after: Unit, score: Score, isPaired: boolean): Heir {
  const { own, other: others, common, place, alike, evidence } = score;
  const isNext = place === 'holder' || place === 'beside';
  const isCovered = own >= PART || Math.min(own, others) >= PART_BOTH_WAYS;
  const isPart = isPaired && isNext && isCovered && common >= PART_WORTH;
  return { before, after, confidence: confidenceOf(score), alike, evidence, isPart };
}

/** From a little over one half at the bound to nearly certain. */
const confidenceOf = ({ sum }: Score): number => asConfidence(0.3 + sum * 0.4, 0.95);

const keyOf = (before: Unit, after: Unit): string => `${before.index} ${after.index}`;

const other = (name: SideName): SideName => (name === 'before' ? 'after' : 'before');
