import type { Provenance } from '../types.ts';

/**
 * The language that word lists are chosen by: that of both drafts, or of the one that says it, or else English. `und` where
 * they are in two: the words of one are not those of the other, so no list has anything to say of them.
 */
export function commonLanguage(
  before: Pick<Provenance, 'language'>,
  after: Pick<Provenance, 'language'>,
): string {
  return areInTwoLanguages(before, after) ? 'und' : (after.language ?? before.language ?? 'en');
}

/** Whether both drafts are known to be in a language, and these are two. */
export function areInTwoLanguages(
  before: Pick<Provenance, 'language'>,
  after: Pick<Provenance, 'language'>,
): boolean {
  const [one, two] = [before, after].map(({ language }) => language?.split('-', 1)[0]?.toLowerCase());
  return one !== undefined && two !== undefined && one !== two;
}
