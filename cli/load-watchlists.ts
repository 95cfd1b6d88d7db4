/** Which watchlists count, in layers: the program's own, the treaty's, the user's, and one named by `--watch`. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { GENERIC_WATCHLIST, LibraryError, readWatchlist, type Watchlist } from '../src/index.ts';
import type { Call } from './command.ts';
import { findLibrary } from './find-library.ts';
import type { Io } from './io.ts';
import type { OpenedDraft } from './open-draft.ts';
import { readSourceFile } from './read-file.ts';

const WATCHLIST_FILE = 'watchlist.yaml';

/**
 * The watchlists for some drafts, one layer after the other. A layer that has no file is left out; `--watch FILE` has to be
 * there. An entry of a later layer takes the place of one with the same id in those before it.
 */
export async function loadWatchlists(
  drafts: readonly OpenedDraft[],
  call: Call,
  io: Io,
): Promise<readonly Watchlist[]> {
  const lists: Watchlist[] = [GENERIC_WATCHLIST];
  const files = [...new Set([...drafts.map(draft => treatyFile(draft, call, io)), personalFile(io)])];
  for (const file of files) {
    if (file !== null && existsSync(file)) lists.push(readWatchlist(readFileSync(file, 'utf8'), file));
  }
  const named = call.option('watch');
  if (named !== undefined) {
    const { bytes, path } = await readSourceFile(named, call, io);
    lists.push(readWatchlist(new TextDecoder().decode(bytes), path));
  }
  return layered(lists);
}

/** Beside the drafts of its treaty in the library; for a file whose head names a treaty, that treaty's. */
function treatyFile({ entry, draft }: OpenedDraft, call: Call, io: Io): string | null {
  if (entry) return join(dirname(entry.path), WATCHLIST_FILE);
  const { treaty } = draft.provenance;
  if (treaty === undefined) return null;
  const [first] = treatiesOf(call, io).find(one => one.treaty === treaty)?.drafts ?? [];
  return first ? join(dirname(first.path), WATCHLIST_FILE) : null;
}

function treatiesOf(call: Call, io: Io) {
  try {
    return findLibrary(call, io).treaties;
  } catch (error) {
    // A file can be looked at without any library.
    if (error instanceof LibraryError && error.code === 'no-library') return [];
    throw error;
  }
}

/** By the XDG Base Directory Specification. */
function personalFile({ env }: Io): string {
  const home = env.HOME ?? homedir();
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'treaty', WATCHLIST_FILE);
}

function layered(lists: readonly Watchlist[]): Watchlist[] {
  return lists.map((list, at) => {
    // What a list says of another treaty takes no place of anything.
    const later = lists.slice(at + 1).filter(({ treaty }) => treaty === undefined || treaty === list.treaty);
    const taken = new Set(later.flatMap(({ watch }) => watch.map(({ id }) => id)));
    return { ...list, watch: list.watch.filter(({ id }) => !taken.has(id)) };
  });
}
