/** Every draft of an archive, derived anew from its files and its original, and held against what git has. */
import { createHash } from 'node:crypto';
import { type Archive, type ArchivedDraft, archivedDrafts, pathsOf, readObjects, tipOf } from './archive.ts';
import { ArchiveError } from './archive-error.ts';
import { derivedBody, filesWith, nextPaths, type Readers } from './commit-drafts.ts';
import { bodyOfMessage, DERIVATIONS, DERIVED, draftCommit, draftTag } from './draft-commit.ts';
import { type ArchivedText, readDraftFiles } from './draft-files.ts';
import { gitObject } from './objects.ts';
import { bodyOf } from './text-files.ts';
import type { Paths } from './trees.ts';
import { shownCommit, workTreeState } from './work-tree.ts';

export interface Verification {
  drafts: VerifiedDraft[];
  /** What differs, and no draft alone is concerned by. */
  differences: string[];
  /** What is worth knowing and no difference. */
  notes: string[];
}

export interface VerifiedDraft {
  name: string;
  commit: string;
  /** Whether its words were derived from its original once more; false where they were edited, or other readers read it. */
  derived: boolean;
  differences: string[];
  notes: string[];
}

/** Whether nothing differs. */
export const isSound = ({ drafts, differences }: Verification) =>
  differences.length === 0 && drafts.every(draft => draft.differences.length === 0);

/**
 * Verifies an archive: every object of git, every commit and tag to the byte, every text from its original, and the
 * files beside the repository.
 */
export async function verifyArchive(
  archive: Archive,
  readers: Readers,
  onDraft?: (done: number, all: number) => Promise<void> | void,
): Promise<Verification> {
  const result: Verification = { drafts: [], differences: [], notes: [] };
  result.differences.push(...(await brokenObjects(archive)));
  let drafts: ArchivedDraft[];
  try {
    drafts = await archivedDrafts(archive);
  } catch (error) {
    return broken(result, error);
  }
  const tags = await tagsOf(archive);
  let paths: Paths = new Map();
  let parent: string | null = null;
  for (const [at, draft] of drafts.entries()) {
    try {
      const next = await pathsOf(archive, draft.commit);
      result.drafts.push(await new DraftCheck(archive, draft, readers).run({ paths, next, parent, tags }));
      paths = next;
    } catch (error) {
      broken(result, error);
    }
    parent = draft.commit;
    await onDraft?.(at + 1, drafts.length);
  }
  await checkTags(result, archive, tags, drafts);
  await checkFiles(result, archive, drafts, paths);
  return result;
}

function broken(result: Verification, error: unknown): Verification {
  if (!(error instanceof ArchiveError) || error.code === 'no-git') throw error;
  result.differences.push(error.message.replaceAll(/\s+/g, ' '));
  return result;
}

/** What git itself finds wrong with its objects. */
async function brokenObjects({ git }: Archive): Promise<string[]> {
  try {
    await git.run(['fsck', '--full', '--strict', '--no-dangling', '--no-progress']);
    return [];
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code === 'no-git') throw error;
    return error.message
      .split('\n')
      .filter(Boolean)
      .map(line => line.trim());
  }
}

/** Tags by name, each with the object that it is. */
async function tagsOf({ git }: Archive): Promise<Map<string, string>> {
  const list =
    (await git.ask(['for-each-ref', '--format=%(objectname) %(refname:strip=2)', 'refs/tags'])) ?? '';
  return new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map(line => [line.slice(41), line.slice(0, 40)] as const),
  );
}

interface Surroundings {
  /** Files of the commit before. */
  paths: Paths;
  next: Paths;
  parent: string | null;
  tags: ReadonlyMap<string, string>;
}

class DraftCheck {
  readonly #archive: Archive;
  readonly #draft: ArchivedDraft;
  readonly #readers: Readers;
  readonly #found: VerifiedDraft;

  constructor(archive: Archive, draft: ArchivedDraft, readers: Readers) {
    this.#archive = archive;
    this.#draft = draft;
    this.#readers = readers;
    const name = draft.name ?? draft.commit.slice(0, 12);
    this.#found = { name, commit: draft.commit, derived: false, differences: [], notes: [] };
  }

  async run({ paths, next, parent, tags }: Surroundings): Promise<VerifiedDraft> {
    const { commit, content, trailers, parent: given } = this.#draft;
    if (gitObject('commit', content).id !== commit)
      this.#differs('its commit is not the object that its name says');
    if (given !== parent) this.#differs('its commit does not follow the one before it alone');
    const text = await this.#text(next, trailers.get('Series') ?? '');
    if (!text) {
      this.#differs('its commit was not made by treaty-diff, or its files are no draft any more');
      return this.#found;
    }
    this.#files(text, paths, next);
    this.#commit(text, parent, tags);
    await this.#original(text);
    return this.#found;
  }

