/** What a draft changed, in the few lines of the message of its commit. */
import type { BracketEvent } from '../../compare/index.ts';
import type { BracketCount } from '../../document/index.ts';

export interface MessageFacts {
  /** Citations, or pairs of them. */
  inserted: readonly string[];
  deleted: readonly string[];
  moved: readonly string[];
  renumbered: readonly string[];
  /** What stands in both drafts with other words. */
  changed: readonly string[];
  isSame: boolean;
  counts: Record<'before' | 'after', Pick<BracketCount, 'brackets' | 'words'>>;
  /** `2 lifted` */
  events: readonly string[];
  /** What a reader has to know of how far the drafts could be compared. */
  notices: readonly string[];
}

/** Articles of one fate that are named. */
const MOST_NAMED = 15;

/** What a draft changed, a line each: articles new, gone, moved, renumbered and changed, brackets and words. */
export function messageLines(facts: MessageFacts, before: string): string[] {
  const { inserted, deleted, moved, renumbered, changed, isSame, counts, events, notices } = facts;
  const lines = [
    named('New', inserted),
    named('Gone', deleted),
    named('Moved', moved),
    named('Renumbered', renumbered),
    named('Words changed in', changed),
  ].filter(line => line !== '');
  const became = events.length > 0 ? ` (${events.join(', ')})` : '';
  return [
    `Compared with ${before}:`,
    ...lines,
    ...(isSame ? ['No provision differs.'] : []),
    `Pairs of brackets: ${counts.before.brackets} before, ${counts.after.brackets} now${became}.`,
    `Words: ${counts.before.words} before, ${counts.after.words} now.`,
    ...notices,
  ];
}

function named(what: string, which: readonly string[]): string {
  if (which.length === 0) return '';
  const rest = which.length - MOST_NAMED;
  return `${what}: ${which.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** `2 lifted`, in the order in which they weigh. */
export const messageEvents = (events: Readonly<Record<BracketEvent['event'], number>>): string[] =>
  (['lifted', 'struck', 'added', 'opened', 'edited'] as const)
    .filter(event => events[event] > 0)
    .map(event => `${events[event]} ${event}`);
