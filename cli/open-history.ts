/** The drafts of one treaty of the library, with the lineage of each to the next. */
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import {
  type Correction,
  type DraftEntry,
  draftName,
  isSibling,
  type Library,
  LibraryError,
  languageVersions,
  locate,
  openSeries,
  type Provenance,
  readCorrections,
  type Series,
  type SeriesDraft,
  sha256,
  type TreatyEntry,
} from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import { findLibrary } from './find-library.ts';
import { historyCache, rememberTreaty } from './history-cache.ts';
import type { Io } from './io.ts';
import { entryBytes, readEntry } from './open-draft.ts';
import { readSourceFile } from './read-file.ts';

export interface OpenedHistory {
  treaty: TreatyEntry;
  series: Series;
}

/**
 * Opens the history of the treaty that `--treaty` names, or else `named`, the draft of `--in`, or the only one there is. Other
 * language versions of a draft are no steps of it; with `--language`, the drafts are those in that language.
 */
export async function openHistory(call: Call, io: Io, named?: string): Promise<OpenedHistory> {
  const kept = historyCache(io);
  const library = findLibrary(call, io, rememberTreaty(kept));
  const within = call.option('in')?.split('@');
  const wanted = call.option('treaty') ?? named ?? (within && within.length > 1 ? within[0] : undefined);
  const treaty = treatyNamed(library, wanted);
  const entries = seriesOf(treaty, call.option('language'));
  const series = await openSeries(entries.map(seriesDraft), {
    ...kept,
    corrections: await correctionsBeside(treaty, call, io),
    onComparing: progress(io),
  });
  return { treaty, series };
}

export interface LocatedProvision {
  index: number;
  citation: string;
  heading: string;
  text: string;
}

/** The provision that is cited, in the draft of `--in` or the latest that has it. */
export async function locateProvision(
  { series, treaty }: OpenedHistory,
  citation: string,
  call: Call,
): Promise<LocatedProvision> {
  const asked = call.option('in');
  const found = await locate(series, citation, asked === undefined ? undefined : indexOf(series, asked));
  if (found.type === 'found') {
    const { citation: own, heading, text } = found.line;
    return { index: found.index, citation: own, heading, text };
  }
  if (found.type === 'ambiguous') {
    throw new CliError(
      'ambiguous-provision',
      `"${citation}" may be any of these in ${nameAt(series, found.index)}: ${found.candidates.join('; ')}. Cite one of them.`,
    );
  }
  const where =
    asked === undefined ? `any draft of ${treaty.treaty}` : nameAt(series, indexOf(series, asked));
  const next = found.nearest.length > 0 ? ` The nearest are ${found.nearest.join('; ')}.` : '';
  throw new CliError('no-such-provision', `There is no ${citation} in ${where}.${next}`);
}

function treatyNamed({ treaties, directory }: Library, wanted: string | undefined): TreatyEntry {
  const all = treaties.map(({ treaty }) => treaty).join(', ');
  const exact = treaties.filter(({ treaty }) => treaty === wanted);
  const found =
    wanted === undefined || exact.length > 0
      ? exact
      : treaties.filter(({ treaty }) => treaty.startsWith(wanted));
  const [treaty] = wanted === undefined ? treaties : found;
  if (treaty && (wanted === undefined ? treaties : found).length === 1) return treaty;
  if (wanted === undefined)
    throw new CliError('usage', `${directory} has several treaties. Say which one with --treaty: ${all}.`);
  throw new LibraryError(
    found.length > 1 ? 'ambiguous-draft' : 'no-such-draft',
    `${found.length > 1 ? `"${wanted}" fits several treaties` : `There is no treaty "${wanted}"`} in ${directory}. There are ${all}.`,
  );
}

function seriesOf({ treaty, drafts }: TreatyEntry, language: string | undefined): DraftEntry[] {
  const main = drafts.filter(draft => !isSibling(draft, drafts));
  if (language === undefined) return main;
  const versions = main.flatMap(
    draft => languageVersions(draft, drafts).find(version => version.language === language) ?? [],
  );
  if (versions.length > 0) return versions;
  throw new LibraryError('no-such-draft', `No draft of ${treaty} is in \`${language}\`.`);
}

