/** Paragraphs that are counted outside of articles: those of decisions and resolutions, and of annexes without articles. */
import { isHeadedUnit, type Unit } from '../unit.ts';
import { printedNumber } from './pointed.ts';
import { holderOf, isUnder } from './units-under.ts';

/**
 * The paragraph with a number outside of all articles, as a reference in a provision means it; null where that cannot be told.
 * Decisions and resolutions number them mostly through all their sections.
 */
export function looseLine(number: string, from: Unit, units: readonly Unit[]): Unit | null {
  for (let at: Unit | null = from; at; at = at.parent) {
    const beside = at.children.filter(unit => printedNumber(unit) === number && !isHeadedUnit(unit));
    if (beside.length > 1) return null;
    if (beside[0]) return beside[0];
  }
  const top = units.filter(unit => unit.parent === null && unit.number === number);
  const [line, ...others] =
    top.length > 0 || !/^\p{Nd}/u.test(number) ? top : looseLines(number, null, units);
  return others.length === 0 ? (line ?? null) : null;
}

/** What counts the paragraphs in it for itself. */
const HOLDERS = ['article', 'annex', 'preamble'];

/** The lines with a number in no article: of a holder, or of none. */
export function looseLines(number: string, holder: Unit | null, units: readonly Unit[]): Unit[] {
  return units.filter(unit => {
    if (unit.number !== number || isHeadedUnit(unit)) return false;
    if (holder && !isUnder(unit, holder)) return false;
    return HOLDERS.every(kind => (holderOf(unit, kind) ?? holder) === holder);
  });
}
