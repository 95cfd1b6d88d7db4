/** Where a provision stands against another one of the other draft, told by what became of its neighbours. */
import { isHeadedUnit, type Unit } from '../unit.ts';

/**
 * `holder`: what held it became the other; `beside`: what stood beside it became the other; `within`: what held it became what holds
 * the other; `near`: a neighbour became the neighbour of the other; `article`: only their articles are one.
 */
export type Place = 'holder' | 'beside' | 'within' | 'near' | 'article' | 'elsewhere';

type PartnerOf = (unit: Unit) => Unit | undefined;

/** Neighbours on either side that are looked at for a line that nothing but its place may tell. */
const NEAREST = 4;

/** What became of all that stands around a line without a partner. */
export class Surroundings {
  /** Lines of the other draft that may be what became of it by their place alone. */
  readonly nearby: readonly Unit[];
  private readonly holders: ReadonlySet<Unit>;
  private readonly beside: ReadonlySet<Unit>;
  private readonly near: ReadonlySet<Unit>;
  private readonly home: Unit | null;

  /** `partnerOf` gives what units of the side of `unit` became. */
  constructor(unit: Unit, partnerOf: PartnerOf) {
    const partners = (units: readonly Unit[]) => units.flatMap(one => partnerOf(one) ?? []);
    const above = linesAbove(unit);
    const siblings = unit.parent?.children ?? [];
    const at = siblings.indexOf(unit);
    const article = articleOf(unit);
    this.holders = new Set(partners(above));
    this.beside = new Set(partners(siblings.filter(one => one !== unit && !isHeadedUnit(one))));
    this.near = new Set([unit, ...above].flatMap(line => neighboursOf(line, partnerOf)));
    this.home = (article && partnerOf(article)) ?? null;
    const found = [
      ...this.near,
      ...this.holders,
      ...[...this.holders].flatMap(({ children }) => children.slice(0, MOST_CHILDREN)),
      ...partners(siblings.slice(Math.max(0, at - NEAREST), at + NEAREST + 1)),
    ];
    this.nearby = found.filter(one => !isHeadedUnit(one));
  }

  /** The place of a line of the other draft. */
  placeOf(other: Unit): Place {
    if (this.holders.has(other)) return 'holder';
    if (this.beside.has(other)) return 'beside';
    for (let at = other.parent; at && !isHeadedUnit(at); at = at.parent)
      if (this.holders.has(at)) return 'within';
    if (this.near.has(other)) return 'near';
    return this.home && articleOf(other) === this.home ? 'article' : 'elsewhere';
  }
}

/** Lines below one that took in what held another, at most. */
const MOST_CHILDREN = 24;

/** What stands, in the other draft, behind the line in front of this one (or behind its own partner), and before the one behind it. */
function neighboursOf(line: Unit, partnerOf: PartnerOf): Unit[] {
  const siblings = line.parent?.children ?? [];
  const at = siblings.indexOf(line);
  const own = partnerOf(line);
  const front = own ?? nextPartner(siblings, at, -1, partnerOf);
  const behind = own ?? nextPartner(siblings, at, 1, partnerOf);
  return [front && stepFrom(front, 1), behind && stepFrom(behind, -1)].flatMap(one => one ?? []);
}

function nextPartner(
  siblings: readonly Unit[],
  from: number,
  step: 1 | -1,
  partnerOf: PartnerOf,
): Unit | undefined {
  for (let at = from + step; at >= 0 && at < siblings.length; at += step) {
    const partner = partnerOf(siblings[at] as Unit);
    if (partner) return partner;
  }
  return undefined;
}

function stepFrom(unit: Unit, step: 1 | -1): Unit | undefined {
  const beside = unit.parent?.children ?? [];
  return beside[beside.indexOf(unit) + step];
}

function linesAbove(unit: Unit): Unit[] {
  const lines: Unit[] = [];
  for (let at = unit.parent; at && !isHeadedUnit(at); at = at.parent) lines.push(at);
  return lines;
}

function articleOf(unit: Unit): Unit | null {
  for (let at: Unit | null = unit; at; at = at.parent) if (ARTICLES.has(at.kind)) return at;
  return null;
}
const ARTICLES: ReadonlySet<string> = new Set(['article', 'annex', 'preamble']);

/** Whether two units are, or stand in, rival options of one provision. */
export function areRivals(one: Unit, two: Unit): boolean {
  const [left, right] = [optionsAround(one), optionsAround(two)];
  return left.some(option => right.some(other => other !== option && other.parent === option.parent));
}

function optionsAround(unit: Unit): Unit[] {
  const options: Unit[] = [];
  for (let at: Unit | null = unit; at && !isHeadedUnit(at); at = at.parent)
    if (at.kind === 'option') options.push(at);
  return options;
}
