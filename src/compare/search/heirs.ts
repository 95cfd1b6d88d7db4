/**
 * What became of provisions that have no partner, and what those came of that are new. Their words are searched in all of the other
 * draft that is new or was edited, and their place is looked at. Only what is not found is gone, or new.
 */
import type { Pairing } from '../align/pairing.ts';
import type { Side } from '../side.ts';
import type { Successor } from '../types.ts';
import type { Unit } from '../unit.ts';
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

/** Words that weigh less are not searched: they are everywhere. */
const LEAST_OWN = 2.2;
/** Share of its words that a part brings with it alone; or, rewritten, together with as much of what the whole lost or won. */
const PART = 0.8;
const PART_BOTH_WAYS = 0.4;
const PART_WORTH = 2.5;

/** Finds heirs for all that is free on either side. Nothing that has a partner is touched. */
export function findHeirs(before: Side, after: Side, pairing: Pairing, reader: LineReader): Heirs {
  const isFree = (unit: Unit) => isSearched(unit) && !pairing.after(unit) && !pairing.before(unit);
  if (!before.units.some(isFree) && !after.units.some(isFree)) return { heirs: [], kept: new Map() };
  const lines = new Lines({ before, after }, pairing, reader);
  const asked = (name: SideName) => lines.of[name].filter(line => lines.isFree(line));
  const indexes = {
    before: new WordIndex(lines.of.before, asked('after'), lines.worth),
    after: new WordIndex(lines.of.after, asked('before'), lines.worth),
  };
  const found = new Map<string, Heir>();
  const heirless: { line: Line; index: WordIndex }[] = [];
  for (const name of ['before', 'after'] as const) {
    const index = indexes[other(name)];
    const { links, rest } = linksOf(name, index, lines);
    heirless.push(...rest.map(line => ({ line, index })));
    for (const { line, target, score } of links) {
      const [one, two] = name === 'before' ? [line.unit, target.unit] : [target.unit, line.unit];
      const key = `${one.index} ${two.index}`;
      if (!found.has(key)) found.set(key, heirOf(one, two, score, lines.partner(target.unit) !== undefined));
    }
  }
  const heirs = [...found.values()];
  const taken = new Set(heirs.flatMap(({ before: one, after: two }) => [one, two]));
  heirs.push(...heirsInPlace(before.units, pairing, lines, taken));
  heirs.push(...headedHeirs(before, after, pairing, reader.interner, heirs));
  const linked = new Set(heirs.flatMap(({ before: one, after: two }) => [one, two]));
  const kept = new Map<Unit, readonly Kept[]>();
  for (const { line, index } of heirless) {
    if (linked.has(line.unit)) continue;
    const words = keptWords(line, index, lines);
    if (words.length > 0) kept.set(line.unit, words);
  }
  return { heirs, kept };
}

/** What is left of heirs once pairs were made of some: those of which one has no partner. */
export function withoutPaired({ heirs, kept }: Heirs, pairing: Pairing): Heirs {
  const isFree = (unit: Unit) => !pairing.after(unit) && !pairing.before(unit);
  return {
    heirs: heirs.filter(({ before, after }) => isFree(before) || isFree(after)),
    kept: new Map([...kept].filter(([unit]) => isFree(unit))),
  };
}

interface Link {
  line: Line;
  target: Line;
  score: Score;
}

/** The one line that each free line of a side went into, the surest first, so that what one brought is left out for the next. */
function linksOf(name: SideName, index: WordIndex, lines: Lines): { links: Link[]; rest: Line[] } {
  const free = lines.of[name].filter(line => lines.isFree(line) && line.total >= LEAST_OWN);
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
    target.explain(line);
    line.explain(target);
  }
  return { links: [...links.values()], rest: free.filter(line => !links.has(line)) };
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

const other = (name: SideName): SideName => (name === 'before' ? 'after' : 'before');
