/** Which units may be a pair at all, and what besides their words speaks for it. */
import { isHeadedUnit, type Unit } from '../unit.ts';

/** What agreeing labels or headings add to likeness when candidates compete. */
const LABEL_BONUS = 0.15;
const HEADING_BONUS = 0.35;

/** Lines pair with lines, articles with articles. An option that was chosen becomes a line, so options are lines too. */
export function sameKind(before: Unit, after: Unit): boolean {
  if (isHeadedUnit(before) || isHeadedUnit(after)) return before.kind === after.kind;
  if (isBareChoice(before) !== isBareChoice(after)) return false;
  const sort = ({ kind }: Unit) =>
    kind === 'note' || kind === 'table' || kind === 'draft-title' ? kind : 'line';
  return sort(before) === sort(after);
}

/** Whether one of two is a line and the other an article or an annex, or one an article and the other an annex. */
export function changesLevel(before: Unit, after: Unit): boolean {
  const level = (unit: Unit) =>
    unit.kind === 'article' || unit.kind === 'annex'
      ? unit.kind
      : isHeadedUnit(unit) || LOOSE.has(unit.kind)
        ? null
        : 'line';
  const [one, two] = [level(before), level(after)];
  return one !== null && two !== null && one !== two;
}

/** What is no provision of the text, and what is one of several that were offered. */
const LOOSE: ReadonlySet<string> = new Set(['note', 'table', 'block', 'draft-title', 'option']);

/**
 * A line that is nothing but its options. Where they are gone, one of them became the line, or several lines did: the
 * number above them has no words of its own to be found again by.
 */
const isBareChoice = (unit: Unit) =>
  unit.text === '' && unit.headingText === '' && unit.children.some(child => child.kind === 'option');

export type Bonus = (before: Unit, after: Unit) => number;

export const headingBonus: Bonus = (before, after) =>
  before.headingText !== '' && before.headingText.toLowerCase() === after.headingText.toLowerCase()
    ? HEADING_BONUS
    : 0;

export const labelBonus: Bonus = (before, after) =>
  before.number !== null && before.number === after.number && before.kind === after.kind ? LABEL_BONUS : 0;

/** Whether two unlabelled lines are the same one of their parent: the second, say. */
export function samePosition(before: Unit, after: Unit): boolean {
  const position = (unit: Unit) => unit.parent?.children.filter(child => child.number === null).indexOf(unit);
  return position(before) === position(after);
}

/**
 * The lines under a unit. Options are looked through, so that a chosen option's words meet those it became; and so are the headings
 * by which an article gathers its paragraphs, which one draft has and the next has not.
 */
export function linesOf(unit: Unit): readonly Unit[] {
  if (!unit.children.some(child => child.kind === 'option' || isHeadedUnit(child))) return unit.children;
  return unit.children.flatMap(child => {
    if (isHeadedUnit(child)) return isInArticle(child) ? linesOf(child) : [];
    return child.kind === 'option' ? [child, ...linesOf(child)] : [child];
  });
}

function isInArticle(unit: Unit): boolean {
  for (let at = unit.parent; at; at = at.parent) if (at.kind === 'article') return true;
  return false;
}

export function groupBy<Key, Value>(values: readonly Value[], key: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const of = key(value);
    const group = groups.get(of);
    if (group) group.push(value);
    else groups.set(of, [value]);
  }
  return groups;
}
