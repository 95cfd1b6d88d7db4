/** Flags, as the screen shows them: findings at the provisions that they are about. */
import type { Finding } from '../../../src/index.ts';
import type { ReviewDocument } from './document.ts';

/** A finding of a watchlist at one provision. */
export type ShownFlag = Pick<Finding, 'rule' | 'severity' | 'sentence'>;

type Places = ReadonlyMap<number, readonly ShownFlag[]>;

export interface Flags {
  /** By the place of their entry: what is there to be looked at. */
  of: Places;
  /** By the place of their entry: what is watched and did not change, or stands there. */
  watched: Places;
  /** About no provision, or about more than one. */
  elsewhere: readonly ShownFlag[];
  /** All of them, in their order, with the entry that each is about. */
  all: readonly { finding: Finding; entry: number | null }[];
}

/** States that say that something is there to be looked at; what is watched and did not change is no flag. */
const TOLD: readonly Finding['state'][] = ['changed', 'present', 'unverified', 'rule-failed'];

const isFlag = ({ state, kind }: Finding) =>
  TOLD.includes(state) && !(state === 'present' && kind === 'stands');

/** Puts findings at their entries. */
export function flagsOf(document: ReviewDocument, findings: readonly Finding[]): Flags {
  const places = new Map(document.entries.map(({ row, at }) => [row, at]));
  const all = findings.map(finding => {
    const row = finding.row === null ? undefined : document.comparison.rows[finding.row];
    return { finding, entry: (row && places.get(row)) ?? null };
  });
  const of = new Map<number, ShownFlag[]>();
  const watched = new Map<number, ShownFlag[]>();
  const elsewhere: ShownFlag[] = [];
  for (const { finding, entry } of all) {
    const { rule, severity, sentence } = finding;
    const book = isFlag(finding) ? of : watched;
    const known = entry === null ? elsewhere : (book.get(entry) ?? []);
    if (entry !== null) book.set(entry, known);
    if (!known.some(flag => flag.sentence === sentence)) known.push({ rule, severity, sentence });
  }
  return { of, watched, elsewhere, all };
}
