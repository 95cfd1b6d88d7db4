/** What belongs to provisions beyond their own rows: splits, merges, alternatives, definitions. */
import { type Alternative, type Comparison, definitionChanges, type Row } from '../compare/index.ts';
import { printDefinition } from './sentences/definition.ts';

/** What belongs to provisions beyond their own rows. */
export interface Kin {
  /** Citation before -> citations of what was split off. */
  splitOff: ReadonlyMap<string, readonly string[]>;
  /** Citation after -> citations of what was merged into it. */
  mergedInto: ReadonlyMap<string, readonly string[]>;
  /** Citation before -> the alternatives that stood in it. */
  alternatives: ReadonlyMap<string, readonly Alternative[]>;
  /** Of a group of options -> the labels of those that the words now are compared with, though others were taken. */
  comparedWith?: ReadonlyMap<Alternative, readonly string[]>;
  /** Of each place (see `definitionsOf`) what became of the definitions that stand there. */
  definitions?: ReadonlyMap<string, readonly string[]>;
}

/** Gathers the splits, merges and alternatives of a comparison. */
export function kinOf({ rows, alternatives }: Pick<Comparison, 'rows' | 'alternatives'>): Kin {
  const splitOff = new Map<string, string[]>();
  const mergedInto = new Map<string, string[]>();
  for (const { from, into, before, after } of rows) {
    if (from !== undefined && after !== null) splitOff.set(from, [...(splitOff.get(from) ?? []), after]);
    if (into !== undefined && before !== null)
      mergedInto.set(into, [...(mergedInto.get(into) ?? []), before]);
  }
  const groups = new Map<string, Alternative[]>();
  for (const group of alternatives) groups.set(group.before, [...(groups.get(group.before) ?? []), group]);
  const comparedWith = new Map(alternatives.map(group => [group, othersCompared(group, rows)]));
  return { splitOff, mergedInto, alternatives: groups, comparedWith };
}

/**
 * The options of a settled group that were not taken, or not alone, and are yet the partners of provisions that have its text now: which
 * option was taken follows from the words of all that it holds, a partner from one provision, and the two may differ.
 */
function othersCompared(
  { by, before, choices, winners, into = [] }: Alternative,
  rows: readonly Row[],
): string[] {
  if (by !== 'options' || winners.length === 0) return [];
  const partners = rows.flatMap(row =>
    row.before !== null && into.includes(row.after ?? '') ? [row.before] : [],
  );
  return choices.flatMap(({ text }, at) => {
    const number = /\(?([\p{L}\p{N}]+)\)?[:.\s*]*$/u.exec(text)?.[1];
    const option = `${before}(option ${number})`;
    const isOther = !winners.includes(at) && partners.some(citation => citation.startsWith(option));
    return isOther ? [text] : [];
  });
}

/** What became of definitions, by the place where they stand: in the later draft, or in the earlier one if they are gone. */
export function definitionRemarks(comparison: Comparison): Map<string, string[]> {
  const remarks = new Map<string, string[]>();
  for (const change of definitionChanges(comparison)) {
    const place = placeOf(change.before?.citation ?? null, change.after?.citation ?? null);
    if (change.status === 'unchanged' || place === null) continue;
    remarks.set(place, [...(remarks.get(place) ?? []), printDefinition(change)]);
  }
  return remarks;
}

/** What became of the definitions that a row holds, gone ones included. */
export const definitionsOf = ({ before, after }: Row, { definitions }: Kin): readonly string[] =>
  [placeOf(before, null), placeOf(null, after)].flatMap(place => definitions?.get(place ?? '') ?? []);

/** A citation with its draft: the same number may be another provision there. */
const placeOf = (before: string | null, after: string | null): string | null =>
  after !== null ? `after ${after}` : before !== null ? `before ${before}` : null;
