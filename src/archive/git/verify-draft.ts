/** One draft of an archive, derived anew from its files and its original, and held against its commit. */
import { createHash } from 'node:crypto';
import { type Archive, type ArchivedDraft, readObjects } from './archive.ts';
import { derivedBody, type Readers } from './derivation.ts';
import { bodyOfMessage, DERIVATIONS, DERIVED, draftCommit, draftTag } from './draft-commit.ts';
import { readDraftFiles, type StoredText } from './draft-files.ts';
import { gitObject } from './objects.ts';
import { filesWith, nextPaths } from './series.ts';
import { textFiles } from './text-files.ts';
import type { Paths } from './trees.ts';

export interface VerifiedDraft {
  name: string;
  commit: string;
  /** Whether its words were derived from its original once more; false where they were edited, or other readers read it. */
  derived: boolean;
  differences: string[];
  notes: string[];
}

export interface Surroundings {
  /** Files of the commit before. */
  paths: Paths;
  next: Paths;
  parent: string | null;
  tags: ReadonlyMap<string, string>;
}

/** Checks one draft; whatever is found stands in the result, and nothing but a git that fails is thrown. */
export class DraftCheck {
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
    if (gitObject('commit', content).id !== commit) this.#differs('its commit does not match its hash');
    if (given !== parent) this.#differs('the parent of its commit is not the previous commit alone');
    const text = await this.#text(next, trailers.get('Series') ?? '');
    if (!text) {
      this.#differs('its commit was not made by treaty-diff, or its files are no longer a draft');
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

  async #text(next: Paths, series: string): Promise<StoredText | null> {
    const own = [...next].filter(([path]) => path.startsWith(`${series}/`));
    const contents = await readObjects(
      this.#archive,
      own.map(([, id]) => id),
    );
    for (const [path, id] of own) {
      const content = contents.get(id);
      if (!content) this.#differs(`${path} cannot be read`);
      else if (gitObject('blob', content).id !== id) this.#differs(`${path} does not match its hash`);
    }
    return series ? readDraftFiles(path => contents.get(next.get(`${series}/${path}`) ?? '')) : null;
  }

  /** Writes all files anew; whatever else the commit changed is no part of the draft. */
  #files(text: StoredText, paths: Paths, next: Paths): void {
    const { treatyTitle, draft, original, originalName } = text;
    const own = filesWith({ treatyTitle, draft, files: textFiles(draft), original, originalName });
    const expected = nextPaths(paths, this.#draft.trailers.get('Series') ?? '', own);
    for (const [path, id] of expected) {
      if (next.get(path) !== id)
        this.#differs(`${path} ${next.has(path) ? 'differs from the draft' : 'is missing'}`);
    }
    for (const path of next.keys())
      if (!expected.has(path)) this.#differs(`${path} is not a file of the draft`);
  }

  #commit({ provenance }: StoredText, parent: string | null, tags: Surroundings['tags']): void {
    const { tree, message, trailers, commit } = this.#draft;
    const said = trailers.get('Text-Derived') ?? '';
    const derivation = DERIVATIONS.find(one => DERIVED[one] === said) ?? 'edited';
    const readerVersion = trailers.get('Reader-Version') ?? '';
    const body = bodyOfMessage(message);
    const made = draftCommit({ provenance, tree, parent, body, derivation, readerVersion });
    if (made.id !== commit) {
      const [wanted = '', found = ''] = firstDifference(made.content, this.#draft.content);
      this.#differs(`its commit says "${found}", but the draft says "${wanted}"`);
    }
    const tag = draftTag(provenance, commit);
    if (tag && !tags.has(tag.name)) this.#differs(`its tag ${tag.name} is missing`);
    else if (tag && tags.get(tag.name) !== tag.id) this.#differs(`its tag ${tag.name} differs`);
  }

  async #original({ provenance, files, original, originalName: name }: StoredText): Promise<void> {
    const { trailers } = this.#draft;
    const sha256 = createHash('sha256').update(original).digest('hex');
    if (trailers.get('Source-SHA256') !== sha256) {
      this.#differs(`its original has the SHA-256 ${sha256}, not ${trailers.get('Source-SHA256')}`);
    }
    const said = trailers.get('Text-Derived');
    const how = (['original', 'accept', 'reject'] as const).find(one => DERIVED[one] === said);
    if (!how) {
      this.#found.notes.push(
        'its words were edited after the original was read and cannot be derived from it',
      );
      return;
    }
    const read = await derivedBody(provenance, original, name, how, this.#readers);
    this.#found.derived = read === files.map(({ content }) => content).join('');
    if (this.#found.derived) return;
    const by = trailers.get('Reader-Version');
    const what = `its original ${read === null ? 'cannot be read' : 'now gives different words'}`;
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
