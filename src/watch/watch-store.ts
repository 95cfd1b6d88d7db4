/**
 * What a watch knows, on disk: a file for each source and each event, and the bytes of documents by their hash. Every file is written
 * beside its place and moved there in one step, so that a killed process leaves the old one or the new one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from './source-error.ts';
import type { SourceState, WatchEvent } from './types.ts';

/** Events that are kept after they were delivered: those of a feed, and more. Of the older ones, the texts cannot be accepted any longer. */
const KEPT_EVENTS = 200;

export class WatchStore {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** @throws {SourceError} `bad-watch-state` for a file that is not as it was written. */
  stateOf(treaty: string, source: string): SourceState | null {
    return this.#read<SourceState>('sources', `${treaty}@${source}.json`);
  }

  states(): SourceState[] {
    return this.#names('sources').flatMap(name => this.#read<SourceState>('sources', name) ?? []);
  }

  putState(state: SourceState): void {
    this.#write('sources', `${state.treaty}@${state.source}.json`, JSON.stringify(state));
  }

  event(id: string): WatchEvent | null {
    return this.#read<WatchEvent>('events', `${id}.json`);
  }

  /** In the order in which they happened. */
  events(): WatchEvent[] {
    return this.#names('events')
      .flatMap(name => this.#read<WatchEvent>('events', name) ?? [])
      .sort((one, two) => one.at.localeCompare(two.at) || one.id.localeCompare(two.id));
  }

  putEvent(event: WatchEvent): void {
    this.#write('events', `${event.id}.json`, JSON.stringify(event));
  }

  bytes(sha256: string): Buffer | null {
    const path = join(this.directory, 'documents', sha256);
    return existsSync(path) ? readFileSync(path) : null;
  }

  putBytes(sha256: string, bytes: Uint8Array): void {
    if (!existsSync(join(this.directory, 'documents', sha256))) this.#write('documents', sha256, bytes);
  }

  /** Removes old events with which all was done, and documents that nothing names. */
  prune(): void {
    const events = this.events();
    const old = events.filter(({ isDone }) => isDone);
    const dropped = new Set(old.slice(0, Math.max(0, old.length - KEPT_EVENTS)).map(({ id }) => id));
    for (const id of dropped) rmSync(join(this.directory, 'events', `${id}.json`), { force: true });
    const kept = new Set<string | null>();
    for (const { id, sha256, before, accepted } of events)
      if (!dropped.has(id) && accepted === undefined) for (const hash of [sha256, before]) kept.add(hash);
    for (const { documents } of this.states())
      for (const known of Object.values(documents)) if (!('passed' in known)) kept.add(known.sha256);
    for (const name of this.#names('documents'))
      if (!kept.has(name)) rmSync(join(this.directory, 'documents', name), { force: true });
  }

  #names(folder: string): string[] {
    const path = join(this.directory, folder);
    return existsSync(path) ? readdirSync(path).filter(name => !name.startsWith('.')) : [];
  }

  #read<T>(folder: string, name: string): T | null {
    const path = join(this.directory, folder, name);
    if (!existsSync(path)) return null;
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as T;
    } catch (cause) {
      throw new SourceError(
        'bad-watch-state',
        `${path} is not as treaty watch writes it. Remove it: the source is then looked at as for the first time.`,
        cause,
      );
    }
  }

  #write(folder: string, name: string, content: string | Uint8Array): void {
    const path = join(this.directory, folder);
    mkdirSync(path, { recursive: true });
    // One process writes at a time: what is left here by a killed one is written over.
    const beside = join(path, `.${name}.new`);
    writeFileSync(beside, content, { mode: 0o600 });
    renameSync(beside, join(path, name));
  }
}