/** Every file goes through the same memory: room for each would be found and given back a hundred times. */
let room = Buffer.alloc(0);

/** Size and time of a file prove nothing, so its bytes are hashed each time. */
function hashOfFile(entry: DraftEntry): string {
  let file: number;
  try {
    file = openSync(entry.path, 'r');
  } catch {
    return sha256(entryBytes(entry));
  }
  try {
    const { size } = fstatSync(file);
    if (room.length <= size) room = Buffer.alloc(size * 2 + 1);
    let length = 0;
    for (let read = 1; read > 0 && length < room.length; length += read)
      read = readSync(file, room, length, room.length - length, null);
    return length < room.length ? sha256(room.subarray(0, length)) : sha256(entryBytes(entry));
  } finally {
    closeSync(file);
  }
}

/** What is known of a draft goes into what it is told by: its language chooses the words that it is compared by. */
function seriesDraft(entry: DraftEntry): SeriesDraft {
  const { path, original: _, ...provenance } = entry;
  const fingerprintOf = (hash: string) => [hash, extname(path), JSON.stringify(provenance)].join(' ');
  const fingerprint = fingerprintOf(hashOfFile(entry));
  return {
    provenance,
    fingerprint,
    async open() {
      const bytes = entryBytes(entry);
      if (fingerprintOf(sha256(bytes)) === fingerprint) return (await readEntry(entry, bytes)).draft;
      throw new LibraryError(
        'bad-library',
        `${path} was changed while ${draftName(entry)} was being read. Ask again.`,
      );
    },
  };
}

/** Of `--use`, or of `concordance.csv` beside the drafts; its columns before-draft and after-draft tell which two it is for. */
async function correctionsBeside(
  { drafts }: TreatyEntry,
  call: Call,
  io: Io,
): Promise<(before: Provenance, after: Provenance) => readonly Correction[]> {
  const beside = join(dirname(drafts[0]?.path ?? ''), 'concordance.csv');
  const path = call.option('use') ?? (existsSync(beside) ? beside : undefined);
  if (path === undefined) return () => [];
  const bytes = path === beside ? readFileSync(path) : (await readSourceFile(path, call, io)).bytes;
  const csv = new TextDecoder().decode(bytes);
  return (before, after) => readCorrections(csv, path, { before: before.id, after: after.id });
}

/** Says how far it is, once it has taken a second, and once a second. */
function progress(io: Io): (pair: number, pairs: number) => Promise<void> {
  let told = Date.now();
  return async (pair, pairs) => {
    if (Date.now() - told < 1000) return;
    told = Date.now();
    await io.stderr.write(`treaty: comparing drafts, ${pair} of ${pairs}\n`);
  };
}

/** The place of a draft in its series, by its id or as much of it as is unique, with or without its treaty. */
function indexOf({ drafts }: Series, name: string): number {
  const id = name.slice(name.indexOf('@') + 1);
  const ids = drafts.map(draft => draft.id ?? '');
  if (id === 'latest') return ids.length - 1;
  if (id === 'first') return 0;
  const exact = ids.indexOf(id);
  if (exact >= 0) return exact;
  const fitting = ids.flatMap((own, at) => (id !== '' && own.startsWith(id) ? [at] : []));
  if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0];
  throw new LibraryError(
    fitting.length > 1 ? 'ambiguous-draft' : 'no-such-draft',
    `${fitting.length > 1 ? `"${name}" fits several drafts` : `No draft "${name}" is in this series`}. There are ${listed(ids)}.`,
  );
}

const MOST_NAMED = 12;

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_NAMED).join(', ');
  return ids.length > MOST_NAMED ? `${shown} and ${ids.length - MOST_NAMED} more` : shown;
}

function nameAt({ drafts }: Series, index: number): string {
  const { treaty = '', id = '' } = drafts[index] ?? {};
  return draftName({ treaty, id });
}
