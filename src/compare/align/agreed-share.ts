/** How much of two provisions agrees, read from word to word: lines with one label are read together. */
import type { Unit } from '../unit.ts';
import { agreement } from '../words/index.ts';

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
