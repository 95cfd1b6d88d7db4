/** Which character of one draft is which of the other one. */
import type { Segment } from '../types.ts';

/** For every character of a text: where it is in the other one, or -1. */
export interface Mapping {
  before: Int32Array;
  after: Int32Array;
}

export function emptyMapping(lengths: { before: number; after: number }): Mapping {
  return {
    before: new Int32Array(lengths.before).fill(-1),
    after: new Int32Array(lengths.after).fill(-1),
  };
}

/**
 * Maps the equal stretches of an edit between the texts that begin at these offsets. What has a partner keeps it, so that the
 * surest edits are to be mapped first.
 */
export function mapSegments(
  mapping: Mapping,
  segments: readonly Segment[],
  at: { before: number; after: number },
): void {
  const { before: toAfter, after: toBefore } = mapping;
  let { before, after } = at;
  for (const { op, text } of segments) {
    if (op === 'equal') {
      for (let step = 0; step < text.length; step += 1) {
        if (toAfter[before + step] !== -1 || toBefore[after + step] !== -1) continue;
        toAfter[before + step] = after + step;
        toBefore[after + step] = before + step;
      }
    }
    if (op !== 'insert') before += text.length;
    if (op !== 'delete') after += text.length;
  }
}

export function mapCharacter(mapping: Mapping, before: number, after: number): void {
  if (mapping.before[before] !== -1 || mapping.after[after] !== -1) return;
  mapping.before[before] = after;
  mapping.after[after] = before;
}
