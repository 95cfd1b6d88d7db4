/** Pairs of the same content: the surest evidence there is. */
import { sameContent, type Unit } from '../unit.ts';
import { groupBy, sameKind } from './kinds.ts';
import type { Pairing } from './pairing.ts';

/**
 * Pairs what has the same content and is the only one that has it. Content that repeats (`No text`) pairs where the
 * citation agrees, and else in order if there are equally many on both sides.
 */
export function pairExact(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  const targets = groupBy(after, unit => unit.contentHash);
  for (const [hash, sources] of groupBy(before, unit => unit.contentHash)) {
    const [one] = sources;
    const partners = targets.get(hash);
    const [two] = partners ?? [];
    if (!one || !two || !partners || one.size === 0 || !sameContent(one, two) || !sameKind(one, two))
      continue;
    if (sources.length === 1 && partners.length === 1) {
      pairWhole(one, two, 1, pairing);
      continue;
    }
    for (const unit of sources) {
      const partner = partners.find(other => !pairing.has(other) && other.citation === unit.citation);
      if (partner && sameContent(unit, partner) && sameKind(unit, partner))
        pairWhole(unit, partner, 0.95, pairing);
    }
    if (sources.length !== partners.length) continue;
    const rest = pairing.free(partners);
    pairing.free(sources).forEach((unit, at) => {
      const partner = rest[at];
      if (partner && sameContent(unit, partner) && sameKind(unit, partner))
        pairWhole(unit, partner, 0.8, pairing);
    });
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
