/** The readable pass: presentation only. Applying the edits it gives yields the same two texts. */
import type { Edit } from './edits.ts';
import { joinRewritten } from './join-rewritten.ts';
import { type Fixed, slideEdits, type Window } from './slide.ts';
import type { Tokens } from './tokenize.ts';

/**
 * The same difference in edits that read better: placed at the edges of clauses ({@link slideEdits}), and joined where
 * a phrase was rewritten ({@link joinRewritten}). An edit of nothing but brackets is never moved and never joined, so
 * that lifting a bracket stays visible as that.
 */
export function refineEdits(
  edits: readonly Edit[],
  before: Tokens,
  after: Tokens,
  window: Window | null = null,
  fixed: Fixed | null = null,
): Edit[] {
  return joinRewritten(slideEdits(edits, before, after, window, fixed), before, after, fixed);
}
