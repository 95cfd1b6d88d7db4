/** What the first frame of a pair does not wait for: cross-references, and flags. Data in, data out, in whatever thread. */
import {
  auditReferences,
  type Comparison,
  type Correction,
  type Draft,
  type Finding,
  findFlags,
  type ReferenceAudit,
  type Watchlist,
} from '../../src/index.ts';

export interface Asked {
  comparison: Comparison;
  before: Draft;
  after: Draft;
  corrections: readonly Correction[];
  watchlists: readonly Watchlist[];
}

export type Fact =
  | { type: 'references'; audit: ReferenceAudit }
  /** Those that the comparison has at hand come first: all of them take as long as comparing does. */
  | { type: 'flags'; findings: readonly Finding[]; isAll: boolean };

/** Works them out one after the other, each when it is asked for. */
export const FACTS: readonly ((asked: Asked) => Fact)[] = [
  ({ before, after, corrections }) => ({
    type: 'references',
    audit: auditReferences(before, after, { corrections }),
  }),
  asked => flags(asked, false),
  asked => flags(asked, true),
];

function flags({ comparison, before, after, corrections, watchlists }: Asked, isAll: boolean): Fact {
  const findings = findFlags(comparison, before, after, watchlists, { corrections, isQuick: !isAll });
  return { type: 'flags', findings, isAll };
}
