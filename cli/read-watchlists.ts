/** Files of watchlists -> watchlists. Apart from finding them, because it takes a parser of YAML. */
import { GENERIC_WATCHLIST, readWatchlist, type Watchlist } from '../src/index.ts';
import type { WatchlistSource } from './load-watchlists.ts';

/** The program's own list, then those of the files, without what a later one takes the place of. */
export function readWatchlists(sources: readonly WatchlistSource[]): Watchlist[] {
  return layered([GENERIC_WATCHLIST, ...sources.map(({ yaml, path }) => readWatchlist(yaml, path))]);
}

function layered(lists: readonly Watchlist[]): Watchlist[] {
  return lists.map((list, at) => {
    // What a list says of another treaty takes no place of anything.
    const later = lists.slice(at + 1).filter(({ treaty }) => treaty === undefined || treaty === list.treaty);
    const taken = new Set(later.flatMap(({ watch }) => watch.map(({ id }) => id)));
    return { ...list, watch: list.watch.filter(({ id }) => !taken.has(id)) };
  });
}
