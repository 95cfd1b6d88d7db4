/** An archive -> its copy elsewhere. */
import { type Archive, archivedDrafts, BRANCH } from './archive.ts';
import { ArchiveError } from './archive-error.ts';
import { Git } from './git.ts';
import { receiverFor } from './remotes.ts';
import { tagNames } from './tag-names.ts';

/** The remote that `git clone` and most people name so. */
export const USUAL_REMOTE = 'origin';

/**
 * Pushes the branch and the tags of its drafts, all or none of them. What the remote has is never rewritten.
 *
 * @param remote a name that the archive has for it, or an address.
 * @throws {ArchiveError} `diverged` where the remote has what the archive has not, `cannot-push` for all else.
 */
export async function pushArchive(
  archive: Archive,
  remote: string,
): Promise<{ drafts: number; tags: number }> {
  const drafts = await archivedDrafts(archive);
  if (drafts.length === 0) {
    throw new ArchiveError(
      'cannot-push',
      `The archive at ${archive.directory} has no drafts to push yet. Add drafts with treaty archive commit.`,
    );
  }
  if (remote.startsWith('-')) {
    throw new ArchiveError(
      'cannot-push',
      `"${remote}" is neither the name of a remote nor an address. git remote -v in the archive lists its remotes.`,
    );
  }
  const tags = tagNames(drafts).map(tag => `refs/tags/${tag}`);
  // A remote may be a path, which is that from the folder of the archive.
  const git = new Git(archive.directory, { gitDir: archive.gitDir, remote: true });
  const receiver = await receiverFor(archive, git, remote);
  try {
    await git.run([
      'push',
      '--porcelain',
      '--atomic',
      ...receiver,
      '--',
      remote,
      `${BRANCH}:${BRANCH}`,
      ...tags,
    ]);
  } catch (error) {
    throw error instanceof ArchiveError && error.code !== 'no-git' ? refused(archive, remote, error) : error;
  }
  return { drafts: drafts.length, tags: tags.length };
}

function refused({ directory }: Archive, remote: string, error: ArchiveError): ArchiveError {
  const said = error.message;
  if (error.code === 'git-stopped') {
    return new ArchiveError(
      'git-stopped',
      `git push was stopped before it had finished. Whether the drafts are at ${remote} is not known; either all of them are, or none. Push again: what is there is not sent twice.`,
      error,
    );
  }
  if (/fetch first|non-fast-forward|stale info|already exists|would clobber/.test(said)) {
    return new ArchiveError(
      'diverged',
      `${remote} has drafts that the archive at ${directory} does not have, so nothing was pushed: an archive is never rewritten. Clone ${remote}, check the clone with treaty archive verify, and commit the missing drafts there.`,
      error,
    );
  }
  const reason = said
    .replace(/^git push failed: /, '')
    .split('\n')
    .filter(Boolean)
    .slice(0, 3)
    .join(' ');
  return new ArchiveError(
    'cannot-push',
    `Nothing was pushed to ${remote}: ${reason} The archive is unchanged. git remote -v in ${directory} lists its remotes.`,
    error,
  );
}
