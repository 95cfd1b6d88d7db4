/** What moved, and what was only renumbered. */
import { sameNumber } from '../document/index.ts';
import type { Pairs } from './align/index.ts';
import { changesLevel } from './align/kinds.ts';
import { holds, isHeadedUnit, type Unit } from './unit.ts';

interface Pair {
  before: Unit;
  after: Unit;
}

/**
 * The earlier units of all pairs that moved: those under another parent, and those that fall off the heaviest
 * sequence of pairs that keeps its order (a longest increasing subsequence, weighted by words, so that a short provision
 * moved past a long one and not the other way round).
 *
 * Parents without a partner are looked through: a chapter that was dissolved does not move its articles, but an annex
 * does, because it numbers its articles for itself. Articles keep one order through the whole body, or the whole annex,
 * whatever chapters they stand in. A line that kept its number under the same parent did not move, and neither did an
 * article round which the chapters were drawn anew, nor a line that only went a level up or down where it stood. A paragraph
 * that became an article has moved, wherever that one stands, and so has an article that became a paragraph.
 */
export function movedUnits(pairing: Pairs): ReadonlySet<Unit> {
  const moved = new Set<Unit>();
  const groups = new Map<Unit | null, Pair[]>();
  for (const [before, after] of pairing.entries()) {
    if (before.kind === 'draft-title' || before.kind === 'note') continue;
    const home = homeOf({ before, after }, pairing);
    if (home === undefined) {
      moved.add(before);
      continue;
    }
    const group = groups.get(home);
    if (group) group.push({ before, after });
    else groups.set(home, [{ before, after }]);
  }
  for (const pairs of groups.values()) {
    for (const kind of ['article', 'other'] as const) {
      const sameSort = pairs.filter(pair => isOfArticle(pair) === (kind === 'article'));
      for (const { before } of offTheSpine(sameSort, pairing)) moved.add(before);
    }
  }
  return moved;
}

/** An article on either side: what one draft calls a section may be an article of the other. */
const isOfArticle = ({ before, after }: Pair) => before.kind === 'article' || after.kind === 'article';

/** The earlier unit within which the pair keeps an order with others, null for the whole draft; undefined if it left it. */
function homeOf(pair: Pair, pairing: Pairs): Unit | null | undefined {
  const { before, after } = pair;
  if (changesLevel(before, after)) return undefined;
  const from = pairedParent(before, unit => pairing.after(unit));
  const to = pairedParent(after, unit => pairing.before(unit));
  const became = from ? (pairing.after(from) ?? null) : null;
  if (isOfArticle(pair)) {
    const stays = became === to || keepsNumber(pair) || isDrawnAnew(pair, { from, became, to }, pairing);
    return stays && sameNamespace(before, after, pairing) ? namespaceOf(before) : undefined;
  }
  if (became === to) return from;
  if (from?.kind === 'option' && goesOnFrom(from, after, unit => pairing.before(unit))) return from;
  // One level up: what held it now stands beside it. One level down: what stood beside it now holds it.
  const was = to ? (pairing.before(to) ?? null) : null;
  if (to?.kind === 'option' && goesOnFrom(to, before, unit => pairing.after(unit))) return was;
  if (became && to && was && canHoldLevels(to) && holds(to, became)) return was;
  if (was && from && canHoldLevels(from) && holds(from, was)) return from;
  return undefined;
}

/** Whether a line stands right after what became of an option, or after other lines of it: they go on from it as they did. */
function goesOnFrom(option: Unit, line: Unit, partnerOf: (unit: Unit) => Unit | undefined): boolean {
  const siblings = line.parent?.children ?? [];
  for (let at = siblings.indexOf(line) - 1; at >= 0; at -= 1) {
    const partner = partnerOf(siblings[at] as Unit);
    if (partner === option) return true;
    if (!partner || !holds(option, partner)) return false;
  }
  return false;
}

/**
 * Whether an article left its division only because that was divided, or was put together with others: it stands in one that is new
 * where the old one stood, or stood in one that is gone.
 */
function isDrawnAnew(
  { before, after }: Pair,
  { from, became, to }: { from: Unit | null; became: Unit | null; to: Unit | null },
  pairing: Pairs,
): boolean {
  const isNew = after.parent !== null && !pairing.before(after.parent);
  const isGone = before.parent !== null && !pairing.after(before.parent);
  if (isNew && became && (to === null || holds(to, became))) return true;
  return isGone && to !== null && (from === null || (became !== null && holds(became, to)));
}

/** Articles and lines; in a division, lines and articles have no order in common. */
const canHoldLevels = (unit: Unit) => unit.kind === 'article' || !isHeadedUnit(unit);

