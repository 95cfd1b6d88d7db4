/** The same words, whatever they are called and wherever they stand: surer than any label, any place. */
import { isHeadedUnit, type Unit } from '../unit.ts';
import { groupBy, sameKind } from './kinds.ts';
import type { Pairing, Pairs } from './pairing.ts';

/** Fewer letters are said in many places. */
const ENOUGH = 40;
/** An own text that is the same but for signs, and stands once on each side. */
const SURE = 0.97;

/**
 * Pairs lines whose own words are the same but for punctuation, brackets and case, where they stand once in either draft. What gathers
 * paragraphs under a heading (`Response measures`) may bear the words of one that had the same name, so it counts as a line here.
 */
export function pairSameWords(before: readonly Unit[], after: readonly Unit[], pairing: Pairing): void {
  const targets = groupBy(worded(after), unit => unit.wordsHash);
  for (const [words, units] of groupBy(worded(before), unit => unit.wordsHash)) {
    const partners = targets.get(words);
    const [one, two] = [units[0], partners?.[0]];
    if (!one || !two || units.length > 1 || partners?.length !== 1 || pairing.has(one) || pairing.has(two))
      continue;
    if (!isSameHome(one, two, pairing)) continue;
    if (one.text !== two.text && wordsOf(one) !== wordsOf(two)) continue;
    if (sameKind(one, two) || isLineAndGroup(one, two) || isLineAndGroup(two, one))
      pairing.add(one, two, 'exact', SURE);
  }
}

const worded = (units: readonly Unit[]) =>
  units.filter(
    ({ text, kind }) => text.length >= ENOUGH && kind !== 'article' && kind !== 'annex' && kind !== 'note',
  );

const wordsOf = ({ text }: Unit): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Whether both stand in what became one article; across articles the same words are looked for once those of each are paired. */
function isSameHome(one: Unit, two: Unit, pairing: Pairs): boolean {
  const [home, other] = [homeOf(one), homeOf(two)];
  return home && other ? pairing.after(home) === other : home === other;
}

function homeOf(unit: Unit): Unit | null {
  for (let at = unit.parent; at; at = at.parent) if (isHeadedUnit(at) && at.kind !== 'division') return at;
  return null;
}

/** Headings inside an article, or inside what holds no articles. */
const isLineAndGroup = (line: Unit, group: Unit): boolean =>
  group.kind === 'division' &&
  (line.kind === 'paragraph' || line.kind === 'subparagraph' || line.kind === 'item');
