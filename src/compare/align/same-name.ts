/** Provisions that are known by what they call themselves: a heading, or the term that a definition begins with. */
import type { Unit } from '../unit.ts';
import { agreedShare } from './agreed-share.ts';
import { groupBy, sameKind } from './kinds.ts';
import type { Likeness } from './likeness.ts';
import type { Pairing } from './pairing.ts';

/** Share of a provision's characters that agrees which, with its name, is proof enough; and where it is quite sure. */
const KEPT_LINES = 0.25;
const KEPT_ENOUGH = 0.7;

const NOTE_MARKS = /\[\^[^\]\s]+\]/g;

/** Share of the words of the smaller of two that the larger one has: another article was put into it, and weighs more. */
const HELD = 0.7;

function holdsOther(one: Unit, two: Unit, alike: number, likeness: Likeness): boolean {
  const [left, right] = [likeness.total(one), likeness.total(two)];
  return (alike * (left + right)) / 2 >= HELD * Math.min(left, right) && alike > 0;
}

export const headingOf = (unit: Unit): string => unit.headingText;

/** The term that a line of definitions begins with, in quotes: nothing else in a list does. */
export const termOf = ({ text }: Unit): string => TERM.exec(text)?.groups?.term ?? '';
const TERM = /^(?:por |par |under )?["“«„‘'](?<term>[^"”»“’']{2,80})["”»“’'](?=\s)/;

/** Pairs those of the same name, where it stands once on each side, from a likeness of `floor` on. */
export function pairSameName(
  before: readonly Unit[],
  after: readonly Unit[],
  nameOf: (unit: Unit) => string,
  floor: number,
  pairing: Pairing,
  likeness: () => Likeness,
): void {
  const isNamed = (unit: Unit) => nameOf(unit) !== '';
  const [left, right] = [before.filter(isNamed), after.filter(isNamed)];
  // Nearly all lines are without a name.
  if (left.length === 0 || right.length === 0) return;
  const key = (unit: Unit) => nameOf(unit).replace(NOTE_MARKS, '').toLowerCase();
  const targets = groupBy(right, key);
  for (const [name, units] of groupBy(left, key)) {
    const partners = targets.get(name) ?? [];
    const [one] = units;
    const [two] = partners;
    if (name === '' || !one || !two || units.length > 1 || partners.length > 1 || !sameKind(one, two))
      continue;
    const kept = agreedShare(one, two, KEPT_ENOUGH);
    const alike = kept >= KEPT_LINES ? kept : likeness().of(one, two);
    if (alike >= floor || holdsOther(one, two, alike, likeness()))
      pairing.add(one, two, 'heading', Math.max(0.6, Math.min(1, alike + 0.3)));
  }
}