/**
 * The nearest parent that has a partner, looking through a paragraph that became an article's words, and through options
 * that are options on both sides: of one that was chosen, what it became is the parent.
 */
function pairedParent(unit: Unit, partnerOf: (unit: Unit) => Unit | undefined): Unit | null {
  for (let at = unit.parent; at; at = at.parent) {
    const partner = partnerOf(at);
    if (partner && !partner.detached && (at.kind !== 'option' || partner.kind !== 'option')) return at;
  }
  return null;
}

function namespaceOf(unit: Unit): Unit | null {
  for (let at = unit.parent; at; at = at.parent) if (at.kind === 'annex' && !at.isWholeText) return at;
  return null;
}

/** Whether both stand in the body, or in the same annex: annexes number their articles for themselves. */
function sameNamespace(before: Unit, after: Unit, pairing: Pairs): boolean {
  const annex = namespaceOf(before);
  const home = namespaceOf(after);
  return annex === null || home === null ? annex === home : pairing.after(annex) === home;
}

/** How much heavier a pair is on the spine if it kept its number: what is still paragraph 3 has hardly moved. */
const KEPT_NUMBER = 3;

const keepsNumber = ({ before, after }: Pair) => before.number !== null && before.number === after.number;

/**
 * Characters of both sides, the less the less sure the pair is, because a guess must not push off the spine what is
 * certain. A fraction from the content is added: of two spines with as many characters the same one has to win whichever
 * draft is called the earlier.
 */
function weightOf(pair: Pair, confidence: number): number {
  const { before, after } = pair;
  const weight = (2 + before.size + after.size) * confidence ** 2 * (keepsNumber(pair) ? KEPT_NUMBER : 1);
  return weight + ((before.contentHash + after.contentHash) >>> 8) / 2 ** 25;
}

/** Of pairs that are to keep one order those that do not: all but the heaviest sequence that does. */
export function offTheSpine(pairs: readonly Pair[], pairing: Pairs): Pair[] {
  const inOrder = [...pairs].sort((one, two) => one.before.index - two.before.index);
  // Nearly all groups keep their order, and then all of it is the spine.
  if (inOrder.every(({ after }, at) => after.index > (inOrder[at - 1]?.after.index ?? -1))) return [];
  const ranks = new Map(
    [...pairs]
      .sort((one, two) => one.after.index - two.after.index)
      .map(({ after }, rank) => [after, rank + 1]),
  );
  const best = new PrefixMaximum(pairs.length);
  const chains = inOrder.map(pair => {
    const rank = ranks.get(pair.after) ?? 0;
    const previous = best.upTo(rank - 1);
    const chain: Chain = {
      pair,
      weight: previous.weight + weightOf(pair, pairing.why(pair.before)?.confidence ?? 1),
      previous: previous.chain,
    };
    best.raise(rank, chain);
    return chain;
  });
  const spine = new Set<Pair>();
  const heaviest = chains.reduce<Chain | null>(
    (top, chain) => (top && top.weight >= chain.weight ? top : chain),
    null,
  );
  for (let chain = heaviest; chain; chain = chain.previous) spine.add(chain.pair);
  // A line may keep its number in a list that starts again; an article that is out of order has been put there.
  return inOrder.filter(pair => !spine.has(pair) && (isOfArticle(pair) || !keepsNumber(pair)));
}

interface Chain {
  pair: Pair;
  weight: number;
  previous: Chain | null;
}

/** A Fenwick tree of maxima: the heaviest chain that ends at or before a rank, in logarithmic time. */
class PrefixMaximum {
  private readonly chains: (Chain | null)[];

  constructor(size: number) {
    this.chains = new Array<Chain | null>(size + 1).fill(null);
  }

  upTo(rank: number): { weight: number; chain: Chain | null } {
    let top: Chain | null = null;
    for (let at = rank; at > 0; at -= at & -at) {
      const chain = this.chains[at] ?? null;
      if (chain && (!top || chain.weight > top.weight)) top = chain;
    }
    return { weight: top?.weight ?? 0, chain: top };
  }

  raise(rank: number, chain: Chain): void {
    for (let at = rank; at < this.chains.length; at += at & -at) {
      const known = this.chains[at];
      if (!known || chain.weight > known.weight) this.chains[at] = chain;
    }
  }
}

/** Whether a pair that stays in its place bears another number. Roman and arabic forms of one number are the same. */
export function isRenumbered(before: Unit, after: Unit): boolean {
  if (before.number === null || after.number === null) return false;
  if ((before.kind === 'option') !== (after.kind === 'option')) return false;
  return !sameNumber(before.number, after.number);
}
