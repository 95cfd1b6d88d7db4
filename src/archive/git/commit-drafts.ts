/** Drafts -> commits, one each. */
import { createHash } from 'node:crypto';
import type { Draft, Provenance } from '../../document/index.ts';
import { type Archive, type ArchivedDraft, archivedDrafts, pathsOf, readObjects, tipOf } from './archive.ts';
import { ArchiveError, onDisk } from './archive-error.ts';
import { derivationOf, type Readers } from './derivation.ts';
import { draftCommit, draftTag, timeOf } from './draft-commit.ts';
import { draftFiles, originalName, ROOT_FILES, readDraftFiles, seriesOf } from './draft-files.ts';
import { withLock } from './lock.ts';
import { type GitObject, gitObject } from './objects.ts';
import { tidy } from './pack.ts';
import { moveBranch, storeObjects } from './store.ts';
import { type Paths, treesOf } from './trees.ts';
import { checkPlaces, checkWorkTree, showTip } from './work-tree.ts';

/** A draft that may be archived. It is loaded when its turn comes. */
export interface Candidate {
  /** With `treaty`, `id` and `date`. */
  provenance: Provenance;
  load(): Promise<{ treatyTitle: string; draft: Draft; original: Uint8Array; originalPath: string }>;
}

export interface CommitOptions {
  readers: Readers;
  /** Says what changed, a line each. */
  describe(before: Draft | null, after: Draft): readonly string[];
  onCommit?(committed: Committed): Promise<void> | void;
}

export interface Committed {
  name: string;
  commit: string;
  tag: string | null;
  headline: string;
}

/**
 * Archives drafts in the order of their dates. Objects are stored first; then the branch is moved from where it was, or
 * not at all. A draft that is there already is left as it is.
 *
 * @throws {ArchiveError} with what was committed before it kept: every draft is whole or not there.
 */
export async function commitDrafts(
  archive: Archive,
  candidates: readonly Candidate[],
  options: CommitOptions,
): Promise<Committed[]> {
  const work = async () => {
    const tip = await tipOf(archive);
    const archived = await archivedDrafts(archive, tip);
    const paths = await pathsOf(archive, tip);
    const { behind } = await checkWorkTree(archive, tip, paths);
    const pending = pendingDrafts(archived, candidates);
    const writer = new Writer(archive, options, { tip, paths });
    try {
      for (const candidate of pending) {
        const committed = await writer.commit(candidate);
        await options.onCommit?.(committed);
      }
    } finally {
      if (writer.tip && (behind || writer.tip !== tip))
        await showTip(archive, writer.tip, {
          paths: writer.paths,
          from: behind ? null : paths,
          known: writer.written,
        });
    }
    if (pending.length > 0) await tidy(archive);
    return writer.committed;
  };
  return onDisk(archive.directory, () => withLock(archive, work));
}

/**
 * Those that are not there yet, the earliest first.
 *
 * @throws {ArchiveError} `out-of-order` for one that is earlier than what its series has: what was archived is never
 * rewritten, and a commit between two others would rewrite all that follow.
 */
export function pendingDrafts(
  archived: readonly ArchivedDraft[],
  candidates: readonly Candidate[],
): Candidate[] {
  const known = new Set(archived.map(({ name }) => name));
  const pending = candidates
    .filter(({ provenance: { treaty, id } }) => !known.has(`${treaty}@${id}`))
    .map(candidate => ({ candidate, time: timeOf(candidate.provenance) }))
    .sort((one, two) => one.time - two.time);
  for (const { candidate, time } of pending) {
    const { treaty, id, date } = candidate.provenance;
    const series = seriesOf(candidate.provenance);
    const later = archived.findLast(draft => draft.trailers.get('Series') === series);
    if (!later || Date.parse(later.date) / 1000 <= time) continue;
    throw new ArchiveError(
      'out-of-order',
      `${treaty}@${id} is of ${date}, but ${later.name} of ${later.date} is archived already, and what was archived is never rewritten. To have both in their order, archive the library anew: treaty archive init NEW, then archive commit. Drafts that are the same get the same commits there.`,
    );
  }
  return pending.map(({ candidate }) => candidate);
}

