/** What is said of a change beside its modal verbs, through the whole comparison. */
import { rowOf } from '../classify/classes-of.ts';

/** `actor: Each Party → Each upstream Party (narrower)`, one line a fact. */
export const factsOf = (before: string, after: string, language = 'en'): string[] =>
  (rowOf(before, after, language).facts ?? []).map(
    ({ kind, before: was, after: is, direction }) =>
      `${kind}: ${was ?? '—'} → ${is ?? '—'}${direction ? ` (${direction})` : ''}`,
  );
