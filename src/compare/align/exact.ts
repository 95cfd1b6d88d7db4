/** Pairs of the same content: the surest evidence there is. */
import { sameContent, type Unit } from '../unit.ts';
import { groupBy, sameKind } from './kinds.ts';
import type { Pairing } from './pairing.ts';

/** What a pair of content that repeats is worth: beside a sure pair, by its number, by mere order. */
const BESIDE = 0.95;
const SAME_CITATION = 0.9;
/** Too little to say that it moved: `Production` in one table is as good as `Production` in another. */
const IN_ORDER = 0.55;

/**
 * Pairs what has the same content and is the only one that has it. Content that repeats (`No text`) pairs beside pairs
 * that are sure, then by its number, and what is left in order if there are equally many on both sides.
 */
export function pairExact(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  const targets = groupBy(after, unit => unit.contentHash);
  const repeated: [Unit[], Unit[]][] = [];
  for (const [hash, sources] of groupBy(before, unit => unit.contentHash)) {
    const partners = targets.get(hash);
    const [one] = sources;
    const [two] = partners ?? [];
    if (!one || !two || !partners || one.size === 0) continue;
    if (sources.length > 1 || partners.length > 1) repeated.push([sources, partners]);
    else if (isSame(one, two)) pairWhole(one, two, 1, pairing);
  }
  if (repeated.length === 0) return;
  pairBeside(before, after, pairing);
  for (const [sources, partners] of repeated) {
    for (const unit of pairing.free(sources)) {
      if (unit.number === null) continue;
      const partner = pairing
        .free(partners)
        .find(other => other.citation === unit.citation && isSame(unit, other));
      if (partner) pairWhole(unit, partner, SAME_CITATION, pairing);
    }
    const [rest, others] = [pairing.free(sources), pairing.free(partners)];
    if (rest.length !== others.length) continue;
    rest.forEach((unit, at) => {
      const partner = others[at];
      if (partner && isSame(unit, partner)) pairWhole(unit, partner, IN_ORDER, pairing);
    });
  }
}

const isSame = (one: Unit, two: Unit) => sameContent(one, two) && sameKind(one, two);

/** Pairs of the same content right behind a pair, or right before one, and so on from there. */
function pairBeside(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  const places = new Map(after.map((unit, at) => [unit, at]));
  for (const step of [1, -1]) {
    const order = step === 1 ? before : [...before].reverse();
    let beside = step === 1 ? 0 : after.length - 1;
    for (const unit of order) {
      const known = pairing.after(unit);
      const other = after[beside];
      if (!known && other && !pairing.has(unit) && !pairing.has(other) && isSame(unit, other)) {
        pairWhole(unit, other, BESIDE, pairing);
      }
      const place = places.get(pairing.after(unit) ?? unit);
      // Behind what has no pair nothing is known of the next one.
      beside = place === undefined ? Number.NaN : place + step;
    }
  }
}

/** Two units with the same content, and all below them one by one. */
function pairWhole(before: Unit, after: Unit, confidence: number, pairing: Pairing): void {
  if (pairing.has(before) || pairing.has(after)) return;
  pairing.add(before, after, 'exact', confidence);
  before.children.forEach((child, at) => {
    const other = after.children[at];
    if (other && sameKind(child, other)) pairWhole(child, other, confidence, pairing);
  });
}

/** What has no words to be alike by (`(a) …`, `[ ]`) is the same only if label and content are, one by one in order. */
export function pairWordless(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  const key = (unit: Unit) =>
    unit.words.total > 0 ? null : `${unit.kind}\n${unit.label}\n${unit.headingText}\n${unit.text}`;
  const targets = groupBy(after, key);
  for (const [same, units] of groupBy(before, key)) {
    if (same === null) continue;
    targets.get(same)?.forEach((two, at) => {
      const one = units[at];
      if (one && sameContent(one, two)) pairing.add(one, two, 'place', 0.5);
    });
  }
}