  #differs(what: string): void {
    this.#found.differences.push(what);
  }

  async #text(next: Paths, series: string): Promise<ArchivedText | null> {
    const own = [...next].filter(([path]) => path.startsWith(`${series}/`));
    const contents = await readObjects(
      this.#archive,
      own.map(([, id]) => id),
    );
    for (const [path, id] of own) {
      const content = contents.get(id);
      if (!content) this.#differs(`${path} cannot be read`);
      else if (gitObject('blob', content).id !== id)
        this.#differs(`${path} is not the object that its name says`);
    }
    return series ? readDraftFiles(path => contents.get(next.get(`${series}/${path}`) ?? '')) : null;
  }

  /** Writes all files anew; whatever else the commit changed is no part of the draft. */
  #files(text: ArchivedText, paths: Paths, next: Paths): void {
    const expected = nextPaths(paths, this.#draft.trailers.get('Series') ?? '', filesWith(text));
    for (const [path, id] of expected) {
      if (next.get(path) !== id)
        this.#differs(`${path} is ${next.has(path) ? 'not as the draft has it' : 'missing'}`);
    }
    for (const path of next.keys()) if (!expected.has(path)) this.#differs(`${path} is no file of the draft`);
  }

  #commit({ draft: { provenance } }: ArchivedText, parent: string | null, tags: Surroundings['tags']): void {
    const { tree, message, trailers, commit } = this.#draft;
    const said = trailers.get('Text-Derived') ?? '';
    const derivation = DERIVATIONS.find(one => DERIVED[one] === said) ?? 'edited';
    const readerVersion = trailers.get('Reader-Version') ?? '';
    const body = bodyOfMessage(message);
    const made = draftCommit({ provenance, tree, parent, body, derivation, readerVersion });
    if (made.id !== commit) {
      const [wanted = '', found = ''] = firstDifference(made.content, this.#draft.content);
      this.#differs(`its commit says "${found}" where the draft gives "${wanted}"`);
    }
    const tag = draftTag(provenance, commit);
    if (tag && !tags.has(tag.name)) this.#differs(`its tag ${tag.name} is missing`);
    else if (tag && tags.get(tag.name) !== tag.id) this.#differs(`its tag ${tag.name} is another one`);
  }

  async #original({ draft, original, originalName: name }: ArchivedText): Promise<void> {
    const { trailers } = this.#draft;
    const sha256 = createHash('sha256').update(original).digest('hex');
    if (trailers.get('Source-SHA256') !== sha256) {
      this.#differs(`its original has the SHA-256 ${sha256} and not ${trailers.get('Source-SHA256')}`);
    }
    const said = trailers.get('Text-Derived');
    const how = (['original', 'accept', 'reject'] as const).find(one => DERIVED[one] === said);
    if (!how) {
      this.#found.notes.push(
        'its words were edited after the original was read, and cannot be derived from it',
      );
      return;
    }
    const read = await derivedBody(draft.provenance, original, name, how, this.#readers);
    this.#found.derived = read === bodyOf(draft);
    if (this.#found.derived) return;
    const by = trailers.get('Reader-Version');
    const what = `reading its original ${read === null ? 'is not possible' : 'gives other words'}`;
    if (by === this.#readers.version) this.#differs(what);
    // Other readers may read better. What was archived stays what was read then.
    else this.#found.notes.push(`${what} with ${this.#readers.version}; it was read with ${by}`);
  }
}

function firstDifference(one: Buffer, two: Buffer): [string | undefined, string | undefined] {
  const [ours, theirs] = [one.toString('utf8').split('\n'), two.toString('utf8').split('\n')];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  return at < 0 ? [ours.at(-1), theirs[ours.length]] : [ours[at], theirs[at]];
}

/**
 * A tag of ours whose draft is not on the branch: left by a process that was killed, if the branch is where that one took
 * it from, and else what is left of drafts that were taken out.
 */
async function checkTags(
  { notes, differences }: Verification,
  { git }: Archive,
  tags: ReadonlyMap<string, string>,
  drafts: readonly ArchivedDraft[],
): Promise<void> {
  const names = new Set(drafts.map(({ name }) => name));
  const tip = drafts.at(-1)?.commit ?? null;
  for (const tag of tags.keys()) {
    const [treaty, id, symbol] = tag.split('/');
    if (symbol === undefined || names.has(`${treaty}@${id}`)) continue;
    const parent = await git.ask(['rev-parse', '--quiet', '--verify', `refs/tags/${tag}^{commit}^`]);
    if ((parent?.trim() || null) === tip)
      notes.push(
        `the tag ${tag} is of a draft that is not here: its commit was interrupted; archive commit goes on`,
      );
    else differences.push(`the tag ${tag} is of a draft that is not on the branch any more`);
  }
}

async function checkFiles(
  { differences, notes }: Verification,
  archive: Archive,
  drafts: readonly ArchivedDraft[],
  paths: Paths,
): Promise<void> {
  const tip = drafts.at(-1)?.commit ?? null;
  const shown = archive.bare ? null : shownCommit(archive);
  if (shown && !drafts.some(({ commit }) => commit === shown)) {
    differences.push(
      `the last draft, whose files are beside the repository, is not on the branch any more (${shown})`,
    );
    return;
  }
  if (!tip || tip !== (await tipOf(archive))) return;
  const { changed, behind } = await workTreeState(archive, tip, paths);
  for (const path of changed)
    differences.push(`the file ${path} beside the repository is not as the last draft has it`);
  if (behind)
    notes.push(
      'the files beside the repository are of an earlier draft: a commit was interrupted; archive commit goes on',
    );
}
