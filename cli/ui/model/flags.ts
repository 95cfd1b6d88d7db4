/** Flags, as the screen shows them: findings at the provisions that they are about. */
import type { Finding } from '../../../src/index.ts';
import type { ReviewDocument } from './document.ts';

/** A finding of a watchlist at one provision. */
export type ShownFlag = Pick<Finding, 'rule' | 'severity' | 'sentence' | 'unverified'>;

/** Findings by the place of their entry. */
export type Flags = ReadonlyMap<number, readonly ShownFlag[]>;

/** States that say that something is there to be looked at; what is watched and did not change is no flag. */
const TOLD: readonly Finding['state'][] = ['changed', 'present', 'unverified', 'rule-failed'];

/** Puts findings at their entries. Those that are about no row stand in no provision, and are for `treaty flag`. */
export function flagsOf(document: ReviewDocument, findings: readonly Finding[]): Flags {
  const places = new Map(document.entries.map(({ row, at }) => [row, at]));
  const flags = new Map<number, ShownFlag[]>();
  for (const { row, state, rule, severity, sentence, unverified } of findings) {
    const found = row === null ? undefined : document.comparison.rows[row];
    const at = found && places.get(found);
    if (at === undefined || !TOLD.includes(state)) continue;
    const known = flags.get(at) ?? [];
    if (!known.some(flag => flag.sentence === sentence)) known.push({ rule, severity, sentence, unverified });
    flags.set(at, known);
  }
  return flags;
}
