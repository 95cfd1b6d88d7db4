/** Rival modal verbs of which one was taken: `[shall][should]` became `shall`. */
import type { ModalChange } from '../types.ts';
import type { DecidedGroup } from '../variants/index.ts';
import { modalPhrasesIn } from './phrases-in.ts';

/**
 * One change for every group of modal verbs that one of them won, and for every group that took the place of one: neither weaker nor
 * stronger, because none of the rivals was agreed.
 */
export function settledModals(groups: readonly DecidedGroup[], language: string): ModalChange[] {
  return groups.flatMap(({ side, taken, branches, winners }): ModalChange[] => {
    const winner = branches[winners[0] ?? -1];
    if (taken !== 'chosen' || !winner) return [];
    const verbs = branches.map(({ text }) => verbOf(text, language));
    const won = verbs[winners[0] ?? -1];
    if (!won || verbs.filter(verb => verb !== null).length < 2) return [];
    const all = verbs.map((verb, at) => verb ?? branches[at]?.text ?? '').join('/');
    return side === 'before'
      ? [{ kind: 'verb', before: all, after: won, direction: 'settled' }]
      : [{ kind: 'verb', before: won, after: all, direction: 'open' }];
  });
}

/** The modal verb that a text begins with; null where it begins with none. */
function verbOf(text: string, language: string): string | null {
  const verb = modalPhrasesIn(text, language).find(({ kind }) => kind === 'verb');
  return verb && !/[\p{L}\p{N}]/u.test(text.slice(0, verb.start)) ? verb.words : null;
}
