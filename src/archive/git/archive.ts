/** An archive: where it is, that it is one, and what is in it. */
import { existsSync, mkdirSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError, onDisk } from './archive-error.ts';
import { trailersOf } from './draft-commit.ts';
import { checkGit, Git } from './git.ts';
import { unsafeSetting } from './settings.ts';
import { readTreeList } from './trees.ts';

/** The branch that the drafts are on. */
export const BRANCH = 'refs/heads/main';

export interface Archive {
  directory: string;
  gitDir: string;
  /** Whether it has no files to look at beside the repository. */
  bare: boolean;
  git: Git;
}

/** One draft of an archive, as its commit tells it. */
export interface ArchivedDraft {
  commit: string;
  tree: string;
  parent: string | null;
  /** `un-cybercrime@2024-02`; null for a commit that no draft was archived with. */
  name: string | null;
  author: string;
  /** Day of the author date. */
  date: string;
  headline: string;
  message: string;
  trailers: ReadonlyMap<string, string>;
  /** The commit as git has it. */
  content: Buffer;
}

/**
 * Makes an archive: an empty repository. A draft that is committed first makes its first commit.
 *
 * @throws {ArchiveError} `archive-exists` where something is there already, `cannot-store`, `no-git`.
 */
export function initArchive(directory: string): Promise<Archive> {
  return onDisk(directory, () => init(directory));
}

async function init(directory: string): Promise<Archive> {
  if (existsSync(directory) && (!statSync(directory).isDirectory() || readdirSync(directory).length > 0)) {
    throw new ArchiveError(
      'archive-exists',
      `${directory} already exists and is not empty. Name a new folder or, if it is an archive, add drafts with treaty archive commit.`,
    );
  }
  await checkGit(new Git('.'));
  mkdirSync(directory, { recursive: true });
  await new Git(directory).run([
    'init',
    '--quiet',
    '--template=',
    '--initial-branch=main',
    '--object-format=sha1',
    realpathSync(directory),
  ]);
  const archive = await open(directory, { unmarked: true });
  mkdirSync(ownFolder(archive), { recursive: true });
  writeFileSync(join(ownFolder(archive), 'archive'), 'an archive of treaty drafts\n');
  return archive;
}

/** Where an archive keeps what is no part of it: its lock. */
export const ownFolder = ({ gitDir }: Pick<Archive, 'gitDir'>) => join(gitDir, 'treaty-diff');

/**
 * Opens an archive: the folder that holds it, a clone of one, or a bare repository.
 *
 * @throws {ArchiveError} `no-archive`, `unsafe-archive`, `no-git`.
 */
export function openArchive(directory: string): Promise<Archive> {
  return onDisk(directory, () => open(directory, { unmarked: false }));
}

async function open(directory: string, { unmarked }: { unmarked: boolean }): Promise<Archive> {
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const bare = !isFolder(join(directory, '.git'));
  const found = bare ? directory : join(directory, '.git');
  if (!isFolder(join(found, 'objects')) || !existsSync(join(found, 'HEAD'))) {
    throw new ArchiveError(
      'no-archive',
      `There is no archive at ${directory}. Create one with treaty archive init ${directory}.`,
    );
  }
  const root = realpathSync(directory);
  const gitDir = bare ? root : join(root, '.git');
  const git = new Git(root, bare ? { gitDir } : { gitDir, workTree: root });
  const archive = { directory, gitDir, bare, git };
  const unsafe = await unsafeSetting(git, gitDir);
  if (unsafe) {
    throw new ArchiveError(
      'unsafe-archive',
      `The archive at ${directory} has the setting ${unsafe} in its git configuration, which can make git run programs or use other files. Remove it with git config --unset, and try again.`,
    );
  }
  if (!unmarked && !existsSync(ownFolder(archive))) await checkMarked(archive);
  return archive;
}

async function checkMarked({ git, directory }: Archive): Promise<void> {
  if ((await git.ask(['cat-file', '-e', `${BRANCH}:archive.yaml`])) !== null) return;
  throw new ArchiveError(
    'no-archive',
    `${directory} is a git repository, but not an archive of drafts: its branch main has no archive.yaml. Create an archive in another folder with treaty archive init.`,
  );
}

/** The commit that the branch is at; null for an archive without drafts. */
export async function tipOf({ git }: Archive): Promise<string | null> {
  const found = (await git.ask(['rev-parse', '--quiet', '--verify', `${BRANCH}^{commit}`]))?.trim();
  return found || null;
}

/** Every draft of an archive, the first first. @throws {ArchiveError} `git-failed` where git cannot read it. */
export async function archivedDrafts(archive: Archive, tip?: string | null): Promise<ArchivedDraft[]> {
  const head = tip === undefined ? await tipOf(archive) : tip;
  if (!head) return [];
  const ids = (await archive.git.run(['rev-list', '--first-parent', '--reverse', head, '--']))
    .split('\n')
    .filter(Boolean);
  const objects = await readObjects(archive, ids);
  return ids.map(id => draftOf(id, objects.get(id) ?? Buffer.alloc(0)));
}

function draftOf(commit: string, content: Buffer): ArchivedDraft {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const [head, message] = [text.slice(0, end), text.slice(end + 2)];
  const field = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1];
  const [, author = '', seconds = '0'] = /^(.*?) ?<[^>]*> (\d+)/.exec(field('author') ?? '') ?? [];
  const trailers = trailersOf(message);
  return {
    commit,
    tree: field('tree') ?? '',
    parent: field('parent') ?? null,
    name: trailers.get('Treaty-Draft') ?? null,
    author,
    date: new Date(Number(seconds) * 1000).toISOString().slice(0, 10),
    headline: message.split('\n', 1)[0] ?? '',
    message,
    trailers,
    content,
  };
}

/** Contents of objects by their names. Those that git cannot find are left out. */
export async function readObjects(
  { git }: Pick<Archive, 'git'>,
  ids: readonly string[],
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  if (ids.length === 0) return found;
  const output = await git.bytes(['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`);
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf(10, at);
    const [, size] = /^[0-9a-f]+ \w+ (\d+)$/.exec(output.subarray(at, end).toString()) ?? [];
    at = end + 1;
    // "ID missing" has no content behind it.
    if (size === undefined) continue;
    found.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** Every file of a commit with its blob. */
export async function pathsOf({ git }: Archive, commit: string | null): Promise<Map<string, string>> {
  return commit ? readTreeList(await git.run(['ls-tree', '-r', '-z', '--full-tree', commit])) : new Map();
}
