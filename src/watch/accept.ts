/** An event -> a draft of the library. The only way by which a watched document gets there. */
import { type AddedDraft, addDraft, isLibrary, openLibrary } from '../archive/index.ts';
import type { Authenticity } from '../document/index.ts';
import { type ReadLimits, read } from '../read/index.ts';
import { hashOf } from './pull/fetch-listed.ts';
import { SourceError } from './source-error.ts';
import type { WatchEvent } from './types.ts';
import type { WatchStore } from './watch-store.ts';

export interface Acceptance {
  library: string;
  treatyTitle: string;
  /** Of the draft; without it, the day on which the change was seen. */
  date?: string | undefined;
  id?: string | undefined;
  authenticity?: Authenticity | undefined;
  symbol?: string | undefined;
  limits?: Partial<ReadLimits>;
}

/**
 * Reads the kept bytes of an event again and stores them as `treaty add` would. Whoever is killed between that and the note that it
 * was done finds the draft in the library, unchanged.
 *
 * @throws {SourceError} `other-document` if the bytes are not those that were judged; `LibraryError`, `ReadError`.
 */
export async function acceptEvent(
  store: WatchStore,
  event: WatchEvent,
  { library, treatyTitle, date = event.at.slice(0, 10), id, authenticity, symbol, limits }: Acceptance,
): Promise<AddedDraft> {
  const bytes = store.bytes(event.sha256);
  if (!bytes || hashOf(bytes) !== event.sha256)
    throw new SourceError(
      'other-document',
      `The document of event ${event.id} is not in ${store.directory} as it was seen. Nothing was stored; add it with treaty add.`,
    );
  const { language, from } = event;
  const { draft } = await read(bytes, event.fileName, {
    ...(limits ? { limits } : {}),
    ...(language === undefined ? {} : { language }),
    ...(from === undefined ? {} : { from }),
  });
  const added = addDraft(library, {
    draft,
    bytes,
    fileName: event.fileName,
    treatyTitle,
    retrieved: event.at.slice(0, 10),
    provenance: {
      treaty: event.treaty,
      id: idFor(library, event, id ?? date),
      date,
      authenticity: authenticity ?? draft.provenance.authenticity ?? 'transcribed',
      ...(/^https?:\/\//.test(event.address) ? { source: event.address } : {}),
      ...(language === undefined ? {} : { language }),
      ...(symbol === undefined ? {} : { symbol }),
    },
  });
  store.putEvent({ ...event, accepted: `${added.entry.treaty}@${added.entry.id}` });
  return added;
}

/** The id, or with the language or a number after it if another text has it. */
function idFor(library: string, { treaty, language, sha256 }: WatchEvent, base: string): string {
  const treaties = isLibrary(library) ? openLibrary(library).treaties : [];
  const drafts = treaties.find(one => one.treaty === treaty)?.drafts ?? [];
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? base : `${base}-${count}`;
    const names = language === undefined ? [numbered] : [numbered, `${numbered}.${language}`];
    const free = names.find(name => {
      const there = drafts.find(({ id }) => id === name);
      const first = drafts.find(({ id }) => id === numbered);
      const isVersion = name !== numbered && first?.language !== undefined && first.language !== language;
      return there ? there.sha256 === sha256 : name === numbered || isVersion;
    });
    if (free !== undefined) return free;
  }
}
