/** What the first frame of a pair does not wait for: cross-references, and flags. Data in, data out, in whatever thread. */
import {
  auditReferences,
  type Comparison,
  type Correction,
  type Draft,
  type Finding,
  findFlags,
  type ReferenceAudit,
  type Report,
  reportOf,
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
  | { type: 'flags'; findings: readonly Finding[]; isAll: boolean }
  /** With all flags and references in it. */
  | { type: 'report'; report: Report };

/** What was found of a pair, for what rests on it. */
const known = new WeakMap<Asked, { audit?: ReferenceAudit; findings?: readonly Finding[] }>();

/** Works them out one after the other, each when it is asked for. */
export const FACTS: readonly ((asked: Asked) => Fact)[] = [
  asked => {
    const audit = auditReferences(asked.before, asked.after, { corrections: asked.corrections });
    known.set(asked, { ...known.get(asked), audit });
    return { type: 'references', audit };
  },
  asked => ({ type: 'flags', findings: flags(asked, true), isAll: false }),
  asked => {
    const findings = flags(asked, false);
    known.set(asked, { ...known.get(asked), findings });
    return { type: 'flags', findings, isAll: true };
  },
  asked => {
    const { comparison, before, after } = asked;
    const { audit, findings = [] } = known.get(asked) ?? {};
    const drafts = { before, after };
    return {
      type: 'report',
      report: reportOf({ comparison, drafts, findings, ...(audit ? { audit } : {}) }),
    };
  },
];

const flags = (
  { comparison, before, after, corrections, watchlists }: Asked,
  isQuick: boolean,
): readonly Finding[] => findFlags(comparison, before, after, watchlists, { corrections, isQuick });
