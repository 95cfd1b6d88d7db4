/** Two drafts that were opened -> their comparison. Loaded when it is not remembered. */
import { type Comparison, compareAndAudit, type ReferenceAudit } from '../src/index.ts';
import type { OpenedPair } from './open-pair.ts';

export const compareDrafts = ({
  before,
  after,
  corrections,
}: OpenedPair): { comparison: Comparison; audit: () => ReferenceAudit } =>
  compareAndAudit(before.draft, after.draft, { corrections });
