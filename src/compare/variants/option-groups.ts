/** Rivals that are provisions of their own: options of one parent, sub-options, and paragraphs beside an `alt` of them. */
import { holds, type Unit } from '../unit.ts';

export interface OptionGroup {
  by: 'options' | 'alt';
  parent: Unit | null;
  options: Unit[];
}

/** The groups among `children`, in their order. A list of options that begins again is another group. */
export function optionGroupsAmong(children: readonly Unit[], parent: Unit | null): OptionGroup[] {
  const groups: OptionGroup[] = [];
  let list: Unit[] = [];
  for (const child of children) {
    if (child.kind !== 'option') continue;
    if (list.some(({ number }) => number !== null && number === child.number)) {
      groups.push({ by: 'options', parent, options: list });
      list = [];
    }
    list.push(child);
  }
  groups.push({ by: 'options', parent, options: list }, ...altsAmong(children, parent));
  return groups.filter(({ options }) => options.length > 1);
}

const ALT = /^(.*?) ?alt(?: \d+)?$/;

/** `7` and `7 alt`; `8 alt` and `8 alt 2`. */
function altsAmong(children: readonly Unit[], parent: Unit | null): OptionGroup[] {
  const byStem = new Map<string, Unit[]>();
  for (const child of children) {
    const stem = child.kind === 'option' ? undefined : ALT.exec(child.number ?? '')?.[1];
    if (!stem) continue;
    const own = children.find(({ number, kind }) => number === stem && kind === child.kind);
    const known = byStem.get(stem) ?? (own ? [own] : []);
    byStem.set(stem, [...known, child]);
  }
  return [...byStem.values()].map(options => ({ by: 'alt', parent, options }));
}

/** A unit with all below it, in reading order. */
export function* subtree(unit: Unit): Generator<Unit> {
  yield unit;
  for (const child of unit.children) yield* subtree(child);
}

/** All words of a unit and what stands below it. */
export const wholeText = (unit: Unit): string =>
  [...subtree(unit)]
    .map(({ headingText, text }) => `${headingText} ${text}`.trim())
    .join(' ')
    .trim();

/** Whether a unit is one of `units` or stands below one. */
export const isAmong = (unit: Unit, units: readonly Unit[]): boolean =>
  units.some(one => one === unit || holds(one, unit));
