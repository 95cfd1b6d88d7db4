/** The history of a file in any git repository: what each commit made of it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { readObjects } from './archive.ts';
import { ArchiveError } from './archive-error.ts';
import { checkGit, Git } from './git.ts';

export interface FileVersion {
  commit: string;
  author: string;
  /** Day of the author date, as the author's clock had it. */
  date: string;
  subject: string;
  /** What the file was called then. */
  path: string;
  content: Buffer;
}

/**
 * Every version of a file, the earliest first, followed through its names. A commit that left its bytes as they were is
 * passed over, and so is one that took it away.
 *
 * @throws {ArchiveError} `no-history` where there is no repository, or nothing of that name in it.
 */
export async function fileHistory(repository: string, path: string): Promise<FileVersion[]> {
  await checkGit(new Git('.'));
  // Git is asked for many at once, a line each.
  if (path.includes('\n'))
    throw new ArchiveError(
      'no-history',
      'A file with a line break in its name cannot be imported. Rename the file.',
    );
  const gitDir = gitDirOf(repository);
  const git = new Git(gitDir, { gitDir });
  const log = await git.ask([
    ...[
      'log',
      '--follow',
      '--no-show-signature',
      '--no-ext-diff',
      '--no-textconv',
      '--encoding=UTF-8',
      '--diff-filter=d',
    ],
    ...[
      '--format=%x01%H%x00%an%x00%aI%x00%s%x00',
      '--name-status',
      '-z',
      'HEAD',
      '--',
      `:(top,literal)${asGitHasIt(path)}`,
    ],
  ]);
  const found = (log ?? '').split('\x01').slice(1).map(commitOf).reverse();
  const isFolder = found.length > 0 && found.at(-1)?.path !== asGitHasIt(path);
  if (isFolder) {
    throw new ArchiveError(
      'no-history',
      `${path} is a folder in the repository at ${repository}, not a file. Name a file in it, for example ${found.at(-1)?.path}.`,
    );
  }
  const specs = found.map(({ commit, path: name }) => `${commit}:${name}`);
  const contents = await readObjects({ git }, specs);
  const versions = found
    .flatMap((version, at) => {
      const content = contents.get(specs[at] ?? '');
      return content ? [{ ...version, content }] : [];
    })
    .sort((one, two) => one.date.localeCompare(two.date))
    .filter(({ content }, at, all) => !all[at - 1]?.content.equals(content));
  if (versions.length > 0) return versions;
  throw new ArchiveError(
    'no-history',
    `The repository at ${repository} has no commit with a file ${path}. Give the path from the top of the repository.`,
  );
}

/** A path from the top of a repository: `a/b` for `./a//b`. */
const asGitHasIt = (path: string): string => posix.normalize(path);

function commitOf(record: string): Omit<FileVersion, 'content'> {
  const [commit = '', author = '', time = '', subject = '', ...names] = record.split('\0');
  // Behind the status stands the name, or the old and the new one.
  const path = names.filter(name => name.trim() !== '').at(-1) ?? '';
  return { commit, author, date: time.slice(0, 10), subject, path };
}

/** Where the repository of a folder is: in `.git`, where the file `.git` says, or in the folder itself. */
function gitDirOf(repository: string): string {
  const inside = join(repository, '.git');
  if (statSync(inside, { throwIfNoEntry: false })?.isFile()) {
    const [, elsewhere] = /^gitdir: (.*)$/m.exec(readFileSync(inside, 'utf8')) ?? [];
    if (elsewhere) return resolve(repository, elsewhere);
  }
  const found = [inside, repository].find(path => existsSync(join(path, 'HEAD')));
  if (found) return resolve(found);
  throw new ArchiveError(
    'no-history',
    `There is no git repository at ${repository}. Name the folder that contains .git.`,
  );
}
