/** What belongs to provisions beyond their own rows: splits, merges, alternatives, definitions. */
import { type Alternative, type Comparison, definitionChanges } from '../compare/index.ts';
import { printDefinition } from './sentences/definition.ts';

/** What belongs to provisions beyond their own rows. */
export interface Kin {
  /** Citation before -> citations of what was split off. */
  splitOff: ReadonlyMap<string, readonly string[]>;
  /** Citation after -> citations of what was merged into it. */
  mergedInto: ReadonlyMap<string, readonly string[]>;
  /** Citation before -> the alternatives that stood in it. */
  alternatives: ReadonlyMap<string, readonly Alternative[]>;
  /** Citation, after or else before -> what became of the definitions that stand there. */
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
  return { splitOff, mergedInto, alternatives: groups };
}

/** What is to be said of definitions that came, went or changed, by the citation of their provision. */
export function definitionRemarks(comparison: Comparison): Map<string, string[]> {
  const remarks = new Map<string, string[]>();
  for (const change of definitionChanges(comparison)) {
    const citation = (change.after ?? change.before)?.citation;
    if (change.status === 'unchanged' || citation === undefined) continue;
    remarks.set(citation, [...(remarks.get(citation) ?? []), printDefinition(change)]);
  }
  return remarks;
}
