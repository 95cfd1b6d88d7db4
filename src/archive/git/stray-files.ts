/** Files among those of the drafts that no draft brought: they would be read as part of a text. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from './archive.ts';
import type { Paths } from './trees.ts';

/** Their paths, sorted. What stands beside the folders of the treaties is whoever's it may be, and left out. */
export function strayFiles({ directory, bare }: Archive, paths: Paths): string[] {
  if (bare) return [];
  const folders = new Set(
    [...paths.keys()].filter(path => path.includes('/')).map(path => path.split('/', 1)[0]),
  );
  const stray: string[] = [];
  const look = (folder: string) => {
    if (!existsSync(join(directory, folder))) return;
    for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      // A link to a folder is no folder.
      if (entry.isDirectory()) look(path);
      else if (!paths.has(path)) stray.push(path);
    }
  };
  for (const folder of folders) if (folder) look(folder);
  return stray.sort();
}
