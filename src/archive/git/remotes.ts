/** Where a remote is. On this machine it is git itself that receives, and it would run what the repository there asks for. */
import { existsSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from './archive.ts';
import { ArchiveError } from './archive-error.ts';
import type { Git } from './git.ts';

/**
 * How a repository on this machine receives: without hooks, filters, monitors and upkeep, whatever its settings or the user's say.
 * Environment variables would not do, since git takes them away from what it starts there.
 */
const RECEIVER = `git ${[
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.alternateRefsCommand=true',
  'receive.denyCurrentBranch=refuse',
  'receive.autogc=false',
  'gc.auto=0',
  'maintenance.auto=false',
]
  .map(setting => `-c ${setting}`)
  .join(' ')} receive-pack`;

/**
 * The options of a push by which nothing is run at a remote on this machine; none for a remote elsewhere, whose hooks are those of
 * its own machine.
 *
 * @throws {ArchiveError} `cannot-push` for a remote inside the archive, which may have come from anybody, and for one with addresses
 * both here and elsewhere.
 */
export async function receiverFor(archive: Archive, git: Git, remote: string): Promise<string[]> {
  const addresses = await addressesOf(git, remote);
  const local = addresses.flatMap(address => localPath(address) ?? []);
  const inside = local.find(path => isInside(archive, path));
  if (inside !== undefined) {
    throw new ArchiveError(
      'cannot-push',
      `${remote} is ${inside}, a folder inside the archive at ${archive.directory}; an archive is not pushed into itself. Name a repository elsewhere with --to, or change the remote with git remote set-url.`,
    );
  }
  if (local.length > 0 && local.length < addresses.length) {
    throw new ArchiveError(
      'cannot-push',
      `${remote} has addresses on this machine and elsewhere: ${addresses.join(', ')}. Push to each of them with --to.`,
    );
  }
  return local.length > 0 ? [`--receive-pack=${RECEIVER}`] : [];
}

/** Every address that a push goes to: those of a remote by that name, with the rewriting of the user's own settings. */
async function addressesOf(git: Git, remote: string): Promise<string[]> {
  const named = await git.ask(['remote', 'get-url', '--push', '--all', remote]);
  const found = named ?? (await git.run(['ls-remote', '--get-url', '--', remote]));
  return found.split('\n').filter(Boolean);
}

/** The path of an address on this machine, by the rule of git (`url_is_local_not_ssh` in connect.c); null for one elsewhere. */
export function localPath(address: string): string | null {
  if (/^file:\/\//i.test(address)) {
    try {
      return fileURLToPath(address);
    } catch {
      return address.replace(/^file:\/\/[^/]*/i, '');
    }
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return null;
  const [colon, slash] = [address.indexOf(':'), address.indexOf('/')];
  return colon < 0 || (slash >= 0 && slash < colon) || /^[a-z]:[\\/]/i.test(address) ? address : null;
}

/** By the path as it is given, and by where it really leads. */
function isInside({ directory, gitDir }: Archive, path: string): boolean {
  const given = resolve(realpathSync(directory), path);
  if (!existsSync(given)) return false;
  const roots = [directory, gitDir].map(root => realpathSync(root));
  return [given, realpathSync(given)].some(at =>
    roots.some(root => at === root || at.startsWith(root + sep)),
  );
}
