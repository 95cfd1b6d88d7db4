/** One draft after another into an archive: objects first, then the branch. */
import { createHash } from 'node:crypto';
import type { Draft, Provenance } from '../../document/index.ts';
import type { Archive } from './archive.ts';
import { ArchiveError } from './archive-error.ts';
import { derivationOf, type Readers } from './derivation.ts';
import { draftCommit, draftTag, timeOf } from './draft-commit.ts';
import { type ArchivedText, originalName, seriesOf } from './draft-files.ts';
import type { KnownDraft } from './known.ts';
import type { GitObject } from './objects.ts';
import { filesWith, nextPaths, readSeries } from './series.ts';
import { moveBranch, storeObjects } from './store.ts';
import { textFiles } from './text-files.ts';
import { changedFolders, type Paths, treesOf } from './trees.ts';
import { checkPlaces } from './work-tree.ts';

/** A draft that may be archived. It is loaded when its turn comes. */
export interface Candidate {
  /** `un-cybercrime@2024-02` */
  name: string;
  /** With `treaty`, `id` and `date`. May be found out when it is asked for: of most drafts it never is. */
  readonly provenance: Provenance;
  load(): Promise<{ treatyTitle: string; draft: Draft; original: Uint8Array; originalPath: string }>;
}

/** A draft and its files. */
export interface DraftText {
  readonly provenance: Provenance;
  /** The words as files, in the order of the text; with a path each, which is the same in both drafts. */
  readonly files: readonly { path: string; content: string }[];
  /** The tree. That of a draft that was archived earlier is made when it is first asked for. */
  readonly draft: Draft;
}

export interface WriteOptions {
  readers: Readers;
  /** Says what changed, a line each. */
  describe(before: DraftText | null, after: DraftText): Promise<readonly string[]>;
}

export interface Committed {
  name: string;
  /** The folder that holds it, with the drafts that it is compared with: `un-cybercrime/en`. */
  series: string;
  commit: string;
  tag: string | null;
  headline: string;
}

/** Where an archive is. */
interface Place {
  tip: string | null;
  paths: Paths;
  /** Contents by blob that need not be read from git. */
  contents: ReadonlyMap<string, Buffer>;
}

export class DraftWriter {
  tip: string | null;
  paths: Paths;
  readonly committed: Committed[] = [];
  /** The same drafts, as the next one has to know them. */
  readonly drafts: KnownDraft[] = [];
  /** Contents by blob of what was committed last: they need not be read from git to be shown. */
  written: ReadonlyMap<string, Buffer> = new Map();
  readonly #archive: Archive;
  readonly #options: WriteOptions;
  readonly #contents: ReadonlyMap<string, Buffer>;
  /** The last draft of each series, once it is known. */
  readonly #last = new Map<string, DraftText | null>();

  constructor(archive: Archive, options: WriteOptions, { tip, paths, contents }: Place) {
    this.#archive = archive;
    this.#options = options;
    this.tip = tip;
    this.paths = paths;
    this.#contents = contents;
  }

  async commit(candidate: Candidate): Promise<Committed> {
    const text = await load(candidate);
    const { provenance } = text.draft;
    const series = seriesOf(provenance);
    const before = await this.#lastOf(series);
    const after = { provenance, files: text.files, draft: text.draft };
    const derivation = await derivationOf(text, this.#options.readers);
    const blobs = filesWith(text);
    const paths = nextPaths(this.paths, series, blobs);
    checkPlaces(this.#archive, this.paths, paths);
    const trees = treesOf(paths);
    const commit = draftCommit({
      provenance,
      tree: trees.at(-1)?.id ?? '',
      parent: this.tip,
      body: await this.#options.describe(before, after),
      derivation,
      readerVersion: this.#options.readers.version,
    });
    const tag = draftTag(provenance, commit.id);
    const known = new Set(this.paths.values());
    const folders = changedFolders(this.paths, paths);
    const fresh = [
      ...[...blobs.values()].filter(({ id }) => !known.has(id)),
      ...trees.filter(({ folder }) => folders.has(folder)),
    ];
    await storeObjects(this.#archive, [...fresh, commit, ...(tag ? [tag] : [])]);
    await moveBranch(this.#archive, { from: this.tip, to: commit.id, tag });
    this.tip = commit.id;
    this.paths = paths;
    this.written = new Map([...blobs.values()].map(({ id, content }) => [id, content]));
    this.#last.set(series, after);
    const done = {
      name: candidate.name,
      series,
      commit: commit.id,
      tag: tag?.name ?? null,
      headline: headlineOf(commit),
    };
    this.committed.push(done);
    const date = new Date(timeOf(provenance) * 1000).toISOString().slice(0, 10);
    this.drafts.push({ name: done.name, date, series });
    return done;
  }

  async #lastOf(series: string): Promise<DraftText | null> {
    const known = this.#last.get(series);
    if (known !== undefined) return known;
    return readSeries(this.#archive, this.paths, series, this.#contents);
  }
}

/** @throws {ArchiveError} `not-archivable` where the original is not the file that was added. */
async function load(candidate: Candidate): Promise<ArchivedText> {
  const { treatyTitle, draft: loaded, original, originalPath } = await candidate.load();
  const sha256 = createHash('sha256').update(original).digest('hex');
  const { id = '', sha256: added } = candidate.provenance;
  if (added && added !== sha256) {
    throw new ArchiveError(
      'not-archivable',
      `The original of ${candidate.name}, ${originalPath}, is not the file that was added: its SHA-256 is ${sha256}, not ${added}. Restore the file that was added.`,
    );
  }
  const draft = { ...loaded, provenance: { ...loaded.provenance, sha256 } };
  return {
    treatyTitle,
    draft,
    files: textFiles(draft),
    original,
    originalName: originalName(id, originalPath),
  };
}

const headlineOf = (commit: GitObject) => /\n\n(.*)/.exec(commit.content.toString('utf8'))?.[1] ?? '';