class Writer {
  tip: string | null;
  paths: Paths;
  readonly committed: Committed[] = [];
  /** Contents by blob of what was committed last: they need not be read from git to be shown. */
  written: ReadonlyMap<string, Buffer> = new Map();
  readonly #archive: Archive;
  readonly #options: CommitOptions;
  /** The last draft of each series, once it is known. */
  readonly #last = new Map<string, Draft | null>();

  constructor(archive: Archive, options: CommitOptions, at: { tip: string | null; paths: Paths }) {
    this.#archive = archive;
    this.#options = options;
    this.tip = at.tip;
    this.paths = at.paths;
  }

  async commit(candidate: Candidate): Promise<Committed> {
    const { treatyTitle, draft: loaded, original, originalPath } = await candidate.load();
    const sha256 = createHash('sha256').update(original).digest('hex');
    const { treaty, id = '' } = candidate.provenance;
    const name = `${treaty}@${id}`;
    if (candidate.provenance.sha256 && candidate.provenance.sha256 !== sha256) {
      throw new ArchiveError(
        'not-archivable',
        `The original of ${name}, ${originalPath}, is not the file that was added: its SHA-256 is ${sha256} and not ${candidate.provenance.sha256}.`,
      );
    }
    const provenance = { ...loaded.provenance, sha256 };
    const draft = { ...loaded, provenance };
    const before = await this.#lastOf(seriesOf(provenance));
    const text = { treatyTitle, draft, original, originalName: originalName(id, originalPath) };
    const derivation = await derivationOf(text, this.#options.readers);
    const blobs = filesWith(text);
    const paths = nextPaths(this.paths, seriesOf(provenance), blobs);
    checkPlaces(this.#archive, this.paths, paths);
    const trees = treesOf(paths);
    const commit = draftCommit({
      provenance,
      tree: trees.at(-1)?.id ?? '',
      parent: this.tip,
      body: this.#options.describe(before, draft),
      derivation,
      readerVersion: this.#options.readers.version,
    });
    const tag = draftTag(provenance, commit.id);
    const known = new Set([...this.paths.values(), ...treesOf(this.paths).map(tree => tree.id)]);
    const fresh = [...blobs.values(), ...trees].filter(object => !known.has(object.id));
    await storeObjects(this.#archive, [...fresh, commit, ...(tag ? [tag] : [])]);
    await moveBranch(this.#archive, { from: this.tip, to: commit.id, tag });
    this.tip = commit.id;
    this.paths = paths;
    this.written = new Map([...blobs.values()].map(({ id: blob, content }) => [blob, content]));
    this.#last.set(seriesOf(provenance), draft);
    const done = { name, commit: commit.id, tag: tag?.name ?? null, headline: headlineOf(commit) };
    this.committed.push(done);
    return done;
  }

  async #lastOf(series: string): Promise<Draft | null> {
    const known = this.#last.get(series);
    if (known !== undefined) return known;
    return (await readSeries(this.#archive, this.paths, series))?.draft ?? null;
  }
}

/** What the folder of a series holds in a commit with these paths. */
export async function readSeries(archive: Archive, paths: Paths, series: string) {
  const own = [...paths].filter(([path]) => path.startsWith(`${series}/`));
  if (own.length === 0) return null;
  const contents = await readObjects(
    archive,
    own.map(([, id]) => id),
  );
  return readDraftFiles(path => contents.get(paths.get(`${series}/${path}`) ?? ''));
}

/** All files of a draft's commit that are its own, and those of the root. */
export function filesWith(text: Parameters<typeof draftFiles>[0]): Map<string, GitObject> {
  const blobs = new Map<string, GitObject>();
  for (const [path, content] of Object.entries(ROOT_FILES)) blobs.set(path, gitObject('blob', content));
  for (const [path, content] of draftFiles(text)) blobs.set(path, gitObject('blob', content));
  return blobs;
}

/** The paths of a commit that puts a draft in the place of the one before. */
export function nextPaths(before: Paths, series: string, blobs: ReadonlyMap<string, GitObject>): Paths {
  const kept = [...before].filter(([path]) => !path.startsWith(`${series}/`));
  return new Map([...kept, ...[...blobs].map(([path, { id }]) => [path, id] as const)]);
}

const headlineOf = (commit: GitObject) => /\n\n(.*)/.exec(commit.content.toString('utf8'))?.[1] ?? '';
