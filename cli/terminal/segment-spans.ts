/** Compared words -> spans to be wrapped: every change between signs, and in colour where there is any. */
import { elide, type Segment, signsOf } from '../../src/index.ts';
import type { Span } from './wrap.ts';

const COLOURS = { delete: 'deleted', insert: 'inserted' } as const;
const MOVED = { delete: 'movedAway', insert: 'movedHere' } as const;

/**
 * A page with strike-through and underline leaves the signs out.
 *
 * @param context how many unchanged words to keep on either side of a change; all where it is undefined. */
export function segmentSpans(segments: readonly Segment[], context?: number): Span[] {
  const isChanged = segments.some(({ op }) => op !== 'equal');
  const shown = context === undefined || !isChanged ? segments : elide(segments, context);
  return shown.flatMap((segment): Span[] => {
    const { op, text, moved } = segment;
    if (op === 'equal') return [{ text }];
    const { open, close } = signsOf(segment);
    const colour = moved ? MOVED[op] : COLOURS[op];
    return [
      { text: open, colour, mark: 'open' },
      { text, colour },
      { text: close, colour, mark: 'close' },
    ];
  });
}
