/** Two drafts that were opened -> their comparison. Loaded when it is not remembered. */
import { type Comparison, compare } from '../src/index.ts';
import type { OpenedPair } from './open-pair.ts';

export const compareDrafts = ({ before, after, corrections }: OpenedPair): Comparison =>
  compare(before.draft, after.draft, { corrections });
