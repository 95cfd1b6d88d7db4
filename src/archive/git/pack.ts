/** Keeps an archive quick: many small packs become one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from './archive.ts';

const MANY_PACKS = 40;
const MANY_FILES = 6000;

/** Packs anew where that is due. Nothing that git holds is given up, in use or not. */
export async function tidy({ git, gitDir }: Archive): Promise<void> {
  const names = readdirSync(join(gitDir, 'objects'));
  const packs = readdirSync(join(gitDir, 'objects', 'pack')).filter(name => name.endsWith('.pack')).length;
  // As git does: objects are spread evenly, so one folder tells of all.
  const loose = names.includes('17') ? readdirSync(join(gitDir, 'objects', '17')).length * 256 : 0;
  if (packs < MANY_PACKS && loose < MANY_FILES) return;
  await git.run(['repack', '-a', '-d', '-k', '-q']);
  await git.run(['prune-packed', '-q']);
  await git.run(['pack-refs', '--all']);
}
