/** Changes that were found -> drafts of the library. */
import {
  type Acceptance,
  type AddedDraft,
  acceptEvent,
  openLibrary,
  SourceError,
  type WatchStore,
  withWatchLock,
} from '../src/index.ts';

/**
 * Adds the changes of the treaties or ids named, or all, that were not accepted yet, the earliest first.
 *
 * @throws {SourceError} `no-sources` for an id that is none; `LibraryError`, `ReadError`.
 */
export function acceptAll(
  store: WatchStore,
  directory: string,
  library: string,
  names: readonly string[],
  given: Partial<Omit<Acceptance, 'library' | 'treatyTitle'>>,
): Promise<AddedDraft[]> {
  return withWatchLock(store.directory, async () => {
    const events = store.events();
    const { treaties } = openLibrary(directory);
    const stray = names.find(
      name => !events.some(({ id }) => id === name) && !treaties.some(({ treaty }) => treaty === name),
    );
    if (stray !== undefined)
      throw new SourceError(
        'no-sources',
        `"${stray}" is neither a treaty nor a change. treaty watch status lists both.`,
      );
    const wanted = events.filter(
      ({ id, treaty, accepted }) =>
        accepted === undefined && (names.length === 0 || names.includes(id) || names.includes(treaty)),
    );
    const added: AddedDraft[] = [];
    for (const event of wanted) {
      const treatyTitle = treaties.find(({ treaty }) => treaty === event.treaty)?.title ?? event.treaty;
      added.push(await acceptEvent(store, event, { library, treatyTitle, ...given }));
    }
    return added;
  });
}
