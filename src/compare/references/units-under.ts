/** What a provision holds, and what holds it. */
import { holds, type Unit } from '../unit.ts';

/** The nearest provision of a kind that holds a unit, or is it. */
export function holderOf(unit: Unit, kind: string): Unit | null {
  for (let at: Unit | null = unit; at; at = at.parent) if (at.kind === kind) return at;
  return null;
}

/** Whether a unit is another one, or stands in it. */
export const isUnder = (unit: Unit, above: Unit): boolean => unit === above || holds(above, unit);

/**
 * The lines of a provision that bear a number, one for each option that has it; options are looked through, and unnumbered
 * paragraphs counted.
 */
export function childrenOf(above: Unit, number: string): Unit[] {
  const lines = above.children.flatMap(child =>
    child.kind === 'option' ? [child, ...child.children] : [child],
  );
  const tests: ((child: Unit) => boolean)[] = [
    child => child.number === number,
    child => child.number?.toLowerCase() === number.toLowerCase(),
    child => child.number === `${above.number}.${number}`,
  ];
  for (const test of tests) {
    const found = lines.filter(child => test(child));
    const [first] = found;
    // A list that starts again has the number twice in one place: the first is meant.
    if (first)
      return found.filter((child, at) => at === 0 || (isOption(child.parent) && isOption(first.parent)));
  }
  if (!/^\d+$/.test(number) || lines.some(child => child.number !== null && /^\d/.test(child.number)))
    return [];
  const unnumbered = [...(above.text === '' ? [] : [above]), ...lines.filter(child => child.number === null)];
  const unit = unnumbered[Number(number) - 1];
  return unit ? [unit] : [];
}

const isOption = (unit: Unit | null) => unit?.kind === 'option';

/** Whether something below a provision passes a test. */
export function below(unit: Unit, test: (unit: Unit) => boolean): boolean {
  return unit.children.some(child => test(child) || below(child, test));
}

/**
 * `4(b)` is the second line under paragraph 4 where no line of its article bears a letter: a converter printed its lists as
 * numbers, as Markdown does.
 */
export function nthLine(above: Unit, number: string, units: readonly Unit[]): Unit[] {
  const nth = LETTER.test(number) ? number.charCodeAt(0) - 'a'.charCodeAt(0) : -1;
  if (nth < 0 || !/^\d/.test(above.number ?? '') || above.kind === 'article') return [];
  const line = above.children.filter(child => child.number !== null)[nth];
  if (line?.number !== String(nth + 1)) return [];
  const article = holderOf(above, 'article');
  const isLettered = (unit: Unit) => LETTER.test(unit.number ?? '') && holderOf(unit, 'article') === article;
  return units.some(isLettered) ? [] : [line];
}

const LETTER = /^[a-z]$/;
