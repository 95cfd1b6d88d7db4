/** A name as people type it -> one draft of the library. */
import { agreeing } from '../document/index.ts';
import { LibraryError } from './library-error.ts';
import { isSibling, languageVersions } from './siblings.ts';
import type { DraftEntry, Library, TreatyEntry } from './types.ts';

/** The full name of a draft, by which it is found for certain: `un-cybercrime@2024-02`. */
export function draftName({ treaty, id }: { treaty: string; id: string }): string {
  return `${treaty}@${id}`;
}

/** Most names that a message lists. */
const MOST_NAMED = 12;

/**
 * Finds a draft by its name `treaty@id`. Both halves may be cut short while they fit one draft only; the id may be
 * `latest` or `first`; a treaty with one draft needs no id. Other language versions of a draft (`2024-08.fr`) are
 * found by their whole id, or by the draft's name and their language.
 *
 * @param language the language of the version that is wanted; without it, the one that the name alone means.
 * @throws {LibraryError} `no-such-draft` or `ambiguous-draft`, naming what there is.
 */
export function findDraft(library: Library, name: string, language?: string): DraftEntry {
  const at = name.indexOf('@');
  const [treaty, id] = at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
  const treaties = startingWith(library.treaties, treaty, entry => entry.treaty);
  if (treaty === '' || treaties.length === 0) {
    const all = library.treaties.flatMap(entry => entry.drafts);
    throw new LibraryError(
      'no-such-draft',
      `There is no draft "${name}" in ${library.directory}. There ${are(all)}.`,
    );
  }
  const found = treaties.flatMap(entry => draftsOf(entry, id));
  const [draft] = found;
  if (!draft) {
    const all = treaties.flatMap(entry => entry.drafts);
    throw new LibraryError(
      'no-such-draft',
      `There is no draft "${name}" in ${library.directory}. There ${are(all)}.`,
    );
  }
  if (found.length > 1) {
    throw new LibraryError(
      'ambiguous-draft',
      `"${name}" matches ${found.length} drafts. Name one of them: ${names(found)}.`,
    );
  }
  return language === undefined ? draft : inLanguage(draft, language, library);
}

function draftsOf({ drafts }: TreatyEntry, id: string): readonly DraftEntry[] {
  const exact = drafts.filter(draft => draft.id === id);
  if (exact.length > 0) return exact;
  const main = drafts.filter(draft => !isSibling(draft, drafts));
  const named = startingWith(main, id, draft => draft.id);
  if (named.length > 0) return named;
  if (id === 'latest') return main.slice(-1);
  if (id === 'first') return main.slice(0, 1);
  return startingWith(drafts, id, draft => draft.id);
}

function inLanguage(draft: DraftEntry, language: string, { treaties, directory }: Library): DraftEntry {
  const all = treaties.flatMap(({ drafts }) => drafts);
  const versions = languageVersions(draft, all);
  const version = versions.find(other => other.language === language);
  if (version) return version;
  throw new LibraryError(
    'no-such-draft',
    `There is no version of ${draftName(draft)} in \`${language}\` in ${directory}. There ${are(versions)}.`,
  );
}

/** Those whose name starts so, or the one alone whose name it is. */
function startingWith<T>(all: readonly T[], start: string, nameOf: (one: T) => string): readonly T[] {
  const exact = all.filter(one => nameOf(one) === start);
  return exact.length > 0 ? exact : all.filter(one => nameOf(one).startsWith(start));
}

const are = (drafts: readonly DraftEntry[]) => `${agreeing(drafts.length, 'is', 'are')} ${names(drafts)}`;

function names(drafts: readonly DraftEntry[]): string {
  const rest = drafts.length - MOST_NAMED;
  const listed = drafts.slice(0, MOST_NAMED).map(draftName);
  return rest > 0 ? `${listed.join(', ')} and ${rest} more` : listed.join(', ');
}
