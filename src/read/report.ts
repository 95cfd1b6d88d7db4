import type { Position } from 'unist';

/** Where warnings of the recogniser go: rule, reason, and the place in the source. */
export type Report = (ruleId: string, reason: string, position: Position | undefined) => void;
