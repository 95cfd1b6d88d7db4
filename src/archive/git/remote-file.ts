/** One file of a branch of a repository elsewhere. Nothing of that repository is run, and none of its settings is taken over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { ArchiveError } from './archive-error.ts';
import { checkGit, Git } from './git.ts';
import { localPath } from './remotes.ts';

export interface RemoteFile {
  address: string;
  path: string;
  /** A branch; without it, what the repository's HEAD names. */
  ref?: string | undefined;
  /** The commit that was seen the last time. */
  known?: string | undefined;
}

/** Slower than this for half a minute, and git gives up. */
const PATIENCE = ['-c', 'http.lowSpeedLimit=100', '-c', 'http.lowSpeedTime=30'];

/**
 * The file at the tip of the branch; without content if the tip is the commit that is known.
 *
 * @throws {ArchiveError} `no-history` if there is no such branch or file, `git-failed`, `no-git`.
 */
export async function remoteFile({
  address,
  path,
  ref = 'HEAD',
  known,
}: RemoteFile): Promise<{ commit: string; content: Buffer | null }> {
  const name = ref === 'HEAD' ? ref : `refs/heads/${ref}`;
  if (address.startsWith('-') || /[\s:?*[\\^~]|\.\.|^-/.test(ref))
    throw new ArchiveError('no-history', `"${address}" and "${ref}" are not an address and a branch of git.`);
  const folder = mkdtempSync(join(tmpdir(), 'treaty-remote-'));
  try {
    await checkGit(new Git(folder));
    const git = new Git(folder, { gitDir: join(folder, 'repository'), remote: true });
    await git.run(['init', '--bare', '--quiet', join(folder, 'repository')]);
    const listed = await git.run([...PATIENCE, 'ls-remote', '--', address, name]);
    const [commit = ''] = listed.split(/\s/);
    if (!/^[0-9a-f]{40,64}$/.test(commit))
      throw new ArchiveError('no-history', `The repository at ${address} has no branch ${ref}.`);
    if (commit === known) return { commit, content: null };
    await git.run([...PATIENCE, 'fetch', '--quiet', '--depth=1', '--no-tags', '--', address, name]);
    const content = await git
      .bytes(['cat-file', 'blob', `FETCH_HEAD:${posix.normalize(path)}`])
      .catch(cause => {
        throw new ArchiveError(
          'no-history',
          `The repository at ${address} has no file ${path} on ${ref}.`,
          cause,
        );
      });
    return { commit, content };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether an address of a repository is a place on this machine. */
export const isLocalRepository = (address: string): boolean => localPath(address) !== null;
