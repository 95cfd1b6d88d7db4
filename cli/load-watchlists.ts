/** Which watchlists count, in layers: the program's own, the treaty's, the user's, and one named by `--watch`. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Draft, DraftEntry, Watchlist } from '../src/index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { readSourceFile } from './read-file.ts';

const WATCHLIST_FILE = 'watchlist.yaml';

export interface WatchedDraft {
  /** Its entry, if it came from the library. */
  entry: DraftEntry | null;
  draft: Pick<Draft, 'provenance'>;
}

/** A watchlist as in its file. */
export interface WatchlistSource {
  path: string;
  yaml: string;
}

/**
 * The watchlists for some drafts, one layer after the other. A layer that has no file is left out; `--watch FILE` has to be
 * there. An entry of a later layer takes the place of one with the same id in those before it.
 */
export async function loadWatchlists(
  drafts: readonly WatchedDraft[],
  call: Call,
  io: Io,
): Promise<readonly Watchlist[]> {
  const { readWatchlists } = await import('./read-watchlists.ts');
  return readWatchlists(await watchlistSources(drafts, call, io));
}

/**
 * The files of the same watchlists, not yet read as such.
 *
 * @param isPublic for what is published: the user's own list is left out unless `--watch` names it.
 */
export async function watchlistSources(
  drafts: readonly WatchedDraft[],
  call: Call,
  io: Io,
  { isPublic = false }: { isPublic?: boolean } = {},
): Promise<WatchlistSource[]> {
  const sources: WatchlistSource[] = [];
  const files = new Set<string | null>();
  for (const draft of drafts) files.add(await treatyFile(draft, call, io));
  if (!isPublic) files.add(personalFile(io));
  for (const path of files) {
    if (path !== null && existsSync(path)) sources.push({ path, yaml: readFileSync(path, 'utf8') });
  }
  const named = call.option('watch');
  if (named !== undefined) {
    const { bytes, path } = await readSourceFile(named, call, io, 'settings');
    sources.push({ path, yaml: new TextDecoder().decode(bytes) });
  }
  return sources;
}

/** Beside the drafts of its treaty in the library; for a file whose head names a treaty, that treaty's. */
async function treatyFile({ entry, draft }: WatchedDraft, call: Call, io: Io): Promise<string | null> {
  if (entry) return join(dirname(entry.path), WATCHLIST_FILE);
  const { treaty } = draft.provenance;
  if (treaty === undefined) return null;
  const { treatiesOf } = await import('./treaties-of.ts');
  const [first] = treatiesOf(call, io).find(one => one.treaty === treaty)?.drafts ?? [];
  return first ? join(dirname(first.path), WATCHLIST_FILE) : null;
}

/** By the XDG Base Directory Specification. */
function personalFile({ env }: Io): string {
  const home = env.HOME ?? homedir();
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'treaty', WATCHLIST_FILE);
}
