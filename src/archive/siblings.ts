/** Language versions of one draft: `2024-08`, and beside it `2024-08.fr` in French. */
import { withoutLanguage } from './names.ts';
import type { DraftEntry } from './types.ts';

/** What tells a draft among its versions. */
export type NamedDraft = Pick<DraftEntry, 'treaty' | 'id' | 'language'>;

/**
 * Whether a draft is another language's version of a draft of the same treaty: its id ends in its language, and what
 * stands before that is the id of the draft that the name alone means.
 */
export function isSibling(draft: NamedDraft, drafts: readonly NamedDraft[]): boolean {
  const base = withoutLanguage(draft);
  return base !== draft.id && drafts.some(({ treaty, id }) => treaty === draft.treaty && id === base);
}

/** All language versions of a draft, itself included, the one that its name alone means first. */
export function languageVersions<T extends NamedDraft>(draft: NamedDraft, drafts: readonly T[]): T[] {
  const base = withoutLanguage(draft);
  const all = drafts.filter(other => other.treaty === draft.treaty && withoutLanguage(other) === base);
  return [...all.filter(({ id }) => id === base), ...all.filter(({ id }) => id !== base)];
}
