/** Keeps an archive quick: many small packs become few. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from './archive.ts';

/** Every draft brings a pack. Git looks through all of them for an object. */
const MANY_PACKS = 20;
/** How old a file has to be that a killed git left half written, in milliseconds. No git takes as long over one. */
const LEFT_BEHIND = 3_600_000;

/**
 * Packs anew where that is due. Only small packs are put together, so that a draft more costs the same however many there
 * are: to pack all anew each time would cost more with every draft. Nothing that git holds is given up, in use or not.
 */
export async function tidy({ git, gitDir }: Archive): Promise<void> {
  const folder = join(gitDir, 'objects', 'pack');
  const names = readdirSync(folder);
  if (names.filter(name => name.endsWith('.pack')).length < MANY_PACKS) return;
  // Packs of a size, as of git 2.32.
  if ((await git.ask(['repack', '--geometric=2', '-d', '-q'])) === null)
    await git.run(['repack', '-a', '-d', '-k', '-q']);
  await git.run(['prune-packed', '-q']);
  // Tags, of which every draft brings one; the branch keeps its file.
  await git.run(['pack-refs']);
  for (const name of names.filter(one => /^\.?tmp[-_]/.test(one))) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > LEFT_BEHIND) rmSync(path, { force: true });
  }
}
